// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <vector>

namespace broadsheet::app {

// A ball of a trend chart.
struct TrendPoint {
    std::size_t row = 0;
    std::size_t track = 0;

    bool operator==(const TrendPoint&) const = default;
};

// What a person has drawn onto a trend chart.
struct TrendMarks {
    std::set<std::size_t> tracks; // columns that are tinted
    std::vector<std::vector<TrendPoint>> lines; // each joins its points in their order
    bool isLineOpen = false; // the last line goes on with the next ball

    bool operator==(const TrendMarks&) const = default;

    [[nodiscard]] bool isEmpty() const
    {
        return tracks.empty() && lines.empty();
    }

    // Marks a column, or takes its mark away.
    void toggle(std::size_t track);
    // A line begins at the ball, or goes on to it; at its own last ball it ends.
    void join(TrendPoint point);
    // Ends the line; one of a single ball goes.
    void endLine();
};

} // namespace broadsheet::app
