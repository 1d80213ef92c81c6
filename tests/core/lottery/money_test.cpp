// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/money.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace broadsheet::lottery {
namespace {

std::optional<std::int64_t> fen(std::string_view cell)
{
    const auto money = parsePrintedMoney(cell);
    return money ? std::optional(money->fen) : std::nullopt;
}

TEST(Money, IsReadInTheFormsThatBulletinsPrint)
{
    EXPECT_EQ(fen("6,990,402元"), 699040200);
    EXPECT_EQ(fen("1200元"), 120000);
    EXPECT_EQ(fen("4.5元"), 450);
    EXPECT_EQ(fen("0.05元"), 5);
    EXPECT_EQ(fen("0元"), 0);
    EXPECT_EQ(fen(" 982,320,278.84 "), 98232027884);
    EXPECT_EQ(fen("00012"), 1200);
}

TEST(Money, IsReadFromFullWidthCharacters)
{
    EXPECT_EQ(fen("６，９９０，４０２元"), 699040200);
    EXPECT_EQ(fen("　４．５元　"), 450);
}

TEST(Money, IsReadInTensOfThousandsAndHundredsOfMillions)
{
    EXPECT_EQ(fen("1.5万元"), 1500000);
    EXPECT_EQ(fen("8亿"), 80000000000);
    EXPECT_EQ(fen("1.234567万元"), 1234567);
    EXPECT_EQ(fen("1.2345678万元"), std::nullopt) << "a hundredth of a fen is no money";
}

TEST(Money, IsNothingWhereTheCellIsNoAmount)
{
    for (const char* cell : { "", "---", "元", "x", "-5元", "1.234元", "5.", ".5", "1,23", "12,34", ",123", "1,,234",
             "1234,567", "1.2.3", "5元元", "5注", "1 000", "1e3", "9 9", "\xFF\xFE" }) {
        EXPECT_EQ(fen(cell), std::nullopt) << cell;
    }
}

TEST(Money, IsNothingWhereItWouldOverflow)
{
    EXPECT_EQ(fen("92233720368547758.07"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(fen("92233720368547758.08"), std::nullopt);
    EXPECT_EQ(fen("99999999999999999999999999元"), std::nullopt);
    EXPECT_EQ(fen("999999999999亿元"), std::nullopt);
}

TEST(Money, IsWrittenAsTheShortestPlainDecimal)
{
    EXPECT_EQ(plainYuan(yuan(6990402)), "6990402");
    EXPECT_EQ(plainYuan({ 450 }), "4.5");
    EXPECT_EQ(plainYuan({ 5 }), "0.05");
    EXPECT_EQ(plainYuan({ -5 }), "-0.05");
    EXPECT_EQ(plainYuan({ std::numeric_limits<std::int64_t>::min() }), "-92233720368547758.08");
}

TEST(Money, ReadsBackWhateverItWrites)
{
    std::mt19937_64 random(20240311);
    std::uniform_int_distribution<std::int64_t> anyBits(0, std::numeric_limits<std::int64_t>::max());
    for (int i = 0; i < 5000; ++i) {
        const Money money { anyBits(random) >> (i % 63) };
        EXPECT_EQ(parsePrintedMoney(plainYuan(money)), money);
        EXPECT_EQ(parsePrintedMoney(plainYuan(money) + "元"), money);
    }
}

TEST(Count, IsReadInTheFormsThatBulletinsPrint)
{
    EXPECT_EQ(parsePrintedCount("11注"), 11);
    EXPECT_EQ(parsePrintedCount("9,262,388注"), 9262388);
    EXPECT_EQ(parsePrintedCount("2004"), 2004);
    EXPECT_EQ(parsePrintedCount("１１注"), 11);
    EXPECT_EQ(parsePrintedCount("0注"), 0);
    EXPECT_EQ(parsePrintedCount("1.2万注"), 12000);
}

TEST(Count, IsNothingWhereTheCellIsNoWholeNumber)
{
    for (const char* cell : { "---", "", "1.5", "3元", "-1", "1,23", "99999999999999999999" }) {
        EXPECT_EQ(parsePrintedCount(cell), std::nullopt) << cell;
    }
}

TEST(BlankCell, IsOneThatSaysNone)
{
    for (const char* cell : { "", " ", "---", "--", "-", "—", "——", "－", " --- ", "　" }) {
        EXPECT_TRUE(isBlankCell(cell)) << cell;
    }
    for (const char* cell : { "0", "x", "-5", "0元", "无" }) {
        EXPECT_FALSE(isBlankCell(cell)) << cell;
    }
}

} // namespace
} // namespace broadsheet::lottery
