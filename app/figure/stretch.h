// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

#include <optional>

namespace broadsheet::app {

// An axis as a reader zooms it: the stretch shown, the whole that there is, and how positions follow from numbers. All
// ends are finite and in order; on a logarithmic scale they are above zero.
struct Stretch {
    figure::Window shown;
    figure::Window whole;
    figure::Scale scale = figure::Scale::Linear;
};

// A stretch is never shorter than this share of the whole (of its logarithm on a logarithmic scale).
inline constexpr double kShortestShare = 1.0 / 400;

// What lies at a position: share 0 is the start of what is shown, 1 its end.
[[nodiscard]] double numberAt(const Stretch& stretch, double share);

// The inverse. Of a number that a logarithmic scale does not have: minus infinity.
[[nodiscard]] double shareOf(const Stretch& stretch, double number);

// The functions below give the stretch to show next, within the whole. Nothing means the whole.

// `factor` times as long, below 1 to zoom in; what lies at `share` (0–1) stays there unless an end of the whole is in
// the way.
[[nodiscard]] std::optional<figure::Window> zoomed(const Stretch& stretch, double share, double factor);

// As long as before, moved by `share` of its length.
[[nodiscard]] std::optional<figure::Window> moved(const Stretch& stretch, double share);

// From one position to another, in any order; where they lie too near each other, the shortest around them.
[[nodiscard]] std::optional<figure::Window> between(const Stretch& stretch, double from, double to);

// Moved as little as shows `number` with a little air beside it; as it is where that is shown already.
[[nodiscard]] std::optional<figure::Window> revealing(const Stretch& stretch, double number);

} // namespace broadsheet::app
