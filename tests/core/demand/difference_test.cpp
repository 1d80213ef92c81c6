// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/difference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace broadsheet::demand {
namespace {

Interval range(double low, double high)
{
    return { .low = low, .best = {}, .high = high };
}

Interval moreThan(double low)
{
    return { .low = low, .best = {}, .high = {} };
}

Interval atMost(double high)
{
    return { .low = {}, .best = {}, .high = high };
}

void expectGap(const std::optional<Gap>& gap, double absolute, double share)
{
    ASSERT_TRUE(gap);
    EXPECT_NEAR(gap->absolute, absolute, 1e-9 * std::abs(absolute));
    ASSERT_TRUE(gap->share);
    EXPECT_NEAR(*gap->share, share, 1e-12);
}

TEST(Difference, OfTwoSingleValuesIsTheFoundLessThePrintedOne)
{
    const Difference difference = differenceBetween(pointOf(200), pointOf(195));
    expectGap(difference.best, -5, -0.025);
    EXPECT_EQ(difference.low, difference.best);
    EXPECT_EQ(difference.high, difference.best);
    EXPECT_EQ(difference.standing, Standing::Below);
}

TEST(Difference, OfTwoRangesIsToldEndByEnd)
{
    const Difference difference = differenceBetween(range(25, 50), range(10, 50));
    expectGap(difference.low, -15, -0.6);
    expectGap(difference.high, 0, 0);
    EXPECT_FALSE(difference.best);
    EXPECT_EQ(difference.standing, Standing::Covers);
}

TEST(Difference, OfASingleValueAndARangeTellsHowFarEachEndIs)
{
    const Difference difference = differenceBetween(pointOf(10), range(8, 15));
    expectGap(difference.low, -2, -0.2);
    expectGap(difference.high, 5, 0.5);
    EXPECT_FALSE(difference.best);
    EXPECT_EQ(difference.standing, Standing::Covers);
}

TEST(Difference, FromABoundIsToldAtItsOneEnd)
{
    const Difference held = differenceBetween(moreThan(500), pointOf(564));
    expectGap(held.low, 64, 0.128);
    EXPECT_FALSE(held.high);
    EXPECT_FALSE(held.best);
    EXPECT_EQ(held.standing, Standing::Within);

    const Difference broken = differenceBetween(moreThan(500), pointOf(400));
    expectGap(broken.low, -100, -0.2);
    EXPECT_EQ(broken.standing, Standing::Below);
}

TEST(Difference, OfTwoBoundsThatOpenApartHasNoSize)
{
    const Difference difference = differenceBetween(moreThan(5), atMost(7));
    EXPECT_FALSE(difference.low);
    EXPECT_FALSE(difference.high);
    EXPECT_FALSE(widestGap(difference));
    EXPECT_EQ(difference.standing, Standing::Overlaps);
    EXPECT_EQ(differenceBetween(moreThan(5), atMost(4)).standing, Standing::Below);
    EXPECT_EQ(differenceBetween(atMost(4), moreThan(5)).standing, Standing::Above);
}

TEST(Difference, HasNoShareOfZero)
{
    const Difference difference = differenceBetween(pointOf(0), pointOf(3));
    ASSERT_TRUE(difference.best);
    EXPECT_EQ(difference.best->absolute, 3);
    EXPECT_FALSE(difference.best->share);
}

TEST(Difference, DoesNotTakeTheLastBitOfAConversionForOne)
{
    const Difference difference = differenceBetween(pointOf(0.3), pointOf(0.1 + 0.2));
    EXPECT_EQ(difference.standing, Standing::Same);
    EXPECT_EQ(difference.best->absolute, 0);
}

TEST(Difference, OfAValueFromItselfIsNone)
{
    for (const Interval& value : { pointOf(3), range(85, 134), moreThan(5), atMost(5), Interval { 1, 2, 4 } }) {
        const Difference difference = differenceBetween(value, value);
        EXPECT_EQ(difference.standing, Standing::Same);
        ASSERT_TRUE(widestGap(difference));
        EXPECT_EQ(widestGap(difference)->absolute, 0);
    }
}

// Turned around, every gap changes its sign and the standing its side.
TEST(Difference, TurnedAroundIsTheOpposite)
{
    std::mt19937 random(1); // NOLINT(bugprone-random-generator-seed): the same numbers every time
    std::uniform_real_distribution<double> any(1, 100);
    const auto opposite = [](Standing standing) {
        switch (standing) {
        case Standing::Within:
            return Standing::Covers;
        case Standing::Covers:
            return Standing::Within;
        case Standing::Below:
            return Standing::Above;
        case Standing::Above:
            return Standing::Below;
        default:
            return standing;
        }
    };
    for (int i = 0; i < 1000; ++i) {
        const double a = any(random);
        const double b = any(random);
        const Interval one = i % 3 == 0 ? pointOf(a) : range(a, a + any(random));
        const Interval other = i % 2 == 0 ? pointOf(b) : range(b, b + any(random));
        const Difference there = differenceBetween(one, other);
        const Difference back = differenceBetween(other, one);
        EXPECT_EQ(back.standing, opposite(there.standing));
        EXPECT_NEAR(there.low->absolute, -back.low->absolute, 1e-9);
        EXPECT_NEAR(there.high->absolute, -back.high->absolute, 1e-9);
        EXPECT_LE(there.low->absolute - (greatestOf(other) - leastOf(one)), 1e-9);
        EXPECT_EQ(there.best.has_value(), one.best.has_value() && other.best.has_value());
    }
}

TEST(Difference, IsRepresentedByTheBestValuesOrTheWiderEnd)
{
    EXPECT_EQ(widestGap(differenceBetween(pointOf(10), Interval { 1, 12, 30 }))->absolute, 2);
    EXPECT_EQ(widestGap(differenceBetween(range(25, 50), range(10, 60)))->absolute, -15);
    EXPECT_EQ(widestGap(differenceBetween(range(25, 50), range(20, 60)))->absolute, 10);
    EXPECT_EQ(widestGap(differenceBetween(moreThan(500), pointOf(564)))->absolute, 64);
}

} // namespace
} // namespace broadsheet::demand
