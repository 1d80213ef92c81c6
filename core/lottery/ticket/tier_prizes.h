// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <optional>
#include <vector>

namespace broadsheet::lottery {

// Where a prize is known from.
enum class PrizeSource {
    Unknown,
    Rule, // fixed by the rules, or their percentage of a printed prize
    Printed, // in a prize table of the draw
};

// What one bet wins in a tier.
struct TierPrize {
    std::optional<Money> prize;
    PrizeSource source = PrizeSource::Unknown;
    std::optional<Money> addOn; // what the add-on bet pays on top; nothing where it pays nothing, or that is not known
    PrizeSource addOnSource = PrizeSource::Unknown;

    bool operator==(const TierPrize&) const = default;
};

// A prize per tier of the rules. A printed prize goes before a rule's; a prize of 0 yuan that nobody won is none.
// `draw` may be nullptr: then the rules alone tell.
[[nodiscard]] std::vector<TierPrize> prizesOf(const Game& game, const RuleVersion& rules, const Draw* draw);

} // namespace broadsheet::lottery
