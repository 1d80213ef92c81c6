// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values of every figure, read back from its SVG.

#include "app/figure/figure_text.h"
#include "tests/app/figure/read_figure.h"

#include <QColor>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {
namespace {

using figure::ChartKind;

TEST(FigureSvg, HasAGridLineForEveryTickAndTheTickLabelBesideIt)
{
    forEverySvg([](const ReadFigure& read) {
        const std::vector<double> lines = read.grid(!read.isLine());
        ASSERT_GE(lines.size(), read.figure.axis.ticks.size());
        const Formatter& formatter = read.style.formatter;
        const TickScale scale
            = formatter.tickScale(std::max(std::abs(read.figure.axis.minimum), std::abs(read.figure.axis.maximum)));
        int labelled = 0;
        for (const double tick : read.figure.axis.ticks) {
            const double place = read.placeOf(tick);
            EXPECT_TRUE(
                std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) < kReadPixel; }));
            const double step = read.figure.axis.step;
            const QString label = step > 0 ? formatter.tick(tick, step, scale) : formatter.number(tick);
            for (const ReadElement* text : read.svg.named("text")) {
                const double size = text->number("font-size");
                const double middle = read.isLine()
                    ? text->number("y") - 0.35 * size
                    : text->number("x") + widthOf(label, figureFont(size, kRegular, label)) / 2;
                labelled += text->text == label && std::abs(middle - place) < (read.isLine() ? 2 : kReadPixel) ? 1 : 0;
            }
        }
        EXPECT_GE(labelled, std::min<int>(2, static_cast<int>(read.figure.axis.ticks.size())));
    });
}

TEST(FigureSvg, HasALineOfTheGridForEveryTickOfTime)
{
    forEverySvg([](const ReadFigure& read) {
        if (!read.isLine()) {
            return;
        }
        const std::vector<double> lines = read.grid(true);
        std::vector<double> ticks;
        if (read.figure.across) {
            ticks = read.figure.across->axis.ticks;
        }
        for (const figure::TimeTick& tick : read.figure.time.ticks) {
            ticks.push_back(tick.time);
        }
        EXPECT_FALSE(ticks.empty());
        for (const double tick : ticks) {
            const double place = read.columnOfTime(tick);
            EXPECT_TRUE(
                std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) < kReadPixel; }));
        }
    });
}

// The upright lines in a colour, longer than `least`.
std::vector<double> uprightLines(const ReadFigure& read, const QColor& color, double least)
{
    std::vector<double> columns;
    for (const ReadElement* path : read.svg.named("path")) {
        for (const QLineF& line : path->strokes()) {
            if (path->value("stroke") == color.name() && std::abs(line.dx()) < 0.01 && line.length() > least) {
                columns.push_back(line.x1());
            }
        }
    }
    return columns;
}

TEST(FigureSvg, DrawsALineThroughThePlotAtEveryNumberOfAReference)
{
    int lines = 0;
    forEverySvg([&lines](const ReadFigure& read) {
        const std::vector<double> upright = uprightLines(read, read.style.colors.ink, 60);
        const double first = read.grid(true).front();
        const double last = read.grid(true).back();
        for (const figure::Reference& reference : read.figure.references) {
            for (const auto& number : { reference.value.low, reference.value.best, reference.value.high }) {
                if (!number || !reference.isThroughPlot) {
                    continue;
                }
                const double column
                    = read.isLine() ? read.columnOfTime(*number) : first + read.shareOf(*number) * (last - first);
                const bool isInside = column >= first - kReadPixel && column <= last + kReadPixel;
                EXPECT_EQ(std::ranges::any_of(
                              upright, [column](double line) { return std::abs(line - column) < kReadPixel; }),
                    isInside)
                    << *number;
                lines += isInside ? 1 : 0;
            }
        }
    });
    EXPECT_GT(lines, 30);
}

TEST(FigureSvg, DrawsTheLaneOfARangeFromItsLowToItsHighEnd)
{
    int lanes = 0;
    forEverySvg([&lanes](const ReadFigure& read) {
        if (!read.isLine() || read.view.values) {
            return;
        }
        for (const figure::Reference& reference : read.figure.references) {
            const QColor color = reference.isThroughPlot ? read.style.colors.ink : read.style.colors.mutedInk;
            const double left = read.columnOfTime(*reference.value.low);
            const double right = read.columnOfTime(*reference.value.high);
            bool found = false;
            for (const ReadElement* path : read.svg.named("path")) {
                for (const QLineF& line : path->strokes()) {
                    found = found
                        || (path->value("stroke") == color.name() && std::abs(line.dy()) < 0.01
                            && std::abs(std::min(line.x1(), line.x2()) - left) < kReadPixel
                            && std::abs(std::max(line.x1(), line.x2()) - right) < kReadPixel);
                }
            }
            EXPECT_TRUE(found) << reference.label.en;
            ++lanes;
        }
    });
    EXPECT_GT(lanes, 8);
}

// How far a point lies from a line through those corners.
double distanceFrom(const std::vector<QPointF>& corners, QPointF point)
{
    double nearest = 1e9;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const QPointF along = corners[i] - corners[i - 1];
        const double length = QPointF::dotProduct(along, along);
        const double share
            = length > 0 ? std::clamp(QPointF::dotProduct(point - corners[i - 1], along) / length, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, QLineF(point, corners[i - 1] + share * along).length());
    }
    return nearest;
}

// Whether the point of a mark lies beyond the values that are shown, though its band may reach into them.
bool isOutside(const ReadFigure& read, const figure::Mark& mark)
{
    const double value = representative(mark.value);
    return value < read.figure.axis.minimum || value > read.figure.axis.maximum;
}

TEST(FigureSvg, DrawsACurveOverNumbersThroughEveryPoint)
{
    int curves = 0;
    forEverySvg([&curves](const ReadFigure& read) {
        if (!read.figure.across || read.view.values || read.view.scale == figure::Scale::Logarithmic) {
            return;
        }
        for (const figure::Series& series : read.figure.series) {
            for (const figure::Mark& mark : series.marks) {
                const QPointF wanted(read.columnOfTime(mark.time), read.placeOf(*mark.value.best));
                double nearest = 1e9;
                for (const ReadElement* path : read.svg.named("path")) {
                    nearest = std::min(nearest, distanceFrom(path->corners(), wanted));
                }
                EXPECT_LT(nearest, kReadPixel) << mark.time;
            }
            ++curves;
        }
    });
    EXPECT_GE(curves, 8);
}

TEST(FigureSvg, SetsEveryPointOfALineAtItsTimeAndItsValue)
{
    int points = 0;
    forEverySvg([&points](const ReadFigure& read) {
        if (!read.isLine() || read.svg.marks.empty()) {
            return; // no lines, or so many points that none has a marker
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> /*span*/) {
            const int group = read.groupOf(ref);
            if (group < 0 && isOutside(read, mark)) {
                return;
            }
            ASSERT_GE(group, 0);
            const double column = read.columnOfTime(mark.time);
            if (!mark.value.best && shapeOf(mark.value) == IntervalShape::Range) {
                bool found = false;
                for (const ReadElement* path : read.inGroup(group, "path")) {
                    for (const QLineF& line : path->strokes()) {
                        found = found
                            || (std::abs(line.x1() - column) < kReadPixel && std::abs(line.x2() - column) < kReadPixel
                                && std::abs(std::max(line.y1(), line.y2()) - read.placeOf(*mark.value.low)) < kReadPixel
                                && std::abs(std::min(line.y1(), line.y2()) - read.placeOf(*mark.value.high))
                                    < kReadPixel);
                    }
                }
                EXPECT_TRUE(found);
                return;
            }
            const double value = representative(mark.value);
            if (value < read.figure.axis.minimum || value > read.figure.axis.maximum) {
                return; // only its range reaches into the stretch shown
            }
            const ReadElement* marker = nullptr;
            for (const char* shape : { "path", "polygon" }) {
                for (const ReadElement* element : read.inGroup(group, shape)) {
                    const QPointF apart = element->bounds().center() - QPointF(column, read.placeOf(value));
                    marker = std::abs(apart.x()) < kReadPixel && std::abs(apart.y()) < kReadPixel ? element : marker;
                }
            }
            EXPECT_NE(marker, nullptr);
            ++points;
        });
    });
    EXPECT_GT(points, 50);
}

TEST(FigureSvg, EndsEveryBarAtTheColumnsOfItsValues)
{
    forEverySvg([](const ReadFigure& read) {
        if (read.isLine()) {
            return;
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
            const bool isPoint = !hasZero(read.figure) && shapeOf(mark.value) != IntervalShape::Range;
            if (span.first == span.second) {
                return; // nothing to see of a zero
            }
            const int group = read.groupOf(ref);
            ASSERT_GE(group, 0);
            if (isPoint) {
                bool found = false;
                for (const ReadElement* path : read.inGroup(group, "path")) {
                    for (const QLineF& line : path->strokes()) {
                        found = found || std::abs(line.x1() - read.placeOf(representative(mark.value))) < kReadPixel;
                    }
                }
                EXPECT_TRUE(found);
                return;
            }
            const auto rects = read.inGroup(group, "rect");
            ASSERT_FALSE(rects.empty());
            double left = rects.front()->rect().left();
            double right = rects.front()->rect().right();
            for (const ReadElement* rect : rects) {
                left = std::min(left, rect->rect().left());
                right = std::max(right, rect->rect().right());
            }
            EXPECT_NEAR(left, read.placeOf(span.first), kReadPixel);
            EXPECT_NEAR(right, read.placeOf(span.second), kReadPixel);
        });
    });
}

TEST(FigureSvg, MarksTheBestValueOfARangeAtItsColumn)
{
    forEverySvg([](const ReadFigure& read) {
        if (read.isLine()) {
            return;
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> /*span*/) {
            if (shapeOf(mark.value) != IntervalShape::Range || !mark.value.best
                || read.figure.kind == ChartKind::Stacked) {
                return;
            }
            bool found = false;
            for (const ReadElement* path : read.inGroup(read.groupOf(ref), "path")) {
                if (path->value("stroke") == read.style.colors.ink.name()) {
                    for (const QLineF& line : path->strokes()) {
                        found = found || std::abs(line.x1() - read.placeOf(*mark.value.best)) < kReadPixel;
                    }
                }
            }
            EXPECT_TRUE(found);
        });
    });
}

TEST(FigureSvg, CarriesTheDataOfEveryMark)
{
    forEverySvg([](const ReadFigure& read) {
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
            const int group = read.groupOf(ref);
            if (group < 0) {
                EXPECT_TRUE(
                    span.first == span.second || (read.isLine() && read.svg.marks.empty()) || isOutside(read, mark));
                return;
            }
            const ReadElement& element = read.svg.marks[static_cast<std::size_t>(group)];
            const auto same = [&element](const char* name, const std::optional<double>& value) {
                EXPECT_EQ(element.attributes.contains(QLatin1StringView(name)), value.has_value());
                if (value) {
                    EXPECT_EQ(element.number(name), *value); // every digit
                }
            };
            same("data-low", mark.value.low);
            same("data-value", mark.value.best);
            same("data-high", mark.value.high);
            EXPECT_EQ(element.value("data-kind").toStdString(), wordFor(mark.kind));
            EXPECT_EQ(element.value("data-unit").toStdString(), read.figure.unit);
        });
    });
}

} // namespace
} // namespace broadsheet::app
