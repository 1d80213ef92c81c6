// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <string>
#include <vector>

namespace broadsheet::bulletin {

// The draw as a bulletin in the manner of the newspapers, a heading to each table; readNoticeText() reads it back as
// the same draw, its source apart.
[[nodiscard]] std::string toNoticeText(const lottery::Draw& draw, const lottery::Game& game);

// Draws with all they say as CSV: game, issue, date, numbers, drawn, and a column for each cell of the prize tables,
// headed "1/奖项/一等奖/中奖注数" (table, heading over the labels, label, heading). readDrawCsv() reads it back. Draws
// of games that are not among `games` are left out.
[[nodiscard]] std::string toDrawCsv(
    const std::vector<const lottery::Draw*>& draws, const std::vector<lottery::Game>& games);

} // namespace broadsheet::bulletin
