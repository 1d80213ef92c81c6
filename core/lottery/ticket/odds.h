// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/lottery/ticket/count.h"
#include "core/lottery/ticket/tier_prizes.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::lottery {

// An exact probability as a reduced fraction; docs/models.md has the formulas.
struct Chance {
    Tally favourable = 0;
    Tally of = 1;

    bool operator==(const Chance&) const = default;

    [[nodiscard]] double value() const;
    [[nodiscard]] double oneIn() const; // infinite for a chance of 0
};

struct TierOdds {
    std::size_t tier = 0; // index into the rules' tiers
    std::optional<Chance> chance; // nothing where the rule file says the tier in words only

    bool operator==(const TierOdds&) const = default;
};

// The odds of one bet of a type. Those of the tiers and of nothing add up to one.
struct BetOdds {
    std::size_t bet = 0; // index into Game::betTypes()
    Tally outcomes = 1; // equally likely: bets there are, or results that can be drawn for a pattern
    std::vector<TierOdds> tiers; // those that the bet can win, in the order of the rules
    std::optional<Chance> nothing; // nothing where a tier's chance is not known

    bool operator==(const BetOdds&) const = default;
};

// The odds of every type of bet; nothing where the outcomes are too many to be counted exactly.
[[nodiscard]] std::optional<std::vector<BetOdds>> oddsOf(const Game& game, const RuleVersion& rules);

// What a bet wins on the average, in yuan.
struct ExpectedValue {
    double yuan = 0; // over the tiers whose prize is known
    double atMost = 0; // with what the rules allow at most in the others, where all of them have a limit; else 0
    std::vector<std::size_t> unknown; // tiers without a prize or chance that is known
};

// `prizes` as prizesOf() gives them; with the add-on bet's where `addOn`.
[[nodiscard]] ExpectedValue expectedValue(
    const BetOdds& odds, const RuleVersion& rules, const std::vector<TierPrize>& prizes, bool addOn);

} // namespace broadsheet::lottery
