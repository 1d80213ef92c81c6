// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace broadsheet::study {

namespace {

constexpr std::size_t kMostSumCells = 24;

Cell cellOf(int from, int to, std::size_t trials, double chance)
{
    return { .from = from,
        .to = to,
        .trials = trials,
        .chance = chance,
        .observed = 0,
        .band = binomialBand(trials, std::min(chance, 1.0)) };
}

std::size_t drawsToExpect(double chance)
{
    return static_cast<std::size_t>(std::ceil(kLeastExpected / chance - 1e-9));
}

// How many draws it takes until two groups of neighbours are expected often enough.
std::size_t drawsForTwoGroups(const std::vector<Cell>& cells)
{
    double best = 0; // the larger of the smaller groups
    double before = 0;
    for (const Cell& cell : cells) {
        before += cell.chance;
        best = std::max(best, std::min(before, 1 - before));
    }
    return best > 0 ? drawsToExpect(best) : 0;
}

// How often each value from `least` on came about, with `width` values in a cell.
Statistic countedValues(
    const std::vector<std::size_t>& counts, const std::vector<double>& chances, int least, std::size_t width)
{
    Statistic statistic;
    statistic.draws = std::accumulate(counts.begin(), counts.end(), std::size_t { 0 });
    for (std::size_t begin = 0; begin < chances.size(); begin += width) {
        const std::size_t end = std::min(begin + width, chances.size());
        const auto from = static_cast<std::ptrdiff_t>(begin);
        const auto to = static_cast<std::ptrdiff_t>(end);
        const double chance = std::accumulate(chances.begin() + from, chances.begin() + to, 0.0);
        Cell cell = cellOf(least + static_cast<int>(begin), least + static_cast<int>(end) - 1, statistic.draws, chance);
        cell.observed = std::accumulate(counts.begin() + from, counts.begin() + to, std::size_t { 0 });
        statistic.cells.push_back(cell);
    }
    statistic.test = pooledChiSquare(statistic.cells);
    statistic.drawsForTest = drawsForTwoGroups(statistic.cells);
    return statistic;
}

// In how many draws the `value` of all numbers of the pool adds up to `least` and each of the `size` values from there
// on.
template <class Value>
std::vector<std::size_t> countsOf(const Sample& sample, std::size_t pool, int least, std::size_t size, Value value)
{
    const history::DrawColumns::PoolColumns& of = sample.columns->pools()[pool];
    std::vector<std::size_t> counts(size, 0);
    for (const std::uint32_t row : sample.rows) {
        int result = 0;
        for (std::size_t i = 0; i < of.count; ++i) {
            result += value(sample.columns->numbers(of.first + i)[row]);
        }
        ++counts[static_cast<std::size_t>(result - least)];
    }
    return counts;
}

} // namespace

std::size_t Statistic::outside() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](const Cell& cell) { return !cell.band.holds(cell.observed); }));
}

double Statistic::expectedOutside() const
{
    double outside = 0;
    for (const Cell& cell : cells) {
        outside += 1 - binomialShare(cell.trials, cell.chance, cell.band.low, cell.band.high);
    }
    return outside;
}

std::optional<ChiSquare> pooledChiSquare(const std::vector<Cell>& cells)
{
    struct Group {
        double expected = 0;
        double observed = 0;
    };

    std::vector<Group> groups;
    Group open;
    for (const Cell& cell : cells) {
        open.expected += cell.expected();
        open.observed += static_cast<double>(cell.observed);
        if (open.expected >= kLeastExpected) {
            groups.push_back(open);
            open = {};
        }
    }
    if (!groups.empty()) { // what is left is too little for a group of its own
        groups.back().expected += open.expected;
        groups.back().observed += open.observed;
    }
    if (groups.size() < 2) {
        return std::nullopt;
    }
    ChiSquare test { .degrees = groups.size() - 1 };
    for (const Group& group : groups) {
        const double apart = group.observed - group.expected;
        test.statistic += apart * apart / group.expected;
    }
    test.p = chiSquareTail(test.statistic, static_cast<double>(test.degrees));
    return test;
}

Statistic frequencies(const Sample& sample, const Lane& lane)
{
    Statistic statistic;
    statistic.draws = sample.rows.size();
    const auto size = static_cast<double>(lane.size());
    const auto hits = static_cast<double>(lane.hits);
    for (int number = lane.lowest; number <= lane.highest; ++number) {
        statistic.cells.push_back(
            number == lane.lowest ? cellOf(number, number, statistic.draws, hits / size) : statistic.cells.front());
        statistic.cells.back().from = statistic.cells.back().to = number;
    }
    for (const std::uint32_t row : sample.rows) {
        for (std::size_t i = 0; i < lane.hits; ++i) {
            const int number = sample.columns->numbers(lane.firstColumn + i)[row];
            ++statistic.cells[static_cast<std::size_t>(number - lane.lowest)].observed;
        }
    }
    if (lane.size() <= lane.hits) {
        return statistic; // all of them come each time
    }
    statistic.drawsForTest = drawsToExpect(hits / size);
    if (statistic.draws < statistic.drawsForTest) {
        return statistic;
    }
    ChiSquare test { .degrees = lane.size() - 1 };
    for (const Cell& cell : statistic.cells) {
        const double apart = static_cast<double>(cell.observed) - cell.expected();
        test.statistic += apart * apart / cell.expected();
    }
    test.statistic *= (size - 1) / (size - hits);
    test.p = chiSquareTail(test.statistic, static_cast<double>(test.degrees));
    statistic.test = test;
    return statistic;
}

Statistic sums(const Sample& sample, std::size_t pool)
{
    const history::DrawColumns::PoolColumns& of = sample.columns->pools()[pool];
    const std::vector<double> chances = sumChances(of);
    const int least = leastSum(of);
    const std::size_t width = (chances.size() + kMostSumCells - 1) / kMostSumCells;
    return countedValues(
        countsOf(sample, pool, least, chances.size(), [](int number) { return number; }), chances, least, width);
}

Statistic oddCounts(const Sample& sample, std::size_t pool)
{
    const std::vector<double> chances = oddChances(sample.columns->pools()[pool]);
    return countedValues(
        countsOf(sample, pool, 0, chances.size(), [](int number) { return number % 2; }), chances, 0, 1);
}

} // namespace broadsheet::study
