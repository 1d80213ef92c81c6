// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/prize_history.h"

#include <algorithm>
#include <ranges>

namespace broadsheet::study {

namespace {

using lottery::Column;
using lottery::PrizeTable;

constexpr double kFen = 100;

const PrizeTable* tierTable(const lottery::Draw& draw, const lottery::Game& game)
{
    const auto found = std::ranges::find_if(draw.tables, [&game](const PrizeTable& table) {
        return !table.rows.empty() && std::ranges::none_of(game.sideBets, [&table](const std::string& bet) {
            return table.label(0).starts_with(bet);
        });
    });
    return found == draw.tables.end() ? nullptr : &*found;
}

std::string totalCell(const PrizeTable& table, Column column)
{
    const auto at = table.columnOf(column);
    return at && *at < table.total.size() ? table.total[*at] : std::string();
}

void addTo(std::vector<PrintedSeries>& series, const std::string& label, const PrintedValue& value)
{
    auto found = std::ranges::find(series, label, &PrintedSeries::label);
    if (found == series.end()) {
        found = series.insert(series.end(), { .label = label, .values = {} });
    }
    found->values.push_back(value);
}

} // namespace

PrizeHistory prizeHistory(const lottery::Game& game, std::span<const lottery::Draw* const> draws)
{
    PrizeHistory history;
    for (const lottery::Draw* draw : std::views::reverse(draws)) {
        const PrizeTable* table = tierTable(*draw, game);
        if (table == nullptr) {
            continue;
        }
        const auto yuan = [](lottery::Money money) { return static_cast<double>(money.fen) / kFen; };
        if (const auto prize = table->unitPrize(0)) {
            history.topPrize.values.push_back({ draw, yuan(*prize) });
            history.topPrize.label = table->label(0);
        }
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            if (const auto count = table->count(row)) {
                addTo(history.winners, table->label(row), { draw, static_cast<double>(*count) });
            }
        }
        if (const auto count = lottery::parsePrintedCount(totalCell(*table, Column::Count))) {
            history.totalWinners.values.push_back({ draw, static_cast<double>(*count) });
        }
        if (const auto amount = lottery::parsePrintedMoney(totalCell(*table, Column::Amount))) {
            history.totalAmount.values.push_back({ draw, yuan(*amount) });
        }
    }
    return history;
}

} // namespace broadsheet::study
