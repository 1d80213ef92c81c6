// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time series: their check values, what they derive computed again, and that no two scopes are joined.
#include "core/figure/view_state.h"
#include "tests/data/bundled_demand.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace broadsheet::demand {
namespace {

using figure::Mark;
using figure::Measure;
using figure::ResolvedFigure;
using figure::Series;

constexpr double kGallon = 231 * 16.387064e-6; // cubic metres: 231 cubic inches

double bestOf(const std::string& id)
{
    const Observation* observation = catalogue().observation(id);
    EXPECT_NE(observation, nullptr) << id;
    return observation != nullptr ? observation->value.best.value_or(0) : 0;
}

const ResolvedFigure& figureOf(const std::string& id)
{
    static const ResolvedFigure kNone;
    const ResolvedFigure* figure = catalogue().figure(id);
    EXPECT_NE(figure, nullptr) << id;
    return figure != nullptr ? *figure : kNone;
}

const Series& seriesOf(const std::string& figure, std::size_t index)
{
    static const Series kNone;
    const std::vector<Series>& series = figureOf(figure).series;
    EXPECT_LT(index, series.size()) << figure;
    return index < series.size() ? series[index] : kNone;
}

// The mark that ends in that year; an empty one where there is none.
Mark markIn(const Series& series, int year)
{
    const auto found = std::ranges::find_if(
        series.marks, [year](const Mark& mark) { return static_cast<int>(mark.period.last.year()) == year; });
    EXPECT_NE(found, series.marks.end()) << series.label.en << ' ' << year;
    return found == series.marks.end() ? Mark {} : *found;
}

TEST(BundledSeries, TheRegionsAddUpToOneMoreThanTheWorld)
{
    EXPECT_DOUBLE_EQ(bestOf("data-centres-regions-2024"), 183 + 102 + 68 + 48 + 15);
    EXPECT_DOUBLE_EQ(bestOf("data-centres-regions-2030"), 426 + 277 + 113 + 101 + 29);
    EXPECT_DOUBLE_EQ(bestOf("data-centres-regions-2024"), 416);
    EXPECT_DOUBLE_EQ(bestOf("data-centres-regions-2030"), 946);
    EXPECT_DOUBLE_EQ(bestOf("world-data-centres-2024"), 415);
    EXPECT_DOUBLE_EQ(bestOf("world-data-centres-2030"), 945);
}

TEST(BundledSeries, GallonsAreCubicMetres)
{
    const Series& all = seriesOf("google-water-years", 0);
    const Series& dataCentres = seriesOf("google-water-years", 1);
    EXPECT_NEAR(*markIn(all, 2022).value.best, 5565e6 * kGallon, 1);
    EXPECT_NEAR(*markIn(all, 2022).value.best / 1e6, 21.066, 0.0005);
    EXPECT_NEAR(*markIn(dataCentres, 2022).value.best / 1e6, 19.684, 0.0005);
    EXPECT_GT(*markIn(all, 2022).value.best, *markIn(dataCentres, 2022).value.best);
}

TEST(BundledSeries, TrainingIsHoursTimesPower)
{
    EXPECT_NEAR(bestOf("training-llama-2-70b"), 1720320 * 0.4 / 1000, 1e-9);
    EXPECT_NEAR(bestOf("training-llama-2-70b"), 688, 0.2);
    EXPECT_NEAR(bestOf("training-llama-3-70b"), 6.4e6 * 0.7 / 1000, 1e-9);
    EXPECT_NEAR(bestOf("training-llama-3-1"), 39.3e6 * 0.7 / 1000, 1e-9);
    EXPECT_NEAR(bestOf("training-llama-3-1") / 1000, 27.5, 0.02);
}

TEST(BundledSeries, ThroughputPerWattIsOfDenseFigures)
{
    EXPECT_NEAR(bestOf("h100-sxm-throughput"), 1979 / 2.0, 1e-12);
    EXPECT_NEAR(bestOf("h100-sxm-efficiency"), 989.5 / 700, 1e-12);
    EXPECT_NEAR(bestOf("t4-efficiency"), 65.13 / 70, 1e-12);
    EXPECT_NEAR(bestOf("p100-efficiency"), 19.05 / 250, 1e-12);
    EXPECT_NEAR(bestOf("a100-sxm-efficiency"), 312.0 / 400, 1e-12);
    EXPECT_NEAR(bestOf("a100-pcie-efficiency"), 312.0 / 250, 1e-12);
    EXPECT_NEAR(bestOf("tpu-v2-efficiency"), 45.0 / 221, 1e-12);
    EXPECT_NEAR(bestOf("tpu-v3-efficiency"), 90.0 / 283, 1e-12);
    for (const Series& series : figureOf("accelerator-efficiency").series) {
        for (const Mark& mark : series.marks) {
            EXPECT_LT(*mark.value.best, 1.5) << mark.observation; // with sparsity the H100 would have 2.8
        }
    }
}

TEST(BundledSeries, GridFactorsRunFromEndToEndWithoutAGap)
{
    const ResolvedFigure& grids = figureOf("grid-factors");
    ASSERT_EQ(grids.series.size(), 4U);
    const std::array<std::pair<double, double>, 4> ends { { { 753, 525 }, { 565, 384 }, { 382, 210 }, { 543, 458 } } };
    for (std::size_t index = 0; index < ends.size(); ++index) {
        const std::vector<Mark>& marks = grids.series[index].marks;
        ASSERT_EQ(marks.size(), 17U);
        EXPECT_NEAR(*marks.front().value.best, ends[index].first, 0.6);
        EXPECT_NEAR(*marks.back().value.best, ends[index].second, 0.6);
        for (std::size_t mark = 1; mark < marks.size(); ++mark) {
            EXPECT_NEAR(marks[mark].time - marks[mark - 1].time, 1, 1e-9) << marks[mark].observation;
        }
    }
}

TEST(BundledSeries, ChipPowerGrowsEachQuarterWithinItsBand)
{
    for (const Series& series : figureOf("ai-chip-power").series) {
        for (std::size_t index = 0; index < series.marks.size(); ++index) {
            const Interval& value = series.marks[index].value;
            EXPECT_TRUE(value.low && value.best && value.high) << series.marks[index].observation;
            EXPECT_LT(*value.low, *value.best) << series.marks[index].observation;
            EXPECT_GT(*value.high, *value.best) << series.marks[index].observation;
            EXPECT_TRUE(index == 0 || *value.best > *series.marks[index - 1].value.best)
                << series.marks[index].observation;
        }
    }
    const Series& nvidia = seriesOf("ai-chip-power", 0);
    const std::array<double, 4> yearEnds { 0.345, 1.168, 3.675, 8.562 };
    for (std::size_t year = 0; year < yearEnds.size(); ++year) {
        EXPECT_NEAR(*nvidia.marks.at(4 * year + 3).value.best, yearEnds[year], 1e-9);
    }
}

TEST(BundledSeries, ProjectionsHaveTheBandThatWasPublished)
{
    const Mark crypto = markIn(seriesOf("world-data-centres", 1), 2026);
    EXPECT_EQ(crypto.value, (Interval { .low = 620.0, .best = 800.0, .high = 1050.0 }));
    EXPECT_EQ(crypto.kind, Kind::Projected);
    const Mark us = markIn(seriesOf("us-data-centres", 0), 2028);
    EXPECT_EQ(us.value, (Interval { .low = 325.0, .best = {}, .high = 580.0 }));
}

// A line that joined two reports of a company or an agency would mix what they count. Reports that go on with the same
// count are named here.
TEST(BundledSeries, JoinNoTwoSources)
{
    const std::set<std::string> sameCount { "world-data-centres", "google-data-centre-water", "google-water-years" };
    for (const ResolvedFigure& figure : catalogue().figures) {
        for (const Series& series : figure.series) {
            for (std::size_t index = 1; index < series.marks.size(); ++index) {
                const Mark& mark = series.marks[index];
                const bool isJoined
                    = figure.kind == figure::ChartKind::Line && !sameCount.contains(figure.id) && !mark.afterGap;
                EXPECT_TRUE(!isJoined || mark.source == series.marks[index - 1].source)
                    << figure.id << mark.observation;
            }
        }
    }
}

TEST(BundledSeries, MicrosoftsYearsAreFiscalAndBreakAtTheChangeOfMethod)
{
    const ResolvedFigure& water = figureOf("microsoft-water-years");
    for (const std::size_t series : { 0U, 1U }) {
        for (const Mark& mark : water.series.at(series).marks) {
            EXPECT_EQ(mark.period.basis, Period::Basis::FiscalYear);
            EXPECT_EQ(mark.breakNote.empty(), isoPeriod(mark.period) != "FY2018") << mark.observation;
            EXPECT_NEAR(mark.time, static_cast<int>(mark.period.last.year()), 0.01); // 1 January
        }
    }
    const ResolvedFigure growth = figure::shownAs(water, { .measure = Measure::Growth }).figure;
    EXPECT_NEAR(*markIn(growth.series[1], 2021).value.best, 100 * (4478.0 / 3967 - 1), 0.05);
    EXPECT_EQ(growth.measuring.withoutPair, std::vector<std::size_t> { 2 });
}

TEST(BundledSeries, TheUnitedStatesGrowAsTheReportSays)
{
    const ResolvedFigure growth = figure::shownAs(figureOf("us-data-centres"), { .measure = Measure::Growth }).figure;
    const std::vector<Mark>& marks = growth.series[0].marks;
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NEAR(*marks[0].value.best, 7, 0.5);
    EXPECT_NEAR(*marks[1].value.best, 18, 0.5);
    EXPECT_NEAR(*marks[2].value.low, 13, 0.5);
    EXPECT_NEAR(*marks[2].value.high, 27, 0.5);
}

TEST(BundledSeries, TheEnergyOfARequestNeedsALogarithmicAxis)
{
    for (const auto* id : { "energy-per-query", "training-energy" }) {
        EXPECT_EQ(figureOf(id).axis.scale, figure::Scale::Logarithmic);
        EXPECT_EQ(figure::shownAs(figureOf(id), {}).undrawable, 0U);
    }
    EXPECT_LT(figureOf("energy-per-query").axis.minimum, 0.0077);
    EXPECT_GT(figureOf("energy-per-query").axis.maximum, 323);
}

} // namespace
} // namespace broadsheet::demand
