// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/same_draw.h"
#include "tests/core/lottery/samples.h"

#include <gtest/gtest.h>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
namespace samples = lottery::samples;

Draw withTable()
{
    Draw draw = samples::smallDraw();
    draw.tables = { samples::table({ { "一等奖", "2注", "1,200元", "2400元" }, { "二等奖", "0注", "0元", "0元" } },
        { "合计", "2注", "---", "2400元" }) };
    return draw;
}

DrawDifference nothing()
{
    return {};
}

TEST(TwoAccountsOfADraw, AreTheSameWhereTheSecondLeavesThingsOut)
{
    Draw second = withTable();
    second.date = {};
    second.drawn.clear();
    second.tables[0].rows.pop_back();
    second.tables[0].total.clear();
    second.source = "elsewhere";
    EXPECT_EQ(compare(withTable(), second), nothing());
    EXPECT_EQ(overlaid(withTable(), second), [] {
        Draw draw = withTable();
        draw.source = "elsewhere";
        return draw;
    }());
    second.tables.clear();
    EXPECT_EQ(compare(withTable(), second), nothing());
}

TEST(TwoAccountsOfADraw, AreTheSameWhereTheFiguresAre)
{
    Draw second = withTable();
    second.tables[0].rows[0] = { "一等奖", "2", "１２００", "2,400.00" };
    second.tables[0].total = { "合计", "2", "", "2400" };
    EXPECT_EQ(compare(withTable(), second), nothing());
    EXPECT_EQ(overlaid(withTable(), second), withTable()) << "figures stay as they were printed first";
}

TEST(TwoAccountsOfADraw, AddWhatTheFirstDoesNotSay)
{
    const Draw whole = withTable();
    Draw bare = whole;
    bare.date = {};
    bare.drawn.clear();
    bare.tables.clear();
    DrawDifference adds;
    adds.adds = true;
    EXPECT_EQ(compare(bare, whole), adds);
    EXPECT_EQ(overlaid(bare, whole), whole);
    Draw shorter = whole;
    shorter.tables[0].rows.pop_back();
    shorter.tables[0].total.clear();
    EXPECT_EQ(compare(shorter, whole), adds);
    EXPECT_EQ(overlaid(shorter, whole), whole);
}

TEST(TwoAccountsOfADraw, DifferInDateNumbersOrderOrPrizes)
{
    const auto differenceOf = [](auto change) {
        Draw second = withTable();
        change(second);
        const Draw joined = overlaid(withTable(), second);
        EXPECT_EQ(joined, second) << "the second's word goes";
        return compare(withTable(), second);
    };
    EXPECT_TRUE(differenceOf([](Draw& draw) { draw.date = samples::day(2024, 3, 12); }).date);
    EXPECT_TRUE(differenceOf([](Draw& draw) { draw.published[0][0] = 1; }).published);
    EXPECT_TRUE(differenceOf([](Draw& draw) { draw.drawn = { { 2, 9, 5 }, { 4 } }; }).drawn);
    EXPECT_TRUE(differenceOf([](Draw& draw) { draw.tables[0].rows[1][2] = "5元"; }).tables);
    EXPECT_TRUE(differenceOf([](Draw& draw) { draw.tables[0].total[3] = "2401元"; }).tables);
    EXPECT_FALSE(differenceOf([](Draw& draw) { draw.date = samples::day(2024, 3, 12); }).tables);
}

TEST(TwoAccountsOfADraw, StandSideBySideWhereTheirTablesAreOfOtherThings)
{
    Draw second = withTable();
    second.tables[0].headings = { "投注方式", "本地中奖注数", "单注奖金", "应派奖金合计" };
    EXPECT_TRUE(compare(withTable(), second).adds);
    EXPECT_FALSE(compare(withTable(), second).contradicts());
    EXPECT_EQ(overlaid(withTable(), second).tables.size(), 2U);
    second.tables[0].headings = { "奖项", "本地中奖注数", "单注奖金" };
    for (auto& row : second.tables[0].rows) {
        row = { row[0], "1注", row[2] };
    }
    second.tables[0].total = {};
    EXPECT_FALSE(compare(withTable(), second).contradicts()) << "provincial and national counts are two things";
    EXPECT_EQ(overlaid(withTable(), second).tables.size(), 2U);
}

TEST(TwoAccountsOfADraw, TakeNewColumnsIntoTheirTable)
{
    Draw first = withTable();
    first.tables[0].headings.pop_back();
    first.tables[0].total.clear();
    for (auto& row : first.tables[0].rows) {
        row.pop_back();
    }
    EXPECT_TRUE(compare(first, withTable()).adds);
    EXPECT_EQ(overlaid(first, withTable()), withTable());
    Draw fewer = withTable();
    fewer.tables[0].rows.pop_back();
    const lottery::PrizeTable joined = overlaid(first, fewer).tables[0];
    EXPECT_EQ(joined.rows[1], (std::vector<std::string> { "二等奖", "0注", "0元", "" }));
}

TEST(TwoAccountsOfADraw, LoseTheOrderOfNumbersThatAreReplaced)
{
    Draw second = samples::smallDraw();
    second.published = { { 1, 5, 9 }, { 4 } };
    second.drawn.clear();
    EXPECT_TRUE(overlaid(samples::smallDraw(), second).drawn.empty());
}

} // namespace
} // namespace broadsheet::bulletin
