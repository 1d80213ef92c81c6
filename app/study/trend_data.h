// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw_store.h"
#include "core/lottery/game.h"
#include "core/study/gap_history.h"

#include <cstddef>

namespace broadsheet::app {

// Rows of a game's draws, oldest first: [first, last).
struct TrendStretch {
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const TrendStretch&) const = default;

    [[nodiscard]] std::size_t rows() const
    {
        return last - first;
    }
};

// The draws of one game as a trend chart reads them. Stays where it is.
class TrendData final {
public:
    TrendData(const lottery::Game& ofGame, history::DrawColumns draws)
        : game(ofGame)
        , columns(std::move(draws))
        , gaps(columns)
    {
    }

    TrendData(const TrendData&) = delete;
    TrendData(TrendData&&) = delete;
    TrendData& operator=(const TrendData&) = delete;
    TrendData& operator=(TrendData&&) = delete;
    ~TrendData() = default;

    const lottery::Game game; // NOLINT(misc-non-private-member-variables-in-classes): immutable
    const history::DrawColumns columns; // NOLINT(misc-non-private-member-variables-in-classes)
    const study::GapHistory gaps; // NOLINT(misc-non-private-member-variables-in-classes)

    [[nodiscard]] const lottery::Pool& poolOf(const study::Lane& lane) const
    {
        return game.pools[lane.pool];
    }

    // The lane that a track belongs to.
    [[nodiscard]] const study::Lane& laneOf(std::size_t track) const;
    [[nodiscard]] int numberOf(std::size_t track) const;
    [[nodiscard]] bool isHit(std::size_t row, std::size_t track) const;
};

} // namespace broadsheet::app
