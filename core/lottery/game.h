// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/lottery/money.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// How the hits of an ordered pool are counted.
enum class Hits {
    Places, // every number in its place
    Prefix, // from the first place on, up to the first that is wrong
    Run, // the longest unbroken row of places
};

// A set of numbers of which some are drawn.
struct Pool {
    Bilingual label; // 前区 / front
    int count = 0; // how many are drawn
    int first = 1; // smallest number
    int last = 0; // largest number
    bool ordered = false; // positional digits: order counts and numbers may repeat
    bool fromRest = false; // a special number: drawn from what the pool before it left over
    Hits hits = Hits::Places; // of an ordered pool

    bool operator==(const Pool&) const = default;
};

// How many numbers of each pool a line must match; for ordered pools, how many in place.
struct Match {
    std::vector<int> perPool;

    bool operator==(const Match&) const = default;
};

// A way to bet (玩法): what a line chooses, and by what it wins.
struct BetType {
    std::string id; // "pick10"; empty for the one way of a game that has no others
    Bilingual label;
    std::vector<std::string> words; // what tickets call it beside its id and label
    int pick = 0; // how many numbers of the first pool a line chooses; 0: as many of each pool as are drawn
    std::vector<int> pattern; // digits in any order: how often each different one occurs, most first ({2, 1} is 组选3)

    bool operator==(const BetType&) const = default;
};

// One prize tier of a rule version.
struct Tier {
    Bilingual label;
    std::size_t bet = 0; // index into Game::betTypes(): the lines of that type can win it
    std::vector<Match> matches; // any of them wins the tier; empty where the rule file cannot say it by counts
    std::optional<Money> prize; // fixed prize of one line; nothing for a floating one
    std::vector<Money> otherPrizes; // what the fixed prize can be instead, as the condition says
    std::optional<Money> atMost; // what a line wins at most, where there is a limit
    std::optional<int> addOnPercent; // the add-on bet's prize as a percentage of the tier's own, floored to whole yuan
    Bilingual condition; // in words, where counts do not tell it (组选3); may be empty
};

// The rules that hold from a day on.
struct RuleVersion {
    Date from {};
    std::optional<Date> until; // the last day for which a source bears them out, where it is not known what came after
    std::vector<Tier> tiers; // highest first
    bool unverified = false; // known to the program from no public source
    Bilingual note; // may be empty

    // Whether a public source bears the rules out for that day.
    [[nodiscard]] bool isVerifiedOn(const Date& day) const;
};

// A lottery game: its pools and rules are data (resources/data/lottery/games).
struct Game {
    std::string id; // "dlt"
    Bilingual name;
    std::vector<std::string> aliases; // other names by which bulletins call it
    Bilingual region;
    std::vector<Pool> pools; // in the order in which results are written
    std::vector<std::chrono::weekday> drawDays; // empty: not known
    Money betPrice {};
    std::optional<Money> addOnPrice;
    std::vector<BetType> bets; // empty where there is one way to bet
    std::vector<RuleVersion> rules; // oldest first; never empty
    std::vector<std::string> sideBets; // labels of prize rows that are no tiers, such as 任选二; exact prefixes

    std::string
        history; // where past draws are published: an address with {page} for 1, 2, …; empty where none is known

    // The version in force on that day, or nullptr before the first.
    [[nodiscard]] const RuleVersion* rulesOn(const Date& day) const;

    // The ways to bet; where the game names none, the one that chooses as many of each pool as are drawn. The first is
    // meant where a line names none and the count of its numbers does not tell.
    [[nodiscard]] const std::vector<BetType>& betTypes() const;

    // How many numbers a result has in all.
    [[nodiscard]] int resultSize() const;
};

// Reads one game file (docs/lottery-format.md). Notes every mistake; gives nothing where there was one.
[[nodiscard]] std::optional<Game> parseGame(std::string_view bytes, const std::string& file, Problems& problems);

} // namespace broadsheet::lottery
