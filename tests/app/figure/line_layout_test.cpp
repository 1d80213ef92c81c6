// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of any length and of any values, laid out.

#include "app/figure/exporter.h"
#include "app/figure/figure_layout.h"
#include "core/figure/axes.h"
#include "core/figure/view_state.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace broadsheet::app {
namespace {

using figure::ResolvedFigure;
using figure::Scale;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kFirst = 2001;
constexpr double kLast = 2021;

// One series of points, evenly apart from kFirst to kLast.
ResolvedFigure lineThrough(const std::vector<double>& values)
{
    ResolvedFigure figure;
    figure.id = "line";
    figure.kind = figure::ChartKind::Line;
    figure.unit = "TWh";
    figure.title = { .zh = "用电", .en = "Electricity" };
    figure.series.emplace_back();
    const double step = (kLast - kFirst) / static_cast<double>(std::max<std::size_t>(values.size(), 2) - 1);
    for (std::size_t index = 0; index < values.size(); ++index) {
        figure::Mark mark = markOf("点", "point", 0, pointOf(values[index]));
        mark.time = kFirst + step * static_cast<double>(index);
        figure.series.front().marks.push_back(mark);
    }
    figure.time = figure::timeAxisOfAll(figure);
    figure.axis = figure::axisOfAll(figure, Scale::Linear);
    return figure;
}

FigureLayout layoutOf(const ResolvedFigure& figure)
{
    return layOutFigure(figure, styleFor(Language::Chinese, false), {}, { 1200, 800 });
}

FigureLayout layoutOf(const ResolvedFigure& figure, const figure::ViewState& state)
{
    return layoutOf(figure::shownAs(figure, state).figure);
}

std::size_t pointsOf(const FigureLayout& layout)
{
    std::size_t count = 0;
    for (const PlacedCurve& curve : layout.curves) {
        count += curve.points.size();
    }
    return count;
}

std::vector<QString> textsOf(const FigureLayout& layout, TextRole role)
{
    std::vector<QString> found;
    for (const PlacedText& text : layout.texts) {
        if (text.role == role) {
            found.push_back(text.text);
        }
    }
    return found;
}

void expectAllInPlot(const FigureLayout& layout)
{
    const QRectF plot = layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const PlacedCurve& curve : layout.curves) {
        for (const QPointF& point : curve.points) {
            EXPECT_TRUE(plot.contains(point)) << point.x() << ", " << point.y();
        }
    }
    for (const PlacedMark& mark : layout.marks) {
        EXPECT_TRUE(plot.contains(mark.point)) << mark.point.x() << ", " << mark.point.y();
    }
    EXPECT_LE(layout.ticks.size(), 40U);
    EXPECT_LE(layout.timeTicks.size(), 40U);
}

std::vector<double> hundredThousand()
{
    std::vector<double> values;
    for (int index = 0; index < 100'000; ++index) {
        values.push_back(50 + 20 * std::sin(index / 700.0) + 5 * std::sin(index * 1.7));
    }
    values[54'321] = 99;
    values[12'345] = 1;
    return values;
}

TEST(LineLayout, ReducesAHundredThousandPointsToWhatPixelsCanShow)
{
    const FigureLayout layout = layoutOf(lineThrough(hundredThousand()));
    EXPECT_EQ(layout.marks.size(), 100'000U); // each of them still answers
    EXPECT_LE(pointsOf(layout), static_cast<std::size_t>(16 * (layout.plot.width() + 2)));
    const auto markers = std::ranges::count(layout.marks, true, &PlacedMark::hasMarker);
    EXPECT_LE(static_cast<double>(markers), layout.plot.width() / 10);
    expectAllInPlot(layout);
}

TEST(LineLayout, KeepsTheExtremesOfEveryColumnOfAHundredThousandPoints)
{
    const std::vector<double> values = hundredThousand();
    const FigureLayout layout = layoutOf(lineThrough(values));
    std::map<int, std::pair<double, double>> drawn; // by column: least and greatest value
    for (const PlacedCurve& curve : layout.curves) {
        for (const QPointF& point : curve.points) {
            const double value = layout.valueAt(point);
            for (const int column : { static_cast<int>(point.x() - 0.3), static_cast<int>(point.x() + 0.3) }) {
                auto& [least, most] = drawn.try_emplace(column, value, value).first->second;
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
    }
    const double step = (kLast - kFirst) / 99'999;
    for (std::size_t index = 0; index < values.size(); ++index) {
        const int column = static_cast<int>(layout.xOfTime(kFirst + step * static_cast<double>(index)));
        const auto found = drawn.find(column);
        ASSERT_NE(found, drawn.end()) << index;
        ASSERT_LE(found->second.first, values[index] + 1e-6) << index;
        ASSERT_GE(found->second.second, values[index] - 1e-6) << index;
    }
}

TEST(LineLayout, ShowsOnePointAsAMarkerWithoutALine)
{
    const FigureLayout layout = layoutOf(lineThrough({ 42 }));
    ASSERT_EQ(layout.marks.size(), 1U);
    EXPECT_TRUE(layout.marks.front().hasMarker);
    EXPECT_TRUE(layout.curves.empty());
    EXPECT_NEAR(layout.valueAt(layout.marks.front().point), 42, 1e-6);
    EXPECT_EQ(textsOf(layout, TextRole::Value), std::vector<QString> { QStringLiteral("42") });
    expectAllInPlot(layout);
}

TEST(LineLayout, SaysThatThereIsNothingToShow)
{
    ResolvedFigure noMarks = lineThrough({});
    ResolvedFigure noSeries = noMarks;
    noSeries.series.clear();
    for (const ResolvedFigure& figure : { noMarks, noSeries }) {
        const FigureLayout layout = layoutOf(figure);
        EXPECT_TRUE(layout.marks.empty());
        EXPECT_EQ(textsOf(layout, TextRole::Empty).size(), 1U);
        EXPECT_FALSE(paintFigure(figure, styleFor(Language::English, true), { 600, 400 }).isNull());
    }
}

TEST(LineLayout, LeavesAGapWhereAValueIsNoNumber)
{
    for (const double missing : { kNan, std::numeric_limits<double>::infinity() }) {
        const ResolvedFigure figure = lineThrough({ 1, 2, missing, 4, 5, missing });
        const FigureLayout layout = layoutOf(figure);
        EXPECT_EQ(layout.marks.size(), 4U);
        ASSERT_EQ(layout.curves.size(), 2U);
        const double gap = layout.xOfTime(figure.series.front().marks[2].time);
        EXPECT_LT(layout.curves[0].points.back().x(), gap);
        EXPECT_GT(layout.curves[1].points.front().x(), gap);
        expectAllInPlot(layout);
    }
    EXPECT_EQ(textsOf(layoutOf(lineThrough({ kNan, kNan })), TextRole::Empty).size(), 1U);
}

TEST(LineLayout, OnALogarithmicAxisKeepsThePositiveMarksAndTheGapsOfTheOthers)
{
    const FigureLayout layout
        = layoutOf(lineThrough({ 10, 100, 0, 1000, -5, 100, 10 }), { .scale = Scale::Logarithmic });
    EXPECT_EQ(layout.marks.size(), 5U);
    EXPECT_EQ(layout.curves.size(), 2U); // 1000 stands alone between two gaps
    for (const PlacedMark& mark : layout.marks) {
        EXPECT_NEAR(layout.valueAt(mark.point), mark.best.value_or(0), 1e-6 * mark.best.value_or(0));
    }
    const std::vector<QString> notes = textsOf(layout, TextRole::Note);
    EXPECT_TRUE(std::ranges::any_of(notes, [](const QString& note) { return note.contains(u'2'); }));
    expectAllInPlot(layout);
}

TEST(LineLayout, PutsZerosAndNegativesWhereTheyAre)
{
    for (const std::vector<double>& values :
        { std::vector<double> { 0, 0, 0 }, { -3, -2, -7 }, { -5, 0, 12 }, { 1e-200, 2e-200, 0 } }) {
        const FigureLayout layout = layoutOf(lineThrough(values));
        ASSERT_EQ(layout.marks.size(), values.size());
        const double span = layout.maximum - layout.minimum;
        for (std::size_t index = 0; index < values.size(); ++index) {
            EXPECT_NEAR(layout.valueAt(layout.marks[index].point), values[index], 1e-6 * span);
        }
        expectAllInPlot(layout);
    }
}

TEST(LineLayout, StaysFiniteForTheLargestNumbers)
{
    for (const std::vector<double>& values :
        { std::vector<double> { 1e300, 2e300, 0.5e300 }, { -1e300, 1e300, 0 }, { 1, 1e300, 1 } }) {
        for (const Scale scale : { Scale::Linear, Scale::Logarithmic }) {
            const ResolvedFigure figure = lineThrough(values);
            const FigureLayout layout = layoutOf(figure, { .scale = scale });
            EXPECT_TRUE(std::isfinite(layout.minimum) && std::isfinite(layout.maximum));
            EXPECT_FALSE(layout.marks.empty());
            expectAllInPlot(layout);
            const ResolvedFigure shown = figure::shownAs(figure, { .scale = scale }).figure;
            EXPECT_FALSE(paintFigure(shown, styleFor(Language::Chinese, false), { 600, 400 }).isNull());
        }
    }
}

TEST(LineLayout, HasFewTicksHoweverWideTheRange)
{
    const ResolvedFigure figure = lineThrough({ 0, 200'000, 1 });
    expectAllInPlot(layoutOf(figure));
    expectAllInPlot(layoutOf(figure, { .values = figure::Window { 0, 200'000 } }));
    expectAllInPlot(layoutOf(figure, { .values = figure::Window { -1e9, 1e15 } }));
    expectAllInPlot(layoutOf(figure, { .times = figure::Window { 1, 9999 } }));
    expectAllInPlot(layoutOf(figure, { .times = figure::Window { 2010.001, 2010.004 } }));
}

TEST(LineLayout, CutsTheLineAtTheEdgesOfTheStretchShown)
{
    const ResolvedFigure figure = lineFigure();
    const figure::Window times { 2021.2, 2023.1 };
    const figure::Window values { 80, 120 };
    const FigureLayout layout = layoutOf(figure, { .values = values, .times = times });
    EXPECT_FALSE(layout.curves.empty());
    expectAllInPlot(layout);
    for (const PlacedBand& band : layout.bands) {
        for (const QPointF& point : band.outline) {
            EXPECT_TRUE(layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point));
        }
    }
}

} // namespace
} // namespace broadsheet::app
