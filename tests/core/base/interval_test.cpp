// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interval.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace broadsheet {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Interval range(double low, double high)
{
    return { .low = low, .best = {}, .high = high };
}

Interval atLeast(double low)
{
    return { .low = low, .best = {}, .high = {} };
}

Interval atMost(double high)
{
    return { .low = {}, .best = {}, .high = high };
}

// Values that the interval allows, its finite ends among them.
std::vector<double> samples(const Interval& interval, std::mt19937& random)
{
    if (shapeOf(interval) == IntervalShape::Point) {
        return { *interval.best };
    }
    const double low = interval.low.value_or(interval.high.value_or(0) - 1000);
    const double high = interval.high.value_or(interval.low.value_or(0) + 1000);
    std::vector<double> values { low, high };
    for (int i = 0; i < 8; ++i) {
        values.push_back(std::uniform_real_distribution(low, std::nextafter(high, kInfinity))(random));
    }
    return values;
}

// An interval of any of the five forms, all of it at `least` or above.
Interval anyInterval(std::mt19937& random, double least)
{
    std::uniform_real_distribution number(least, least + 20);
    double a = number(random);
    double b = number(random);
    double c = number(random);
    if (a > b) {
        std::swap(a, b);
    }
    c = std::clamp(c, a, b);
    switch (std::uniform_int_distribution(0, 4)(random)) {
    case 0:
        return pointOf(a);
    case 1:
        return atLeast(a);
    case 2:
        return atMost(b);
    case 3:
        return range(a, b);
    default:
        return { .low = a, .best = c, .high = b };
    }
}

bool contains(const Interval& interval, double value)
{
    const double tolerance = 1e-9 * (1 + std::abs(value));
    if (shapeOf(interval) == IntervalShape::Point) {
        return std::abs(value - *interval.best) <= tolerance;
    }
    return value >= interval.low.value_or(-kInfinity) - tolerance
        && value <= interval.high.value_or(kInfinity) + tolerance;
}

using IntervalOperation = Result<Interval> (*)(const Interval&, const Interval&);
using NumberOperation = double (*)(double, double);

// How many of the pairs tried gave a result; each result must allow whatever its inputs allow.
int containedPairs(IntervalOperation combine, NumberOperation apply, double leastDivisor)
{
    std::mt19937 random(42);
    int combined = 0;
    for (int i = 0; i < 2000; ++i) {
        const Interval a = anyInterval(random, -10);
        const Interval b = anyInterval(random, leastDivisor);
        const auto result = combine(a, b);
        if (!result) {
            continue;
        }
        ++combined;
        EXPECT_TRUE(makeInterval(result->low, result->best, result->high).has_value());
        for (const double x : samples(a, random)) {
            for (const double y : samples(b, random)) {
                EXPECT_TRUE(contains(*result, apply(x, y))) << x << " and " << y << ", case " << i;
            }
        }
    }
    return combined;
}

TEST(Interval, TakesTheFiveFormsAndNoOther)
{
    EXPECT_TRUE(makeInterval({}, 1, {}));
    EXPECT_TRUE(makeInterval(1, {}, {}));
    EXPECT_TRUE(makeInterval({}, {}, 1));
    EXPECT_TRUE(makeInterval(1, {}, 1));
    EXPECT_TRUE(makeInterval(1, 2, 3));
    for (const auto& bad : { makeInterval({}, {}, {}), makeInterval(1, 2, {}), makeInterval({}, 2, 3) }) {
        ASSERT_FALSE(bad);
        EXPECT_EQ(bad.error().code, ErrorCode::BadValue);
    }
}

TEST(Interval, IsNeverReversed)
{
    for (const auto& bad : { makeInterval(2, {}, 1), makeInterval(2, 1, 3), makeInterval(1, 4, 3) }) {
        ASSERT_FALSE(bad);
        EXPECT_EQ(bad.error().code, ErrorCode::RangeReversed);
    }
    EXPECT_EQ(makeInterval(134, {}, 85).error().detail, "134 > 85");
}

TEST(Interval, IsFinite)
{
    EXPECT_EQ(makeInterval({}, kInfinity, {}).error().code, ErrorCode::BadValue);
    EXPECT_EQ(makeInterval(std::nan(""), {}, {}).error().code, ErrorCode::BadValue);
}

TEST(Interval, KnowsItsShapeAndTheNumbersThatStandForIt)
{
    EXPECT_EQ(shapeOf(pointOf(3)), IntervalShape::Point);
    EXPECT_EQ(shapeOf(atLeast(3)), IntervalShape::LowerBound);
    EXPECT_EQ(shapeOf(atMost(3)), IntervalShape::UpperBound);
    EXPECT_EQ(shapeOf(range(3, 5)), IntervalShape::Range);
    EXPECT_DOUBLE_EQ(representative(range(3, 5)), 4);
    EXPECT_DOUBLE_EQ(representative({ .low = 1, .best = 2, .high = 9 }), 2);
    for (const Interval& interval : { pointOf(3), atLeast(3), atMost(3) }) {
        EXPECT_DOUBLE_EQ(representative(interval), 3);
        EXPECT_DOUBLE_EQ(leastOf(interval), 3);
        EXPECT_DOUBLE_EQ(greatestOf(interval), 3);
    }
    EXPECT_DOUBLE_EQ(leastOf(range(3, 5)), 3);
    EXPECT_DOUBLE_EQ(greatestOf(range(3, 5)), 5);
}

TEST(Interval, KeepsItsFormWhenScaled)
{
    EXPECT_EQ(scaled(range(3, 5), 10), range(30, 50));
    EXPECT_EQ(scaled(atLeast(6400000), 1e-6), atLeast(6.4));
}

TEST(Interval, SumAllowsEveryOutcome)
{
    EXPECT_GT(containedPairs(sum, [](double x, double y) { return x + y; }, -10), 1000);
}

TEST(Interval, DifferenceAllowsEveryOutcome)
{
    EXPECT_GT(containedPairs(difference, [](double x, double y) { return x - y; }, -10), 1000);
}

TEST(Interval, ProductAllowsEveryOutcome)
{
    EXPECT_GT(containedPairs(product, [](double x, double y) { return x * y; }, -10), 1000);
}

TEST(Interval, QuotientAllowsEveryOutcome)
{
    EXPECT_GT(containedPairs(quotient, [](double x, double y) { return x / y; }, 0.5), 1000);
}

TEST(Interval, RangesAreAsNarrowAsTheirInputsAllow)
{
    EXPECT_EQ(*product(range(-2, 3), range(4, 5)), range(-10, 15));
    EXPECT_EQ(*quotient(pointOf(500), range(25, 50)), range(10, 20));
    EXPECT_EQ(*difference(range(5, 6), range(1, 3)), range(2, 5));
}

TEST(Interval, ALowerBoundDividedByAPointStaysALowerBound)
{
    EXPECT_EQ(*quotient(atLeast(500000), pointOf(17000)), atLeast(500000.0 / 17000));
}

TEST(Interval, APointDividedByALowerBoundIsAnUpperBound)
{
    EXPECT_EQ(*quotient(pointOf(6.4e6), atLeast(2500)), atMost(2560));
}

TEST(Interval, OnlyAnEndThatIsReachedIsAnEnd)
{
    EXPECT_EQ(*quotient(range(1, 2), atLeast(1)), atMost(2));
    EXPECT_EQ(*quotient(range(0, 2), atLeast(1)), range(0, 2));
    EXPECT_EQ(*product(pointOf(0), atLeast(1)), range(0, 0));
}

TEST(Interval, BestIsComputedFromBestValues)
{
    const Interval wide { .low = 1, .best = 2, .high = 4 };
    EXPECT_EQ(*product(wide, pointOf(3)), (Interval { .low = 3, .best = 6, .high = 12 }));
    EXPECT_EQ(*sum(wide, range(1, 2)), range(2, 6));
    EXPECT_EQ(*sum(wide, atLeast(1)), atLeast(2));
}

TEST(Interval, DivisionByWhatMayBeZeroIsRefused)
{
    for (const Interval& divisor : { pointOf(0), range(-1, 1), range(0, 1), atLeast(0), atMost(5) }) {
        const auto result = quotient(pointOf(1), divisor);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::DivisionByZero);
    }
    EXPECT_EQ(*quotient(pointOf(1), atMost(-2)), atLeast(-0.5));
}

TEST(Interval, NothingBoundedIsNoInterval)
{
    EXPECT_EQ(sum(atLeast(1), atMost(1)).error().code, ErrorCode::BadValue);
    EXPECT_EQ(quotient(atLeast(1), atLeast(1)).error().code, ErrorCode::BadValue);
    EXPECT_EQ(product(pointOf(1e300), pointOf(1e300)).error().code, ErrorCode::BadValue);
}

} // namespace
} // namespace broadsheet
