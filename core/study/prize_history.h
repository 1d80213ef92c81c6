// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace broadsheet::study {

// What a bulletin printed of a draw.
struct PrintedValue {
    const lottery::Draw* draw = nullptr;
    double value = 0; // winning lines, or yuan
    bool afterGap = false; // draws lie between this one and the one before, or more than 31 days

    bool operator==(const PrintedValue&) const = default;
};

// One printed figure over all draws, oldest first; draws without it are left out.
struct PrintedSeries {
    std::string label; // of the row, as printed; of a total that of its table's first row
    std::vector<PrintedValue> values;
};

// The figures that bulletins print of a game's draws, over time. Tables of side bets are left out.
struct PrizeHistory {
    PrintedSeries topPrize; // of one line of the first row
    std::vector<PrintedSeries> winners; // of each row, in the order in which rows first appear
    PrintedSeries totalWinners;
    PrintedSeries totalAmount;
};

// `draws` are those of the game, newest first, as DrawStore::drawsOf() gives them; they must outlive the result.
[[nodiscard]] PrizeHistory prizeHistory(const lottery::Game& game, std::span<const lottery::Draw* const> draws);

} // namespace broadsheet::study
