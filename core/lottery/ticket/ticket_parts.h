// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/lottery/ticket/ticket.h"
#include "core/lottery/ticket/ticket_text.h"
#include "core/lottery/ticket/ticket_tokens.h"

#include <expected>
#include <vector>

namespace broadsheet::lottery {

// What a line says about one pool, and where.
struct TicketPart {
    std::size_t pool = 0; // index into Game::pools
    std::vector<TicketToken> tokens; // digits, separators and signs of bankers
};

template <class T>
using TicketResult = std::expected<T, TicketMistake>;

// Numbers of a pool without order, with bankers or without, however many; a run of digits is cut into numbers as wide
// as the pool's largest. Mistakes: NumberOutOfPool, NumberRepeated.
[[nodiscard]] TicketResult<PoolChoice> readNumbers(const TicketPart& part, const Pool& pool);

// Places of an ordered pool: 250; 2 5 0; 12 3 45 (several digits in a place); 07/14. Mistakes: as above, NoBankersHere,
// TooFewNumbers, TooManyNumbers.
[[nodiscard]] TicketResult<PoolChoice> readPlaces(const TicketPart& part, const Pool& pool);

// Digits in any order, which may repeat. Mistakes: NumberOutOfPool, NoBankersHere, PatternDiffers.
[[nodiscard]] TicketResult<PoolChoice> readPattern(const TicketPart& part, const Pool& pool, const BetType& bet);

// A mistake about all of the part.
[[nodiscard]] TicketMistake mistakeOf(TicketMistake::Kind kind, const TicketPart& part, int found = 0, int wanted = 0);

// Numbers that the part's digits make where each is as wide as the pool's largest.
[[nodiscard]] std::size_t countNumbers(const TicketPart& part, const Pool& pool);

} // namespace broadsheet::lottery
