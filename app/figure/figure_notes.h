// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/figure/figure_style.h"
#include "core/figure/view_state.h"

#include <QStringList>

namespace broadsheet::app {

// What a reader must know of a figure as figure::shownAs() made it for `state`, in sentences; none where there is
// nothing to say.

// Under the chart: published breaks, marks that a logarithmic axis can't show, what values were turned into and what
// was left out for it, and what an equivalent unit stands for.
[[nodiscard]] QStringList chartNotes(
    const figure::ShownFigure& shown, const figure::ViewState& state, const Formatter& formatter);

// The same of what figure::shownAs() made, whoever turned it: `undrawable` marks are not shown, and neither are hidden
// series.
[[nodiscard]] QStringList chartNotes(const figure::ResolvedFigure& shown, std::size_t undrawable,
    const HiddenSeries& hidden, const Formatter& formatter);

// What the numbers of the figure rest on: one note that names every assumption; none where there is no assumption.
[[nodiscard]] QStringList assumptionNotes(const figure::ResolvedFigure& figure, const Formatter& formatter);

// With the table: which series and marks it leaves out because the chart does.
[[nodiscard]] QStringList tableNotes(
    const figure::ShownFigure& shown, const figure::ViewState& state, const Formatter& formatter);

// What the value axis measures, with its unit: "Electricity (TWh/year)", "Electricity: 2014 = 100".
[[nodiscard]] QString axisTitleOf(
    const figure::ResolvedFigure& shown, const TickScale& scale, const Formatter& formatter);

// What a mark's value is about: "2022", and of a growth "2014 to 2018".
[[nodiscard]] QString occasionOf(const figure::Mark& mark, const Formatter& formatter);

// "10,500 kWh/household/year": what one of an equivalent is taken to be.
[[nodiscard]] QString constantOf(const figure::UnitChoice& choice, const Formatter& formatter);

} // namespace broadsheet::app
