// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/prize_history.h"
#include "tests/core/lottery/samples.h"

#include <gtest/gtest.h>

namespace broadsheet::study {
namespace {

using lottery::Draw;
using lottery::samples::day;

Draw drawOf(const char* issue, unsigned dayOfMonth, std::vector<lottery::PrizeTable> tables)
{
    Draw draw = lottery::samples::smallDraw();
    draw.issue = issue;
    draw.date = day(2024, 3, dayOfMonth);
    draw.tables = std::move(tables);
    return draw;
}

lottery::PrizeTable withTotal(lottery::PrizeTable table, std::vector<std::string> total)
{
    table.total = std::move(total);
    return table;
}

TEST(PrizeHistory, TakesPrintedFiguresFromOldToNew)
{
    const lottery::Game game = lottery::samples::smallGame();
    const Draw newer = drawOf("24002", 2,
        { lottery::samples::table({ { "side A", "7", "5元", "35元" } }),
            withTotal(lottery::samples::table({ { "A", "0注", "---", "0元" }, { "B", "12注", "1,000元", "12,000元" } }),
                { "合计", "12", "---", "12,000元" }) });
    const Draw older = drawOf("24001", 1,
        { withTotal(
            lottery::samples::table({ { "A", "2注", "500万元", "1000万元" }, { "C", "9", "1,000.50元", "9,004.5元" } }),
            { "合计", "11", "", "10,009,004.5元" }) });
    const Draw bare = drawOf("24003", 3, {});
    const std::vector<const Draw*> draws { &bare, &newer, &older };
    const PrizeHistory history = prizeHistory(game, draws);

    ASSERT_EQ(history.topPrize.values.size(), 1U) << "the newer draw prints no prize of its first row";
    EXPECT_EQ(history.topPrize.values.front(), (PrintedValue { &older, 5'000'000 }));
    ASSERT_EQ(history.winners.size(), 3U);
    EXPECT_EQ(history.winners[0].label, "A");
    EXPECT_EQ(history.winners[0].values, (std::vector<PrintedValue> { { &older, 2 }, { &newer, 0 } }));
    EXPECT_EQ(history.winners[1].label, "C");
    EXPECT_EQ(history.winners[2].label, "B");
    EXPECT_EQ(history.winners[2].values, (std::vector<PrintedValue> { { &newer, 12 } }));
    EXPECT_EQ(history.totalWinners.values, (std::vector<PrintedValue> { { &older, 11 }, { &newer, 12 } }));
    EXPECT_EQ(history.totalAmount.values, (std::vector<PrintedValue> { { &older, 10'009'004.5 }, { &newer, 12'000 } }));
}

TEST(PrizeHistory, TellsWhereDrawsOrDaysLieBetweenTwoFigures)
{
    const auto table = lottery::samples::table({ { "A", "2注", "5元", "10元" } });
    Draw last = drawOf("24005", 1, { table });
    last.date = day(2024, 4, 10);
    const std::vector<Draw> draws { last, drawOf("24004", 9, { table }), drawOf("24003", 5, {}),
        drawOf("24002", 3, { table }), drawOf("24001", 1, { table }) };
    std::vector<const Draw*> pointers;
    for (const Draw& draw : draws) {
        pointers.push_back(&draw);
    }
    const PrizeHistory history = prizeHistory(lottery::samples::smallGame(), pointers);
    ASSERT_EQ(history.topPrize.values.size(), 4U);
    EXPECT_FALSE(history.topPrize.values[0].afterGap);
    EXPECT_FALSE(history.topPrize.values[1].afterGap);
    EXPECT_TRUE(history.topPrize.values[2].afterGap) << "a draw without a table lies between";
    EXPECT_TRUE(history.topPrize.values[3].afterGap) << "32 days";
}

TEST(PrizeHistory, OfDrawsWithoutTablesIsEmpty)
{
    const Draw bare = drawOf("24003", 3, {});
    const std::vector<const Draw*> draws { &bare };
    const PrizeHistory history = prizeHistory(lottery::samples::smallGame(), draws);
    EXPECT_TRUE(history.topPrize.values.empty());
    EXPECT_TRUE(history.winners.empty());
    EXPECT_TRUE(history.totalAmount.values.empty());
}

} // namespace
} // namespace broadsheet::study
