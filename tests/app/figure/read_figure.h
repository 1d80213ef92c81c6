// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure read back from its SVG, as someone would who has nothing but the file: the grid gives the scale, the shapes
// give the values. Nothing here asks the layout where anything is.

#include "app/figure/shown_marks.h"
#include "app/figure/svg_export.h"
#include "core/figure/measure.h"
#include "tests/app/figure/svg_reading.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace broadsheet::app {

inline constexpr double kReadPixel = 0.7; // of a picture of 1200 pixels, in user units

struct ReadFigure {
    const figure::ResolvedFigure& figure; // as it is shown
    const figure::ViewState& view;
    const FigureStyle& style;
    ReadSvg svg;

    [[nodiscard]] bool isLine() const
    {
        return figure.kind == figure::ChartKind::Line;
    }

    // The lines of the grid that stand upright, from the left, or those that lie, from the top.
    [[nodiscard]] std::vector<double> grid(bool upright) const
    {
        std::vector<double> lines;
        for (const ReadElement* path : svg.named("path")) {
            if (path->value("stroke") != style.colors.grid.name()) {
                continue;
            }
            for (const QLineF& line : path->strokes()) {
                if (line.length() > 20 && std::abs(upright ? line.dx() : line.dy()) < 0.01) {
                    lines.push_back(upright ? line.x1() : line.y1());
                }
            }
        }
        std::ranges::sort(lines);
        return lines;
    }

    // How far along its axis a value stands.
    [[nodiscard]] double shareOf(double value) const
    {
        const auto along = [this](double number) {
            return figure.axis.scale == figure::Scale::Logarithmic ? std::log10(number) : number;
        };
        const double least = along(figure.axis.minimum);
        return (along(value) - least) / (along(figure.axis.maximum) - least);
    }

    // The column of a value, of lines its row; the grid's outer lines are the ends of the axis.
    [[nodiscard]] double placeOf(double value) const
    {
        const std::vector<double> lines = grid(!isLine());
        const double share = isLine() ? 1 - shareOf(value) : shareOf(value);
        return lines.front() + std::clamp(share, 0.0, 1.0) * (lines.back() - lines.front());
    }

    [[nodiscard]] double columnOfTime(double time) const
    {
        const std::vector<double> lines = grid(true);
        double least = figure.time.minimum;
        double most = figure.time.maximum;
        if (figure.across) {
            const bool isLog = figure.across->axis.scale == figure::Scale::Logarithmic;
            least = isLog ? std::log10(figure.across->axis.minimum) : figure.across->axis.minimum;
            most = isLog ? std::log10(figure.across->axis.maximum) : figure.across->axis.maximum;
            time = isLog ? std::log10(time) : time;
        }
        return lines.front() + (time - least) / (most - least) * (lines.back() - lines.front());
    }

    // The column of a number that references stand at.
    [[nodiscard]] double columnOf(double number) const
    {
        return isLine() ? columnOfTime(number) : placeOf(number);
    }

    // The group of a mark; -1 where there is none.
    [[nodiscard]] int groupOf(MarkRef ref) const
    {
        for (std::size_t group = 0; group < svg.marks.size(); ++group) {
            if (svg.marks[group].value("data-index").toULongLong() == ref.mark
                && svg.marks[group].value("data-series").toULongLong() == ref.series) {
                EXPECT_EQ(svg.marks[group].value("data-observation").toStdString(),
                    figure.series[ref.series].marks[ref.mark].observation);
                return static_cast<int>(group);
            }
        }
        return -1;
    }

    [[nodiscard]] std::vector<const ReadElement*> inGroup(int group, const char* name) const
    {
        std::vector<const ReadElement*> found = svg.named(name);
        std::erase_if(found, [group](const ReadElement* element) { return element->mark != group; });
        return found;
    }
};

// How a reader may turn a figure.
inline std::vector<figure::ViewState> viewsOf(const figure::ResolvedFigure& figure)
{
    std::vector<figure::ViewState> views { {} };
    if (figure.units.size() > 1) {
        views.push_back({ .unit = figure.units.size() - 1 });
    }
    if (canZoom(figure)) {
        views.push_back({ .scale = figure::Scale::Logarithmic });
        const double span = figure.axis.maximum - figure.axis.minimum;
        views.push_back({ .values = figure::Window { figure.axis.minimum + span / 4, figure.axis.maximum } });
    }
    for (const figure::Measure measure : { figure::Measure::Index, figure::Measure::Growth }) {
        if (figure::canMeasure(figure, measure)) {
            views.push_back({ .measure = measure });
        }
    }
    return views;
}

template <class Check>
void forEverySvg(Check check, const PictureOptions& options = {})
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                for (const figure::ViewState& view : viewsOf(figure)) {
                    SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light")
                        + " unit " + std::to_string(view.unit)
                        + (view.scale == figure::Scale::Logarithmic ? " log" : "") + (view.values ? " zoomed" : "")
                        + (view.measure == figure::Measure::Index         ? " index"
                                : view.measure == figure::Measure::Growth ? " growth"
                                                                          : ""));
                    const FigureStyle style = styleFor(language, dark);
                    const figure::ResolvedFigure shown = figure::shownAs(figure, view).figure;
                    PictureOptions turned = options;
                    turned.view = view;
                    check(ReadFigure { shown, view, style, readSvg(figureSvg(shown, style, turned)) });
                }
            }
        }
    }
}

// Where the bar of a mark begins and ends, from the data alone.
inline std::pair<double, double> spanOf(const figure::ResolvedFigure& figure, std::size_t series, std::size_t index)
{
    const figure::Mark& mark = figure.series[series].marks[index];
    if (figure.kind == figure::ChartKind::Stacked) {
        double before = 0;
        for (std::size_t other = 0; other <= series; ++other) {
            for (std::size_t place = 0; place < figure.series[other].marks.size(); ++place) {
                const bool isEarlier = other < series || place < index;
                const figure::Mark& candidate = figure.series[other].marks[place];
                before += isEarlier && candidate.category == mark.category ? representative(candidate.value) : 0;
            }
        }
        return { before, before + representative(mark.value) };
    }
    if (shapeOf(mark.value) == IntervalShape::Range) {
        return { leastOf(mark.value), greatestOf(mark.value) };
    }
    const double end = representative(mark.value);
    return { std::min(0.0, end), std::max(0.0, end) };
}

inline bool hasZero(const figure::ResolvedFigure& figure)
{
    return figure.axis.minimum <= 0 && figure.axis.maximum >= 0;
}

template <class Check>
void forEveryMark(const ReadFigure& read, Check check)
{
    for (const MarkRef ref : drawnMarks(read.figure, read.view)) {
        const figure::Mark& mark = read.figure.series[ref.series].marks[ref.mark];
        SCOPED_TRACE(mark.observation);
        check(mark, ref, spanOf(read.figure, ref.series, ref.mark));
    }
}

} // namespace broadsheet::app
