// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/sampler.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace broadsheet::scenario {

inline constexpr std::size_t kHistogramBins = 64;

// How samples are spread. Percentiles are samples themselves (the nearest rank: P5 is the smallest that at least 5 % do
// not exceed), found without error; how far they are from those of infinitely many samples is in docs/models.md.
struct Distribution {
    double least = 0;
    double p5 = 0;
    double p50 = 0;
    double p95 = 0;
    double greatest = 0;
    double mean = 0;
    // How many samples are in each of equally wide bins from least to greatest; all in the first where these are equal.
    std::array<std::uint32_t, kHistogramBins> bins {};

    bool operator==(const Distribution&) const = default;
};

// `samples` are finite and at least one.
[[nodiscard]] Distribution distributionOf(std::span<const double> samples);

// One for each output, in the order of kOutputIds.
[[nodiscard]] std::array<Distribution, kOutputCount> distributionsOf(const Samples& samples);

} // namespace broadsheet::scenario
