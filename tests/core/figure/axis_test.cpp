// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace broadsheet::figure {
namespace {

struct Ends {
    double least;
    double greatest;
};

const std::vector<Ends>& oddEnds()
{
    static const std::vector<Ends> ends {
        { 0, 0 },
        { 5, 5 },
        { -5, -5 },
        { 0, 1e300 },
        { -1e300, 1e300 },
        { 0, std::numeric_limits<double>::max() },
        { -std::numeric_limits<double>::max(), std::numeric_limits<double>::max() },
        { 0, std::numeric_limits<double>::denorm_min() },
        { 1e-270, 2e-270 },
        { 1e15, 1e15 + 0.125 },
        { 3, -3 },
        { std::nan(""), 4 },
        { -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity() },
        { 0.1, 0.3 },
        { -7, 2000 },
        { 85, 134 },
    };
    return ends;
}

// 1, 2, 2.5 or 5 times a power of ten.
bool isNice(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    constexpr std::array kMantissas { 1.0, 2.0, 2.5, 5.0 };
    return std::ranges::any_of(kMantissas, [&](double mantissa) { return std::abs(step / power - mantissa) < 1e-6; });
}

TEST(MakeAxis, HoldsItsPromisesForAnyEnds)
{
    std::vector<Ends> all = oddEnds();
    std::mt19937 random(20240311); // NOLINT(bugprone-random-generator-seed): the same numbers in each run
    std::uniform_real_distribution<double> exponent(-20, 20);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    for (int index = 0; index < 2000; ++index) {
        const double a = mantissa(random) * std::pow(10.0, exponent(random));
        const double b = mantissa(random) * std::pow(10.0, exponent(random));
        all.push_back({ std::min(a, b), std::max(a, b) });
    }
    for (const Ends& ends : all) {
        for (const bool fromZero : { false, true }) {
            for (const int wanted : { -3, 1, 5, 20, 100'000 }) {
                SCOPED_TRACE(std::to_string(ends.least) + " to " + std::to_string(ends.greatest));
                const ValueAxis axis = makeAxis(ends.least, ends.greatest, fromZero, wanted);
                ASSERT_GE(axis.ticks.size(), 2U);
                ASSERT_LE(axis.ticks.size(), 1000U);
                ASSERT_TRUE(std::isfinite(axis.minimum) && std::isfinite(axis.maximum));
                EXPECT_LT(axis.minimum, axis.maximum);
                EXPECT_EQ(axis.ticks.front(), axis.minimum);
                EXPECT_EQ(axis.ticks.back(), axis.maximum);
                EXPECT_TRUE(isNice(axis.step)) << axis.step;
                for (std::size_t tick = 1; tick < axis.ticks.size(); ++tick) {
                    EXPECT_LT(axis.ticks[tick - 1], axis.ticks[tick]);
                }
                if (fromZero) {
                    EXPECT_LE(axis.minimum, 0);
                    EXPECT_GE(axis.maximum, 0);
                }
            }
        }
    }
}

TEST(MakeAxis, CoversItsEnds)
{
    for (const Ends& ends : { Ends { 0, 17'000 }, Ends { 85, 134 }, Ends { -3, 8 }, Ends { 0.06, 3.9 } }) {
        for (const int wanted : { 1, 3, 5, 9 }) {
            const ValueAxis axis = makeAxis(ends.least, ends.greatest, false, wanted);
            EXPECT_LE(axis.minimum, ends.least);
            EXPECT_GE(axis.maximum, ends.greatest);
        }
    }
}

TEST(MakeAxis, PutsTicksOnTheDoubleNearestToTheirDecimal)
{
    const ValueAxis axis = makeAxis(0, 1, true, 10);

    const std::vector<double> expected { 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1 };
    EXPECT_EQ(axis.ticks, expected);
    EXPECT_EQ(axis.decimals, 1);
}

TEST(MakeAxis, GivesALabelAsManyDecimalsAsItsPositionNeeds)
{
    for (const double greatest : { 0.003, 0.9, 7.0, 12.0, 42.5, 1'000.0, 500'000.0 }) {
        for (const int wanted : { 3, 4, 5, 8 }) {
            const ValueAxis axis = makeAxis(0, greatest, true, wanted);
            const double unit = std::pow(10.0, axis.decimals);
            for (const double tick : axis.ticks) {
                EXPECT_NEAR(tick * unit, std::round(tick * unit), 1e-6) << tick << " with " << axis.decimals;
            }
        }
    }
}

TEST(MakeAxis, BeginsAtZeroOnlyWhereZeroIsNear)
{
    EXPECT_EQ(makeAxis(2, 10, false).minimum, 0);
    EXPECT_GT(makeAxis(85, 134, false).minimum, 0);
    EXPECT_EQ(makeAxis(85, 134, true).minimum, 0);
}

TEST(MakeAxis, MakesAboutAsManyStepsAsWanted)
{
    for (double greatest = 1; greatest < 10'000; greatest *= 1.07) {
        const std::size_t steps = makeAxis(0, greatest, true, 5).ticks.size() - 1;
        EXPECT_GE(steps, 3U) << greatest;
        EXPECT_LE(steps, 6U) << greatest;
    }
}

} // namespace
} // namespace broadsheet::figure
