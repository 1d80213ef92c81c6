// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars lie on their side: each row is a category of the vertical axis, which QtCharts counts from the bottom. A bar
// that does not begin where the axis does stands on an invisible one. Values are given to QtCharts as shares of the
// axis, since it takes small differences for none, draws nothing on a logarithmic axis once one value is not above
// zero, and would never end at dynamic ticks on a wide range. Everything that it would write or format itself is
// switched off; see docs/decisions/0002-qtcharts-behind-one-folder.md.

#include "app/figure/plot_chart.h"

#include "app/figure/mark_style.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <ranges>
#include <vector>

namespace broadsheet::app {

namespace {

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
    for (const PlacedMark& mark : layout.marks) {
        if (mark.isPoint) {
            continue;
        }
        const double from = layout.shareOf(mark.from);
        if (!begun[mark.row]) {
            stack(fills, QColor(), mark.row, from, layout.rows);
        }
        begun[mark.row] = true;
        const QColor color = fillOf(mark.kind, mark.color, colors.ground);
        stack(fills, color, mark.row, layout.shareOf(mark.to) - from, layout.rows);
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

void dress(QAbstractAxis& axis, const ThemeColors& colors)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setGridLinePen(QPen(colors.grid, 1, Qt::SolidLine, Qt::FlatCap));
}

// An axis from 0 to 1 with a line of the grid at each share, evenly apart from 0 to 1.
QAbstractAxis* makeEvenAxis(std::size_t ticks, const ThemeColors& colors)
{
    auto* axis = new QValueAxis;
    axis->setRange(0, 1);
    axis->setTickCount(static_cast<int>(ticks));
    dress(*axis, colors);
    return axis;
}

// An axis from 0 to 1 with a line of the grid at each share, which ascend, and at its ends: QtCharts frames what it
// takes for categories.
QAbstractAxis* makeFramedAxis(const std::vector<double>& shares, const ThemeColors& colors)
{
    constexpr double kNext = 1e-9; // apart enough to be two to QtCharts, and one to the eye
    auto* axis = new QCategoryAxis;
    if (!shares.empty()) {
        axis->setStartValue(shares.front());
        for (std::size_t tick = 1; tick < shares.size(); ++tick) {
            axis->append(QString::number(tick), shares[tick]); // never shown, but each has to be another
        }
        if (shares.size() == 1) {
            axis->append(QString::number(1), shares.front() + kNext);
        }
    }
    axis->setRange(0, 1);
    dress(*axis, colors);
    axis->setGridLineVisible(!shares.empty());
    return axis;
}

QAbstractAxis* makeValueAxis(const FigureLayout& layout, const ThemeColors& colors)
{
    const std::vector<double>& ticks = layout.ticks;
    if (ticks.size() >= 2 && layout.hasEvenTicks) {
        return makeEvenAxis(ticks.size(), colors);
    }
    std::vector<double> shares;
    for (const double tick : ticks) {
        shares.push_back(layout.shareOf(tick));
    }
    return makeFramedAxis(shares, colors);
}

QAbstractAxis* makeTimeAxis(const FigureLayout& layout, const ThemeColors& colors)
{
    std::vector<double> shares;
    for (const double tick : layout.timeTicks) {
        shares.push_back(layout.timeShareOf(tick));
    }
    return makeFramedAxis(shares, colors);
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

QAbstractSeries* makeBars(const FigureLayout& layout, const ThemeColors& colors)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(layout.barShare);
    series->setLabelsVisible(false);
    for (const Fill& fill : fillsOf(layout, colors)) {
        series->append(makeBarSet(fill));
    }
    return series;
}

// The axes belong to the chart. Attaching a series may let QtCharts choose a range of its own.
void addAxes(QChart& chart, QAbstractSeries& series, QAbstractAxis* across, QAbstractAxis* up)
{
    chart.addSeries(&series);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    series.attachAxis(across);
    series.attachAxis(up);
    for (QAbstractAxis* axis : { across, up }) {
        if (auto* const shares = qobject_cast<QValueAxis*>(axis)) { // also those of categories
            shares->setRange(0, 1);
        }
    }
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

    QAbstractAxis* const values = makeValueAxis(layout, colors);
    if (layout.isLine) {
        // The lines are items of the scene: QtCharts would draw them segment by segment and join them over gaps.
        addAxes(*chart, *new QLineSeries, makeTimeAxis(layout, colors), values);
    } else {
        addAxes(*chart, *makeBars(layout, colors), values, makeRowAxis(layout.rows));
    }

    chart->setPos(0, 0);
    chart->setPlotArea(layout.plot);
    chart->resize(layout.size);
    chart->layout()->invalidate(); // the grid would follow the fixed plot area only at the next event
    chart->layout()->activate();
    return chart;
}

} // namespace broadsheet::app
