// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bulletin/notice_cells.h"
#include "core/lottery/draw.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// The prize tables of one bulletin, gathered line by line. Lines between rows that are none are left to others;
// headings that stand again are those of the next page.
class NoticeTables final {
public:
    NoticeTables() = default;
    explicit NoticeTables(std::string file);

    // True where the line is of a table. Notes BadValue for a row with more or fewer cells than headings: both
    // as they stand, parted by " | ".
    bool take(std::string_view line, int lineNumber, Problems& problems);

    [[nodiscard]] const std::vector<lottery::PrizeTable>& all() const
    {
        return m_tables;
    }

private:
    [[nodiscard]] RowCells cellsFor(std::string_view line) const;
    void open(std::vector<std::string>& headings);
    void leaveForeignTable(int lineNumber);
    bool takeRow(RowCells& row, int lineNumber, Problems& problems);

    std::string m_file;
    std::vector<lottery::PrizeTable> m_tables;
    bool m_isOpen = false; // the last of them
    int m_lastRowLine = 0;
};

} // namespace broadsheet::bulletin
