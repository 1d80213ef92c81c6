// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <cstddef>
#include <optional>
#include <set>

namespace broadsheet::figure {

enum class Scale { Linear, Logarithmic };

// A stretch of an axis.
struct Window {
    double minimum = 0;
    double maximum = 1;

    bool operator==(const Window&) const = default;
};

// How a reader has turned a figure: what undo steps through, and what an export repeats.
struct ViewState {
    std::size_t unit = 0; // index into ResolvedFigure::units
    Scale scale = Scale::Linear; // of the value axis
    std::optional<Window> values; // the stretch of the value axis shown, in the figure's own unit; nothing: all
    std::optional<Window> times; // the stretch of time shown, in decimal years; nothing: all
    std::set<std::size_t> hidden; // series that are switched off

    bool operator==(const ViewState&) const = default;
};

// A figure as a state shows it.
struct ShownFigure {
    ResolvedFigure figure; // in the chosen unit, its axes those of the stretch shown
    std::size_t undrawable = 0; // marks that a logarithmic axis can't show (zero or less), hidden series apart
};

// Pure. What does not fit the figure is left out of the state: a unit it does not have, series it does not have, a
// logarithmic scale on a chart that begins at zero (bars, stacks), a stretch on them, a stretch that is empty.
[[nodiscard]] ShownFigure shownAs(const ResolvedFigure& figure, const ViewState& state);

// Whether the state's parts make sense for that kind of chart: log and zoom are for lines and ranges.
[[nodiscard]] bool canZoom(const ResolvedFigure& figure);

} // namespace broadsheet::figure
