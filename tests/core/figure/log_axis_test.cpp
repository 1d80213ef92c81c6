// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace broadsheet::figure {
namespace {

// 1, 2 or 5 times a power of ten, to the last bit that a power of ten has.
bool isRound(double tick)
{
    const double power = std::pow(10.0, std::floor(std::log10(tick) + 1e-9));
    for (const double mantissa : { 1.0, 2.0, 5.0 }) {
        if (std::abs(tick / power / mantissa - 1) < 1e-12) {
            return true;
        }
    }
    return false;
}

TEST(LogAxis, HasItsTicksAtOneTwoAndFive)
{
    EXPECT_EQ(makeLogAxis(3, 80).ticks, (std::vector<double> { 2, 5, 10, 20, 50, 100 }));
    EXPECT_EQ(makeLogAxis(0.3, 0.9).ticks, (std::vector<double> { 0.2, 0.5, 1 }));
    EXPECT_EQ(makeLogAxis(1, 1e6).ticks, (std::vector<double> { 1, 10, 100, 1e3, 1e4, 1e5, 1e6 }));
}

TEST(LogAxis, BeginsAndEndsRoundAndHoldsItsEnds)
{
    std::mt19937 random(125); // NOLINT(bugprone-random-generator-seed): the same numbers in each run
    std::uniform_real_distribution<double> exponent(-279, 306);
    for (int round = 0; round < 3000; ++round) {
        const double a = std::pow(10.0, exponent(random));
        const double b = std::pow(10.0, exponent(random));
        const ValueAxis axis = makeLogAxis(a, b);
        EXPECT_EQ(axis.scale, Scale::Logarithmic);
        EXPECT_GT(axis.minimum, 0);
        EXPECT_LE(axis.minimum, std::min(a, b));
        EXPECT_GE(axis.maximum, std::max(a, b));
        EXPECT_TRUE(isRound(axis.minimum) && isRound(axis.maximum)) << a << ' ' << b;
        EXPECT_GE(axis.ticks.size(), 2U) << a << ' ' << b;
        EXPECT_LE(axis.ticks.size(), 12U) << a << ' ' << b;
        for (std::size_t index = 0; index < axis.ticks.size(); ++index) {
            EXPECT_TRUE(isRound(axis.ticks[index]));
            EXPECT_TRUE(index == 0 || axis.ticks[index - 1] < axis.ticks[index]);
        }
    }
}

TEST(LogAxis, IsAnAxisWhateverItIsAskedFor)
{
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    for (const double a : { 0.0, -3.0, 5.0, std::nan(""), kInfinite, 5e-324, 1e308 }) {
        for (const double b : { 0.0, -3.0, 5.0, std::nan(""), kInfinite, 5e-324, 1e308 }) {
            const ValueAxis axis = makeLogAxis(a, b);
            EXPECT_TRUE(std::isfinite(axis.minimum) && std::isfinite(axis.maximum));
            EXPECT_GT(axis.minimum, 0);
            EXPECT_LT(axis.minimum, axis.maximum);
            EXPECT_LE(axis.ticks.size(), 20U);
        }
    }
}

TEST(LogAxisWithin, EndsWhereItIsToldAndHasTicksEvenInAShortStretch)
{
    for (const auto& [from, to] :
        { std::pair(3.0, 70.0), std::pair(3.1, 4.2), std::pair(1e-9, 1e9), std::pair(99.0, 101.0) }) {
        const ValueAxis axis = logAxisWithin(from, to);
        EXPECT_EQ(axis.minimum, from);
        EXPECT_EQ(axis.maximum, to);
        EXPECT_GE(axis.ticks.size(), 2U) << from;
        for (const double tick : axis.ticks) {
            EXPECT_TRUE(tick >= from && tick <= to);
        }
    }
}

TEST(AxisWithin, EndsWhereItIsToldAndHasMultiplesOfItsStepBetween)
{
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same numbers in each run
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_real_distribution<double> exponent(-200, 200);
    for (int round = 0; round < 3000; ++round) {
        const double scale = std::pow(10.0, exponent(random));
        const double from = mantissa(random) * scale;
        const double to = from + std::abs(mantissa(random)) * scale + scale / 1000;
        const ValueAxis axis = axisWithin(from, to);
        EXPECT_EQ(axis.minimum, from);
        EXPECT_EQ(axis.maximum, to);
        EXPECT_GE(axis.ticks.size(), 2U);
        EXPECT_LE(axis.ticks.size(), 12U);
        for (const double tick : axis.ticks) {
            EXPECT_TRUE(tick >= from && tick <= to);
            EXPECT_NEAR(tick / axis.step, std::round(tick / axis.step), 1e-4);
        }
    }
}

} // namespace
} // namespace broadsheet::figure
