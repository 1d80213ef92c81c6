// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"
#include "core/lottery/ticket/count.h"
#include "core/lottery/ticket/hit_counts.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::lottery {

// What a line chooses from one pool.
struct PoolChoice {
    std::vector<int> bankers; // 胆: in every bet of the line
    std::vector<int> numbers; // 拖, or all numbers; for a pattern the digits, with repetitions where it is one bet
    std::vector<std::vector<int>> places; // the numbers of each place of an ordered pool, in place of the above

    bool operator==(const PoolChoice&) const = default;
};

// A line of a ticket: one bet, or many at once (复式, 胆拖).
struct TicketLine {
    std::size_t bet = 0; // index into Game::betTypes()
    std::vector<PoolChoice> pools; // as many as chosenPools() names
    int multiple = 1; // 倍
    bool addOn = false; // 追加

    bool operator==(const TicketLine&) const = default;
};

inline constexpr int kLargestMultiple = 9999;

// The pools that a line chooses from: all but special numbers, which a line does not name. Indices into Game::pools.
[[nodiscard]] std::vector<std::size_t> chosenPools(const Game& game);

// How many numbers of that pool one bet has.
[[nodiscard]] int numbersOfABet(const Pool& pool, const BetType& bet);

// How many bets the line is, without its multiple. The line must fit the game (readTicketLine()).
[[nodiscard]] Tally betsOf(const TicketLine& line, const Game& game);

// What the line costs in one draw; nothing where that is beyond counting.
[[nodiscard]] std::optional<Money> costOf(const TicketLine& line, const Game& game);

// How many of the line's bets match how much of the numbers drawn (one list per pool of the game). Not for bets by a
// pattern.
[[nodiscard]] HitCounts hitsOf(const TicketLine& line, const Game& game, const std::vector<std::vector<int>>& drawn);

// Whether one of the bets of a line by a pattern has just the digits drawn. (No two of them are alike.)
[[nodiscard]] bool hasDigits(const TicketLine& line, const BetType& bet, const std::vector<int>& drawn);

// How often each different number occurs, most first: {2, 1} for 5 0 5.
[[nodiscard]] std::vector<int> patternOf(std::vector<int> numbers);

} // namespace broadsheet::lottery
