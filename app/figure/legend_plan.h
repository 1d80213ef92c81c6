// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"

#include <vector>

namespace broadsheet::app {

// What the legend has to say, not yet placed.
struct LegendItem {
    PlacedLegendEntry entry;
    QString text;
};

// One entry for each series where there are several, then one for each way of drawing that the marks of the series
// switched on make use of.
[[nodiscard]] std::vector<LegendItem> planLegend(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden);

} // namespace broadsheet::app
