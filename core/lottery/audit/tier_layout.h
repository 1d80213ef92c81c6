// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::lottery {

// What a printed row of prizes stands for.
struct TierSlot {
    std::size_t tier = 0; // index into the rule version's tiers
    bool addOn = false; // the add-on bet's prize of that tier

    bool operator==(const TierSlot&) const = default;
};

// How the rows of a printed table lie over a game's tiers.
struct TierLayout {
    std::vector<std::optional<TierSlot>> rows; // one per row of the table; nothing for a row that has no tier
    std::size_t slots = 0; // how many rows this way of printing has where none is missing

    bool operator==(const TierLayout&) const = default;

    [[nodiscard]] bool hasAddOnRows() const;
    [[nodiscard]] std::optional<std::size_t> rowOf(TierSlot slot) const;
};

enum class PrizeFit {
    Unknown, // nothing to compare: a floating or missing prize, nobody won
    Fits,
    Differs,
};

// floor(percent × prize), in whole yuan. The division comes first, so that nothing overflows.
[[nodiscard]] Money percentageOf(Money prize, int percent);

// The unit prize that the rules give the row: the fixed one, or the percentage of the prize printed for the add-on's
// tier, floored to whole yuan. Nothing where it can't be said.
[[nodiscard]] std::optional<Money> prizeByRule(
    const PrizeTable& table, const TierLayout& layout, std::size_t row, const RuleVersion& rules);

[[nodiscard]] PrizeFit prizeFit(
    const PrizeTable& table, const TierLayout& layout, std::size_t row, const RuleVersion& rules);

// The rows of the table that are no side bets, in ascending order.
[[nodiscard]] std::vector<std::size_t> tierRows(const PrizeTable& table, const Game& game);

// Tries the ways in which tables are printed (rows named after their tiers; the tiers in order; the tiers in order,
// each followed by its add-on row) and gives the one with the fewest rows that differ or have no tier, then with the
// fewest slots left over, then with the most prizes that fit. `tierRows` are the rows to place, in ascending order.
[[nodiscard]] TierLayout chooseLayout(
    const PrizeTable& table, const std::vector<std::size_t>& tierRows, const RuleVersion& rules);

} // namespace broadsheet::lottery
