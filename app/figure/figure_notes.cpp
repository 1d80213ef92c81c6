// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_notes.h"

#include "app/figure/shown_marks.h"

#include <QCoreApplication>

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

QString namesOf(const figure::ResolvedFigure& figure, const std::set<std::size_t>& series, const Formatter& formatter)
{
    QStringList names;
    for (const std::size_t index : series) {
        names << formatter.text(figure.series[index].label);
    }
    return names.join(formatter.words().text("Figure", QT_TRANSLATE_NOOP("Figure", ", ")));
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

QStringList chartNotes(const figure::ShownFigure& shown, const figure::ViewState& /*state*/, const Formatter& formatter)
{
    return chartNotes(shown.figure, shown.undrawable, formatter);
}

QStringList chartNotes(const figure::ResolvedFigure& shown, std::size_t undrawable, const Formatter& formatter)
{
    QStringList notes;
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
