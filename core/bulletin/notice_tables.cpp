// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_tables.h"

#include "core/lottery/money.h"

#include <algorithm>
#include <utility>

namespace broadsheet::bulletin {
namespace {

bool isFigure(const std::string& cell)
{
    return lottery::parsePrintedMoney(cell) || lottery::parsePrintedCount(cell)
        || (!cell.empty() && lottery::isBlankCell(cell));
}

std::string joined(const std::vector<std::string>& cells)
{
    std::string text;
    for (const std::string& cell : cells) {
        text += (text.empty() ? "" : " | ") + cell;
    }
    return text;
}

} // namespace

NoticeTables::NoticeTables(std::string file)
    : m_file(std::move(file))
{
}

// Parted by single spaces where that gives headings, or as many cells as the open table has, and nothing wider does.
RowCells NoticeTables::cellsFor(std::string_view line) const
{
    RowCells row = cellsOf(line);
    if (areHeadings(row.cells)) {
        return row;
    }
    const std::size_t columns = m_isOpen ? m_tables.back().headings.size() : 0;
    RowCells narrow = cellsOf(line, 1);
    const bool fits = narrow.cells.size() == columns && row.cells.size() != columns;
    return areHeadings(narrow.cells) || fits ? narrow : row;
}

bool NoticeTables::take(std::string_view line, int lineNumber, Problems& problems)
{
    RowCells row = cellsFor(line);
    if (row.cells.empty()) {
        return false;
    }
    if (areHeadings(row.cells)) {
        open(row.cells);
        return true;
    }
    if (!m_isOpen) {
        return false;
    }
    if (isRuler(row)) {
        leaveForeignTable(lineNumber);
        return true;
    }
    return takeRow(row, lineNumber, problems);
}

void NoticeTables::open(std::vector<std::string>& headings)
{
    m_lastRowLine = 0;
    if (m_isOpen && m_tables.back().headings == headings) {
        return;
    }
    m_tables.push_back({ .headings = std::move(headings), .rows = {}, .total = {} });
    m_isOpen = true;
}

// A ruler right under a row: that row was the headings of a table of something else.
void NoticeTables::leaveForeignTable(int lineNumber)
{
    lottery::PrizeTable& table = m_tables.back();
    if (m_lastRowLine > 0 && m_lastRowLine == lineNumber - 1 && !table.rows.empty()) {
        table.rows.pop_back();
        m_isOpen = false;
    }
}

bool NoticeTables::takeRow(RowCells& row, int lineNumber, Problems& problems)
{
    lottery::PrizeTable& table = m_tables.back();
    const bool isTotal = isTotalLabel(row.cells.front());
    const bool hasFigure = std::any_of(row.cells.begin() + 1, row.cells.end(), isFigure);
    if (row.cells.size() != table.headings.size()) {
        const bool readsLikeRow = row.barred || isTotal || (hasFigure && row.cells.front().contains("奖"));
        if (readsLikeRow) {
            problems.push_back({ .code = ErrorCode::BadValue,
                .place = { .file = m_file, .line = lineNumber, .column = 0, .path = {} },
                .detail = joined(row.cells),
                .expected = joined(table.headings) });
        }
        return readsLikeRow;
    }
    if (!row.barred && (!hasFigure || row.cells.front().empty())) {
        return false;
    }
    if (isTotal && table.total.empty()) {
        table.total = std::move(row.cells);
    } else {
        table.rows.push_back(std::move(row.cells));
        m_lastRowLine = lineNumber;
    }
    return true;
}

} // namespace broadsheet::bulletin
