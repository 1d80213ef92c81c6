// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_marks.h"

namespace broadsheet::app {

void TrendMarks::toggle(std::size_t track)
{
    if (tracks.erase(track) == 0) {
        tracks.insert(track);
    }
}

void TrendMarks::join(TrendPoint point)
{
    if (!isLineOpen) {
        lines.push_back({ point });
        isLineOpen = true;
    } else if (lines.back().back() == point) {
        endLine();
    } else {
        lines.back().push_back(point);
    }
}

void TrendMarks::endLine()
{
    if (isLineOpen && lines.back().size() == 1) {
        lines.pop_back();
    }
    isLineOpen = false;
}

} // namespace broadsheet::app
