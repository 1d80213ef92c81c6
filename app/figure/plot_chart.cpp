// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars lie on their side: each row is a category of the vertical axis, which QtCharts counts from the bottom. A bar
// that does not begin at zero stands on an invisible one. Values are given to QtCharts as shares of the axis' larger
// end, since it takes small differences for none. Everything that it would write or format itself is switched off; see
// docs/decisions/0002-qtcharts-behind-one-folder.md.

#include "app/figure/plot_chart.h"

#include "app/figure/mark_style.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <vector>

namespace broadsheet::app {

namespace {

// One, to QtCharts.
double unitOf(const FigureLayout& layout)
{
    const double size = std::max(std::abs(layout.minimum), std::abs(layout.maximum));
    return size > 0 ? size : 1;
}

// What one bar set is to show: a length in each row, all in one colour.
struct Fill {
    QColor color; // invalid: not painted
    std::vector<double> lengths; // by row from the top
};

Fill emptyFill(const QColor& color, std::size_t rows)
{
    return { .color = color, .lengths = std::vector<double>(rows, 0.0) };
}

// QtCharts stacks in the order of the sets: a length goes into a set of its colour unless a later one already has a
// part of the same row.
void stack(std::vector<Fill>& fills, const QColor& color, std::size_t row, double length, std::size_t rows)
{
    if (length == 0) {
        return;
    }
    std::size_t first = fills.size();
    while (first > 0 && fills[first - 1].lengths[row] == 0) {
        --first;
    }
    const auto begin = fills.begin() + static_cast<std::ptrdiff_t>(first);
    auto place = std::find_if(begin, fills.end(), [&](const Fill& fill) { return fill.color == color; });
    if (place == fills.end()) {
        place = fills.insert(fills.end(), emptyFill(color, rows));
    }
    place->lengths[row] = length;
}

std::vector<Fill> fillsOf(const FigureLayout& layout, const ThemeColors& colors)
{
    std::vector<Fill> fills;
    std::vector<bool> begun(layout.rows, false);
    const double unit = unitOf(layout);
    for (const PlacedMark& mark : layout.marks) {
        const double from = mark.from / unit;
        const double to = mark.to / unit;
        const QColor color = fillOf(mark.kind, mark.color, colors.ground);
        const bool first = !begun[mark.row];
        begun[mark.row] = true;
        if (mark.isPoint) {
            continue;
        }
        if (from < 0 && to > 0) {
            stack(fills, color, mark.row, from, layout.rows);
            stack(fills, color, mark.row, to, layout.rows);
        } else {
            const bool isNegative = to <= 0;
            const double base = isNegative ? to : from;
            if (first) {
                stack(fills, QColor(), mark.row, base, layout.rows);
            }
            stack(fills, color, mark.row, isNegative ? from - to : to - from, layout.rows);
        }
    }
    return fills;
}

QBarSet* makeBarSet(const Fill& fill)
{
    auto* set = new QBarSet(QString());
    for (const double length : std::ranges::reverse_view(fill.lengths)) {
        set->append(length);
    }
    set->setPen(Qt::NoPen);
    set->setBrush(fill.color.isValid() ? QBrush(fill.color) : QBrush(Qt::NoBrush));
    return set;
}

QValueAxis* makeValueAxis(const FigureLayout& layout, const ThemeColors& colors)
{
    auto* axis = new QValueAxis;
    axis->setRange(layout.minimum / unitOf(layout), layout.maximum / unitOf(layout));
    axis->setTickCount(std::max(2, static_cast<int>(layout.ticks.size())));
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(colors.grid, 1, Qt::SolidLine, Qt::FlatCap));
    return axis;
}

QBarCategoryAxis* makeRowAxis(std::size_t rows)
{
    auto* axis = new QBarCategoryAxis;
    for (std::size_t row = 0; row < std::max<std::size_t>(rows, 1); ++row) {
        axis->append(QString::number(row)); // never shown, but each has to be another
    }
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

QChart* makePlotChart(const FigureLayout& layout, const ThemeColors& colors)
{
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({ 0, 0, 0, 0 });
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(layout.barShare);
    series->setLabelsVisible(false);
    for (const Fill& fill : fillsOf(layout, colors)) {
        series->append(makeBarSet(fill));
    }
    chart->addSeries(series);
    QValueAxis* values = makeValueAxis(layout, colors);
    QBarCategoryAxis* rows = makeRowAxis(layout.rows);
    chart->addAxis(values, Qt::AlignBottom);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(rows);
    values->setRange(layout.minimum / unitOf(layout),
        layout.maximum / unitOf(layout)); // attaching lets QtCharts choose a range of its own

    chart->setPos(0, 0);
    chart->setPlotArea(layout.plot);
    chart->resize(layout.size);
    chart->layout()->invalidate(); // the grid would follow the fixed plot area only at the next event
    chart->layout()->activate();
    return chart;
}

} // namespace broadsheet::app
