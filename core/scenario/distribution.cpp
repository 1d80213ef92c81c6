// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>
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

    [[nodiscard]] std::int32_t binOf(double sample) const
    {
        const auto bin = static_cast<std::int32_t>((sample - least) * binsPerUnit);
        return std::min(bin, static_cast<std::int32_t>(kFineBins) - 1);
    }
};

Scale scaleOver(double least, double greatest)
{
    const double binsPerUnit = static_cast<double>(kFineBins) / (greatest - least);
    return { .least = least, .binsPerUnit = std::isfinite(binsPerUnit) ? binsPerUnit : 0 };
}

// The least, the greatest and the sum, lane by lane: a compiler can do several at once.
struct Extent {
    double least = 0;
    double greatest = 0;
    double sum = 0;
};

Extent extentOf(std::span<const double> samples)
{
    constexpr std::size_t kLanes = 8;
    std::array<double, kLanes> least {};
    std::array<double, kLanes> greatest {};
    std::array<double, kLanes> sum {};
    least.fill(samples.front());
    greatest.fill(samples.front());
    const auto add = [&](double sample, std::size_t lane) {
        least[lane] = std::min(least[lane], sample);
        greatest[lane] = std::max(greatest[lane], sample);
        sum[lane] += sample;
    };
    std::size_t i = 0;
    for (; i + kLanes <= samples.size(); i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            add(samples[i + lane], lane);
        }
    }
    for (; i < samples.size(); ++i) {
        add(samples[i], i % kLanes);
    }
    return { .least = std::ranges::min(least),
        .greatest = std::ranges::max(greatest),
        .sum = std::accumulate(sum.begin(), sum.end(), 0.0) };
}

// A percentile on its way to being found: the sample that has `rank` others, from 0, before it in its bin.
struct Sought {
    std::int32_t bin = 0;
    std::size_t rank = 0;
    std::vector<double> inBin {};
};

Sought seek(const FineBins& bins, std::size_t rank)
{
    std::size_t bin = 0;
    while (rank >= bins[bin]) {
        rank -= bins[bin];
        ++bin;
    }
    return { .bin = static_cast<std::int32_t>(bin), .rank = rank };
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
    const Extent extent = extentOf(samples);
    const Scale scale = scaleOver(extent.least, extent.greatest);
    std::vector<std::int32_t> bins(samples.size());
    std::ranges::transform(samples, bins.begin(), [scale](double sample) { return scale.binOf(sample); });
    FineBins fine {};
    for (const std::int32_t bin : bins) {
        ++fine[static_cast<std::size_t>(bin)];
    }
    std::array sought { seek(fine, nearestRank(5, samples.size())), seek(fine, nearestRank(50, samples.size())),
        seek(fine, nearestRank(95, samples.size())) };
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (Sought& each : sought) {
            if (bins[i] == each.bin) {
                each.inBin.push_back(samples[i]);
            }
        }
    }
    Distribution result { .least = extent.least,
        .p5 = found(sought[0]),
        .p50 = found(sought[1]),
        .p95 = found(sought[2]),
        .greatest = extent.greatest,
        .mean = extent.sum / static_cast<double>(samples.size()) };
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
