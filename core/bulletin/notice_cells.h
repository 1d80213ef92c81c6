// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// The cells of a table row, trimmed, as printed: parted by |, by tabs, or by at least `gap` spaces.
struct RowCells {
    std::vector<std::string> cells; // empty where the line has no two
    bool barred = false; // parted by |
};

[[nodiscard]] RowCells cellsOf(std::string_view line, int gap = 2);

// A row of nothing but - : = + as Markdown has it under the headings.
[[nodiscard]] bool isRuler(const RowCells& row);

// Whether the cells are the headings of a prize table: labels first, figures after.
[[nodiscard]] bool areHeadings(const std::vector<std::string>& cells);

// 合计, 总计, …
[[nodiscard]] bool isTotalLabel(std::string_view cell);

} // namespace broadsheet::bulletin
