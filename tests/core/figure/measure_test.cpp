// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/measure.h"
#include "core/figure/view_state.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace broadsheet::figure {
namespace {

constexpr double kNear = 1e-12;

Mark markOf(const char* period, const Interval& value, Kind kind = Kind::Measured)
{
    Mark mark;
    mark.observation = period;
    mark.label = { .zh = period, .en = period };
    mark.value = value;
    mark.kind = kind;
    mark.period = parsePeriod(period).value_or(Period {});
    const auto yearsOf = [](const Date& date) {
        return static_cast<int>(date.year()) + (static_cast<unsigned>(date.month()) - 1) / 12.0
            + (static_cast<unsigned>(date.day()) - 1) / 365.0;
    };
    mark.time = std::midpoint(yearsOf(mark.period.first), yearsOf(mark.period.last) + 1 / 365.0);
    return mark;
}

Interval bandOf(double low, double best, double high)
{
    return { .low = low, .best = best, .high = high };
}

Series seriesOf(const char* name, std::vector<Mark> marks)
{
    return { .label = { .zh = name, .en = name }, .marks = std::move(marks) };
}

ResolvedFigure linesOf(std::vector<Series> series)
{
    ResolvedFigure figure;
    figure.id = "lines";
    figure.kind = ChartKind::Line;
    figure.unit = "TWh/year";
    figure.series = std::move(series);
    figure.units = { { .unit = "TWh/year" }, { .unit = "GWh/year", .factor = 1000 } };
    return figure;
}

// Two series with the years 2015, 2019 and 2020 in common; the second has a range throughout.
ResolvedFigure twoLines()
{
    return linesOf({ seriesOf("a",
                         { markOf("2014", pointOf(40)), markOf("2015", pointOf(50)), markOf("2019", pointOf(80)),
                             markOf("2020", pointOf(60)) }),
        seriesOf("b",
            { markOf("2015", bandOf(8, 10, 14), Kind::Estimated), markOf("2019", bandOf(16, 20, 25), Kind::Estimated),
                markOf("2020", bandOf(30, 40, 70), Kind::Projected) }) });
}

ResolvedFigure shown(const ResolvedFigure& figure, const ViewState& state)
{
    return shownAs(figure, state).figure;
}

std::vector<int> yearsOf(const std::vector<BaseYear>& bases)
{
    std::vector<int> years(bases.size());
    std::ranges::transform(bases, years.begin(), &BaseYear::year);
    return years;
}

TEST(Measures, IndexAValueAsAHundredTimesItsShareOfTheBase)
{
    const ResolvedFigure figure = twoLines();
    const ResolvedFigure index = shown(figure, { .measure = Measure::Index, .baseYear = 2015 });
    EXPECT_EQ(index.unit, "1");
    EXPECT_EQ(isoPeriod(index.measuring.base), "2015");
    ASSERT_EQ(index.series[0].marks.size(), 4U);
    for (std::size_t mark = 0; mark < 4; ++mark) {
        const double value = *figure.series[0].marks[mark].value.best;
        EXPECT_NEAR(*index.series[0].marks[mark].value.best, value / 50 * 100, kNear * 100);
        EXPECT_EQ(index.series[0].marks[mark].period, figure.series[0].marks[mark].period);
    }
}

TEST(Measures, IndexARangeByTheExtremesOfBoth)
{
    const ResolvedFigure index = shown(twoLines(), { .measure = Measure::Index, .baseYear = 2015 });
    const std::vector<Mark>& marks = index.series[1].marks;
    EXPECT_EQ(marks[0].value, pointOf(100)); // itself over itself, however wide it is
    EXPECT_NEAR(*marks[1].value.low, 100 * 16 / 14.0, 1e-10);
    EXPECT_NEAR(*marks[1].value.best, 100 * 20 / 10.0, 1e-10);
    EXPECT_NEAR(*marks[1].value.high, 100 * 25 / 8.0, 1e-10);
    EXPECT_NEAR(*marks[2].value.low, 100 * 30 / 14.0, 1e-10);
    EXPECT_NEAR(*marks[2].value.high, 100 * 70 / 8.0, 1e-10);
}

TEST(Measures, GrowAtTheCompoundRateSinceTheValueBefore)
{
    const ResolvedFigure figure = twoLines();
    const ResolvedFigure growth = shown(figure, { .measure = Measure::Growth });
    EXPECT_EQ(growth.unit, "%/year");
    const std::vector<Mark>& before = figure.series[0].marks;
    const std::vector<Mark>& marks = growth.series[0].marks;
    ASSERT_EQ(marks.size(), 3U);
    for (std::size_t mark = 0; mark < 3; ++mark) {
        const double ratio = *before[mark + 1].value.best / *before[mark].value.best;
        const double years = before[mark + 1].time - before[mark].time;
        EXPECT_NEAR(*marks[mark].value.best, 100 * (std::exp(std::log(ratio) / years) - 1), 1e-9);
        EXPECT_EQ(marks[mark].time, before[mark + 1].time);
        EXPECT_EQ(marks[mark].since, before[mark].period);
    }
    // Growing at that rate from 2015 to 2019 leads from the one value to the other.
    EXPECT_NEAR(50 * std::pow(1 + *marks[1].value.best / 100, 4), 80, 0.1);
    EXPECT_LT(*marks[2].value.best, 0);
}

TEST(Measures, GrowARangeByTheExtremesOfBoth)
{
    const ResolvedFigure growth = shown(twoLines(), { .measure = Measure::Growth });
    const Interval& last = growth.series[1].marks[1].value;
    EXPECT_NEAR(*last.low, 100 * (30 / 25.0 - 1), 0.2);
    EXPECT_NEAR(*last.best, 100 * (40 / 20.0 - 1), 0.2);
    EXPECT_NEAR(*last.high, 100 * (70 / 16.0 - 1), 0.5);
}

TEST(Measures, AreAsSureAsTheLessSureOfTheTwo)
{
    ResolvedFigure figure = twoLines();
    figure.series[1].marks[0].approximate = true;
    const ResolvedFigure index = shown(figure, { .measure = Measure::Index, .baseYear = 2020 });
    for (const Mark& mark : index.series[1].marks) {
        EXPECT_EQ(mark.kind, Kind::Projected);
    }
    EXPECT_TRUE(index.series[1].marks[0].approximate);
    EXPECT_FALSE(index.series[1].marks[1].approximate);
    const ResolvedFigure growth = shown(figure, { .measure = Measure::Growth });
    EXPECT_TRUE(growth.series[1].marks[0].approximate);
    EXPECT_EQ(growth.series[1].marks[0].kind, Kind::Estimated);
    EXPECT_EQ(growth.series[1].marks[1].kind, Kind::Projected);
}

TEST(Measures, OfferTheYearsThatAnySeriesHasAndNameThoseThatLackOne)
{
    const std::vector<BaseYear> years = baseYears(twoLines(), {});
    EXPECT_EQ(yearsOf(years), (std::vector { 2014, 2015, 2019, 2020 }));
    EXPECT_EQ(years[0].lacking, std::vector<std::size_t> { 1 });
    EXPECT_TRUE(years[1].lacking.empty());
    EXPECT_EQ(yearsOf(baseYears(twoLines(), { 0 })), (std::vector { 2015, 2019, 2020 }));
    EXPECT_TRUE(baseYears(twoLines(), { 1 })[0].lacking.empty());
}

TEST(Measures, BeginTheIndexInTheFirstYearThatAllSeriesHave)
{
    EXPECT_EQ(fitted(twoLines(), { .measure = Measure::Index }).baseYear, 2015);
    EXPECT_EQ(fitted(twoLines(), { .measure = Measure::Index, .hidden = { 1 } }).baseYear, 2014);
    EXPECT_EQ(fitted(twoLines(), { .measure = Measure::Index, .baseYear = 1999 }).baseYear, 2015);
    EXPECT_EQ(fitted(twoLines(), { .measure = Measure::Index, .baseYear = 2020 }).baseYear, 2020);
    EXPECT_EQ(fitted(twoLines(), { .measure = Measure::Growth, .baseYear = 2020 }).baseYear, std::nullopt);
}

TEST(Measures, LeaveOutASeriesWithoutTheBaseAndSayWhich)
{
    const ResolvedFigure index = shown(twoLines(), { .measure = Measure::Index, .baseYear = 2014 });
    EXPECT_EQ(index.series[0].marks.size(), 4U);
    EXPECT_TRUE(index.series[1].marks.empty());
    EXPECT_EQ(index.measuring.withoutBase, std::vector<std::size_t> { 1 });
    EXPECT_TRUE(index.measuring.withoutPair.empty());
    const ViewState hidden { .measure = Measure::Index, .baseYear = 2014, .hidden = { 1 } };
    EXPECT_TRUE(shown(twoLines(), hidden).measuring.withoutBase.empty());
}

TEST(Measures, LeaveOutASeriesOfOneValueAndSayWhich)
{
    ResolvedFigure figure = twoLines();
    figure.series.push_back(seriesOf("c", { markOf("2015", pointOf(3)) }));
    for (const Measure measure : { Measure::Index, Measure::Growth }) {
        const ResolvedFigure turned = shown(figure, { .measure = measure });
        EXPECT_TRUE(turned.series[2].marks.empty());
        EXPECT_EQ(turned.measuring.withoutPair, std::vector<std::size_t> { 2 });
    }
    EXPECT_TRUE(baseYears(figure, {})[1].lacking.empty());
}

TEST(Measures, RefuseZeroAndNegativeValuesAndSayHowMany)
{
    const ResolvedFigure figure = linesOf({ seriesOf("a",
        { markOf("2015", pointOf(10)), markOf("2016", pointOf(0)), markOf("2017", pointOf(20)),
            markOf("2018", bandOf(-1, 2, 3)), markOf("2019", pointOf(40)), markOf("2020", pointOf(44)) }) });
    EXPECT_EQ(yearsOf(baseYears(figure, {})), (std::vector { 2015, 2017, 2019, 2020 }));
    const ResolvedFigure index = shown(figure, { .measure = Measure::Index, .baseYear = 2015 });
    ASSERT_EQ(index.series[0].marks.size(), 4U);
    EXPECT_NEAR(*index.series[0].marks[1].value.best, 200, kNear * 200);
    EXPECT_TRUE(index.series[0].marks[1].afterGap);
    EXPECT_FALSE(index.series[0].marks[3].afterGap);
    EXPECT_EQ(index.measuring.incomparable, 2U);
    const ResolvedFigure growth = shown(figure, { .measure = Measure::Growth });
    ASSERT_EQ(growth.series[0].marks.size(), 1U);
    EXPECT_NEAR(*growth.series[0].marks[0].value.best, 10, 0.2);
    EXPECT_EQ(growth.measuring.incomparable, 4U);
}

TEST(Measures, NeverCompareAcrossAPublishedBreak)
{
    ResolvedFigure figure = linesOf({ seriesOf("a",
        { markOf("FY2017", pointOf(1913)), markOf("FY2018", pointOf(3326)), markOf("FY2019", pointOf(3946)),
            markOf("FY2020", pointOf(3967)) }) });
    figure.series[0].marks[1].breakNote = { .zh = "口径改变", .en = "Counted otherwise" };
    const std::vector<BaseYear> years = baseYears(figure, {});
    EXPECT_EQ(yearsOf(years), (std::vector { 2018, 2019, 2020 })); // before the break nothing can be compared
    EXPECT_EQ(isoPeriod(years[0].period), "FY2018");
    const ResolvedFigure index = shown(figure, { .measure = Measure::Index });
    ASSERT_EQ(index.series[0].marks.size(), 3U);
    EXPECT_NEAR(*index.series[0].marks[1].value.best, 394600.0 / 3326, 1e-9);
    EXPECT_EQ(index.measuring.incomparable, 1U);
    const ResolvedFigure growth = shown(figure, { .measure = Measure::Growth });
    ASSERT_EQ(growth.series[0].marks.size(), 2U);
    EXPECT_EQ(isoPeriod(*growth.series[0].marks[0].since), "FY2018");
    EXPECT_NEAR(*growth.series[0].marks[0].value.best, 100 * (3946.0 / 3326 - 1), 0.1);
    EXPECT_EQ(growth.measuring.incomparable, 0U);
}

TEST(Measures, TakeTheLastValueOfAYearAsItsBase)
{
    const ResolvedFigure figure = linesOf({ seriesOf("a",
        { markOf("2022-03-31", pointOf(84)), markOf("2022-12-31", pointOf(345)),
            markOf("2023-12-31", pointOf(1168)) }) });
    const ResolvedFigure index = shown(figure, { .measure = Measure::Index, .baseYear = 2022 });
    EXPECT_EQ(isoPeriod(index.measuring.base), "2022-12-31");
    EXPECT_NEAR(*index.series[0].marks[0].value.best, 8400.0 / 345, 1e-9);
    EXPECT_EQ(index.series[0].marks[1].value, pointOf(100));
}

TEST(Measures, AreOnlyForLinesOfTwoValues)
{
    ResolvedFigure bars = twoLines();
    bars.kind = ChartKind::Bar;
    const ResolvedFigure single = linesOf({ seriesOf("a", { markOf("2015", pointOf(3)) }) });
    for (const Measure measure : { Measure::Index, Measure::Growth }) {
        EXPECT_FALSE(canMeasure(bars, measure));
        EXPECT_FALSE(canMeasure(single, measure));
        EXPECT_TRUE(canMeasure(twoLines(), measure));
        EXPECT_EQ(fitted(bars, { .measure = measure }), ViewState {});
        EXPECT_EQ(shown(single, { .measure = measure }), single);
    }
}

TEST(Measures, DoNotDependOnTheUnit)
{
    for (const Measure measure : { Measure::Index, Measure::Growth }) {
        const ResolvedFigure one = shown(twoLines(), { .measure = measure });
        const ResolvedFigure other = shown(twoLines(), { .unit = 1, .measure = measure });
        EXPECT_EQ(one, other);
        EXPECT_EQ(one.shownUnit, 0U);
    }
}

TEST(Measures, HaveAnAxisOfTheirOwnThatCanBeZoomed)
{
    const ResolvedFigure index = shown(twoLines(), { .measure = Measure::Index });
    EXPECT_LE(index.axis.minimum, 80);
    EXPECT_GE(index.axis.maximum, 875);
    const ViewState zoomed { .measure = Measure::Index, .values = Window { 90, 210 } };
    EXPECT_EQ(shown(twoLines(), zoomed).axis.minimum, 90);
    EXPECT_EQ(shown(twoLines(), zoomed).axis.maximum, 210);
    EXPECT_EQ(index.time, twoLines().time);
}

TEST(Measures, ShowGrowthOnALinearScaleAlone)
{
    const ViewState logarithmic { .measure = Measure::Growth, .scale = Scale::Logarithmic };
    EXPECT_EQ(shown(twoLines(), logarithmic).axis.scale, Scale::Linear);
    ResolvedFigure figure = twoLines();
    figure.axis.scale = Scale::Logarithmic;
    EXPECT_EQ(shown(figure, { .measure = Measure::Growth }).axis.scale, Scale::Linear);
    EXPECT_EQ(shown(figure, { .measure = Measure::Index }).axis.scale, Scale::Logarithmic);
    EXPECT_EQ(shown(figure, { .measure = Measure::Index, .scale = Scale::Linear }).axis.scale, Scale::Linear);
}

TEST(Measures, StayWhereEverySeriesIsHidden)
{
    const ViewState state { .measure = Measure::Index, .baseYear = 2019, .hidden = { 0, 1 } };
    EXPECT_EQ(fitted(twoLines(), state), state);
    EXPECT_EQ(isoPeriod(shown(twoLines(), state).measuring.base), "2019");
}

} // namespace
} // namespace broadsheet::figure
