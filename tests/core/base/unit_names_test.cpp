// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_names.h"

#include <gtest/gtest.h>

namespace broadsheet {
namespace {

UnitNames names()
{
    return { { { .symbol = "kWh", .name = { .zh = "千瓦时", .en = "kWh" } },
        { .symbol = "day", .name = { .zh = "天", .en = "day" } },
        { .symbol = "ml", .name = { .zh = "毫升", .en = "ml" } },
        { .symbol = "1e6 m3", .name = { .zh = "百万立方米", .en = "million m³" } },
        { .symbol = "household",
            .name = { .zh = "户", .en = "households" },
            .counted = true,
            .per = { .zh = "户", .en = "household" } },
        { .symbol = "question",
            .name = { .zh = "个问题", .en = "questions" },
            .counted = true,
            .per = { .zh = "问", .en = "question" } } } };
}

TEST(UnitNames, PutsUnitsIntoWordsPartByPart)
{
    EXPECT_EQ(names().label("kWh/day"), (Bilingual { .zh = "千瓦时/天", .en = "kWh/day" }));
    EXPECT_EQ(names().label("kWh/household/day"), (Bilingual { .zh = "千瓦时/户/天", .en = "kWh/household/day" }));
}

TEST(UnitNames, UsesTheOtherWordAfterADivision)
{
    EXPECT_EQ(names().label("question"), (Bilingual { .zh = "个问题", .en = "questions" }));
    EXPECT_EQ(names().label("question/day"), (Bilingual { .zh = "个问题/天", .en = "questions/day" }));
    EXPECT_EQ(names().label("ml/question"), (Bilingual { .zh = "毫升/问", .en = "ml/question" }));
}

TEST(UnitNames, TakesTheNameOfTheWholeWhereThereIsOne)
{
    EXPECT_EQ(names().label("1e6 m3"), (Bilingual { .zh = "百万立方米", .en = "million m³" }));
}

TEST(UnitNames, LeavesUnknownPartsAsTheyStandAndPlainNumbersWithoutAWord)
{
    EXPECT_EQ(names().label("furlong/day"), (Bilingual { .zh = "furlong/天", .en = "furlong/day" }));
    EXPECT_EQ(names().label("kWh.m"), (Bilingual { .zh = "千瓦时·m", .en = "kWh·m" }));
    EXPECT_TRUE(names().label("1").empty());
    EXPECT_TRUE(names().label("").empty());
}

} // namespace
} // namespace broadsheet
