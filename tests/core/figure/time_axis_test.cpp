// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

namespace broadsheet::figure {
namespace {

using Basis = Period::Basis;

Period periodOf(const char* text)
{
    return parsePeriod(text).value_or(Period {});
}

ResolvedFigure lineOver(const std::vector<const char*>& periods)
{
    ResolvedFigure figure;
    figure.kind = ChartKind::Line;
    figure.series.emplace_back();
    for (const char* text : periods) {
        Mark mark;
        mark.period = periodOf(text);
        mark.time = middleOf(mark.period);
        figure.series.back().marks.push_back(mark);
    }
    return figure;
}

TEST(DecimalYear, CountsTheDaysOfItsYear)
{
    EXPECT_EQ(decimalYear(*parseDate("2023-01-01")), 2023.0);
    EXPECT_NEAR(decimalYear(*parseDate("2023-12-31")), 2023 + 364.0 / 365, 1e-12);
    EXPECT_NEAR(decimalYear(*parseDate("2024-12-31")), 2024 + 365.0 / 366, 1e-12);
}

TEST(MiddleOf, IsWhereAPeriodLies)
{
    EXPECT_EQ(middleOf(periodOf("2022")), 2022.5);
    EXPECT_NEAR(middleOf(periodOf("FY2022")), 2022.0, 0.005); // July 2021 to June 2022
    EXPECT_EQ(middleOf(periodOf("2025/2030")), 2028.0);
    EXPECT_NEAR(middleOf(periodOf("2024-03-11")), 2024 + (31 + 29 + 10.5) / 366, 1e-9);
    EXPECT_NEAR(middleOf(periodOf("2023-02")), 2023 + (31 + 14) / 365.0, 1e-9);
}

TEST(DateAt, IsTheDayThatATimeLiesIn)
{
    for (const char* text : { "1600-01-01", "2023-02-28", "2024-02-29", "2024-12-31", "9999-12-31" }) {
        const Date date = *parseDate(text);
        EXPECT_EQ(isoDate(dateAt(decimalYear(date))), text);
        EXPECT_EQ(isoDate(dateAt(decimalYear(date) + 0.9 / 366)), text);
    }
}

TEST(TimeAxis, PutsEachTickAtTheMiddleOfWhatItNames)
{
    const TimeAxis axis = timeAxisWithin(2019.6, 2025.2, Basis::Year);

    ASSERT_EQ(axis.ticks.size(), 5U); // the middles of 2020 to 2024
    for (std::size_t index = 0; index < axis.ticks.size(); ++index) {
        EXPECT_EQ(axis.ticks[index].time, 2020.5 + static_cast<double>(index));
        EXPECT_EQ(isoPeriod(axis.ticks[index].period), std::to_string(2020 + index));
    }
}

TEST(TimeAxis, StepsByRoundYears)
{
    const auto years = [](double from, double to) {
        std::string text;
        for (const TimeTick& tick : timeAxisWithin(from, to, Basis::Year).ticks) {
            text += isoPeriod(tick.period) + ' ';
        }
        return text;
    };
    EXPECT_EQ(years(2007, 2025), "2010 2015 2020 ");
    EXPECT_EQ(years(2014, 2029), "2014 2016 2018 2020 2022 2024 2026 2028 ");
    EXPECT_EQ(years(1900, 2024), "1900 1920 1940 1960 1980 2000 2020 ");
    EXPECT_EQ(years(1, 9999), "2000 4000 6000 8000 ");
}

TEST(TimeAxis, GoesDownToMonthsAndDaysWhereTheDataDo)
{
    const TimeAxis months = timeAxisWithin(2024.0, 2024.5, Basis::Day);
    ASSERT_FALSE(months.ticks.empty());
    EXPECT_EQ(months.ticks.front().period.basis, Basis::Month);
    const TimeAxis days = timeAxisWithin(2024.2, 2024.21, Basis::Day);
    ASSERT_FALSE(days.ticks.empty());
    EXPECT_EQ(days.ticks.front().period.basis, Basis::Day);
}

TEST(TimeAxis, NamesMonthsOfYearlyDataOnlyWhereYearsAreTooFew)
{
    EXPECT_EQ(timeAxisWithin(2021, 2024, Basis::Year).ticks.front().period.basis, Basis::Year);
    EXPECT_EQ(timeAxisWithin(2021.6, 2022.4, Basis::Year).ticks.front().period.basis, Basis::Month);
}

TEST(TimeAxis, HoldsItsPromisesForAnyStretch)
{
    std::mt19937 random(2028); // NOLINT(bugprone-random-generator-seed): the same numbers in each run
    std::uniform_real_distribution<double> start(-500, 11'000);
    std::uniform_real_distribution<double> size(-4, 4);
    for (int round = 0; round < 3000; ++round) {
        const double from = start(random);
        const double to = from + std::pow(10.0, size(random));
        for (const Basis finest : { Basis::Day, Basis::Month, Basis::Year }) {
            const TimeAxis axis = timeAxisWithin(from, to, finest);
            EXPECT_GE(axis.minimum, 1);
            EXPECT_LE(axis.maximum, 10'000);
            EXPECT_LE(axis.ticks.size(), 8U);
            for (std::size_t index = 0; index < axis.ticks.size(); ++index) {
                const TimeTick& tick = axis.ticks[index];
                EXPECT_EQ(tick.time, middleOf(tick.period));
                EXPECT_TRUE(tick.time >= axis.minimum && tick.time <= axis.maximum);
                EXPECT_TRUE(index == 0 || axis.ticks[index - 1].time < tick.time);
            }
        }
    }
}

TEST(TimeAxisOfAll, LeavesAirAroundEveryMark)
{
    for (const auto& periods : { std::vector<const char*> { "2021", "2023" }, { "2022" }, { "1700", "2024" },
             { "2024-03-01", "2024-03-09" }, { "2022-12", "2025-12" } }) {
        const ResolvedFigure figure = lineOver(periods);
        const TimeAxis axis = timeAxisOfAll(figure);
        for (const Mark& mark : figure.series.front().marks) {
            EXPECT_LT(axis.minimum, mark.time);
            EXPECT_GT(axis.maximum, mark.time);
        }
        EXPECT_FALSE(axis.ticks.empty());
    }
}

TEST(TimeAxisOfAll, IsAnAxisEvenOfNothing)
{
    const TimeAxis axis = timeAxisOfAll(lineOver({}));
    EXPECT_LT(axis.minimum, axis.maximum);
    EXPECT_GE(axis.ticks.size(), 2U);
}

} // namespace
} // namespace broadsheet::figure
