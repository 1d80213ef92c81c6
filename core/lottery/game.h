// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/lottery/money.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// A set of numbers of which some are drawn.
struct Pool {
    Bilingual label; // 前区 / front
    int count = 0; // how many are drawn
    int first = 1; // smallest number
    int last = 0; // largest number
    bool ordered = false; // positional digits: order counts and numbers may repeat
    bool fromRest = false; // a special number: drawn from what the pool before it left over

    bool operator==(const Pool&) const = default;
};

// How many numbers of each pool a line must match; for ordered pools, how many in place.
struct Match {
    std::vector<int> perPool;

    bool operator==(const Match&) const = default;
};

// One prize tier of a rule version.
struct Tier {
    Bilingual label;
    std::vector<Match> matches; // any of them wins the tier; empty where the rule file cannot say it by counts
    std::optional<Money> prize; // fixed prize of one line; nothing for a floating one
    std::optional<int> addOnPercent; // the add-on bet's prize as a percentage of the tier's own, floored to whole yuan
    Bilingual condition; // in words, where counts do not tell it (组选3); may be empty
};

// The rules that hold from a day on.
struct RuleVersion {
    Date from {};
    std::vector<Tier> tiers; // highest first
    bool unverified = false; // known to the program from no public source
    Bilingual note; // may be empty
};

// A lottery game: its pools and rules are data (resources/data/lottery/games).
struct Game {
    std::string id; // "dlt"
    Bilingual name;
    std::vector<std::string> aliases; // other names by which bulletins call it
    Bilingual region;
    std::vector<Pool> pools; // in the order in which results are written
    std::vector<std::chrono::weekday> drawDays; // empty: daily
    Money betPrice {};
    std::optional<Money> addOnPrice;
    std::vector<RuleVersion> rules; // oldest first; never empty
    std::vector<std::string> sideBets; // labels of prize rows that are no tiers, such as 任选二; exact prefixes

    // The version in force on that day, or nullptr before the first.
    [[nodiscard]] const RuleVersion* rulesOn(const Date& day) const;

    // How many numbers a result has in all.
    [[nodiscard]] int resultSize() const;
};

// Reads one game file (docs/lottery-format.md). Notes every mistake; gives nothing where there was one.
[[nodiscard]] std::optional<Game> parseGame(std::string_view bytes, const std::string& file, Problems& problems);

} // namespace broadsheet::lottery
