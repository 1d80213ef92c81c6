// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/distribution.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace broadsheet::scenario {

namespace {

// Samples are counted in fine bins; a percentile is then sought within the one bin that its rank falls into.
constexpr std::size_t kFineBins = kHistogramBins * 64;

using FineBins = std::array<std::uint32_t, kFineBins>;

// Which fine bin a sample is in.
struct Scale {
    double least = 0;
    double binsPerUnit = 0; // 0 where all samples are the same

    [[nodiscard]] std::size_t binOf(double sample) const
    {
        const auto bin = static_cast<std::int32_t>((sample - least) * binsPerUnit);
        return static_cast<std::size_t>(std::min(bin, static_cast<std::int32_t>(kFineBins) - 1));
    }
};

Scale scaleOver(double least, double greatest)
{
    const double binsPerUnit = static_cast<double>(kFineBins) / (greatest - least);
    return { .least = least, .binsPerUnit = std::isfinite(binsPerUnit) ? binsPerUnit : 0 };
}

// A percentile on its way to being found: the sample that `rank` others (from 0) are not above.
struct Sought {
    std::size_t bin = 0;
    std::size_t rank = 0; // within the bin
    std::vector<double> inBin {};
};

Sought seek(const FineBins& bins, std::size_t rank)
{
    std::size_t bin = 0;
    while (rank >= bins[bin]) {
        rank -= bins[bin];
        ++bin;
    }
    return { .bin = bin, .rank = rank };
}

double found(Sought& sought)
{
    const auto at = sought.inBin.begin() + static_cast<std::ptrdiff_t>(sought.rank);
    std::ranges::nth_element(sought.inBin, at);
    return *at;
}

std::size_t nearestRank(std::size_t percent, std::size_t count)
{
    return (percent * count + 99) / 100 - 1;
}

} // namespace

Distribution distributionOf(std::span<const double> samples)
{
    const auto [least, greatest] = std::ranges::minmax(samples);
    const Scale scale = scaleOver(least, greatest);
    FineBins fine {};
    double sum = 0;
    for (const double sample : samples) {
        ++fine[scale.binOf(sample)];
        sum += sample;
    }
    std::array sought { seek(fine, nearestRank(5, samples.size())), seek(fine, nearestRank(50, samples.size())),
        seek(fine, nearestRank(95, samples.size())) };
    for (const double sample : samples) {
        const std::size_t bin = scale.binOf(sample);
        for (Sought& each : sought) {
            if (bin == each.bin) {
                each.inBin.push_back(sample);
            }
        }
    }
    Distribution result { .least = least,
        .p5 = found(sought[0]),
        .p50 = found(sought[1]),
        .p95 = found(sought[2]),
        .greatest = greatest,
        .mean = sum / static_cast<double>(samples.size()) };
    for (std::size_t bin = 0; bin < kFineBins; ++bin) {
        result.bins[bin / (kFineBins / kHistogramBins)] += fine[bin];
    }
    return result;
}

std::array<Distribution, kOutputCount> distributionsOf(const Samples& samples)
{
    std::array<Distribution, kOutputCount> distributions;
    for (const OutputId id : kOutputIds) {
        distributions[static_cast<std::size_t>(id)] = distributionOf(samples.of(id));
    }
    return distributions;
}

} // namespace broadsheet::scenario
