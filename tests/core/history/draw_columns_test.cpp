// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_columns.h"
#include "tests/core/history/histories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::history {

using lottery::Draw;
using lottery::Game;

namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;

TEST(DrawColumns, HoldEveryDrawOldestFirstWithItsNumbers)
{
    const Game game = histories::twoPools();
    std::vector<Draw> draws = histories::randomDraws(game, 500);
    std::ranges::reverse(draws);

    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));

    ASSERT_EQ(columns.rows(), draws.size());
    EXPECT_EQ(columns.width(), 7U);
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const Draw& draw = draws[columns.originOf(row)];
        EXPECT_EQ(columns.originOf(row), draws.size() - 1 - row) << "the newest stands first among the draws";
        EXPECT_EQ(columns.dateOf(row), draw.date);
        EXPECT_EQ(columns.issues()[row], lottery::issueOrder(draw.issue));
        std::vector<int> numbers = draw.published[0];
        numbers.insert(numbers.end(), draw.published[1].begin(), draw.published[1].end());
        EXPECT_THAT(columns.numbersOf(row), ElementsAreArray(numbers));
    }
}

TEST(DrawColumns, PutNumbersInOrderButKeepThePlacesOfDigits)
{
    Draw draw = lottery::samples::smallDraw();
    draw.published = { { 9, 2, 5 }, { 4 } };
    const Game small = lottery::samples::smallGame();
    const Draw* one = &draw;
    EXPECT_THAT(DrawColumns::of(small, std::span(&one, 1)).numbersOf(0), ElementsAre(2, 5, 9, 4));

    const Game digits = histories::threeDigits();
    draw.game = digits.id;
    draw.published = { { 2, 5, 0 } };
    EXPECT_THAT(DrawColumns::of(digits, std::span(&one, 1)).numbersOf(0), ElementsAre(2, 5, 0));
}

TEST(DrawColumns, LeaveOpenWhatADrawWasNotPublishedWith)
{
    Draw draw = lottery::samples::smallDraw();
    draw.published = { { 5, 2 }, {} };
    const Draw* one = &draw;
    const DrawColumns columns = DrawColumns::of(lottery::samples::smallGame(), std::span(&one, 1));
    EXPECT_THAT(columns.numbersOf(0), ElementsAre(2, 5));
    EXPECT_EQ(columns.numbers(3)[0], DrawColumns::kNoNumber);
}

TEST(DrawColumns, TakeTheDrawsOfTheirGameAlone)
{
    Draw other = lottery::samples::smallDraw();
    other.game = "other";
    const Draw own = lottery::samples::smallDraw();
    const std::vector<const Draw*> draws { &other, &own };
    const DrawColumns columns = DrawColumns::of(lottery::samples::smallGame(), draws);
    ASSERT_EQ(columns.rows(), 1U);
    EXPECT_EQ(columns.originOf(0), 1U);
}

TEST(DrawColumns, KnowTheTopPrizeTheJackpotAndTheFindings)
{
    Draw won = lottery::samples::smallDraw();
    won.tables = { lottery::samples::table({ { "side 1", "5注", "7元", "35元" } }),
        lottery::samples::table({ { "A", "0注", "0元", "0元" }, { "B", "2注", "900元", "1,800元" },
            { "C", "3注", "100元", "300元" }, { "D", "1注", "20元", "20元" }, { "E", "9注", "5元", "45元" } }) };
    Draw wrong = won;
    wrong.issue = "24028";
    wrong.tables[1].rows[1][3] = "1,801元";
    wrong.tables[1].rows[0][1] = "1注";
    Draw bare = lottery::samples::smallDraw();
    bare.issue = "24026";
    const std::vector<const Draw*> draws { &bare, &won, &wrong };

    const DrawColumns columns = DrawColumns::of(lottery::samples::smallGame(), draws);

    EXPECT_EQ(columns.detailsOf(0), DrawDetails {});
    EXPECT_EQ(columns.detailsOf(1), (DrawDetails { lottery::yuan(900), 0, false }));
    EXPECT_EQ(columns.detailsOf(2), (DrawDetails { lottery::yuan(900), 1, true, 1 }));
}

TEST(DrawColumns, NeedFewBytesForADraw)
{
    const Game game = histories::twoPools();
    DrawColumns::Builder builder(game);
    std::mt19937 random(7);
    constexpr std::size_t kRows = 20'000;
    for (std::size_t i = 0; i < kRows; ++i) {
        std::vector<int> numbers = histories::drawnFrom(game.pools[0], random);
        std::ranges::copy(histories::drawnFrom(game.pools[1], random), std::back_inserter(numbers));
        builder.add(2'000'000 + static_cast<int>(i), lottery::samples::day(2024, 3, 11), numbers,
            static_cast<std::uint32_t>(i));
    }
    const DrawColumns columns = std::move(builder).build();
    EXPECT_EQ(columns.rows(), kRows);
    EXPECT_LT(columns.bytes(), kRows * 40);
    EXPECT_FALSE(columns.hasDetails());
}

TEST(DrawColumns, OfNoDrawsAreEmpty)
{
    const DrawColumns columns = DrawColumns::of(histories::twoPools(), {});
    EXPECT_EQ(columns.rows(), 0U);
    EXPECT_EQ(columns.width(), 7U);
}

} // namespace
} // namespace broadsheet::history
