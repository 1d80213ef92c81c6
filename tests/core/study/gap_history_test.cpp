// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gap_history.h"
#include "tests/core/history/histories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace broadsheet::study {
namespace {

using history::DrawColumns;
using history::histories::drawnFrom;
using history::histories::threeDigits;
using history::histories::twoPools;

// Random draws of consecutive days, without making texts of them.
DrawColumns manyDraws(const lottery::Game& game, std::size_t count, unsigned seed = 7)
{
    std::mt19937 random(seed);
    DrawColumns::Builder builder(game);
    builder.reserve(count);
    const auto first = std::chrono::sys_days { lottery::samples::day(2004, 1, 1) };
    for (std::size_t row = 0; row < count; ++row) {
        std::vector<int> numbers;
        for (const lottery::Pool& pool : game.pools) {
            std::ranges::copy(drawnFrom(pool, random), std::back_inserter(numbers));
        }
        builder.add(static_cast<int>(row), Date { first + std::chrono::days { row } }, numbers, 0);
    }
    return std::move(builder).build();
}

bool wasDrawn(const DrawColumns& columns, const Lane& lane, std::size_t row, int number)
{
    for (std::size_t i = 0; i < lane.hits; ++i) {
        if (columns.numbers(lane.firstColumn + i)[row] == number) {
            return true;
        }
    }
    return false;
}

// By looking back from the draw.
std::uint32_t gapByHand(const DrawColumns& columns, const Lane& lane, std::size_t row, int number)
{
    std::uint32_t gap = 0;
    for (std::size_t at = row + 1; at-- > 0 && !wasDrawn(columns, lane, at, number);) {
        ++gap;
    }
    return gap;
}

void expectGapsByHand(const DrawColumns& columns, std::size_t first, std::size_t count)
{
    const GapHistory history(columns);
    const std::vector<std::uint32_t> gaps = history.gaps(first, count);
    ASSERT_EQ(gaps.size(), count * history.tracks());
    for (std::size_t row = 0; row < count; ++row) {
        for (const Lane& lane : history.lanes()) {
            for (int number = lane.lowest; number <= lane.highest; ++number) {
                const std::size_t track = lane.firstTrack + static_cast<std::size_t>(number - lane.lowest);
                ASSERT_EQ(gaps[row * history.tracks() + track], gapByHand(columns, lane, first + row, number))
                    << "row " << first + row << ", track " << track;
            }
        }
    }
}

TEST(GapHistory, CountsDrawsSinceANumberCame)
{
    expectGapsByHand(manyDraws(twoPools(), 300), 0, 300);
    expectGapsByHand(manyDraws(threeDigits(), 300), 0, 300);
}

TEST(GapHistory, KnowsTheGapsAtAnyDrawWithoutThoseBefore)
{
    const DrawColumns columns = manyDraws(twoPools(), 10'000);
    for (const std::size_t first : { 1U, 4095U, 4096U, 4097U, 8191U, 8192U, 9990U }) {
        expectGapsByHand(columns, first, 10);
    }
}

TEST(GapHistory, CountsANumberThatNeverCameFromTheFirstDrawOn)
{
    DrawColumns::Builder builder(twoPools());
    for (int row = 0; row < 3; ++row) {
        builder.add(row, lottery::samples::day(2024, 1, 1), std::vector { 1, 2, 3, 4, 5, 1, 2 }, 0);
    }
    const DrawColumns columns = std::move(builder).build();
    const GapHistory history(columns);
    const std::vector<std::uint32_t> gaps = history.gaps(0, 3);
    EXPECT_EQ(gaps[6], 1U); // 7, at the first draw
    EXPECT_EQ(gaps[2 * history.tracks() + 6], 3U);
    EXPECT_EQ(gaps[2 * history.tracks()], 0U);
}

TEST(GapHistory, CountsADrawWithMissingNumbersAsOneWithoutThem)
{
    DrawColumns::Builder builder(twoPools());
    builder.add(0, lottery::samples::day(2024, 1, 1), std::vector { 1, 2, 3, 4, 5, 1, 2 }, 0);
    builder.add(1, lottery::samples::day(2024, 1, 2), std::vector { 1, 2 }, 0);
    const DrawColumns columns = std::move(builder).build();
    const GapHistory history(columns);
    const std::vector<std::uint32_t> gaps = history.gaps(1, 1);
    EXPECT_EQ(gaps[0], 0U);
    EXPECT_EQ(gaps[4], 1U);
    EXPECT_EQ(gaps[35], 1U);
}

TEST(GapHistory, SumsUpAStretchAsItsGapsSay)
{
    const DrawColumns columns = manyDraws(twoPools(), 9'000);
    const GapHistory history(columns);
    for (const TrackSummary& none : history.summary(5, 5)) {
        EXPECT_EQ(none, TrackSummary {});
    }
    for (const auto& [first, last] : { std::pair { 0U, 30U }, std::pair { 4090U, 4120U }, std::pair { 100U, 8900U } }) {
        const std::vector<TrackSummary> summary = history.summary(first, last);
        const std::vector<std::uint32_t> gaps = history.gaps(first, last - first);
        for (std::size_t track = 0; track < history.tracks(); ++track) {
            TrackSummary expected;
            std::size_t without = 0;
            for (std::size_t row = 0; row < last - first; ++row) {
                const std::uint32_t gap = gaps[row * history.tracks() + track];
                expected.appearances += gap == 0 ? 1 : 0;
                without += gap == 0 ? 0 : 1;
                expected.longestGap = std::max<std::size_t>(expected.longestGap, gap);
            }
            expected.meanGap = static_cast<double>(without) / static_cast<double>(expected.appearances + 1);
            EXPECT_EQ(summary[track].appearances, expected.appearances) << first << ' ' << track;
            EXPECT_EQ(summary[track].longestGap, expected.longestGap) << first << ' ' << track;
            EXPECT_DOUBLE_EQ(summary[track].meanGap, expected.meanGap) << first << ' ' << track;
        }
    }
}

TEST(GapHistory, OfNoDrawsHasNoGaps)
{
    const DrawColumns columns = DrawColumns::Builder(twoPools()).build();
    const GapHistory history(columns);
    EXPECT_EQ(history.tracks(), 47U);
    EXPECT_TRUE(history.gaps(0, 0).empty());
    EXPECT_EQ(history.summary(0, 0).size(), 47U);
}

} // namespace
} // namespace broadsheet::study
