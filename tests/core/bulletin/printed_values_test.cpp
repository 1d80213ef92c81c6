// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/printed_values.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::bulletin {
namespace {

using ::testing::ElementsAre;
using ::testing::Optional;

TEST(PrintedDate, IsReadInItsManyForms)
{
    for (const char* text : { "2024-03-11", "2024/3/11", "2024.03.11", "20240311", "2024年3月11日",
             " 2024 年 3 月 11 日 ", "2024-03-11(一)", "2024-03-11 20:30:00", "开奖日期 2024-3-11" }) {
        EXPECT_THAT(findDate(text), Optional(lottery::samples::day(2024, 3, 11))) << text;
    }
}

TEST(PrintedDate, IsNoneWhereThereIsNoSuchDay)
{
    for (const char* text : { "", "2024-02-30", "2024-13-01", "20240230", "24-03-11", "2024", "2024-03", "1899-01-01",
             "12024-03-11", "202403111", "3月11日", "--" }) {
        EXPECT_EQ(findDate(text), std::nullopt) << text;
    }
}

TEST(PrintedNumbers, ArePartedOverThePools)
{
    const std::vector<lottery::Pool> pools { lottery::samples::pool(3, 1, 30), lottery::samples::pool(2, 1, 12) };
    EXPECT_THAT(
        numbersPerPool("01+02+03 04+05", pools), Optional(ElementsAre(ElementsAre(1, 2, 3), ElementsAre(4, 5))));
    EXPECT_THAT(numbersPerPool("0102030405", pools), Optional(ElementsAre(ElementsAre(1, 2, 3), ElementsAre(4, 5))));
    EXPECT_THAT(numbersPerPool("1 2", pools), Optional(ElementsAre(ElementsAre(1, 2), ElementsAre())));
    EXPECT_THAT(
        numbersPerPool("1 2 3 4 5 6", pools), Optional(ElementsAre(ElementsAre(1, 2, 3), ElementsAre(4, 5, 6))));
    EXPECT_EQ(numbersPerPool("1 2 x", pools), std::nullopt);
    EXPECT_EQ(numbersPerPool("", pools), std::nullopt);
}

TEST(PrintedNumbers, AreTakenUpToWhatIsNone)
{
    EXPECT_EQ(leadingNumbers("08+09 07 元"), "08+09 07 ");
    EXPECT_EQ(leadingNumbers("红球 08 蓝球 09。"), "红球 08 蓝球 09");
    EXPECT_EQ(leadingNumbers("无"), "");
    EXPECT_THAT(numbersIn("[1,2]/3"), Optional(ElementsAre(1, 2, 3)));
    EXPECT_EQ(numbersIn("1-2"), std::nullopt);
    EXPECT_THAT(numbersIn("99999999999999999999 4"), Optional(ElementsAre(4)));
}

} // namespace
} // namespace broadsheet::bulletin
