// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace broadsheet::app {

// The stretch of an input's numbers that its slider goes over: the usual ones. What lies outside can still be typed.
struct InputTrack {
    double least = 0;
    double most = 1;
    int steps = 100; // so many that the number of each is short and another than that of its neighbours
    bool isLogarithmic = false; // where the usual numbers differ by more than a hundred times
};

[[nodiscard]] InputTrack trackOf(scenario::InputId id);

// The step that lies nearest to a number, within the track; and the number at a step, one that people would write.
[[nodiscard]] int stepAt(const InputTrack& track, double number);
[[nodiscard]] double numberAt(const InputTrack& track, int step);

// The input with its mid moved there and its range moved along: both ends keep their ratio to it, as far as the bounds
// of the input allow.
[[nodiscard]] scenario::Input movedTo(scenario::InputId id, const scenario::Input& input, double mid);

// The scenario with every input that is fixed and has a part in the results spread by that share to each side, as a
// triangle. An input at the end of its bounds is spread to the other side alone.
[[nodiscard]] scenario::Scenario widened(const scenario::Scenario& scenario, double share);

// An input with a range of that share to each side, within its bounds.
[[nodiscard]] scenario::Input spreadBy(
    scenario::InputId id, const scenario::Input& input, scenario::Shape shape, double share);

} // namespace broadsheet::app
