// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/chance.h"
#include "core/study/sample.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::study {

// Fewer are not expected in a cell of a test.
inline constexpr double kLeastExpected = 5;

// What was counted for some values beside what chance expects.
struct Cell {
    int from = 0; // values, both ends included
    int to = 0;
    std::size_t trials = 0; // how often it could have come about
    double chance = 0; // each time
    std::size_t observed = 0;
    Band band; // of the count

    bool operator==(const Cell&) const = default;

    [[nodiscard]] double expected() const
    {
        return static_cast<double>(trials) * chance;
    }
};

// How far what was counted departs from what chance expects, all cells together.
struct ChiSquare {
    double statistic = 0;
    std::size_t degrees = 0; // of freedom
    double p = 1; // how likely chance alone departs as far or farther

    bool operator==(const ChiSquare&) const = default;
};

struct Statistic {
    std::vector<Cell> cells;
    std::optional<ChiSquare> test; // nothing: too few draws for one
    std::size_t draws = 0; // that were counted
    std::size_t drawsForTest = 0; // how many a test takes; 0: none is possible

    // Cells whose count lies outside its band, and how many chance puts there on the average.
    [[nodiscard]] std::size_t outside() const;
    [[nodiscard]] double expectedOutside() const;
};

// How often each number of the lane came. A draw takes several numbers at once, so Pearson's sum is multiplied by
// (n − 1) ÷ (n − k).
[[nodiscard]] Statistic frequencies(const Sample& sample, const Lane& lane);

// How often a number came after it had not come for so many draws (0: it was in the draw before), of the times that one
// stood there. Whether that matters is what the test asks. Numbers count from their first appearance on.
[[nodiscard]] Statistic gapReturns(const Sample& sample, const Lane& lane);

// How many pairs came together how often. Cells are counts of a pair; trials are the pairs. Of a lane that draws one
// number the pairs are those with the number in the next place (`other`), of all others those within it. The test asks
// what single numbers do not explain. Without pairs no cells.
struct PairCount {
    int first = 0;
    int second = 0;
    std::size_t count = 0;

    bool operator==(const PairCount&) const = default;
};

struct PairStatistic : Statistic {
    std::vector<PairCount> most; // a few, the most frequent first
    std::vector<PairCount> least; // the rarest first
    double expectedCount = 0; // of each pair
};

[[nodiscard]] PairStatistic pairs(const Sample& sample, const Lane& lane, const Lane* other = nullptr);

// How often the numbers of a pool had each sum, some sums together; and how often so many of them were odd.
[[nodiscard]] Statistic sums(const Sample& sample, std::size_t pool);
[[nodiscard]] Statistic oddCounts(const Sample& sample, std::size_t pool);

// Pearson's chi-square over cells that make up all trials, neighbours taken together until chance expects
// kLeastExpected in each. Nothing where that leaves one.
[[nodiscard]] std::optional<ChiSquare> pooledChiSquare(const std::vector<Cell>& cells);

} // namespace broadsheet::study
