// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

// A mark by the values that its bar goes from and to.
struct PlannedMark {
    MarkRef ref;
    std::size_t row = 0;
    double from = 0;
    double to = 0;
    std::optional<double> best;
    bool openLeft = false;
    bool openRight = false;
    bool isRange = false;
    bool isPoint = false;
    bool cutLow = false; // the axis begins above its low end
    bool cutHigh = false;
};

// The rows that belong to one category.
struct CategoryRows {
    std::size_t category = 0;
    std::size_t first = 0;
    std::size_t count = 1;
};

// Which mark is drawn in which row, from the top: every mark has a row of its own, except that the parts of a stack
// share one. Where a category has several rows, an empty one keeps it apart from the next. Categories of which nothing
// is shown have no row. Of a mark that goes beyond the axis, the part within is planned; of one that the axis does not
// show, only its row.
struct RowPlan {
    std::size_t rows = 0;
    std::vector<PlannedMark> marks; // from the top, and in a row from the left
    std::vector<CategoryRows> categories;
};

[[nodiscard]] RowPlan planRows(const figure::ResolvedFigure& figure, const HiddenSeries& hidden);

} // namespace broadsheet::app
