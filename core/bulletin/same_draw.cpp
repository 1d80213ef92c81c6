// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/same_draw.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <optional>
#include <string>

namespace broadsheet::bulletin {
namespace {

using lottery::Column;
using lottery::Draw;
using lottery::PrizeTable;
using lottery::trimmed;

using Cells = std::vector<std::string>;

bool hasColumn(const PrizeTable& table, Column column)
{
    return std::ranges::any_of(
        table.headings, [column](const std::string& each) { return lottery::columnFromHeading(each) == column; });
}

std::string_view labelHeading(const PrizeTable& table)
{
    const auto column = table.columnOf(Column::Label);
    return table.headings.empty() ? std::string_view {} : trimmed(table.headings[column.value_or(0)]);
}

bool isLocal(const PrizeTable& table)
{
    return hasColumn(table, Column::LocalCount) && !hasColumn(table, Column::Count);
}

bool answer(const PrizeTable& a, const PrizeTable& b)
{
    return labelHeading(a) == labelHeading(b) && isLocal(a) == isLocal(b);
}

std::optional<std::size_t> answerTo(const PrizeTable& table, const std::vector<PrizeTable>& tables)
{
    const auto found = std::ranges::find_if(tables, [&table](const PrizeTable& each) { return answer(each, table); });
    return found == tables.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - tables.begin()));
}

// The column of the other table that holds the same thing.
std::optional<std::size_t> sameColumn(const PrizeTable& from, std::size_t column, const PrizeTable& to)
{
    const Column kind = lottery::columnFromHeading(from.headings[column]);
    for (std::size_t i = 0; i < to.headings.size(); ++i) {
        const bool isSame = kind == Column::Other ? trimmed(to.headings[i]) == trimmed(from.headings[column])
                                                  : lottery::columnFromHeading(to.headings[i]) == kind;
        if (isSame) {
            return i;
        }
    }
    return {};
}

bool sameCell(const std::string& a, const std::string& b, Column column)
{
    const auto same = [&a, &b](const auto& x, const auto& y) { return x && y ? *x == *y : trimmed(a) == trimmed(b); };
    switch (column) {
    case Column::Count:
    case Column::LocalCount:
        return same(lottery::parsePrintedCount(a), lottery::parsePrintedCount(b));
    case Column::UnitPrize:
    case Column::Amount:
        return same(lottery::parsePrintedMoney(a), lottery::parsePrintedMoney(b));
    case Column::Label:
    case Column::Other:
        break;
    }
    return trimmed(a) == trimmed(b);
}

struct CellsDifference {
    bool differs = false;
    bool adds = false;
};

void add(CellsDifference& difference, const CellsDifference& other)
{
    difference.differs = difference.differs || other.differs;
    difference.adds = difference.adds || other.adds;
}

CellsDifference compareCells(const PrizeTable& first, const Cells& mine, const PrizeTable& second, const Cells& theirs)
{
    CellsDifference difference;
    for (std::size_t column = 0; column < theirs.size() && column < second.headings.size(); ++column) {
        if (lottery::isBlankCell(theirs[column])) {
            continue;
        }
        const auto own = sameColumn(second, column, first);
        if (!own || *own >= mine.size() || lottery::isBlankCell(mine[*own])) {
            difference.adds = true;
        } else if (!sameCell(mine[*own], theirs[column], lottery::columnFromHeading(second.headings[column]))) {
            difference.differs = true;
        }
    }
    return difference;
}

std::optional<std::size_t> rowNamed(const PrizeTable& table, const std::string& label)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.label(row) == label) {
            return row;
        }
    }
    return {};
}

CellsDifference compareTables(const PrizeTable& first, const PrizeTable& second)
{
    CellsDifference difference;
    for (std::size_t row = 0; row < second.rows.size(); ++row) {
        const auto own = rowNamed(first, second.label(row));
        if (own) {
            add(difference, compareCells(first, first.rows[*own], second, second.rows[row]));
        } else {
            difference.adds = true;
        }
    }
    if (!second.total.empty()) {
        add(difference,
            first.total.empty() ? CellsDifference { .differs = false, .adds = true }
                                : compareCells(first, first.total, second, second.total));
    }
    return difference;
}

// The second's cells in the columns of the first.
Cells inColumnsOf(const PrizeTable& first, const PrizeTable& second, const Cells& theirs, Cells mine)
{
    mine.resize(first.headings.size());
    for (std::size_t column = 0; column < theirs.size() && column < second.headings.size(); ++column) {
        const auto own = sameColumn(second, column, first);
        const bool says = own && !lottery::isBlankCell(theirs[column])
            && !sameCell(mine[*own], theirs[column], lottery::columnFromHeading(second.headings[column]));
        if (says || (own && mine[*own].empty())) {
            mine[*own] = theirs[column];
        }
    }
    return mine;
}

bool hasColumnsOf(const PrizeTable& table, const PrizeTable& other)
{
    for (std::size_t column = 0; column < other.headings.size(); ++column) {
        if (!sameColumn(other, column, table)) {
            return false;
        }
    }
    return true;
}

// A table with the columns that the other has and this has not, empty.
PrizeTable withColumnsOf(PrizeTable table, const PrizeTable& other)
{
    for (std::size_t column = 0; column < other.headings.size(); ++column) {
        if (!sameColumn(other, column, table)) {
            table.headings.push_back(other.headings[column]);
        }
    }
    for (Cells& row : table.rows) {
        row.resize(table.headings.size());
    }
    if (!table.total.empty()) {
        table.total.resize(table.headings.size());
    }
    return table;
}

PrizeTable overlaidTable(const PrizeTable& first, const PrizeTable& second)
{
    PrizeTable table = hasColumnsOf(first, second) ? first : withColumnsOf(first, second);
    for (std::size_t row = 0; row < second.rows.size(); ++row) {
        if (const auto own = rowNamed(table, second.label(row))) {
            table.rows[*own] = inColumnsOf(table, second, second.rows[row], table.rows[*own]);
        } else {
            table.rows.push_back(inColumnsOf(table, second, second.rows[row], {}));
        }
    }
    if (!second.total.empty()) {
        table.total = inColumnsOf(table, second, second.total, table.total);
    }
    return table;
}

} // namespace

DrawDifference compare(const Draw& first, const Draw& second)
{
    DrawDifference difference;
    difference.date = first.date.ok() && second.date.ok() && first.date != second.date;
    difference.published = first.published != second.published;
    difference.drawn = !first.drawn.empty() && !second.drawn.empty() && first.drawn != second.drawn;
    difference.adds = (!first.date.ok() && second.date.ok()) || (first.drawn.empty() && !second.drawn.empty());
    for (const PrizeTable& table : second.tables) {
        const auto own = answerTo(table, first.tables);
        const CellsDifference cells
            = own ? compareTables(first.tables[*own], table) : CellsDifference { .differs = false, .adds = true };
        difference.tables = difference.tables || cells.differs;
        difference.adds = difference.adds || cells.adds;
    }
    return difference;
}

Draw overlaid(const Draw& first, const Draw& second)
{
    Draw draw = first;
    draw.date = second.date.ok() ? second.date : first.date;
    draw.published = second.published;
    if (!second.drawn.empty()) {
        draw.drawn = second.drawn;
    } else if (first.published != second.published) {
        draw.drawn.clear(); // it was that of other numbers
    }
    for (const PrizeTable& table : second.tables) {
        if (const auto own = answerTo(table, draw.tables)) {
            draw.tables[*own] = overlaidTable(draw.tables[*own], table);
        } else {
            draw.tables.push_back(table);
        }
    }
    if (draw.source.empty()) {
        draw.source = second.source;
    }
    return draw;
}

} // namespace broadsheet::bulletin
