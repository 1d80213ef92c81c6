// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/prize_history.h"

#include <algorithm>
#include <chrono>
#include <ranges>
#include <utility>

namespace broadsheet::study {

namespace {

using lottery::Column;
using lottery::PrizeTable;

constexpr double kFen = 100;
constexpr std::chrono::days kLongestStep { 31 };

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

// Takes the draws in their order and puts what they print into series.
class Collector final {
public:
    // The next draw, whether it prints anything or not.
    void begin(const lottery::Draw& draw)
    {
        m_before = std::exchange(m_draw, &draw);
    }

    void add(PrintedSeries& series, double value) const
    {
        series.values.push_back({ m_draw, value, isAfterGap(series) });
    }

    void add(std::vector<PrintedSeries>& list, const std::string& label, double value) const
    {
        auto found = std::ranges::find(list, label, &PrintedSeries::label);
        if (found == list.end()) {
            found = list.insert(list.end(), { .label = label, .values = {} });
        }
        add(*found, value);
    }

private:
    [[nodiscard]] bool isAfterGap(const PrintedSeries& series) const
    {
        if (series.values.empty()) {
            return false;
        }
        const auto apart
            = std::chrono::sys_days { m_draw->date } - std::chrono::sys_days { series.values.back().draw->date };
        return series.values.back().draw != m_before || apart > kLongestStep;
    }

    const lottery::Draw* m_draw = nullptr;
    const lottery::Draw* m_before = nullptr;
};

} // namespace

PrizeHistory prizeHistory(const lottery::Game& game, std::span<const lottery::Draw* const> draws)
{
    PrizeHistory history;
    Collector collector;
    const auto yuan = [](lottery::Money money) { return static_cast<double>(money.fen) / kFen; };
    for (const lottery::Draw* draw : std::views::reverse(draws)) {
        collector.begin(*draw);
        const PrizeTable* table = tierTable(*draw, game);
        if (table == nullptr) {
            continue;
        }
        if (const auto prize = table->unitPrize(0)) {
            collector.add(history.topPrize, yuan(*prize));
            history.topPrize.label = table->label(0);
        }
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            if (const auto count = table->count(row)) {
                collector.add(history.winners, table->label(row), static_cast<double>(*count));
            }
        }
        if (const auto count = lottery::parsePrintedCount(totalCell(*table, Column::Count))) {
            collector.add(history.totalWinners, static_cast<double>(*count));
        }
        if (const auto amount = lottery::parsePrintedMoney(totalCell(*table, Column::Amount))) {
            collector.add(history.totalAmount, yuan(*amount));
        }
    }
    return history;
}

} // namespace broadsheet::study
