// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/statistics.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::study {

namespace {

constexpr std::size_t kMostCells = 32;
constexpr std::size_t kNamed = 5; // pairs at either end

// Counts of pairs by their indices in the lane: `first` below `second` within one lane, any across two.
struct Counts {
    std::size_t rows = 0;
    std::size_t columns = 0;
    bool isTriangle = false;
    std::vector<std::size_t> values {};

    [[nodiscard]] std::size_t& at(std::size_t first, std::size_t second)
    {
        return values[first * columns + second];
    }

    // Calls `visit(first, second, count)` for each pair there is.
    template <class Visit>
    void each(Visit visit) const
    {
        for (std::size_t first = 0; first < rows; ++first) {
            for (std::size_t second = isTriangle ? first + 1 : 0; second < columns; ++second) {
                visit(first, second, values[first * columns + second]);
            }
        }
    }
};

Counts within(const Sample& sample, const Lane& lane)
{
    Counts counts { .rows = lane.size(), .columns = lane.size(), .isTriangle = true };
    counts.values.assign(lane.size() * lane.size(), 0);
    std::vector<std::size_t> drawn(lane.hits);
    for (const std::uint32_t row : sample.rows) {
        for (std::size_t i = 0; i < lane.hits; ++i) {
            drawn[i] = static_cast<std::size_t>(sample.columns->numbers(lane.firstColumn + i)[row] - lane.lowest);
            for (std::size_t before = 0; before < i; ++before) { // they ascend
                ++counts.at(drawn[before], drawn[i]);
            }
        }
    }
    return counts;
}

Counts across(const Sample& sample, const Lane& lane, const Lane& other)
{
    Counts counts { .rows = lane.size(), .columns = other.size() };
    counts.values.assign(lane.size() * other.size(), 0);
    for (const std::uint32_t row : sample.rows) {
        ++counts.at(static_cast<std::size_t>(sample.columns->numbers(lane.firstColumn)[row] - lane.lowest),
            static_cast<std::size_t>(sample.columns->numbers(other.firstColumn)[row] - other.lowest));
    }
    return counts;
}

void tellCounts(PairStatistic& statistic, const Counts& counts, double chance, const Lane& lane, const Lane& other)
{
    std::vector<PairCount> all;
    counts.each([&](std::size_t first, std::size_t second, std::size_t count) {
        all.push_back({ lane.lowest + static_cast<int>(first), other.lowest + static_cast<int>(second), count });
    });
    std::ranges::stable_sort(all, std::ranges::greater {}, &PairCount::count);
    const auto named = static_cast<std::ptrdiff_t>(std::min(kNamed, all.size()));
    statistic.most.assign(all.begin(), all.begin() + named);
    statistic.least.assign(all.rbegin(), all.rbegin() + named);
    statistic.expectedCount = static_cast<double>(statistic.draws) * chance;
    const std::size_t lowest = all.back().count;
    const std::size_t width = (all.front().count - lowest) / kMostCells + 1;
    for (std::size_t from = lowest; from <= all.front().count; from += width) {
        const std::size_t to = std::min(from + width - 1, all.front().count);
        Cell cell { .from = static_cast<int>(from),
            .to = static_cast<int>(to),
            .trials = all.size(),
            .chance = binomialShare(statistic.draws, chance, from, to),
            .band = {} };
        cell.band = binomialBand(cell.trials, cell.chance);
        cell.observed = static_cast<std::size_t>(
            std::ranges::count_if(all, [&](const PairCount& pair) { return pair.count >= from && pair.count <= to; }));
        statistic.cells.push_back(cell);
    }
}

ChiSquare chiSquareOf(double statistic, std::size_t degrees)
{
    return { .statistic = statistic, .degrees = degrees, .p = chiSquareTail(statistic, static_cast<double>(degrees)) };
}

// What is left of the pairs' counts when what each number adds to its pairs is taken away; its covariance is one number
// times the identity there.
ChiSquare testWithin(const Counts& counts, const Lane& lane, std::size_t draws)
{
    const auto n = static_cast<double>(lane.size());
    const auto k = static_cast<double>(lane.hits);
    std::vector<double> sums(lane.size(), 0);
    double total = 0;
    counts.each([&](std::size_t first, std::size_t second, std::size_t count) {
        sums[first] += static_cast<double>(count);
        sums[second] += static_cast<double>(count);
        total += static_cast<double>(count);
    });
    const double mean = total / (n * (n - 1) / 2);
    double squares = 0;
    counts.each([&](std::size_t first, std::size_t second, std::size_t count) {
        const double of = (sums[first] + sums[second] - 2 * mean * (n - 1)) / (n - 2);
        const double apart = static_cast<double>(count) - mean - of;
        squares += apart * apart;
    });
    const double two = k * (k - 1) / (n * (n - 1));
    const double three = two * (k - 2) / (n - 2);
    const double four = three * (k - 3) / (n - 3);
    const double variance = static_cast<double>(draws) * (two - 2 * three + four);
    return chiSquareOf(squares / variance, lane.size() * (lane.size() - 3) / 2);
}

// Whether the two places go together, whatever each does alone.
ChiSquare testAcross(const Counts& counts, std::size_t draws)
{
    std::vector<double> ofRow(counts.rows, 0);
    std::vector<double> ofColumn(counts.columns, 0);
    counts.each([&](std::size_t first, std::size_t second, std::size_t count) {
        ofRow[first] += static_cast<double>(count);
        ofColumn[second] += static_cast<double>(count);
    });
    const auto rows = static_cast<double>(counts.rows);
    const auto columns = static_cast<double>(counts.columns);
    const double expected = static_cast<double>(draws) / (rows * columns);
    double statistic = 0;
    counts.each([&](std::size_t first, std::size_t second, std::size_t count) {
        const double apart = static_cast<double>(count) - ofRow[first] / columns - ofColumn[second] / rows + expected;
        statistic += apart * apart / expected;
    });
    return chiSquareOf(statistic, (counts.rows - 1) * (counts.columns - 1));
}

} // namespace

PairStatistic pairs(const Sample& sample, const Lane& lane, const Lane* other)
{
    PairStatistic statistic;
    statistic.draws = sample.rows.size();
    const bool isWithin = lane.hits > 1;
    if (sample.rows.empty() || (!isWithin && other == nullptr) || lane.size() < 2) {
        return statistic;
    }
    const auto n = static_cast<double>(lane.size());
    const auto k = static_cast<double>(lane.hits);
    const double chance = isWithin ? k * (k - 1) / (n * (n - 1)) : 1 / (n * static_cast<double>(other->size()));
    const Counts counts = isWithin ? within(sample, lane) : across(sample, lane, *other);
    tellCounts(statistic, counts, chance, lane, isWithin ? lane : *other);
    const bool isTestable = !isWithin || (lane.size() > 3 && lane.hits + 2 <= lane.size());
    if (isTestable) {
        statistic.drawsForTest = static_cast<std::size_t>(std::ceil(kLeastExpected / chance - 1e-9));
        if (statistic.draws >= statistic.drawsForTest) {
            statistic.test = isWithin ? testWithin(counts, lane, statistic.draws) : testAcross(counts, statistic.draws);
        }
    }
    return statistic;
}

} // namespace broadsheet::study
