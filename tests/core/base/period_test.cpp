// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <gtest/gtest.h>

namespace broadsheet {
namespace {

using namespace std::chrono_literals;

TEST(Date, ReadsAndWritesIsoDates)
{
    const auto date = parseDate("2024-02-29");
    ASSERT_TRUE(date);
    EXPECT_EQ(*date, 2024y / 2 / 29);
    EXPECT_EQ(isoDate(*date), "2024-02-29");
}

TEST(Date, EveryDayOfFourYearsSurvivesTheRoundTrip)
{
    const auto first = std::chrono::sys_days { 2023y / 1 / 1 };
    for (auto day = first; day < first + std::chrono::days { 1461 }; day += std::chrono::days { 1 }) {
        const Date date { day };
        EXPECT_EQ(parseDate(isoDate(date)), date);
    }
}

TEST(Date, RefusesWhatIsNoDate)
{
    for (const auto* text : { "", "2024", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "2024/03/11",
             "2024-03-11 ", "1599-12-31", "20a4-03-11", "+024-03-11" }) {
        const auto date = parseDate(text);
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.error().code, ErrorCode::BadDate);
        EXPECT_EQ(date.error().detail, text);
    }
}

TEST(Period, ReadsItsFiveForms)
{
    EXPECT_EQ(parsePeriod("2024-03-11")->basis, Period::Basis::Day);
    EXPECT_EQ(parsePeriod("2024-02"), (Period { Period::Basis::Month, 2024y / 2 / 1, 2024y / 2 / 29 }));
    EXPECT_EQ(parsePeriod("2022"), (Period { Period::Basis::Year, 2022y / 1 / 1, 2022y / 12 / 31 }));
    EXPECT_EQ(parsePeriod("FY2022"), (Period { Period::Basis::FiscalYear, 2021y / 7 / 1, 2022y / 6 / 30 }));
    EXPECT_EQ(parsePeriod("2025/2030"), (Period { Period::Basis::Span, 2025y / 1 / 1, 2030y / 12 / 31 }));
}

TEST(Period, WritesWhatItReads)
{
    for (const auto* text : { "2024-03-11", "2024-03", "2022", "FY2022", "2025/2030", "1600", "9999" }) {
        const auto period = parsePeriod(text);
        ASSERT_TRUE(period) << text;
        EXPECT_EQ(isoPeriod(*period), text);
    }
}

TEST(Period, RefusesWhatIsNoPeriod)
{
    for (const auto* text : { "", "22", "2024-3", "2024-13", "2024-00", "FY22", "FY1600", "2030/2025", "2025/",
             "next year", "2025-2030" }) {
        const auto period = parsePeriod(text);
        ASSERT_FALSE(period) << text;
        EXPECT_EQ(period.error().code, ErrorCode::BadDate);
    }
}

} // namespace
} // namespace broadsheet
