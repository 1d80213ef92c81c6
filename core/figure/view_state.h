// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <cstddef>
#include <optional>
#include <set>

namespace broadsheet::figure {

// A stretch of an axis.
struct Window {
    double minimum = 0;
    double maximum = 1;

    bool operator==(const Window&) const = default;
};

// How a reader has turned a figure: what undo steps through, and what an export repeats.
struct ViewState {
    std::size_t unit = 0; // index into ResolvedFigure::units; values that are measured otherwise have none
    Measure measure = Measure::Values;
    std::optional<int> baseYear {}; // of an index; nothing: the one of baseYears() that lacks the fewest series
    std::optional<Scale> scale {}; // of the value axis; nothing: the figure's own
    std::optional<Window> values {}; // the stretch of the value axis shown; nothing: all. In the figure's own unit,
                                     // or in what is measured
    std::optional<Window> times {}; // lines: the stretch across that is shown, in decimal years or in the unit of the
                                    // axis across; nothing: all
    std::set<std::size_t> hidden {}; // series that are switched off

    bool operator==(const ViewState&) const = default;
};

// The scale of the value axis: the state's, or else the figure's own. Growth is linear.
[[nodiscard]] Scale scaleOf(const ResolvedFigure& figure, const ViewState& state);

// A figure as a state shows it.
struct ShownFigure {
    // In the chosen unit or measure, its axes those of the stretch shown: a stretch that was chosen ends exactly there
    // and has its ticks within, else the axis is that of all marks. Has the sources of the constant where that is an
    // equivalent.
    ResolvedFigure figure;
    std::size_t undrawable = 0; // marks that a logarithmic axis can't show (zero or less), hidden series apart
};

// Pure. What does not fit the figure is left out of the state, see fitted(). Hidden series stay in the figure, and the
// axis is the same with or without them. `figure` must be in its own unit, its values as they are.
[[nodiscard]] ShownFigure shownAs(const ResolvedFigure& figure, const ViewState& state);

// The state without what the figure can't show: a unit it does not have, series it does not have, a measure it can't
// be turned into, a base year that no series shown has, a logarithmic scale on a chart that begins at zero (bars,
// stacks) or of growth, a stretch on them, a stretch of time on what is no line, a stretch that is empty, reversed, not
// finite or too small to tell its ends apart. On a logarithmic scale a stretch keeps its part above zero. An index has
// its base year; the figure's own scale is nothing.
[[nodiscard]] ViewState fitted(const ResolvedFigure& figure, const ViewState& state);

// The ends of what lies across a figure of lines: decimal years, or numbers.
[[nodiscard]] Window acrossEnds(const ResolvedFigure& figure);

// Whether the state's parts make sense for that kind of chart: log and zoom are for lines and ranges.
[[nodiscard]] bool canZoom(const ResolvedFigure& figure);

// Whether a logarithmic axis can show the value: all of it is above zero, and finite.
[[nodiscard]] bool isAboveZero(const Interval& value);

} // namespace broadsheet::figure
