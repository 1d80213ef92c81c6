// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/placed_marks.h"

namespace broadsheet::app {

void placeMarks(
    FigureLayout& layout, const figure::ResolvedFigure& figure, const RowPlan& plan, const ThemeColors& colors)
{
    const double rowHeight = layout.rowHeight();
    const double thickness = rowHeight * layout.barShare;
    for (const PlannedMark& planned : plan.marks) {
        const double middle = layout.plot.top() + (static_cast<double>(planned.row) + 0.5) * rowHeight;
        const double left = layout.xOf(planned.from);
        layout.marks.push_back({
            .ref = planned.ref,
            .row = planned.row,
            .rect = QRectF(left, middle - thickness / 2, layout.xOf(planned.to) - left, thickness),
            .from = planned.from,
            .to = planned.to,
            .best = planned.best,
            .openLeft = planned.openLeft,
            .openRight = planned.openRight,
            .kind = figure.series[planned.ref.series].marks[planned.ref.mark].kind,
            .isRange = planned.isRange,
            .isPoint = planned.isPoint,
            .color = seriesColor(colors, planned.ref.series),
            .cutLow = planned.cutLow,
            .cutHigh = planned.cutHigh,
            .point = { layout.xOf(planned.best.value_or(planned.to)), middle },
        });
    }
}

} // namespace broadsheet::app
