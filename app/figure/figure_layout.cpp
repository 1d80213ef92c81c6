// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_layout.h"

#include "app/figure/figure_composer.h"
#include "app/figure/placed_marks.h"

#include <algorithm>

namespace broadsheet::app {

namespace {

FigureLayout layOutPlot(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden, QSizeF size)
{
    constexpr double kEdge = 10;
    constexpr double kArrowRoom = 18;
    const RowPlan plan = planRows(figure, hidden);
    FigureLayout layout;
    layout.size = size;
    layout.margin = kEdge;
    layout.plot = QRectF(QPointF(0, 0), size).adjusted(kEdge, kEdge, -kEdge - kArrowRoom, -kEdge);
    layout.minimum = figure.axis.minimum;
    layout.maximum = figure.axis.maximum;
    layout.ticks = figure.axis.ticks;
    layout.rows = plan.rows;
    layout.barShare = std::min(layout.barShare, size.height() / 4 / layout.rowHeight());
    placeMarks(layout, figure, plan, style.colors);
    return layout;
}

} // namespace

double FigureLayout::xOf(double value) const
{
    const double span = maximum - minimum;
    return span > 0 ? plot.left() + (value - minimum) / span * plot.width() : plot.left();
}

double FigureLayout::rowHeight() const
{
    return plot.height() / static_cast<double>(std::max<std::size_t>(rows, 1));
}

FigureLayout layOutFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden,
    QSizeF size, FigureDetail detail)
{
    if (detail == FigureDetail::PlotOnly) {
        return layOutPlot(figure, style, hidden, size);
    }
    // The largest text that finds room.
    FigureLayout layout;
    for (const double textScale : { 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52 }) {
        FigureComposer composer(figure, style, hidden, size, textScale);
        layout = composer.compose();
        if (composer.fits()) {
            break;
        }
    }
    return layout;
}

} // namespace broadsheet::app
