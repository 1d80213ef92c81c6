// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lane.h"

#include <algorithm>

namespace broadsheet::study {

using history::DrawColumns;

std::vector<Lane> lanesOf(const DrawColumns& columns)
{
    std::vector<Lane> lanes;
    std::size_t track = 0;
    for (std::size_t pool = 0; pool < columns.pools().size(); ++pool) {
        const DrawColumns::PoolColumns& of = columns.pools()[pool];
        const std::size_t parts = of.ordered ? of.count : 1;
        for (std::size_t part = 0; part < parts; ++part) {
            Lane lane { .pool = pool,
                .firstColumn = of.first + part,
                .hits = of.ordered ? 1 : of.count,
                .firstTrack = track,
                .lowest = of.lowest,
                .highest = of.highest };
            if (of.ordered) {
                lane.place = part;
            }
            track += lane.size();
            lanes.push_back(lane);
        }
    }
    return lanes;
}

std::size_t trackCount(const std::vector<Lane>& lanes)
{
    return lanes.empty() ? 0 : lanes.back().firstTrack + lanes.back().size();
}

std::vector<Zone> zonesOf(const DrawColumns::PoolColumns& pool)
{
    const int size = pool.highest - pool.lowest + 1;
    const int parts = std::min(pool.ordered ? 2 : 3, size);
    std::vector<Zone> zones;
    int lowest = pool.lowest;
    for (int part = 0; part < parts; ++part) {
        const int numbers = (size + parts - 1 - part) / parts;
        zones.push_back({ lowest, lowest + numbers - 1 });
        lowest += numbers;
    }
    return zones;
}

std::vector<int> zoneCounts(const DrawColumns& columns, std::size_t first, std::size_t count)
{
    const DrawColumns::PoolColumns& main = columns.pools().front();
    const std::vector<Zone> zones = zonesOf(main);
    std::vector<int> counts(count * zones.size(), 0);
    for (std::size_t i = 0; i < main.count; ++i) {
        const auto column = columns.numbers(main.first + i).subspan(first, count);
        for (std::size_t row = 0; row < count; ++row) {
            for (std::size_t zone = 0; zone < zones.size(); ++zone) {
                counts[row * zones.size() + zone]
                    += column[row] >= zones[zone].lowest && column[row] <= zones[zone].highest ? 1 : 0;
            }
        }
    }
    return counts;
}

} // namespace broadsheet::study
