// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"

class QChart;

namespace broadsheet::app {

// The part of a figure that QtCharts draws: axes with their grid, and the fills of the bars. The caller (or the scene
// it is added to) owns the chart.
[[nodiscard]] QChart* makePlotChart(const FigureLayout& layout, const ThemeColors& colors);

} // namespace broadsheet::app
