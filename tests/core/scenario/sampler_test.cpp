// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/portable_math.h"
#include "core/scenario/random.h"
#include "core/scenario/sampler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

constexpr std::size_t kCount = 100'000;

std::vector<double> drawnFrom(const Input& input, std::uint64_t seed = 7)
{
    Scenario scenario = sample();
    scenario[InputId::GridFactor] = input;
    Sampler sampler(seed, kCount);
    const auto drawn = sampler.draw(scenario).of(InputId::GridFactor);
    return { drawn.begin(), drawn.end() };
}

double meanOf(const std::vector<double>& numbers, const std::function<double(double)>& term)
{
    return std::transform_reduce(numbers.begin(), numbers.end(), 0.0, std::plus(), term)
        / static_cast<double>(numbers.size());
}

// The mean of a power, within five times its standard error.
void expectMoment(const std::vector<double>& numbers, int power, double expected)
{
    const double mean = meanOf(numbers, [power](double x) { return std::pow(x, power); });
    const double square = meanOf(numbers, [power](double x) { return std::pow(x, 2 * power); });
    const double error = std::sqrt((square - mean * mean) / static_cast<double>(numbers.size()));
    EXPECT_NEAR(mean, expected, 5 * error) << "power " << power;
    EXPECT_LT(error, 0.02 * expected);
}

// Kolmogorov and Smirnov's distance, within what one sample in a thousand exceeds.
void expectSpreadAs(std::vector<double> numbers, const std::function<double(double)>& shareBelow)
{
    std::ranges::sort(numbers);
    double distance = 0;
    const auto n = static_cast<double>(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double share = shareBelow(numbers[i]);
        distance = std::max({ distance, share - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - share });
    }
    EXPECT_LT(distance, 1.95 / std::sqrt(n));
}

// The numbers that the authors publish for these seeds.
TEST(Random, SplitMix64GivesItsPublishedNumbers)
{
    SplitMix64 seeds(1234567);
    for (const std::uint64_t number : { 6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
             4593380528125082431U, 16408922859458223821U }) {
        EXPECT_EQ(seeds.next(), number);
    }
}

TEST(Random, EveryLaneGivesThePublishedNumbersOfXoshiro)
{
    std::array<LaneGenerator::Words, 4> state {};
    for (std::size_t word = 0; word < state.size(); ++word) {
        state[word].fill(word + 1);
    }
    LaneGenerator generator(state);
    constexpr std::array<std::uint64_t, 10> kPublished { 41943041, 58720359, 3588806011781223, 3591011842654386,
        9228616714210784205U, 9973669472204895162U, 14011001112246962877U, 12406186145184390807U, 15849039046786891736U,
        10450023813501588000U };
    for (const std::uint64_t number : kPublished) {
        EXPECT_THAT(generator.next(), testing::Each(number));
    }
}

TEST(Random, UnitIntervalReachesFrom0ToJustBelow1)
{
    EXPECT_EQ(unitInterval(0), 0);
    EXPECT_EQ(unitInterval(~std::uint64_t { 0 }), 1 - 0x1p-52);
    EXPECT_EQ(unitInterval(std::uint64_t { 1 } << 63U), 0.5);
}

TEST(PortableMath, IsAsExactAsItSays)
{
    for (double x = -600; x <= 600; x += 0.37) {
        EXPECT_NEAR(portableExp(x) / std::exp(x), 1, 5e-16) << x;
    }
    for (double x = 1e-12; x < 1e15; x *= 1.37) {
        const double wanted = std::log(x);
        EXPECT_NEAR(portableLog(x), wanted, 9e-16 * std::abs(wanted)) << x;
    }
    EXPECT_EQ(portableExp(0), 1);
    EXPECT_EQ(portableLog(1), 0);
}

// Computed once from the seed by another program, in another language.
TEST(Sampler, GivesTheSameFirstNumbersOnEveryMachine)
{
    Sampler sampler(1, 24);
    const Samples& samples = sampler.draw(sample());
    const auto pue = samples.of(InputId::Pue);
    const std::array wanted { std::pair { 0, 0x1.925096cf38fa2p-1 }, std::pair { 1, 0x1.5b415b124a210p-1 },
        std::pair { 2, 0x1.281f7423fd864p-2 }, std::pair { 7, 0x1.98e9e73e9a038p-3 },
        std::pair { 8, 0x1.ac847c835e138p-1 }, std::pair { 9, 0x1.7b3669bd60ce0p-2 },
        std::pair { 23, 0x1.abc72176422b4p-2 } };
    for (const auto& [index, unit] : wanted) {
        EXPECT_EQ(pue[static_cast<std::size_t>(index)], 1.1 + (1.6 - 1.1) * unit);
    }
    EXPECT_DOUBLE_EQ(samples.of(InputId::Requests)[0], 369226237.04343665);
    EXPECT_DOUBLE_EQ(samples.of(InputId::Requests)[1], 189500207.99005967);
    EXPECT_DOUBLE_EQ(samples.of(InputId::EnergyPerRequest)[0], 1.4756501889671274);
    EXPECT_DOUBLE_EQ(samples.of(InputId::EnergyPerRequest)[1], 0.9495139519108244);
}

TEST(Sampler, GivesTheSameAgainAndOtherNumbersForAnotherSeed)
{
    Sampler first(3, 1000);
    Sampler second(3, 1000);
    Sampler other(4, 1000);
    const Samples& samples = first.draw(sample());
    EXPECT_EQ(samples.outputs, second.draw(sample()).outputs);
    const std::vector<double> before = samples.outputs[0];
    EXPECT_EQ(before, first.draw(sample()).outputs[0]);
    EXPECT_NE(before, other.draw(sample()).outputs[0]);
}

TEST(Sampler, GivesTheBeginningOfALongerRunWhateverTheCount)
{
    Sampler whole(5, 1000);
    const std::vector<double> all = whole.draw(sample()).outputs[6];
    for (const std::size_t count : { 1U, 7U, 255U, 256U, 257U, 999U }) {
        Sampler part(5, count);
        const std::vector<double> drawn = part.draw(sample()).outputs[6];
        EXPECT_EQ(drawn, std::vector(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)));
    }
}

TEST(Sampler, LeavesTheOtherInputsWhenOneChanges)
{
    Sampler sampler(6, 1000);
    const std::vector<double> before = sampler.draw(sample()).inputs[3];
    Scenario changed = sample();
    changed[InputId::Requests] = fixedAt(5);
    changed[InputId::Pue] = ranged(1, 1, 2, Shape::LogUniform);
    EXPECT_EQ(sampler.draw(changed).inputs[3], before);
    EXPECT_THAT(sampler.draw(changed).inputs[0], testing::Each(5));
}

TEST(Sampler, EvaluatesEverySampleWithTheFormulas)
{
    Scenario scenario = sample();
    scenario.includesPue = PueInEnergy::Yes;
    scenario.includedPue = 1.25;
    Sampler sampler(8, 1000);
    const Samples& samples = sampler.draw(scenario);
    for (std::size_t i = 0; i < 1000; ++i) {
        Values values;
        for (const InputId id : kInputIds) {
            values[id] = samples.of(id)[i];
        }
        const Outputs outputs = evaluate(values, 1.25);
        for (const OutputId id : kOutputIds) {
            ASSERT_EQ(samples.of(id)[i], outputs[id]);
        }
    }
}

TEST(Sampler, StaysWithinTheRangesAndTheSpan)
{
    const Scenario scenario = sample();
    const Span span = spanOf(scenario);
    Sampler sampler(9, kCount);
    const Samples& samples = sampler.draw(scenario);
    for (const InputId id : kInputIds) {
        const auto [least, greatest] = std::ranges::minmax(samples.of(id));
        EXPECT_GE(least, scenario[id].low);
        EXPECT_LE(greatest, scenario[id].high);
    }
    for (const OutputId id : kOutputIds) {
        const auto [least, greatest] = std::ranges::minmax(samples.of(id));
        EXPECT_GE(least, span.lowest[id]);
        EXPECT_LE(greatest, span.highest[id]);
    }
}

TEST(Sampler, SpreadsUniformNumbersEvenly)
{
    const double a = 0.2;
    const double b = 0.9;
    const std::vector<double> drawn = drawnFrom(ranged(a, 0.5, b, Shape::Uniform));
    expectMoment(drawn, 1, (a + b) / 2);
    expectMoment(drawn, 2, (a * a + a * b + b * b) / 3);
    expectSpreadAs(drawn, [=](double x) { return (x - a) / (b - a); });
}

TEST(Sampler, SpreadsTriangularNumbersAsTheirClosedFormSays)
{
    const double a = 0.2;
    const double b = 0.9;
    for (const double c : { 0.2, 0.3, 0.55, 0.9 }) {
        const std::vector<double> drawn = drawnFrom(ranged(a, c, b, Shape::Triangular));
        const double mean = (a + b + c) / 3;
        const double variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
        expectMoment(drawn, 1, mean);
        expectMoment(drawn, 2, variance + mean * mean);
        expectSpreadAs(drawn, [=](double x) {
            return x < c ? (x - a) * (x - a) / ((b - a) * (c - a))
                         : 1 - (b - x) * (b - x) / ((b - a) * std::max(b - c, 1e-300));
        });
    }
}

TEST(Sampler, SpreadsLogUniformNumbersAsTheirClosedFormSays)
{
    for (const auto& [a, b] : { std::pair { 0.06, 3.9 }, std::pair { 1e-6, 100.0 }, std::pair { 0.5, 0.51 } }) {
        const std::vector<double> drawn = drawnFrom(ranged(a, a, b, Shape::LogUniform));
        const double width = std::log(b / a);
        expectMoment(drawn, 1, (b - a) / width);
        expectMoment(drawn, 2, (b * b - a * a) / (2 * width));
        expectSpreadAs(drawn, [low = a, width](double x) { return std::log(x / low) / width; });
    }
}

TEST(Sampler, DrawsInputsIndependently)
{
    Sampler sampler(10, kCount);
    const Samples& samples = sampler.draw(sample());
    const std::vector<InputId> drawn { InputId::Requests, InputId::EnergyPerRequest, InputId::Pue, InputId::GridFactor,
        InputId::SavingAlgorithms };
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        for (std::size_t j = i + 1; j < drawn.size(); ++j) {
            const auto a = samples.of(drawn[i]);
            const auto b = samples.of(drawn[j]);
            const auto n = static_cast<double>(kCount);
            const double meanA = std::reduce(a.begin(), a.end()) / n;
            const double meanB = std::reduce(b.begin(), b.end()) / n;
            double ab = 0;
            double aa = 0;
            double bb = 0;
            for (std::size_t k = 0; k < kCount; ++k) {
                ab += (a[k] - meanA) * (b[k] - meanB);
                aa += (a[k] - meanA) * (a[k] - meanA);
                bb += (b[k] - meanB) * (b[k] - meanB);
            }
            EXPECT_LT(std::abs(ab / std::sqrt(aa * bb)), 5 / std::sqrt(n));
        }
    }
}

} // namespace
} // namespace broadsheet::scenario
