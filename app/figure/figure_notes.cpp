// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_notes.h"

#include "app/base/qt_text.h"
#include "app/figure/shown_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet::app {

namespace {

QString equivalentNote(const figure::UnitChoice& choice, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const QString unit = formatter.unit(choice.unit);
    const QString constant = constantOf(choice, formatter);
    const QString label = formatter.text(choice.constant);
    if (choice.constantSource.empty()) {
        return words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Counted in %1: the values divided by %2 (%3)."))
            .arg(unit, constant, label);
    }
    return words
        .text("Figure", QT_TRANSLATE_NOOP("Figure", "Counted in %1: the values divided by %2 (%3; source: %4)."))
        .arg(unit, constant, label, formatter.text(choice.constantSource));
}

template <class Indices>
QString namesOf(const figure::ResolvedFigure& figure, const Indices& series, const Formatter& formatter)
{
    QStringList names;
    for (const std::size_t index : series) {
        names << formatter.text(figure.series[index].label);
    }
    return names.join(formatter.words().text("Figure", QT_TRANSLATE_NOOP("Figure", ", ")));
}

QStringList breakNotes(const figure::ResolvedFigure& shown, const HiddenSeries& hidden, const Formatter& formatter)
{
    QStringList notes;
    for (std::size_t index = 0; index < shown.series.size(); ++index) {
        for (const figure::Mark& mark : shown.series[index].marks) {
            if (!hidden.contains(index) && !mark.breakNote.empty()) {
                const QString note = formatter.words()
                                         .text("Figure", QT_TRANSLATE_NOOP("Figure", "Break before %1: %2"))
                                         .arg(formatter.period(mark.period), formatter.text(mark.breakNote));
                notes += notes.contains(note) ? QStringList() : QStringList { note };
            }
        }
    }
    return notes;
}

// How ranges were compared; empty where there are none.
QString rangeNote(const figure::ResolvedFigure& shown, const Words& words)
{
    const auto isRange = [](const figure::Mark& mark) { return shapeOf(mark.value) == IntervalShape::Range; };
    const auto hasRange = [&](const figure::Series& series) { return std::ranges::any_of(series.marks, isRange); };
    return std::ranges::any_of(shown.series, hasRange)
        ? words.text("Figure", QT_TRANSLATE_NOOP("Figure", " Ranges take the extremes of both."))
        : QString();
}

// What the values were turned into, and what could not be.
QStringList measureNotes(const figure::ResolvedFigure& shown, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const figure::Measuring& measuring = shown.measuring;
    const QString base = formatter.period(measuring.base);
    QStringList notes;
    if (measuring.measure == figure::Measure::Index) {
        notes << words
                     .text(
                         "Figure", QT_TRANSLATE_NOOP("Figure", "Index: each value × 100 ÷ the series' value of %1.%2"))
                     .arg(base, rangeNote(shown, words));
    }
    if (measuring.measure == figure::Measure::Growth) {
        notes << words
                     .text("Figure",
                         QT_TRANSLATE_NOOP(
                             "Figure", "Growth per year since the value before, compounded over the years between.%1"))
                     .arg(rangeNote(shown, words));
    }
    if (!measuring.withoutBase.empty()) {
        notes << words
                     .text("Figure",
                         QT_TRANSLATE_NOOP("Figure", "Left out, for they have no value above zero in %1: %2."))
                     .arg(base, namesOf(shown, measuring.withoutBase, formatter));
    }
    if (!measuring.withoutPair.empty()) {
        notes << words
                     .text(
                         "Figure", QT_TRANSLATE_NOOP("Figure", "Left out, for they have no two values to compare: %1."))
                     .arg(namesOf(shown, measuring.withoutPair, formatter));
    }
    if (measuring.incomparable > 0) {
        notes << words.text("Figure",
            QT_TRANSLATE_N_NOOP("Figure", "%n value(s) left out: zero or less, next to such a one, or beyond a break."),
            static_cast<int>(measuring.incomparable));
    }
    return notes;
}

QString undrawableNote(std::size_t count, const Formatter& formatter)
{
    return formatter.words().text("Figure",
        QT_TRANSLATE_N_NOOP("Figure", "%n mark(s) are zero or less and can't be shown on a logarithmic axis."),
        static_cast<int>(count));
}

} // namespace

QString constantOf(const figure::UnitChoice& choice, const Formatter& formatter)
{
    return formatter.quantity(pointOf(choice.constantValue), choice.constantUnit, false);
}

QString axisTitleOf(const figure::ResolvedFigure& shown, const TickScale& scale, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const QString label = formatter.text(shown.axis.label);
    const auto titled = [&](const QString& text, std::string_view unit) {
        return formatter.axisTitle({ .zh = toUtf8(text), .en = toUtf8(text) }, unit, scale);
    };
    switch (shown.measuring.measure) {
    case figure::Measure::Values:
        break;
    case figure::Measure::Index:
        return titled(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: %2 = 100"))
                          .arg(label, formatter.period(shown.measuring.base)),
            "1");
    case figure::Measure::Growth:
        return titled(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: growth")).arg(label), shown.unit);
    }
    return formatter.axisTitle(shown.axis.label, shown.unit, scale);
}

QString occasionOf(const figure::Mark& mark, const Formatter& formatter)
{
    const QString period = formatter.period(mark.period);
    return mark.since ? formatter.words()
                            .text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 to %2"))
                            .arg(formatter.period(*mark.since), period)
                      : period;
}

QStringList chartNotes(const figure::ShownFigure& shown, const figure::ViewState& state, const Formatter& formatter)
{
    return chartNotes(shown.figure, shown.undrawable, state.hidden, formatter);
}

QStringList chartNotes(
    const figure::ResolvedFigure& shown, std::size_t undrawable, const HiddenSeries& hidden, const Formatter& formatter)
{
    QStringList notes = breakNotes(shown, hidden, formatter) + measureNotes(shown, formatter);
    if (undrawable > 0) {
        notes << undrawableNote(undrawable, formatter);
    }
    if (shown.shownUnit < shown.units.size() && shown.units[shown.shownUnit].isEquivalent()) {
        notes << equivalentNote(shown.units[shown.shownUnit], formatter);
    }
    return notes;
}

QStringList assumptionNotes(const figure::ResolvedFigure& figure, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList said;
    for (const figure::Assumption& assumption : figure.assumptions) {
        const QString label = formatter.text(assumption.label);
        const QString value = formatter.quantity(assumption.value, assumption.unit, false);
        said << (assumption.note.empty() ? words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 %2")).arg(label, value)
                                         : words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 %2, %3"))
                                               .arg(label, value, formatter.text(assumption.note)));
    }
    if (said.isEmpty()) {
        return {};
    }
    return { words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Assumed: %1."))
            .arg(said.join(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")))) };
}

QStringList tableNotes(const figure::ShownFigure& shown, const figure::ViewState& state, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const LeftOut left = leftOut(shown.figure, state);
    QStringList notes;
    if (left.series > 0) {
        notes << words
                     .text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n series switched off and left out: %1."),
                         static_cast<int>(left.series))
                     .arg(namesOf(shown.figure, state.hidden, formatter));
    }
    if (left.outside > 0) {
        notes << words.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n mark(s) outside the zoomed stretch left out."),
            static_cast<int>(left.outside));
    }
    return notes + chartNotes(shown, state, formatter) + assumptionNotes(shown.figure, formatter);
}

} // namespace broadsheet::app
