// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/lottery/ticket/ticket.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// What is wrong with a line of a ticket.
struct TicketMistake {
    enum class Kind {
        Unreadable, // a word or sign that means nothing here; word
        NumberOutOfPool, // word: the number; pool
        NumberRepeated, // word: the number; pool
        TooFewNumbers, // found, wanted; pool
        TooManyNumbers, // a place or a part too many; found, wanted; pool
        TooManyBankers, // as many bankers as a bet has numbers, or more; found, wanted; pool
        NoBankersHere, // bankers in a bet on places or digits
        PartMissing, // nothing for a pool; pool
        TooManyParts, // more parts than pools; found, wanted
        PatternDiffers, // digits that no bet of the type can have; found digits as `word`
        BetNotSaid, // how many numbers a bet has must be said; found: how many there are
        NoAddOn, // the game has no add-on bet
        BadMultiple, // word
        TooManyBets, // more than can be counted
    };

    Kind kind = Kind::Unreadable;
    std::size_t at = 0; // bytes from the start of the line
    std::size_t length = 0; // bytes, of what is to be mended; 0 at the end of the line where something is missing
    std::size_t pool = 0; // index into Game::pools
    int found = 0;
    int wanted = 0;
    std::string word;

    bool operator==(const TicketMistake&) const = default;
};

struct LineReading {
    std::optional<TicketLine> line; // nothing for a mistake, a blank line and a remark
    std::optional<TicketMistake> mistake;
};

// Reads one line in the grammar of docs/lottery-format.md ("Tickets").
[[nodiscard]] LineReading readTicketLine(std::string_view text, const Game& game);

// A line with its place, counted from 1, in the text it comes from.
template <class T>
struct AtLine {
    int number = 0;
    T value;
};

struct TicketReading {
    std::vector<AtLine<TicketLine>> lines;
    std::vector<AtLine<TicketMistake>> mistakes;
};

// Reads line by line; a mistaken line is named and left out.
[[nodiscard]] TicketReading readTicket(std::string_view text, const Game& game);

// The line as readTicketLine() reads it back: "组选3 2 2 5", "(08 09) 16 22 23 24 + 07 09 x2 追加".
[[nodiscard]] std::string ticketText(const TicketLine& line, const Game& game);

} // namespace broadsheet::lottery
