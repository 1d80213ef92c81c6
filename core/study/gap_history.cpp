// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gap_history.h"

#include <algorithm>

namespace broadsheet::study {

namespace {

constexpr std::size_t kStep = 4096;

} // namespace

template <class Hit>
void GapHistory::forHits(std::size_t row, Hit hit) const
{
    for (const Lane& lane : m_lanes) {
        for (std::size_t i = 0; i < lane.hits; ++i) {
            const int number = m_columns->numbers(lane.firstColumn + i)[row];
            if (number >= lane.lowest && number <= lane.highest) {
                hit(lane.firstTrack + static_cast<std::size_t>(number - lane.lowest));
            }
        }
    }
}

GapHistory::GapHistory(const history::DrawColumns& columns)
    : m_columns(&columns)
    , m_lanes(lanesOf(columns))
    , m_tracks(trackCount(m_lanes))
{
    State state(m_tracks, 0);
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        if (row % kStep == 0) {
            m_checkpoints.push_back(state);
        }
        forHits(row, [&](std::size_t track) { state[track] = static_cast<std::uint32_t>(row + 1); });
    }
}

GapHistory::State GapHistory::stateBefore(std::size_t row) const
{
    if (m_checkpoints.empty()) {
        return State(m_tracks, 0);
    }
    const std::size_t checkpoint = std::min(row / kStep, m_checkpoints.size() - 1);
    State state = m_checkpoints[checkpoint];
    for (std::size_t at = checkpoint * kStep; at < row; ++at) {
        forHits(at, [&](std::size_t track) { state[track] = static_cast<std::uint32_t>(at + 1); });
    }
    return state;
}

std::vector<std::uint32_t> GapHistory::gaps(std::size_t first, std::size_t count) const
{
    State state = stateBefore(first);
    std::vector<std::uint32_t> gaps;
    gaps.reserve(count * m_tracks);
    for (std::size_t row = first; row < first + count; ++row) {
        const auto after = static_cast<std::uint32_t>(row + 1);
        forHits(row, [&](std::size_t track) { state[track] = after; });
        std::ranges::transform(
            state, std::back_inserter(gaps), [after](std::uint32_t lastHit) { return after - lastHit; });
    }
    return gaps;
}

std::vector<TrackSummary> GapHistory::summary(std::size_t first, std::size_t last) const
{
    std::vector<TrackSummary> summaries(m_tracks);
    State state = stateBefore(first);
    // The gap that stood at `row`, the draw before a hit or the last one.
    const auto note = [&](std::size_t track, std::size_t row) {
        summaries[track].longestGap = std::max<std::size_t>(summaries[track].longestGap, row + 1 - state[track]);
    };
    for (std::size_t row = first; row < last; ++row) {
        forHits(row, [&](std::size_t track) {
            ++summaries[track].appearances;
            if (row > first) {
                note(track, row - 1);
            }
            state[track] = static_cast<std::uint32_t>(row + 1);
        });
    }
    for (std::size_t track = 0; track < m_tracks && first < last; ++track) {
        TrackSummary& of = summaries[track];
        note(track, last - 1);
        of.meanGap = static_cast<double>(last - first - of.appearances) / static_cast<double>(of.appearances + 1);
    }
    return summaries;
}

} // namespace broadsheet::study
