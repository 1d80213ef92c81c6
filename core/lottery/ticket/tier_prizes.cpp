// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/tier_prizes.h"

#include "core/lottery/audit/tier_layout.h"

namespace broadsheet::lottery {

namespace {

std::optional<Money> printedPrize(const PrizeTable& table, std::optional<std::size_t> row)
{
    const std::optional<Money> prize = row ? table.unitPrize(*row) : std::nullopt;
    return prize && prize->fen > 0 ? prize : std::nullopt;
}

void takePrinted(std::vector<TierPrize>& prizes, const PrizeTable& table, const Game& game, const RuleVersion& rules)
{
    const std::vector<std::size_t> rows = tierRows(table, game);
    if (rows.empty() || !table.columnOf(Column::UnitPrize)) {
        return;
    }
    const TierLayout layout = chooseLayout(table, rows, rules);
    for (std::size_t tier = 0; tier < prizes.size(); ++tier) {
        if (const auto prize = printedPrize(table, layout.rowOf({ .tier = tier, .addOn = false }))) {
            prizes[tier].prize = prize;
            prizes[tier].source = PrizeSource::Printed;
        }
        if (const auto addOn = printedPrize(table, layout.rowOf({ .tier = tier, .addOn = true }))) {
            prizes[tier].addOn = addOn;
            prizes[tier].addOnSource = PrizeSource::Printed;
        }
    }
}

} // namespace

std::vector<TierPrize> prizesOf(const Game& game, const RuleVersion& rules, const Draw* draw)
{
    std::vector<TierPrize> prizes(rules.tiers.size());
    for (std::size_t tier = 0; tier < prizes.size(); ++tier) {
        prizes[tier].prize = rules.tiers[tier].prize;
        prizes[tier].source = prizes[tier].prize ? PrizeSource::Rule : PrizeSource::Unknown;
    }
    if (draw != nullptr) {
        for (const PrizeTable& table : draw->tables) {
            takePrinted(prizes, table, game, rules);
        }
    }
    for (std::size_t tier = 0; tier < prizes.size(); ++tier) {
        const std::optional<int> percent = rules.tiers[tier].addOnPercent;
        if (percent && prizes[tier].prize && !prizes[tier].addOn) {
            prizes[tier].addOn = percentageOf(*prizes[tier].prize, *percent);
            prizes[tier].addOnSource = PrizeSource::Rule;
        }
    }
    return prizes;
}

} // namespace broadsheet::lottery
