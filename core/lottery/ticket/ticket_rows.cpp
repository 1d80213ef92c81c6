// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_rows.h"

#include <array>
#include <string_view>

namespace broadsheet::lottery {

namespace {

using text::Cell;
using text::exactCell;
using text::headingRow;
using text::Row;
using text::textCell;

Cell moneyCell(const std::optional<Money>& money)
{
    return exactCell(money ? plainYuan(*money) : std::string {});
}

Row lineRow(const DrawResult& result, const AtLine<TicketLine>& line, const LineResult& checked, const Game& game)
{
    return { textCell(result.draw->issue), textCell(isoDate(result.draw->date)), exactCell(std::to_string(line.number)),
        textCell(ticketText(line.value, game)), exactCell(std::to_string(line.value.multiple)),
        textCell(line.value.addOn ? "yes" : ""), exactCell(std::to_string(checked.bets)), moneyCell(checked.cost) };
}

void appendWin(Row& row, const TierWin& win, const RuleVersion& rules, NameIn name)
{
    row.push_back(exactCell(std::to_string(win.tier + 1)));
    row.push_back(textCell(rules.tiers[win.tier].label.*name));
    row.push_back(exactCell(std::to_string(win.bets)));
    row.push_back(moneyCell(win.prize.prize));
    row.push_back(textCell(std::string(wordFor(win.prize.source))));
    row.push_back(moneyCell(win.prize.addOn));
    row.push_back(moneyCell(win.amount));
}

void appendNothing(Row& row)
{
    row.insert(row.end(),
        { exactCell(""), textCell(""), exactCell("0"), exactCell(""), textCell(""), exactCell(""), exactCell("0") });
}

} // namespace

std::string_view wordFor(PrizeSource source)
{
    switch (source) {
    case PrizeSource::Unknown:
        break;
    case PrizeSource::Rule:
        return "rule";
    case PrizeSource::Printed:
        return "printed";
    }
    return "";
}

std::vector<Row> ticketRows(
    const std::vector<DrawResult>& results, const std::vector<AtLine<TicketLine>>& lines, const Game& game, NameIn name)
{
    std::vector<Row> rows { headingRow(
        std::to_array<std::string_view>({ "issue", "date", "line", "ticket", "multiple", "add_on", "bets", "cost",
            "tier", "tier_name", "winning_bets", "prize", "prize_source", "add_on_prize", "amount" })) };
    for (const DrawResult& result : results) {
        for (std::size_t i = 0; i < result.lines.size(); ++i) {
            const Row row = lineRow(result, lines[i], result.lines[i], game);
            if (result.lines[i].wins.empty()) {
                rows.push_back(row);
                appendNothing(rows.back());
            }
            for (const TierWin& win : result.lines[i].wins) {
                rows.push_back(row);
                appendWin(rows.back(), win, *result.rules, name);
            }
        }
    }
    return rows;
}

std::vector<Row> oddsRows(const std::vector<BetOdds>& odds, const Game& game, const RuleVersion& rules,
    const std::vector<TierPrize>& prizes, NameIn name)
{
    std::vector<Row> rows { headingRow(std::to_array<std::string_view>(
        { "bet", "tier", "tier_name", "favourable", "of", "one_in", "prize", "prize_source" })) };
    const auto append = [&rows](Row row, const std::optional<Chance>& chance) {
        row.push_back(exactCell(chance ? std::to_string(chance->favourable) : std::string {}));
        row.push_back(exactCell(chance ? std::to_string(chance->of) : std::string {}));
        row.push_back(chance && chance->favourable > 0 ? text::numberCell(chance->oneIn()) : exactCell(""));
        rows.push_back(std::move(row));
    };
    for (const BetOdds& bet : odds) {
        const std::string& id = game.betTypes()[bet.bet].id;
        for (const TierOdds& tier : bet.tiers) {
            append({ textCell(id), exactCell(std::to_string(tier.tier + 1)),
                       textCell(rules.tiers[tier.tier].label.*name) },
                tier.chance);
            rows.back().push_back(moneyCell(prizes[tier.tier].prize));
            rows.back().push_back(textCell(std::string(wordFor(prizes[tier.tier].source))));
        }
        append({ textCell(id), exactCell(""), textCell("nothing") }, bet.nothing);
        rows.back().push_back(exactCell("0"));
        rows.back().push_back(textCell(""));
    }
    return rows;
}

} // namespace broadsheet::lottery
