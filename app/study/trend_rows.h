// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/trend_layout.h"
#include "core/text/row_text.h"

#include <vector>

namespace broadsheet::app {

// The columns of a trend chart's data: issue, date, a column for each number and one for each figure of a section.
[[nodiscard]] text::Row trendHeadings(const TrendData& data, const TrendSections& sections, const Formatter& formatter);

// A draw a row: of each number its gap, which is 0 where it was drawn.
[[nodiscard]] std::vector<text::Row> trendRows(const TrendData& data, const TrendSections& sections, TrendStretch rows);

// What a section says of a draw: "2:1:2", "78".
[[nodiscard]] QString sectionText(const history::DrawColumns& columns, TrendSection section, std::size_t row);

// What that is, in a sentence.
[[nodiscard]] QString meaningOf(TrendSection section, const TrendData& data, const Formatter& formatter);

} // namespace broadsheet::app
