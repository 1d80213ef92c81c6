// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves over numbers, references and assumptions.
#include "core/figure/axes.h"
#include "core/figure/view_state.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace broadsheet::figure {
namespace {

Mark markAt(double time, const Interval& value)
{
    return { .observation = "",
        .label = {},
        .value = value,
        .kind = Kind::Derived,
        .period = {},
        .source = {},
        .section = {},
        .time = time,
        .isDated = false };
}

// A hill over 10 to 1,000 MWh, P5 to P95 and a span.
ResolvedFigure curve()
{
    ResolvedFigure figure;
    figure.id = "curve";
    figure.page = "scenario";
    figure.kind = ChartKind::Line;
    figure.title = { .zh = "结果的分布", .en = "How the result is spread" };
    figure.unit = "%";
    figure.across = NumberAxis { .axis = makeLogAxis(10, 1000), .unit = "MWh/day" };
    figure.across->axis.label = { .zh = "用电量", .en = "Electricity" };
    figure.series = { { .label = { .zh = "样本占比", .en = "Share of the samples" },
        .marks = { markAt(20, pointOf(1)), markAt(100, pointOf(5)), markAt(500, pointOf(2)) },
        .isFilled = true } };
    figure.references = {
        { .label = { .zh = "跨度", .en = "Span" },
            .value = { .low = 12.0, .best = 90.0, .high = 900.0 },
            .isThroughPlot = false },
        { .label = { .zh = "P50", .en = "P50" }, .value = { .low = 30.0, .best = 110.0, .high = 600.0 } },
    };
    figure.assumptions = { { .id = "pue",
        .label = { .zh = "PUE", .en = "PUE" },
        .value = { .low = 1.1, .best = 1.2, .high = 1.5 },
        .unit = "1",
        .note = { .zh = "三角分布", .en = "triangular" },
        .source = { .zh = "某报", .en = "A paper" } } };
    figure.axis = axisOfAll(figure, Scale::Linear);
    figure.axis.label = { .zh = "样本占比", .en = "Share of the samples" };
    return figure;
}

// Ranges around a result they have in common, which lies outside of one of them.
ResolvedFigure ranges()
{
    ResolvedFigure figure;
    figure.id = "ranges";
    figure.page = "scenario";
    figure.kind = ChartKind::Range;
    figure.title = { .zh = "哪个输入最重要", .en = "Which input moves the result most" };
    figure.unit = "MWh";
    figure.units = { { .unit = "MWh" }, { .unit = "kWh", .factor = 1000 } };
    figure.categories = { { .zh = "甲", .en = "A" }, { .zh = "乙", .en = "B" } };
    Mark second = markAt(0, { .low = 40.0, .best = 50.0, .high = 60.0 });
    second.category = 1;
    figure.series = { { .label = { .zh = "结果", .en = "Result" },
        .marks = { markAt(0, { .low = 30.0, .best = 50.0, .high = 90.0 }), second } } };
    figure.references = { { .label = { .zh = "中间值", .en = "Middle" }, .value = pointOf(140) } };
    figure.axis = axisOfAll(figure, Scale::Linear);
    return figure;
}

TEST(Reference, LiesOnTheAxisOfBarsAndRangesOnEitherScale)
{
    const ResolvedFigure figure = ranges();

    EXPECT_GE(figure.axis.maximum, 140);
    EXPECT_GE(axisOfAll(figure, Scale::Logarithmic).maximum, 140);
}

TEST(Reference, DoesNotStretchTheValuesOfACurve)
{
    EXPECT_LE(curve().axis.maximum, 10); // of the shares, not of the 900 MWh across
}

TEST(Reference, IsConvertedWithTheFigure)
{
    const ShownFigure shown = shownAs(ranges(), { .unit = 1 });

    EXPECT_EQ(shown.figure.references[0].value, pointOf(140'000));
}

TEST(CurveOverNumbers, ZoomsAlongItsNumbersOnTheirScale)
{
    const ResolvedFigure figure = curve();
    const ViewState zoomed { .times = Window { .minimum = 50, .maximum = 400 } };

    const ShownFigure shown = shownAs(figure, zoomed);

    ASSERT_TRUE(shown.figure.across);
    const ValueAxis& axis = shown.figure.across->axis;
    EXPECT_EQ(acrossEnds(shown.figure), (Window { .minimum = 50, .maximum = 400 }));
    EXPECT_EQ(axis.scale, Scale::Logarithmic);
    EXPECT_EQ(axis.label, figure.across->axis.label);
    ASSERT_FALSE(axis.ticks.empty());
    EXPECT_GE(axis.ticks.front(), 50);
    EXPECT_LE(axis.ticks.back(), 400);
    EXPECT_EQ(shown.figure.references, figure.references);
}

TEST(CurveOverNumbers, HasNoStretchAtOrBelowZeroOnALogarithmicAxis)
{
    EXPECT_FALSE(fitted(curve(), { .times = Window { .minimum = -5, .maximum = 400 } }).times);
    EXPECT_FALSE(fitted(curve(), { .times = Window { .minimum = 400, .maximum = 50 } }).times);
}

// Run with BROADSHEET_UPDATE_GOLDEN=1 to write the golden texts anew; they are reviewed when they change.
void expectGolden(const ResolvedFigure& figure)
{
    const std::string path = std::string(BROADSHEET_TESTS_DIR) + "/golden/sample-" + figure.id + ".figure.txt";
    if (std::getenv("BROADSHEET_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << asText(figure);
    }
    std::ifstream golden(path, std::ios::binary);
    std::stringstream expected;
    expected << golden.rdbuf();
    EXPECT_EQ(asText(figure), expected.str());
}

TEST(CurveOverNumbers, IsSaidAsItsGoldenText)
{
    expectGolden(curve());
}

TEST(Reference, IsSaidAsTheGoldenTextOfItsRanges)
{
    expectGolden(ranges());
}

} // namespace
} // namespace broadsheet::figure
