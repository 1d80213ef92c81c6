// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_data.h"

#include <algorithm>

namespace broadsheet::app {

const study::Lane& TrendData::laneOf(std::size_t track) const
{
    const std::vector<study::Lane>& lanes = gaps.lanes();
    const auto after = std::ranges::upper_bound(lanes, track, {}, &study::Lane::firstTrack);
    return *std::prev(after);
}

int TrendData::numberOf(std::size_t track) const
{
    const study::Lane& lane = laneOf(track);
    return lane.lowest + static_cast<int>(track - lane.firstTrack);
}

bool TrendData::isHit(std::size_t row, std::size_t track) const
{
    const study::Lane& lane = laneOf(track);
    const int number = numberOf(track);
    for (std::size_t i = 0; i < lane.hits; ++i) {
        if (columns.numbers(lane.firstColumn + i)[row] == number) {
            return true;
        }
    }
    return false;
}

} // namespace broadsheet::app
