// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit_parts.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>

namespace broadsheet::lottery {

namespace {

constexpr std::array kFigureColumns { Column::Count, Column::LocalCount, Column::UnitPrize, Column::Amount };

bool isReadable(std::string_view cell, Column column)
{
    if (isBlankCell(cell)) {
        return true;
    }
    const bool isCount = column == Column::Count || column == Column::LocalCount;
    return isCount ? parsePrintedCount(cell).has_value() : parsePrintedMoney(cell).has_value();
}

void appendUnreadable(std::vector<Finding>& findings, const PrizeTable& table, const std::vector<std::string>& cells,
    std::optional<std::size_t> row, const std::string& label)
{
    for (std::size_t i = 0; i < cells.size() && i < table.headings.size(); ++i) {
        const Column column = columnFromHeading(table.headings[i]);
        const bool isFigure = std::ranges::find(kFigureColumns, column) != kFigureColumns.end();
        if (isFigure && !isReadable(cells[i], column)) {
            findings.push_back(
                findingOf(FindingCode::CellUnreadable, Severity::Warning, label, cells[i], {}, table.headings[i]));
            findings.back().row = row;
        }
    }
}

std::optional<Money> product(std::int64_t count, Money prize)
{
    Money result;
    if (__builtin_mul_overflow(count, prize.fen, &result.fen)) {
        return {};
    }
    return result;
}

// Adds up what a column prints, in its smallest unit. Blank cells count for nothing; a cell that can't be read, or a
// sum too large, makes the sum unknown.
class ColumnSum final {
public:
    void add(std::optional<std::int64_t> value, bool blank)
    {
        if (!value && !blank) {
            m_known = false;
        }
        if (value && __builtin_add_overflow(m_sum, *value, &m_sum)) {
            m_known = false;
        }
    }

    [[nodiscard]] std::optional<std::int64_t> value() const
    {
        return m_known ? std::optional(m_sum) : std::nullopt;
    }

private:
    std::int64_t m_sum = 0;
    bool m_known = true;
};

std::optional<std::int64_t> fenOf(std::optional<Money> money)
{
    return money ? std::optional(money->fen) : std::nullopt;
}

bool isBlankAt(const PrizeTable& table, std::size_t row, std::size_t column)
{
    return column >= table.rows[row].size() || isBlankCell(table.rows[row][column]);
}

std::string totalCell(const PrizeTable& table, std::optional<std::size_t> column)
{
    return column && *column < table.total.size() ? table.total[*column] : std::string {};
}

Finding totalFinding(FindingCode code, const PrizeTable& table, std::string printed, std::string computed)
{
    const std::string label = totalCell(table, table.columnOf(Column::Label).value_or(0));
    return findingOf(code, Severity::Error, std::string(trimmed(label)), std::move(printed), std::move(computed));
}

void appendCountTotal(std::vector<Finding>& findings, const PrizeTable& table)
{
    const auto column = table.columnOf(Column::Count);
    const std::string cell = totalCell(table, column);
    const auto printed = parsePrintedCount(cell);
    if (!printed) {
        return;
    }
    ColumnSum sum;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        sum.add(table.count(row), isBlankAt(table, row, *column));
    }
    if (sum.value() && *sum.value() != *printed) {
        findings.push_back(totalFinding(FindingCode::CountTotalNotSum, table, cell, std::to_string(*sum.value())));
    }
}

void appendAmountTotal(std::vector<Finding>& findings, const PrizeTable& table)
{
    const auto column = table.columnOf(Column::Amount);
    const std::string cell = totalCell(table, column);
    const auto printed = parsePrintedMoney(cell);
    if (!printed) {
        return;
    }
    ColumnSum sum;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        sum.add(fenOf(table.amount(row)), isBlankAt(table, row, *column));
    }
    if (sum.value() && *sum.value() != printed->fen) {
        findings.push_back(totalFinding(FindingCode::AmountTotalNotSum, table, cell, plainYuan({ *sum.value() })));
    }
}

// What such a total means is not said: it may be the sum of the prizes, or of what was paid.
void appendUnitPrizeTotal(std::vector<Finding>& findings, const PrizeTable& table)
{
    const auto column = table.columnOf(Column::UnitPrize);
    const std::string cell = totalCell(table, column);
    const auto printed = parsePrintedMoney(cell);
    if (!printed) {
        return;
    }
    ColumnSum prizes;
    ColumnSum paid;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool blank = isBlankAt(table, row, *column);
        const auto prize = table.unitPrize(row);
        const auto count = table.count(row);
        prizes.add(fenOf(prize), blank);
        paid.add(prize && count ? fenOf(product(*count, *prize)) : std::nullopt, blank);
    }
    if (!prizes.value() || *prizes.value() == printed->fen || paid.value() == printed->fen) {
        return;
    }
    const std::string sumOfPrizes = plainYuan({ *prizes.value() });
    const bool hasPaid = paid.value().has_value();
    Finding finding = totalFinding(
        FindingCode::UnitPrizeTotalNotSum, table, cell, hasPaid ? plainYuan({ *paid.value() }) : sumOfPrizes);
    finding.basis = (hasPaid ? "Σ count × unit prize; " : "") + ("Σ unit prize = " + sumOfPrizes);
    findings.push_back(std::move(finding));
}

} // namespace

std::vector<Finding> rowFindings(const PrizeTable& table, std::size_t row)
{
    std::vector<Finding> findings;
    appendUnreadable(findings, table, table.rows[row], row, table.label(row));
    const auto count = table.count(row);
    const auto prize = table.unitPrize(row);
    const auto amount = table.amount(row);
    if (!count || !prize || !amount) {
        return findings;
    }
    const std::optional<Money> paid = product(*count, *prize);
    if (paid != amount) {
        // Local winners beside a national amount contradict nothing.
        const bool local = columnFromHeading(table.headings[*table.columnOf(Column::Count)]) == Column::LocalCount;
        findings.push_back(findingOf(FindingCode::AmountNotProduct, local ? Severity::Warning : Severity::Error,
            table.label(row), table.rows[row][*table.columnOf(Column::Amount)],
            paid ? plainYuan(*paid) : std::string {}, std::to_string(*count) + " × " + plainYuan(*prize)));
        findings.back().row = row;
    }
    return findings;
}

std::vector<Finding> totalFindings(const PrizeTable& table)
{
    std::vector<Finding> findings;
    appendUnreadable(findings, table, table.total, {}, totalCell(table, table.columnOf(Column::Label).value_or(0)));
    appendCountTotal(findings, table);
    appendUnitPrizeTotal(findings, table);
    appendAmountTotal(findings, table);
    return findings;
}

} // namespace broadsheet::lottery
