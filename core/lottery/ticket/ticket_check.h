// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/ticket/ticket.h"
#include "core/lottery/ticket/tier_prizes.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::lottery {

// What a line won in one tier.
struct TierWin {
    std::size_t tier = 0; // index into the rules' tiers
    Tally bets = 0; // winning bets, without the line's multiple
    TierPrize prize; // of one bet
    // All of them with multiple and add-on bet; nothing where a prize that belongs to it is not known.
    std::optional<Money> amount;

    bool operator==(const TierWin&) const = default;
};

// What a line won in one draw.
struct LineResult {
    Tally bets = 0; // without the multiple
    std::optional<Money> cost; // nothing where it is beyond counting
    std::vector<TierWin> wins; // in the order of the tiers
    Money won {}; // the amounts that are known
    bool isWhole = true; // false: a prize is not known, so that `won` is the least

    bool operator==(const LineResult&) const = default;
};

// A ticket's lines in one draw.
struct DrawResult {
    const Draw* draw = nullptr;
    const RuleVersion* rules = nullptr; // nullptr: none are known for that day, and nothing was checked
    std::vector<LineResult> lines; // as many as the ticket's, unless there are no rules
};

// A bet wins the highest tier that it fits, and that alone. Expansion is counted, not listed.
[[nodiscard]] DrawResult checkLines(const std::vector<TicketLine>& lines, const Game& game, const Draw& draw);

} // namespace broadsheet::lottery
