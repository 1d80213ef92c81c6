// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/distribution.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

// By sorting: the smallest sample that at least `percent` % do not exceed.
double percentileOf(std::vector<double> samples, double percent)
{
    std::ranges::sort(samples);
    const double rank = std::ceil(percent * static_cast<double>(samples.size()) / 100);
    return samples[static_cast<std::size_t>(rank) - 1];
}

void expectExact(const std::vector<double>& samples)
{
    const Distribution found = distributionOf(samples);
    EXPECT_EQ(found.p5, percentileOf(samples, 5));
    EXPECT_EQ(found.p50, percentileOf(samples, 50));
    EXPECT_EQ(found.p95, percentileOf(samples, 95));
    EXPECT_EQ(found.least, std::ranges::min(samples));
    EXPECT_EQ(found.greatest, std::ranges::max(samples));
    EXPECT_EQ(std::accumulate(found.bins.begin(), found.bins.end(), std::size_t { 0 }), samples.size());
}

TEST(Distribution, FindsPercentilesExactlyInSamplesOfEverySize)
{
    Sampler sampler(11, 5000);
    const auto drawn = sampler.draw(sample()).of(OutputId::Water);
    for (const std::size_t count : { 1U, 2U, 3U, 19U, 20U, 21U, 100U, 101U, 5000U }) {
        expectExact({ drawn.begin(), drawn.begin() + static_cast<std::ptrdiff_t>(count) });
    }
}

TEST(Distribution, FindsThemWhereASingleSampleLiesFarOff)
{
    std::vector<double> samples(1000);
    std::iota(samples.begin(), samples.end(), 1.0);
    samples.push_back(1e300);
    expectExact(samples);
    samples.push_back(-1e300);
    expectExact(samples);
}

TEST(Distribution, KnowsThatEqualSamplesHaveNoWidth)
{
    const std::vector<double> samples(500, 42.0);
    expectExact(samples);
    EXPECT_EQ(distributionOf(samples).bins[0], 500U);
    EXPECT_EQ(distributionOf(samples).mean, 42);
}

TEST(Distribution, CountsIntoEquallyWideBins)
{
    std::vector<double> samples;
    for (std::size_t i = 0; i < 64 * 10; ++i) {
        samples.push_back((static_cast<double>(i) + 0.5) / 10);
    }
    samples.front() = 0;
    samples.back() = 64;
    EXPECT_THAT(distributionOf(samples).bins, testing::Each(10U));
}

TEST(Distribution, OfEveryOutputLiesWithinTheSpan)
{
    const Scenario scenario = sample();
    const Span span = spanOf(scenario);
    Sampler sampler;
    const auto distributions = distributionsOf(sampler.draw(scenario));
    for (const OutputId id : kOutputIds) {
        const Distribution& each = distributions[static_cast<std::size_t>(id)];
        EXPECT_LT(span.lowest[id], each.p5);
        EXPECT_LT(each.p5, each.p50);
        EXPECT_LT(each.p50, each.p95);
        EXPECT_LT(each.p95, span.highest[id]);
        EXPECT_GT(each.mean, each.p5);
    }
}

// Half of a log-uniform range lies below its geometric mean; the error is that of a share of 100,000.
TEST(Distribution, FindsThePercentilesOfAClosedForm)
{
    Scenario scenario;
    scenario[InputId::Requests] = fixedAt(1000);
    scenario[InputId::EnergyPerRequest] = ranged(1, 10, 100, Shape::LogUniform);
    Sampler sampler(12);
    const Distribution found = distributionOf(sampler.draw(scenario).of(OutputId::ElectricityPerDay));
    for (const auto& [value, share] :
        { std::pair { found.p5, 0.05 }, std::pair { found.p50, 0.5 }, std::pair { found.p95, 0.95 } }) {
        const double error = std::sqrt(share * (1 - share) / 100'000);
        EXPECT_NEAR(std::log(value) / std::log(100.0), share, 4 * error);
    }
}

} // namespace
} // namespace broadsheet::scenario
