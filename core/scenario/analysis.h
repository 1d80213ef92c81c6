// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/evaluate.h"

#include <optional>
#include <vector>

namespace broadsheet::scenario {

// What one input alone does to a result: the input at its low and at its high end, all others at mid. A saving has its
// larger result at its low end.
struct Swing {
    InputId input = InputId::Requests;
    double atLow = 0; // the result, in the output's unit
    double atHigh = 0;

    [[nodiscard]] double width() const; // never negative

    bool operator==(const Swing&) const = default;
};

// One for each input, the widest first; equal ones in the order of kInputIds.
[[nodiscard]] std::vector<Swing> sensitivity(const Scenario& scenario, OutputId output);

// What `input` (Requests or EnergyPerRequest) would have to be for the facility to take `kWhPerYear`, all others at
// mid. Nothing for another input, for a target below 0, and where no number would do because another factor is 0.
[[nodiscard]] std::optional<double> needed(const Scenario& scenario, InputId input, double kWhPerYear);

struct YearOfGrowth {
    int year = 0;
    Span span; // the scenario's, times (1 + rate)^(year - from)

    bool operator==(const YearOfGrowth&) const = default;
};

// The years from the growth's first to `lastYear`, at most 200; none without a growth or where `lastYear` is earlier.
[[nodiscard]] std::vector<YearOfGrowth> growthOf(const Scenario& scenario, int lastYear);

} // namespace broadsheet::scenario
