// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/line_figure.h"

#include "core/figure/axes.h"
#include "tests/app/figure/test_figures.h"

#include <string>

namespace broadsheet::app {

using figure::ChartKind;
using figure::Mark;
using figure::ResolvedFigure;

namespace {

Period yearOf(int year)
{
    return *parsePeriod(std::to_string(year));
}

Mark yearly(const std::string& id, int year, const Interval& value, Kind kind)
{
    Mark mark = markOf("", "", 0, value, kind);
    mark.observation = id + '-' + std::to_string(year);
    mark.label = { .zh = id + std::to_string(year) + "年", .en = id + ' ' + std::to_string(year) };
    mark.period = yearOf(year);
    mark.time = figure::middleOf(mark.period);
    return mark;
}

ResolvedFigure withUnits(ResolvedFigure figure)
{
    figure.title = { .zh = "用电", .en = "Electricity" };
    figure.unit = "TWh/year";
    figure.units = { { .unit = "TWh/year" }, { .unit = "MWh/year", .factor = 1e6 },
        { .unit = "household",
            .factor = 1e5,
            .observation = "a-household",
            .constant = { .zh = "每户用电", .en = "A household's electricity" },
            .constantValue = 10,
            .constantUnit = "MWh/household/year",
            .constantSource = { .zh = "某局", .en = "An office" } } };
    figure.sources = { { .zh = "某报", .en = "A paper" } };
    figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
    figure.axis.label = { .zh = "用电量", .en = "Electricity" };
    return figure;
}

} // namespace

ResolvedFigure lineFigure()
{
    ResolvedFigure figure;
    figure.id = "lines";
    figure.kind = ChartKind::Line;
    figure.series = { { .label = { .zh = "实测", .en = "measured" }, .marks = {} },
        { .label = { .zh = "预测", .en = "projected" }, .marks = {} } };
    for (int year = 2015; year <= 2024; ++year) {
        Mark mark = yearly("measured", year, pointOf(20.0 + 7 * (year - 2015)), Kind::Measured);
        mark.afterGap = year == 2019;
        figure.series[0].marks.push_back(mark);
    }
    for (int year = 2020; year <= 2024; ++year) {
        const double best = 60.0 + 30 * (year - 2020);
        const Interval value { .low = best * 0.8, .best = best, .high = best * 1.3 };
        figure.series[1].marks.push_back(yearly("projected", year, value, Kind::Projected));
    }
    figure.time = figure::timeAxisOfAll(figure);
    return withUnits(std::move(figure));
}

ResolvedFigure rangeFigure()
{
    ResolvedFigure figure;
    figure.id = "ranges";
    figure.kind = ChartKind::Range;
    const auto range = [](double low, double high) { return Interval { .low = low, .best = {}, .high = high }; };
    figure.series = { { .label = { .zh = "系列", .en = "Series" },
        .marks = { markOf("大", "large", 0, range(85, 134), Kind::Projected), markOf("小", "small", 1, range(2, 3)),
            markOf("不定", "either", 2, range(-1, 5), Kind::Estimated) } } };
    for (const Mark& mark : figure.series.front().marks) {
        figure.categories.push_back(mark.label);
    }
    return withUnits(std::move(figure));
}

} // namespace broadsheet::app
