// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/chance.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <numeric>

namespace broadsheet::study {

namespace {

using boost::math::binomial;

constexpr double kTail = 0.025; // on either side of a band

// P(count < k)
double below(const binomial& counts, std::size_t k)
{
    return k == 0 ? 0 : boost::math::cdf(counts, static_cast<double>(k - 1));
}

// P(count > k)
double above(const binomial& counts, std::size_t k)
{
    return static_cast<double>(k) >= counts.trials()
        ? 0
        : boost::math::cdf(boost::math::complement(counts, static_cast<double>(k)));
}

int sizeOf(const history::DrawColumns::PoolColumns& pool)
{
    return pool.highest - pool.lowest + 1;
}

int oddNumbers(const history::DrawColumns::PoolColumns& pool)
{
    int odd = 0;
    for (int number = pool.lowest; number <= pool.highest; ++number) {
        odd += number % 2;
    }
    return odd;
}

// Each of `count` places any number: one place after the other.
std::vector<double> sumsOfPlaces(int size, std::size_t count)
{
    std::vector<double> chances { 1 };
    for (std::size_t place = 0; place < count; ++place) {
        std::vector<double> next(chances.size() + static_cast<std::size_t>(size) - 1, 0);
        for (std::size_t sum = 0; sum < chances.size(); ++sum) {
            for (std::size_t digit = 0; digit < static_cast<std::size_t>(size); ++digit) {
                next[sum + digit] += chances[sum] / size;
            }
        }
        chances = std::move(next);
    }
    return chances;
}

// In how many ways `count` different numbers of 0 to size − 1 have each sum, number after number.
std::vector<double> sumsOfSets(std::size_t size, std::size_t count)
{
    const std::size_t most = count * size;
    std::vector<std::vector<double>> ways(count + 1, std::vector<double>(most + 1, 0));
    ways[0][0] = 1;
    for (std::size_t number = 0; number < size; ++number) {
        for (std::size_t taken = std::min(count, number + 1); taken > 0; --taken) {
            for (std::size_t sum = most; sum >= number && sum != static_cast<std::size_t>(-1); --sum) {
                ways[taken][sum] += ways[taken - 1][sum - number];
            }
        }
    }
    const std::size_t least = count * (count - 1) / 2;
    const std::size_t greatest = count * (2 * size - count - 1) / 2;
    const auto begin = ways[count].begin();
    std::vector<double> chances(
        begin + static_cast<std::ptrdiff_t>(least), begin + static_cast<std::ptrdiff_t>(greatest + 1));
    const double all = std::accumulate(chances.begin(), chances.end(), 0.0);
    std::ranges::transform(chances, chances.begin(), [all](double each) { return each / all; });
    return chances;
}

} // namespace

Band binomialBand(std::size_t trials, double chance)
{
    if (trials == 0 || chance <= 0) {
        return {};
    }
    if (chance >= 1) {
        return { trials, trials };
    }
    const binomial counts(static_cast<double>(trials), chance);
    // The library's quantiles are near; what a band is says exactly which counts they are.
    const auto near = [&](double share) {
        return static_cast<std::size_t>(std::clamp(boost::math::quantile(counts, share), 0.0, counts.trials()));
    };
    Band band { near(kTail), near(1 - kTail) };
    while (band.low > 0 && below(counts, band.low) > kTail) {
        --band.low;
    }
    while (band.low < trials && below(counts, band.low + 1) <= kTail) {
        ++band.low;
    }
    while (band.high < trials && above(counts, band.high) > kTail) {
        ++band.high;
    }
    while (band.high > 0 && above(counts, band.high - 1) <= kTail) {
        --band.high;
    }
    return band;
}

double binomialShare(std::size_t trials, double chance, std::size_t from, std::size_t to)
{
    if (from > to || from > trials) {
        return 0;
    }
    if (trials == 0 || chance <= 0) {
        return from == 0 ? 1 : 0;
    }
    if (chance >= 1) {
        return to >= trials ? 1 : 0;
    }
    const binomial counts(static_cast<double>(trials), chance);
    if (from == to) {
        return boost::math::pdf(counts, static_cast<double>(from));
    }
    return std::max(0.0, 1 - below(counts, from) - above(counts, to));
}

double chiSquareTail(double statistic, double degrees)
{
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(degrees), std::max(statistic, 0.0)));
}

std::vector<double> hypergeometric(int numbers, int marked, int drawn)
{
    const boost::math::hypergeometric_distribution<double> counts(
        static_cast<unsigned>(marked), static_cast<unsigned>(drawn), static_cast<unsigned>(numbers));
    std::vector<double> chances;
    for (int hits = 0; hits <= std::min(marked, drawn); ++hits) {
        const bool isPossible = drawn - hits <= numbers - marked;
        chances.push_back(isPossible ? boost::math::pdf(counts, static_cast<unsigned>(hits)) : 0);
    }
    return chances;
}

int leastSum(const history::DrawColumns::PoolColumns& pool)
{
    const auto count = static_cast<int>(pool.count);
    return count * pool.lowest + (pool.ordered ? 0 : count * (count - 1) / 2);
}

std::vector<double> sumChances(const history::DrawColumns::PoolColumns& pool)
{
    return pool.ordered ? sumsOfPlaces(sizeOf(pool), pool.count)
                        : sumsOfSets(static_cast<std::size_t>(sizeOf(pool)), pool.count);
}

std::vector<double> oddChances(const history::DrawColumns::PoolColumns& pool)
{
    const int odd = oddNumbers(pool);
    if (!pool.ordered) {
        return hypergeometric(sizeOf(pool), odd, static_cast<int>(pool.count));
    }
    std::vector<double> chances;
    for (std::size_t hits = 0; hits <= pool.count; ++hits) {
        chances.push_back(binomialShare(pool.count, static_cast<double>(odd) / sizeOf(pool), hits, hits));
    }
    return chances;
}

} // namespace broadsheet::study
