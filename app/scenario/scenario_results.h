// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/distribution.h"
#include "core/scenario/evaluate.h"
#include "core/scenario/sampler.h"

#include <array>
#include <cstddef>
#include <vector>

namespace broadsheet::app {

// A step of the values and the share of the samples in it.
struct Bin {
    double middle = 0; // in the output's unit
    double share = 0; // 0 to 1
};

// What follows from a scenario: its span, and how its samples are spread.
struct ScenarioResults {
    scenario::Span span;
    std::array<scenario::Distribution, scenario::kOutputCount> distributions {};
    const scenario::Samples* samples = nullptr; // those of the reckoner, until it is asked again

    [[nodiscard]] const scenario::Distribution& sampled(scenario::OutputId output) const
    {
        return distributions[static_cast<std::size_t>(output)];
    }

    [[nodiscard]] std::size_t sampleCount() const;

    // From the least to the greatest sample in steps of one width, or of one ratio; none where all samples are one.
    [[nodiscard]] std::vector<Bin> bins(scenario::OutputId output, bool isLogarithmic) const;
};

// Reckons scenarios again and again without asking for memory.
class ScenarioReckoner final {
public:
    // `scenario` must be sound.
    [[nodiscard]] ScenarioResults reckon(const scenario::Scenario& scenario);

private:
    scenario::Sampler m_sampler;
};

} // namespace broadsheet::app
