// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lane.h"
#include "tests/core/history/histories.h"

#include <gtest/gtest.h>

namespace broadsheet::study {
namespace {

using history::DrawColumns;
using history::histories::pointersTo;
using history::histories::randomDraws;
using history::histories::threeDigits;
using history::histories::twoPools;

DrawColumns columnsOf(const lottery::Game& game, std::size_t count)
{
    const std::vector<lottery::Draw> draws = randomDraws(game, count);
    return DrawColumns::withoutDetails(game, pointersTo(draws));
}

TEST(Lanes, AreThePoolsOfAGame)
{
    const std::vector<Lane> lanes = lanesOf(columnsOf(twoPools(), 1));
    ASSERT_EQ(lanes.size(), 2U);
    EXPECT_EQ(lanes[0], (Lane { .pool = 0, .firstColumn = 0, .hits = 5, .firstTrack = 0, .lowest = 1, .highest = 35 }));
    EXPECT_EQ(
        lanes[1], (Lane { .pool = 1, .firstColumn = 5, .hits = 2, .firstTrack = 35, .lowest = 1, .highest = 12 }));
    EXPECT_EQ(trackCount(lanes), 47U);
}

TEST(Lanes, AreThePlacesOfADigitGame)
{
    const std::vector<Lane> lanes = lanesOf(columnsOf(threeDigits(), 1));
    ASSERT_EQ(lanes.size(), 3U);
    for (std::size_t place = 0; place < lanes.size(); ++place) {
        EXPECT_EQ(lanes[place].place, place);
        EXPECT_EQ(lanes[place].firstColumn, place);
        EXPECT_EQ(lanes[place].firstTrack, 10 * place);
        EXPECT_EQ(lanes[place].hits, 1U);
        EXPECT_EQ(lanes[place].size(), 10U);
    }
}

TEST(Zones, AreThirdsOfAPoolAndHalvesOfDigits)
{
    const auto zones = [](int lowest, int highest, bool ordered) {
        return zonesOf({ .first = 0, .count = 3, .ordered = ordered, .lowest = lowest, .highest = highest });
    };
    EXPECT_EQ(zones(1, 35, false), (std::vector<Zone> { { 1, 12 }, { 13, 24 }, { 25, 35 } }));
    EXPECT_EQ(zones(1, 33, false), (std::vector<Zone> { { 1, 11 }, { 12, 22 }, { 23, 33 } }));
    EXPECT_EQ(zones(0, 9, true), (std::vector<Zone> { { 0, 4 }, { 5, 9 } }));
    EXPECT_EQ(zones(1, 2, false), (std::vector<Zone> { { 1, 1 }, { 2, 2 } }));
}

TEST(Zones, CountTheMainNumbersOfADraw)
{
    const lottery::Game game = twoPools();
    DrawColumns::Builder builder(game);
    builder.add(2024001, lottery::samples::day(2024, 1, 1), std::vector { 1, 12, 13, 34, 35, 1, 2 }, 0);
    builder.add(2024002, lottery::samples::day(2024, 1, 2), std::vector { 25, 26, 27, 28, 29, 3, 4 }, 1);
    const DrawColumns columns = std::move(builder).build();
    EXPECT_EQ(zoneCounts(columns, 0, 2), (std::vector { 2, 1, 2, 0, 0, 5 }));
    EXPECT_EQ(zoneCounts(columns, 1, 1), (std::vector { 0, 0, 5 }));
}

TEST(DrawColumns, GivesIssuesAsDrawsHaveThem)
{
    DrawColumns::Builder builder(twoPools());
    builder.add(2004001, lottery::samples::day(2004, 1, 1), {}, 0);
    builder.add(2024130, lottery::samples::day(2024, 10, 1), {}, 1);
    const DrawColumns columns = std::move(builder).build();
    EXPECT_EQ(columns.issueOf(0), "04001");
    EXPECT_EQ(columns.issueOf(1), "24130");
}

TEST(DrawColumns, AreTheSameWithoutDetailsButForThose)
{
    const lottery::Game game = twoPools();
    const std::vector<lottery::Draw> draws = randomDraws(game, 50);
    const DrawColumns with = DrawColumns::of(game, pointersTo(draws));
    const DrawColumns without = DrawColumns::withoutDetails(game, pointersTo(draws));
    EXPECT_TRUE(with.hasDetails());
    EXPECT_FALSE(without.hasDetails());
    ASSERT_EQ(with.rows(), without.rows());
    for (std::size_t row = 0; row < with.rows(); ++row) {
        EXPECT_EQ(with.numbersOf(row), without.numbersOf(row));
        EXPECT_EQ(with.originOf(row), without.originOf(row));
    }
}

} // namespace
} // namespace broadsheet::study
