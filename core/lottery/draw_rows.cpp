// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_rows.h"

#include "core/lottery/draw_numbers.h"

#include <array>
#include <string_view>

namespace broadsheet::lottery {

namespace {

using text::Cell;
using text::exactCell;
using text::headingRow;
using text::Row;
using text::textCell;

Cell positionCell(std::optional<std::size_t> index)
{
    return exactCell(index ? std::to_string(*index + 1) : std::string {});
}

std::string cellOf(const std::vector<std::string>& cells, std::optional<std::size_t> column)
{
    return column && *column < cells.size() ? cells[*column] : std::string {};
}

Row prizeRow(const PrizeTable& table, const std::vector<std::string>& cells, std::size_t tableIndex,
    std::optional<std::size_t> rowIndex)
{
    const std::string count = cellOf(cells, table.columnOf(Column::Count));
    const std::string prize = cellOf(cells, table.columnOf(Column::UnitPrize));
    const std::string amount = cellOf(cells, table.columnOf(Column::Amount));
    const auto countRead = parsePrintedCount(count);
    const auto yuanRead = [](const std::string& cell) {
        const auto money = parsePrintedMoney(cell);
        return exactCell(money ? plainYuan(*money) : std::string {});
    };
    return { positionCell(tableIndex), positionCell(rowIndex),
        textCell(cellOf(cells, table.columnOf(Column::Label).value_or(0))),
        exactCell(countRead ? std::to_string(*countRead) : std::string {}), yuanRead(prize), yuanRead(amount),
        textCell(count), textCell(prize), textCell(amount) };
}

Row findingHeadings()
{
    return headingRow(std::to_array<std::string_view>(
        { "code", "severity", "table", "row", "subject", "printed", "computed", "basis" }));
}

Row findingRow(const Finding& finding)
{
    return { textCell(std::string(wordFor(finding.code))), textCell(std::string(wordFor(finding.severity))),
        positionCell(finding.table), positionCell(finding.row), textCell(finding.subject), textCell(finding.printed),
        textCell(finding.computed), textCell(finding.basis) };
}

Row joined(Row row, const Row& more)
{
    row.insert(row.end(), more.begin(), more.end());
    return row;
}

} // namespace

std::vector<Row> drawRows(const std::vector<const Draw*>& draws, const DrawStore& store)
{
    std::vector<Row> rows { headingRow(
        std::to_array<std::string_view>({ "id", "game", "issue", "date", "numbers", "drawn" })) };
    for (const Draw* draw : draws) {
        const Game* game = store.game(draw->game);
        const std::vector<Pool> pools = game == nullptr ? std::vector<Pool> {} : game->pools;
        rows.push_back({ textCell(draw->game + ":" + draw->issue), textCell(draw->game), textCell(draw->issue),
            textCell(isoDate(draw->date)), textCell(printedNumbers(draw->published, pools)),
            textCell(printedNumbers(draw->drawn, pools)) });
    }
    return rows;
}

std::vector<Row> prizeRows(const Draw& draw)
{
    std::vector<Row> rows { headingRow(std::to_array<std::string_view>({ "table", "row", "label", "count", "unit_prize",
        "amount", "printed_count", "printed_unit_prize", "printed_amount" })) };
    for (std::size_t t = 0; t < draw.tables.size(); ++t) {
        const PrizeTable& table = draw.tables[t];
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            rows.push_back(prizeRow(table, table.rows[row], t, row));
        }
        if (!table.total.empty()) {
            rows.push_back(prizeRow(table, table.total, t, {}));
        }
    }
    return rows;
}

std::vector<Row> findingRows(const std::vector<Finding>& findings)
{
    std::vector<Row> rows { findingHeadings() };
    for (const Finding& finding : findings) {
        rows.push_back(findingRow(finding));
    }
    return rows;
}

std::vector<Row> drawFindingRows(const std::vector<DrawFinding>& findings)
{
    std::vector<Row> rows { joined(
        headingRow(std::to_array<std::string_view>({ "issue", "date" })), findingHeadings()) };
    for (const DrawFinding& found : findings) {
        rows.push_back(
            joined({ textCell(found.draw->issue), textCell(isoDate(found.draw->date)) }, findingRow(found.finding)));
    }
    return rows;
}

} // namespace broadsheet::lottery
