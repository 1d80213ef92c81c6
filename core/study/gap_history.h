// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lane.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace broadsheet::study {

// What a stretch of draws says of one track.
struct TrackSummary {
    std::size_t appearances = 0;
    double meanGap = 0; // the draws without it, over one more than the appearances
    std::size_t longestGap = 0; // the largest gap at any draw of the stretch; it may have begun before

    bool operator==(const TrackSummary&) const = default;
};

// For how many draws each number has not come (遗漏), at any draw. What is kept are the last hits before every 4096th
// draw, so that the gaps at a draw are had by reading at most so many.
class GapHistory final {
public:
    // Reads all draws once. `columns` must outlive it.
    explicit GapHistory(const history::DrawColumns& columns);

    [[nodiscard]] const std::vector<Lane>& lanes() const
    {
        return m_lanes;
    }

    [[nodiscard]] std::size_t tracks() const
    {
        return m_tracks;
    }

    // The gaps of all tracks at each of `count` draws from `first` on, draw after draw: 0 where the number was drawn,
    // else for how many draws it has not been, this one included. One that never came counts from the first draw on.
    [[nodiscard]] std::vector<std::uint32_t> gaps(std::size_t first, std::size_t count) const;

    // Of the draws [first, last), track after track.
    [[nodiscard]] std::vector<TrackSummary> summary(std::size_t first, std::size_t last) const;

private:
    // The row after a track's last hit; 0 before its first.
    using State = std::vector<std::uint32_t>;

    [[nodiscard]] State stateBefore(std::size_t row) const;

    // Calls `hit(track)` for each number drawn in that row.
    template <class Hit>
    void forHits(std::size_t row, Hit hit) const;

    const history::DrawColumns* m_columns;
    std::vector<Lane> m_lanes;
    std::size_t m_tracks = 0;
    std::vector<State> m_checkpoints; // before the rows 0, 4096, …
};

} // namespace broadsheet::study
