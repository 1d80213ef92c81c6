// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_layout.h"

#include "app/figure/figure_composer.h"
#include "app/figure/placed_lines.h"
#include "app/figure/placed_marks.h"
#include "core/figure/view_state.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace broadsheet::app {

namespace {

constexpr double kFarthest = 1e9; // axes

double share(double value, double from, double to)
{
    const double span = to - from;
    const double found = span > 0 ? (value - from) / span : 0;
    return std::isnan(found) ? 0 : std::clamp(found, -kFarthest, kFarthest);
}

double shareOn(figure::Scale scale, double value, double from, double to)
{
    if (scale == figure::Scale::Logarithmic) {
        return value > 0 ? share(std::log10(value), std::log10(from), std::log10(to)) : -kFarthest;
    }
    // Halved, since the span of two huge numbers may be none.
    return share(value / 2, from / 2, to / 2);
}

FigureLayout layOutPlot(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden, QSizeF size)
{
    constexpr double kEdge = 10;
    constexpr double kArrowRoom = 18;
    const RowPlan plan = planRows(figure, hidden);
    FigureLayout layout = layoutFor(figure, size);
    layout.margin = kEdge;
    layout.plot = QRectF(QPointF(0, 0), size).adjusted(kEdge, kEdge, -kEdge - kArrowRoom, -kEdge);
    if (layout.isLine) {
        placeLines(layout, figure, hidden, style.colors);
        return layout;
    }
    layout.rows = plan.rows;
    layout.barShare = std::min(layout.barShare, size.height() / 4 / layout.rowHeight());
    placeMarks(layout, figure, plan, style.colors);
    return layout;
}

} // namespace

double FigureLayout::shareOf(double value) const
{
    return shareOn(scale, value, minimum, maximum);
}

double FigureLayout::timeShareOf(double time) const
{
    return shareOn(acrossScale, time, earliest, latest);
}

double FigureLayout::xOf(double value) const
{
    return plot.left() + shareOf(value) * plot.width();
}

double FigureLayout::yOf(double value) const
{
    return plot.bottom() - shareOf(value) * plot.height();
}

double FigureLayout::xOfTime(double time) const
{
    return plot.left() + timeShareOf(time) * plot.width();
}

double FigureLayout::valueAt(QPointF place) const
{
    const double along = isLine ? (plot.bottom() - place.y()) / std::max(plot.height(), 1.0)
                                : (place.x() - plot.left()) / std::max(plot.width(), 1.0);
    if (scale == figure::Scale::Logarithmic) {
        return std::pow(10.0, std::lerp(std::log10(minimum), std::log10(maximum), along));
    }
    return std::lerp(minimum, maximum, along);
}

double FigureLayout::timeAt(QPointF place) const
{
    const double along = (place.x() - plot.left()) / std::max(plot.width(), 1.0);
    if (acrossScale == figure::Scale::Logarithmic) {
        return std::pow(10.0, std::lerp(std::log10(earliest), std::log10(latest), along));
    }
    return std::lerp(earliest, latest, along);
}

double FigureLayout::rowHeight() const
{
    return plot.height() / static_cast<double>(std::max<std::size_t>(rows, 1));
}

FigureLayout layoutFor(const figure::ResolvedFigure& figure, QSizeF size)
{
    FigureLayout layout;
    layout.size = size;
    layout.isLine = figure.kind == figure::ChartKind::Line;
    layout.scale = figure.axis.scale;
    layout.minimum = figure.axis.minimum;
    layout.maximum = figure.axis.maximum;
    layout.baseline = figure.measuring.measure == figure::Measure::Index ? 100 : 0;
    layout.ticks = figure.axis.ticks;
    layout.hasEvenTicks = figure.axis.scale == figure::Scale::Linear && !layout.ticks.empty()
        && layout.ticks.front() == layout.minimum && layout.ticks.back() == layout.maximum;
    const figure::Window across = figure::acrossEnds(figure);
    layout.earliest = across.minimum;
    layout.latest = across.maximum;
    if (figure.across) {
        layout.acrossScale = figure.across->axis.scale;
        layout.timeTicks = figure.across->axis.ticks;
        return layout;
    }
    for (const figure::TimeTick& tick : figure.time.ticks) {
        layout.timeTicks.push_back(tick.time);
    }
    return layout;
}

FigureLayout layOutFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden,
    QSizeF size, FigureDetail detail)
{
    if (detail == FigureDetail::PlotOnly) {
        return layOutPlot(figure, style, hidden, size);
    }
    // The largest text that finds room; what rows include is left out where not even the smallest does.
    FigureLayout layout;
    const auto findsRoom = [&](std::initializer_list<ScopePlace> places) {
        for (const double textScale : { 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52 }) {
            for (const ScopePlace place : places) {
                FigureComposer composer(figure, style, hidden, size, textScale, place);
                layout = composer.compose();
                if (composer.fits()) {
                    return true;
                }
            }
        }
        return false;
    };
    if (!scopesDiffer(figure) || !findsRoom({ ScopePlace::Below, ScopePlace::Beside })) {
        findsRoom({ ScopePlace::Nowhere });
    }
    return layout;
}

} // namespace broadsheet::app
