// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"
#include "core/lottery/money.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::history {

// What a condition is about. "Main numbers" are those of the game's first pool.
enum class Subject {
    Issue, // its number, or digits that it begins with
    Day, // days since 1970
    Contains, // numbers drawn, whatever the pool; after a "+", those of the next pool
    Sum, // of the main numbers
    Span, // largest less smallest main number
    Odd, // how many main numbers are odd
    Even,
    Consecutive, // how many pairs of main numbers are neighbours: 8 and 9
    Repeats, // how many main numbers the draw before had, too; none for the first
    Prize, // the highest prize that a line won, in fen
    JackpotWon, // known to have had winners
    JackpotNotWon, // known to have had none
    Findings, // the audit found something wrong
};

// Both ends belong to it.
struct Range {
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max();

    bool operator==(const Range&) const = default;

    [[nodiscard]] bool holds(std::int64_t value) const
    {
        return value >= from && value <= to;
    }
};

struct Condition {
    Subject subject = Subject::Issue;
    Range range {}; // of what is counted or measured
    std::string prefix {}; // of Issue: digits of its two-digit-year form
    std::vector<std::vector<int>> numbers {}; // of Contains: one list for all pools, or one list for each

    bool operator==(const Condition&) const = default;
};

// A tree of conditions. An empty All accepts everything.
struct Filter {
    enum class Kind { Condition, All, Any, Not };

    Kind kind = Kind::All;
    Condition condition {}; // of Condition
    std::vector<Filter> parts {}; // of All and Any; one of Not

    bool operator==(const Filter&) const = default;
};

// What could have stood where a filter stops making sense.
enum class Expected { Condition, Issue, Date, Number, Range, Amount, WonOrNot, ClosingParenthesis, AndOrOr, End };

// Where a filter can't be read: bytes [begin, end) of the text.
struct FilterMistake {
    std::size_t begin = 0;
    std::size_t end = 0;
    Expected expected = Expected::Condition;

    bool operator==(const FilterMistake&) const = default;
};

// Reads the filter language, see docs/lottery-format.md:
//
//     sum 60..90 and contains 08 09 + 07 and not (odd 3 or consecutive) or issue 240*
//
// "not" binds closest, then "and" (which may be left out), then "or". English and Chinese words, full-width characters
// and either case will do. Empty text: everything. Nesting deeper than 64 is a mistake.
[[nodiscard]] std::expected<Filter, FilterMistake> parseFilter(std::string_view text);

// Puts 1 for each row whose draw is accepted, and 0 for the others. One pass over the columns per condition.
void accept(const DrawColumns& columns, const Filter& filter, std::vector<std::uint8_t>& accepted);

// The rows of the accepted draws, ascending.
[[nodiscard]] std::vector<std::uint32_t> select(const DrawColumns& columns, const Filter& filter);

} // namespace broadsheet::history
