// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/study/lane.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace broadsheet::study {

// Draws that statistics are made of: rows, oldest first, that were drawn by the same rules and are there in full.
struct Sample {
    const history::DrawColumns* columns = nullptr;
    std::vector<std::uint32_t> rows;
    std::size_t incomplete = 0; // draws of these rules that are left out because numbers are missing or can't be
};

// Stands for the rules before the first version, of which nothing is known.
inline constexpr std::size_t kBeforeRules = static_cast<std::size_t>(-1);

// The rule versions of the game that draws of it were made by, newest first: indices into Game::rules, and kBeforeRules
// last.
[[nodiscard]] std::vector<std::size_t> ruleVersionsOf(const lottery::Game& game, const history::DrawColumns& columns);

// The draws of one rule version; of those the newest `most`, where that is not 0. `columns` must outlive it.
[[nodiscard]] Sample sampleOf(
    const lottery::Game& game, const history::DrawColumns& columns, std::size_t version, std::size_t most = 0);

} // namespace broadsheet::study
