// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/chance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

namespace broadsheet::study {
namespace {

using Pool = history::DrawColumns::PoolColumns;

// C(n, k) p^k (1 − p)^(n − k), by logarithms of factorials.
double binomialAt(std::size_t n, double p, std::size_t k)
{
    const auto trials = static_cast<double>(n);
    const auto hits = static_cast<double>(k);
    return std::exp(std::lgamma(trials + 1) - std::lgamma(hits + 1) - std::lgamma(trials - hits + 1)
        + hits * std::log(p) + (trials - hits) * std::log1p(-p));
}

double sumOf(std::size_t n, double p, std::size_t from, std::size_t to)
{
    double sum = 0;
    for (std::size_t k = from; k <= to && k <= n; ++k) {
        sum += binomialAt(n, p, k);
    }
    return sum;
}

TEST(BinomialBand, LeavesAtMostTwoAndAHalfPerCentOnEitherSideAndIsNoWiderThanThat)
{
    for (const std::size_t n : { 1U, 2U, 7U, 30U, 100U, 703U, 2000U }) {
        for (const double p : { 0.01, 1.0 / 7, 0.25, 0.5, 0.9 }) {
            const Band band = binomialBand(n, p);
            const auto below = [&](std::size_t k) { return k == 0 ? 0 : sumOf(n, p, 0, k - 1); };
            const auto above = [&](std::size_t k) { return sumOf(n, p, k + 1, n); };
            constexpr double kHair = 1e-9;
            EXPECT_LE(below(band.low), 0.025 + kHair) << n << ' ' << p;
            EXPECT_LE(above(band.high), 0.025 + kHair) << n << ' ' << p;
            if (band.low < n) {
                EXPECT_GT(below(band.low + 1), 0.025 - kHair) << n << ' ' << p;
            }
            if (band.high > 0) {
                EXPECT_GT(above(band.high - 1), 0.025 - kHair) << n << ' ' << p;
            }
        }
    }
    EXPECT_EQ(binomialBand(0, 0.3), (Band { 0, 0 }));
    EXPECT_EQ(binomialBand(9, 0), (Band { 0, 0 }));
    EXPECT_EQ(binomialBand(9, 1), (Band { 9, 9 }));
}

TEST(BinomialShare, IsTheSumOfItsCounts)
{
    for (const std::size_t n : { 1U, 12U, 700U }) {
        for (const auto& [from, to] : { std::pair { 0U, 0U }, std::pair { 1U, 5U }, std::pair { 3U, 900U } }) {
            EXPECT_NEAR(binomialShare(n, 0.2, from, to), sumOf(n, 0.2, from, to), 1e-9) << n << ' ' << from;
        }
    }
    EXPECT_EQ(binomialShare(5, 0.2, 6, 9), 0);
}

TEST(ChiSquareTail, HasTheClosedFormsOfOneTwoAndFourDegrees)
{
    for (const double x : { 0.0, 0.1, 1.0, 3.84, 10.0, 40.0 }) {
        EXPECT_NEAR(chiSquareTail(x, 1), std::erfc(std::sqrt(x / 2)), 1e-12);
        EXPECT_NEAR(chiSquareTail(x, 2), std::exp(-x / 2), 1e-12);
        EXPECT_NEAR(chiSquareTail(x, 4), std::exp(-x / 2) * (1 + x / 2), 1e-12);
    }
}

TEST(ChiSquareTail, IsTheAreaUnderTheDensity)
{
    const double degrees = 34;
    const double factor = std::exp(-(degrees / 2) * std::log(2.0) - std::lgamma(degrees / 2));
    const auto density = [&](double x) { return factor * std::pow(x, degrees / 2 - 1) * std::exp(-x / 2); };
    const double from = 40;
    constexpr int kSteps = 40'000;
    constexpr double kStep = 360.0 / kSteps;
    double area = 0; // by Simpson's rule
    for (int i = 0; i < kSteps; ++i) {
        const double x = from + i * kStep;
        area += kStep / 6 * (density(x) + 4 * density(x + kStep / 2) + density(x + kStep));
    }
    EXPECT_NEAR(chiSquareTail(from, degrees), area, 1e-9);
}

// Every set of `count` of the numbers of a small pool, or every row of digits.
template <class Visit>
void forEachResult(const Pool& pool, Visit visit)
{
    const auto size = static_cast<unsigned>(pool.highest - pool.lowest + 1);
    std::vector<int> numbers;
    if (!pool.ordered) {
        for (unsigned set = 0; set < (1U << size); ++set) {
            if (static_cast<std::size_t>(std::popcount(set)) == pool.count) {
                numbers.clear();
                for (unsigned i = 0; i < size; ++i) {
                    if ((set >> i & 1U) != 0) {
                        numbers.push_back(pool.lowest + static_cast<int>(i));
                    }
                }
                visit(numbers);
            }
        }
        return;
    }
    const auto all = static_cast<unsigned>(std::lround(std::pow(size, pool.count)));
    for (unsigned code = 0; code < all; ++code) {
        numbers.clear();
        for (unsigned rest = code; numbers.size() < pool.count; rest /= size) {
            numbers.push_back(pool.lowest + static_cast<int>(rest % size));
        }
        visit(numbers);
    }
}

const std::vector<Pool>& smallPools()
{
    static const std::vector<Pool> pools { { .first = 0, .count = 3, .ordered = false, .lowest = 1, .highest = 9 },
        { .first = 0, .count = 5, .ordered = false, .lowest = 1, .highest = 12 },
        { .first = 0, .count = 1, .ordered = false, .lowest = 1, .highest = 7 },
        { .first = 0, .count = 4, .ordered = false, .lowest = 0, .highest = 4 },
        { .first = 0, .count = 3, .ordered = true, .lowest = 0, .highest = 9 } };
    return pools;
}

TEST(SumChances, AreThoseOfEveryResultOfASmallPool)
{
    for (const Pool& pool : smallPools()) {
        std::map<int, double> counted;
        double all = 0;
        forEachResult(pool, [&](const std::vector<int>& numbers) {
            ++counted[std::accumulate(numbers.begin(), numbers.end(), 0)];
            ++all;
        });
        const std::vector<double> chances = sumChances(pool);
        EXPECT_EQ(leastSum(pool), counted.begin()->first);
        ASSERT_EQ(leastSum(pool) + static_cast<int>(chances.size()) - 1, counted.rbegin()->first);
        for (std::size_t i = 0; i < chances.size(); ++i) {
            EXPECT_NEAR(chances[i], counted[leastSum(pool) + static_cast<int>(i)] / all, 1e-12);
        }
    }
}

TEST(OddChances, AreThoseOfEveryResultOfASmallPool)
{
    for (const Pool& pool : smallPools()) {
        std::map<std::size_t, double> counted;
        double all = 0;
        forEachResult(pool, [&](const std::vector<int>& numbers) {
            ++counted[static_cast<std::size_t>(
                std::ranges::count_if(numbers, [](int number) { return number % 2 == 1; }))];
            ++all;
        });
        const std::vector<double> chances = oddChances(pool);
        double sum = 0;
        for (std::size_t odd = 0; odd < chances.size(); ++odd) {
            EXPECT_NEAR(chances[odd], counted[odd] / all, 1e-12);
            sum += chances[odd];
        }
        EXPECT_NEAR(sum, 1, 1e-12);
    }
}

} // namespace
} // namespace broadsheet::study
