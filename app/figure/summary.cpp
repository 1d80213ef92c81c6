// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/summary.h"

#include "app/figure/figure_notes.h"
#include "app/figure/shown_marks.h"
#include "core/figure/axes.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace broadsheet::app {

namespace {

using figure::Mark;
using figure::ResolvedFigure;
using figure::ViewState;

constexpr std::size_t kMostSentences = 10;

const Mark& markOf(const ResolvedFigure& figure, MarkRef ref)
{
    return figure.series[ref.series].marks[ref.mark];
}

QString listOf(const std::vector<Bilingual>& texts, const Formatter& formatter)
{
    QStringList parts;
    for (const Bilingual& text : texts) {
        parts << formatter.text(text);
    }
    return parts.join(formatter.words().text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
}

QString sentencesOf(const ResolvedFigure& figure, const std::vector<MarkRef>& marks, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList sentences;
    for (std::size_t index = 0; index < marks.size() && index < kMostSentences; ++index) {
        sentences << sentenceFor(figure, markOf(figure, marks[index]), formatter);
    }
    if (marks.size() > kMostSentences) {
        sentences << words.text(
            "Figure", QT_TRANSLATE_N_NOOP("Figure", "and %n more"), static_cast<int>(marks.size() - kMostSentences));
    }
    return sentences.join(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
}

// Of a curve over numbers, which says little point by point.
QString referencesOf(const ResolvedFigure& figure, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList sentences;
    for (const figure::Reference& reference : figure.references) {
        sentences << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: %2"))
                         .arg(formatter.text(reference.label),
                             formatter.quantity(
                                 reference.value, figure.across ? figure.across->unit : figure.unit, false));
    }
    return sentences.join(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
}

// How a reader has turned the figure: a sentence for each thing turned.
QStringList turnsOf(const ResolvedFigure& shown, const ViewState& state, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList turns;
    const figure::Measuring& measuring = shown.measuring;
    if (measuring.measure == figure::Measure::Index) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "As an index: %1 is 100."))
                     .arg(formatter.period(measuring.base));
    } else if (measuring.measure == figure::Measure::Growth) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "As growth per year."));
    } else if (state.unit > 0) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Shown in %1.")).arg(formatter.unit(shown.unit));
    }
    if (shown.axis.scale == figure::Scale::Logarithmic) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "On a logarithmic scale."));
    }
    if (state.values) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Values from %1 to %2."))
                     .arg(formatter.quantity(pointOf(shown.axis.minimum), shown.unit, false),
                         formatter.quantity(pointOf(shown.axis.maximum), shown.unit, false));
    }
    if (state.times) {
        turns << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "From %1 to %2."))
                     .arg(placeAcross(shown, figure::acrossEnds(shown).minimum, formatter),
                         placeAcross(shown, figure::acrossEnds(shown).maximum, formatter));
    }
    return turns;
}

// What a mark answers, from the most to the least important.
struct Answer {
    QString label;
    QString series; // empty where the figure has one
    QString value;
    QString bounds; // low and high, or what a bound means; empty for a single value
    QString occasion; // kind and period
    QString scope; // what is counted in; empty where the data do not say
    QString source; // with its edition, and how sure it is where that is not read at the source
};

// "Derived, 2025".
QString kindAndOccasionOf(const Mark& mark, const Formatter& formatter)
{
    return mark.isDated ? formatter.words()
                              .text("Figure", QT_TRANSLATE_NOOP("Figure", "%1, %2"))
                              .arg(formatter.kind(mark.kind), occasionOf(mark, formatter))
                        : formatter.kind(mark.kind);
}

QString boundsOf(const Interval& value, const QString& unit, const Formatter& formatter)
{
    const Words& words = formatter.words();
    switch (shapeOf(value)) {
    case IntervalShape::Point:
        return {};
    case IntervalShape::LowerBound:
        return words.text("Figure", QT_TRANSLATE_NOOP("Figure", "A lower bound: the true value may be higher."));
    case IntervalShape::UpperBound:
        return words.text("Figure", QT_TRANSLATE_NOOP("Figure", "An upper bound: the true value may be lower."));
    case IntervalShape::Range:
        break;
    }
    const QString low = formatter.digits(leastOf(value));
    const QString high = formatter.digits(greatestOf(value));
    QString text = value.best
        ? words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Lowest %1, best %2, highest %3"))
              .arg(low, formatter.digits(*value.best), high)
        : words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Lowest %1, highest %2")).arg(low, high);
    return unit.isEmpty() || unit.startsWith(u'%') ? text + unit : text + u' ' + unit;
}

// The source with what stands beside its name: section, edition, and a doubt where there is one.
QString sourceOf(const Mark& mark, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QString source = formatter.text(mark.source);
    QStringList beside { formatter.text(mark.section), formatter.text(mark.vintage) };
    if (mark.verification >= Verification::Relayed) {
        beside << formatter.verification(mark.verification);
    }
    for (const QString& part : beside) {
        if (!part.isEmpty()) {
            source = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1, %2")).arg(source, part);
        }
    }
    return words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1")).arg(source);
}

Answer answer(const ResolvedFigure& figure, MarkRef ref, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const Mark& mark = markOf(figure, ref);
    Answer answer {
        .label = labelOf(figure, mark, formatter),
        .series = figure.series.size() > 1 ? formatter.text(figure.series[ref.series].label) : QString(),
        .value = formatter.quantity(mark.value, figure.unit, mark.approximate),
        .bounds = boundsOf(mark.value, formatter.unit(figure.unit), formatter),
        .occasion = kindAndOccasionOf(mark, formatter),
        .scope = mark.scope.empty()
            ? QString()
            : words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Counted: %1")).arg(formatter.text(mark.scope)),
        .source = mark.source.empty() ? QString() : sourceOf(mark, formatter),
    };
    if (figure.measuring.measure == figure::Measure::Index) {
        answer.value = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 (%2 = 100)"))
                           .arg(answer.value, formatter.period(figure.measuring.base));
    }
    if (answer.series == answer.label) {
        answer.series.clear();
    }
    return answer;
}

} // namespace

QString dayAt(double time, const Formatter& formatter)
{
    return formatter.date(figure::dateAt(time));
}

QString placeAcross(const ResolvedFigure& figure, double place, const Formatter& formatter)
{
    return figure.across ? formatter.quantity(pointOf(place), figure.across->unit, false) : dayAt(place, formatter);
}

QString labelOf(const ResolvedFigure& figure, const Mark& mark, const Formatter& formatter)
{
    return figure.across && mark.label.empty() ? placeAcross(figure, mark.time, formatter) : formatter.text(mark.label);
}

QString sentenceFor(const ResolvedFigure& figure, const Mark& mark, const Formatter& formatter)
{
    return formatter.words()
        .text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: %2 (%3)"))
        .arg(labelOf(figure, mark, formatter), formatter.quantity(mark.value, figure.unit, mark.approximate),
            formatter.kind(mark.kind));
}

QString summaryOf(const ResolvedFigure& figure, const Formatter& formatter)
{
    return summaryOf(figure, ViewState {}, formatter);
}

QString summaryOf(const ResolvedFigure& shown, const ViewState& state, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList parts;
    QStringList sentences;
    if (!shown.across) {
        sentences << sentencesOf(shown, drawnMarks(shown, state), formatter);
    }
    if (!shown.references.empty()) {
        sentences << referencesOf(shown, formatter);
    }
    parts << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1. %2."))
                 .arg(formatter.text(shown.title),
                     sentences.join(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; "))));
    parts << turnsOf(shown, state, formatter) << assumptionNotes(shown, formatter);
    if (!shown.sources.empty()) {
        parts << words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1")).arg(listOf(shown.sources, formatter));
    }
    return parts.join(formatter.language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

QString answerOf(const ResolvedFigure& figure, MarkRef mark, const Formatter& formatter)
{
    const Answer said = answer(figure, mark, formatter);
    QStringList lines;
    for (const QString& line :
        { said.label, said.series, said.value, said.bounds, said.occasion, said.scope, said.source }) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    return lines.join(formatter.words().text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
}

QString tipFor(const ResolvedFigure& figure, MarkRef mark, const FigureStyle& style)
{
    const Answer said = answer(figure, mark, style.formatter);
    const QString muted = style.colors.mutedText.name();
    QString html;
    const auto add = [&html](const QString& css, const QString& line) {
        if (!line.isEmpty()) {
            html += QStringLiteral("<div style=\"%1\">%2</div>").arg(css, line.toHtmlEscaped());
        }
    };
    add(QStringLiteral("font-weight:600"), said.label);
    add(QStringLiteral("color:%1").arg(muted), said.series);
    add(QStringLiteral("font-size:large"), said.value);
    add({}, said.bounds);
    add({}, said.occasion);
    add({}, said.scope);
    add(QStringLiteral("color:%1").arg(muted), said.source);
    return html;
}

} // namespace broadsheet::app
