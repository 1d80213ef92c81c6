// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_rows.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> contents(const text::Row& row)
{
    std::vector<std::string> result;
    for (const text::Cell& cell : row) {
        result.push_back(cell.content);
    }
    return result;
}

TEST(DrawRows, BeginWithAnIdAndWriteNumbersAsBulletinsDo)
{
    DrawStore store;
    Game digits;
    digits.id = "digits";
    digits.pools = { samples::digits(3) };
    Game wide;
    wide.id = "wide";
    wide.pools = { samples::pool(3, 1, 35), samples::pool(1, 1, 4) };
    store.games = { wide, digits };
    Draw first = samples::smallDraw();
    first.game = "wide";
    Draw second = samples::smallDraw();
    second.game = "digits";
    second.published = { { 2, 5, 0 } };
    second.drawn = {};
    const std::vector<text::Row> rows = drawRows({ &first, &second }, store);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(contents(rows[0]), ElementsAre("id", "game", "issue", "date", "numbers", "drawn"));
    EXPECT_THAT(
        contents(rows[1]), ElementsAre("wide:24027", "wide", "24027", "2024-03-11", "02+05+09 4", "09+02+05 4"));
    EXPECT_THAT(contents(rows[2]), ElementsAre("digits:24027", "digits", "24027", "2024-03-11", "2 5 0", ""));
}

TEST(PrizeRows, SetWhatIsReadBesideWhatIsPrinted)
{
    Draw draw = samples::smallDraw();
    draw.tables = { samples::table({ { "A", "1,151注", "4.5元", "?" } }, { "合计", "---", "", "5元" }),
        { .headings = { "奖项", "本地中奖注数" }, .rows = { { "B", "7" } }, .total = {} } };
    const std::vector<text::Row> rows = prizeRows(draw);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_THAT(contents(rows[0]),
        ElementsAre("table", "row", "label", "count", "unit_prize", "amount", "printed_count", "printed_unit_prize",
            "printed_amount"));
    EXPECT_THAT(contents(rows[1]), ElementsAre("1", "1", "A", "1151", "4.5", "", "1,151注", "4.5元", "?"));
    EXPECT_THAT(contents(rows[2]), ElementsAre("1", "", "合计", "", "", "5", "---", "", "5元"));
    EXPECT_THAT(contents(rows[3]), ElementsAre("2", "1", "B", "7", "", "", "7", "", ""));
    EXPECT_EQ(rows[1][3].type, text::Cell::Type::Number);
    EXPECT_EQ(rows[1][6].type, text::Cell::Type::Text);
}

TEST(FindingRows, SayWhatWasFoundInWordsForMachines)
{
    Finding finding;
    finding.code = FindingCode::AmountNotProduct;
    finding.severity = Severity::Error;
    finding.table = 0;
    finding.row = 2;
    finding.subject = "C";
    finding.printed = "301元";
    finding.computed = "300";
    finding.basis = "3 × 100";
    Finding whole;
    whole.code = FindingCode::NoRule;
    const std::vector<text::Row> rows = findingRows({ finding, whole });
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(
        contents(rows[0]), ElementsAre("code", "severity", "table", "row", "subject", "printed", "computed", "basis"));
    EXPECT_THAT(
        contents(rows[1]), ElementsAre("amount-not-product", "error", "1", "3", "C", "301元", "300", "3 × 100"));
    EXPECT_THAT(contents(rows[2]), ElementsAre("no-rule", "note", "", "", "", "", "", ""));
}

} // namespace
} // namespace broadsheet::lottery
