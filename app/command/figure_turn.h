// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/figure/view_state.h"

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::app {

// How figures are to be turned, as a call says it. What is empty stays as the figure has it.
struct FigureTurn {
    std::string unit; // "MWh/year"
    std::optional<figure::Scale> scale;
    figure::Measure measure = figure::Measure::Values;
    std::optional<int> baseYear;
    std::vector<std::string> series; // the ones to show: by number from 1, or by label in either language

    bool operator==(const FigureTurn&) const = default;
};

// The state that turns `figure` so; `figure` must be in its own unit. Error: BadValue where the figure can't be turned
// so, at the figure's id, with what it has instead.
[[nodiscard]] Result<figure::ViewState> stateFor(const FigureTurn& turn, const figure::ResolvedFigure& figure);

} // namespace broadsheet::app
