// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/lottery/ticket/odds.h"
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"
#include "core/text/row_text.h"

#include <vector>

namespace broadsheet::lottery {

// Tickets and odds as rows that leave the program. The first row is the headings; tiers and lines are counted from 1.
// `name` is the language of the tiers' names.
using NameIn = std::string Bilingual::*;

// issue, date, line, ticket, multiple, add_on (yes or empty), bets, cost, tier, tier_name, winning_bets, prize,
// prize_source (printed, rule), add_on_prize, amount: a row per tier that a line won; one without a tier and with an
// amount of 0 for a line that won nothing. `lines` are those of every result.
[[nodiscard]] std::vector<text::Row> ticketRows(const std::vector<DrawResult>& results,
    const std::vector<AtLine<TicketLine>>& lines, const Game& game, NameIn name);

// bet, tier, tier_name, favourable, of, one_in, prize, prize_source: a row per tier, and one named "nothing" per bet.
[[nodiscard]] std::vector<text::Row> oddsRows(const std::vector<BetOdds>& odds, const Game& game,
    const RuleVersion& rules, const std::vector<TierPrize>& prizes, NameIn name);

[[nodiscard]] std::string_view wordFor(PrizeSource source); // "printed", "rule", ""

} // namespace broadsheet::lottery
