// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"
#include "app/figure/row_plan.h"

namespace broadsheet::app {

// Adds the planned marks to the layout, whose plot, axis ends, rows and bar share are known by then.
void placeMarks(
    FigureLayout& layout, const figure::ResolvedFigure& figure, const RowPlan& plan, const ThemeColors& colors);

} // namespace broadsheet::app
