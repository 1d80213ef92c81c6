// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/text/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::lottery {

// The rule versions of a game file, into `game`, whose pools, bets and prices have been read. Without pools (they had a
// mistake) matches are not looked into.
void readRuleVersions(text::ObjectReader& reader, Game& game, Problems& problems);

// What game files have in many places.

[[nodiscard]] std::string span(std::int64_t low, std::int64_t high); // "1–35"

// A required integer within bounds; `low` where it is missing or mistaken, which has then been noted.
[[nodiscard]] int readBounded(text::ObjectReader& reader, std::string_view key, int low, int high);

// An amount of yuan with two decimals at most; nothing for nothing.
[[nodiscard]] std::optional<Money> readMoney(
    text::ObjectReader& reader, std::string_view key, std::optional<double> yuanFound);

} // namespace broadsheet::lottery
