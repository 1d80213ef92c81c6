// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/view_state.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

// In all of this, `shown` is what figure::shownAs() made of a figure for `state`.

// Whether the mark is drawn: its series is on, some of its value and its time lie in the stretch that was chosen, and
// a logarithmic axis has a place for it.
[[nodiscard]] bool isDrawn(const figure::ResolvedFigure& shown, const figure::ViewState& state, MarkRef mark);

// The marks that are drawn, in the figure's order.
[[nodiscard]] std::vector<MarkRef> drawnMarks(const figure::ResolvedFigure& shown, const figure::ViewState& state);

// Why the other marks are not drawn; a mark is counted once.
struct LeftOut {
    std::size_t series = 0; // series that are switched off
    std::size_t undrawable = 0; // marks that a logarithmic axis has no place for
    std::size_t outside = 0; // marks outside the stretch that was chosen

    bool operator==(const LeftOut&) const = default;
};

[[nodiscard]] LeftOut leftOut(const figure::ResolvedFigure& shown, const figure::ViewState& state);

enum class Step { Left, Right, Up, Down, First, Last };

// Where the keyboard goes from a mark (from nowhere: to the first or last mark). On lines left and right follow the
// series and up and down change between them, to the mark nearest in time; elsewhere all go through the rows. Marks
// outside the stretch count too. The same mark where there is no further one; nothing where there is none at all.
[[nodiscard]] std::optional<MarkRef> stepFrom(
    const figure::ResolvedFigure& shown, const figure::ViewState& state, std::optional<MarkRef> mark, Step step);

} // namespace broadsheet::app
