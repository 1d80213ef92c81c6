// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/evaluate.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet::scenario {

// Numbers drawn from the ranges of a scenario, an array for each input and each output: the i-th of all belong
// together.
struct Samples {
    std::array<std::vector<double>, kInputCount> inputs;
    std::array<std::vector<double>, kOutputCount> outputs;

    [[nodiscard]] std::span<const double> of(InputId id) const
    {
        return inputs[static_cast<std::size_t>(id)];
    }

    [[nodiscard]] std::span<const double> of(OutputId id) const
    {
        return outputs[static_cast<std::size_t>(id)];
    }
};

inline constexpr std::size_t kUsualSampleCount = 100'000;
inline constexpr std::size_t kMostSamples = 10'000'000;
inline constexpr std::uint64_t kUsualSeed = 1;

// Draws samples: the same seed, count and scenario give the same numbers on every machine, to the last bit. Inputs are
// drawn independently, each from a sequence of its own, so that a change of one leaves the numbers of the others.
// Keeps its memory from one call to the next: hold on to one where a scenario is changed again and again.
class Sampler final {
public:
    // `count` from 1 to kMostSamples.
    explicit Sampler(std::uint64_t seed = kUsualSeed, std::size_t count = kUsualSampleCount);

    // `scenario` must be sound (faultsOf). What is returned is valid until the next call.
    [[nodiscard]] const Samples& draw(const Scenario& scenario);

private:
    std::uint64_t m_seed;
    std::size_t m_count;
    Samples m_samples;
};

} // namespace broadsheet::scenario
