// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_check.h"

#include <algorithm>
#include <limits>

namespace broadsheet::lottery {

namespace {

constexpr auto kLargestAmount = static_cast<Tally>(std::numeric_limits<std::int64_t>::max());

// The highest tier for lines of that type with those hits.
std::optional<std::size_t> tierOf(const std::vector<int>& hits, std::size_t bet, const RuleVersion& rules)
{
    const auto found = std::ranges::find_if(rules.tiers, [&](const Tier& tier) {
        return tier.bet == bet && std::ranges::find(tier.matches, hits, &Match::perPool) != tier.matches.end();
    });
    return found == rules.tiers.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - rules.tiers.begin()));
}

// Winning bets per tier.
std::vector<Tally> winningBets(
    const TicketLine& line, const Game& game, const RuleVersion& rules, const std::vector<std::vector<int>>& drawn)
{
    std::vector<Tally> bets(rules.tiers.size(), 0);
    const BetType& bet = game.betTypes()[line.bet];
    if (!bet.pattern.empty()) {
        const auto tier = std::ranges::find(rules.tiers, line.bet, &Tier::bet);
        if (tier != rules.tiers.end() && hasDigits(line, bet, drawn.front())) {
            bets[static_cast<std::size_t>(tier - rules.tiers.begin())] = 1;
        }
        return bets;
    }
    for (const auto& [hits, count] : hitsOf(line, game, drawn)) {
        if (const auto tier = tierOf(hits, line.bet, rules)) {
            bets[*tier] = sumOf(bets[*tier], count);
        }
    }
    return bets;
}

std::optional<Money> amountOf(const TierWin& win, const TicketLine& line, const Tier& tier)
{
    const bool paysAddOn = line.addOn && tier.addOnPercent;
    if (!win.prize.prize || (paysAddOn && !win.prize.addOn)) {
        return {};
    }
    const std::int64_t each = win.prize.prize->fen + (paysAddOn ? win.prize.addOn->fen : 0);
    const Tally all = productOf(productOf(win.bets, static_cast<Tally>(line.multiple)), static_cast<Tally>(each));
    return all > kLargestAmount ? std::nullopt : std::optional(Money { static_cast<std::int64_t>(all) });
}

LineResult checkLine(
    const TicketLine& line, const Game& game, const DrawResult& result, const std::vector<TierPrize>& prizes)
{
    LineResult checked { .bets = betsOf(line, game), .cost = costOf(line, game), .wins = {} };
    const std::vector<Tally> bets = winningBets(line, game, *result.rules, result.draw->published);
    for (std::size_t tier = 0; tier < bets.size(); ++tier) {
        if (bets[tier] == 0) {
            continue;
        }
        TierWin win { .tier = tier, .bets = bets[tier], .prize = prizes[tier], .amount = {} };
        win.amount = amountOf(win, line, result.rules->tiers[tier]);
        const Tally won
            = sumOf(static_cast<Tally>(checked.won.fen), static_cast<Tally>(win.amount.value_or(Money {}).fen));
        checked.isWhole = checked.isWhole && win.amount && won <= kLargestAmount;
        checked.won.fen = static_cast<std::int64_t>(std::min(won, kLargestAmount));
        checked.wins.push_back(win);
    }
    return checked;
}

} // namespace

DrawResult checkLines(const std::vector<TicketLine>& lines, const Game& game, const Draw& draw)
{
    DrawResult result { .draw = &draw, .rules = game.rulesOn(draw.date), .lines = {} };
    if (result.rules == nullptr) {
        return result;
    }
    const std::vector<TierPrize> prizes = prizesOf(game, *result.rules, &draw);
    for (const TicketLine& line : lines) {
        result.lines.push_back(checkLine(line, game, result, prizes));
    }
    return result;
}

} // namespace broadsheet::lottery
