// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/lottery/ticket/count.h"

#include <map>
#include <vector>

namespace broadsheet::lottery {

// How many lines match how much: hits per pool of the game → lines. Only what at least one line has.
using HitCounts = std::map<std::vector<int>, Tally>;

// What is chosen from a pool without order, sorted by how it was drawn. `specials` are numbers drawn as special number
// of the pool that follows.
struct ChosenNumbers {
    int take = 0; // how many of hits, specials and misses a line takes, beside all bankers
    int hits = 0;
    int specials = 0;
    int misses = 0;
    int bankerHits = 0;
    int bankerSpecials = 0;
};

// Hits, or hits and special numbers where `withSpecial`.
[[nodiscard]] HitCounts countHits(const ChosenNumbers& chosen, bool withSpecial);

// What is chosen for one place of an ordered pool: how many of the numbers are right, and how many wrong.
struct ChosenPlace {
    Tally right = 0;
    Tally wrong = 0;
};

[[nodiscard]] HitCounts countHits(const std::vector<ChosenPlace>& places, Hits hits);

// The lines of both: every line of the one with every line of the other.
[[nodiscard]] HitCounts combined(const HitCounts& first, const HitCounts& second);

[[nodiscard]] Tally totalOf(const HitCounts& counts);

} // namespace broadsheet::lottery
