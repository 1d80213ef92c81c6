// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace broadsheet::study {

// Numbers that are studied together: those of a pool, or those in one place of an ordered pool. A number of a lane is a
// track; the tracks of all lanes are counted through.
struct Lane {
    std::size_t pool = 0;
    std::optional<std::size_t> place {}; // of an ordered pool
    std::size_t firstColumn = 0; // where its hits stand among the columns of numbers
    std::size_t hits = 1; // how many numbers of it a draw has
    std::size_t firstTrack = 0; // of its lowest number
    int lowest = 1;
    int highest = 0;

    bool operator==(const Lane&) const = default;

    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(highest - lowest + 1);
    }
};

// In the order of the pools.
[[nodiscard]] std::vector<Lane> lanesOf(const history::DrawColumns& columns);

[[nodiscard]] std::size_t trackCount(const std::vector<Lane>& lanes);

// Both ends belong to it.
struct Zone {
    int lowest = 1;
    int highest = 0;

    bool operator==(const Zone&) const = default;
};

// A pool's numbers in three parts (三区) as even as can be, the larger ones first; digits in two, small and large.
[[nodiscard]] std::vector<Zone> zonesOf(const history::DrawColumns::PoolColumns& pool);

// How many main numbers of each draw from row `first` on lie in each zone of the first pool: `count` times as many
// values as there are zones, draw after draw.
[[nodiscard]] std::vector<int> zoneCounts(const history::DrawColumns& columns, std::size_t first, std::size_t count);

} // namespace broadsheet::study
