// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRgb>

#include <cstdlib>
#include <vector>

namespace broadsheet::app {

// How far apart two colours are: the sum over their channels, 0 to 765.
inline int colorDistance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

inline int colorDistance(QRgb a, const QColor& b)
{
    return colorDistance(a, b.rgb());
}

// The middles of the runs of places in [begin, end) of which `isDrawn` holds, in pixels from the left edge of place 0.
template <class IsDrawn>
std::vector<double> middlesOfRuns(int begin, int end, IsDrawn isDrawn)
{
    std::vector<double> middles;
    int first = -1;
    for (int place = begin; place <= end; ++place) {
        const bool isInRun = place < end && isDrawn(place);
        if (isInRun && first < 0) {
            first = place;
        }
        if (!isInRun && first >= 0) {
            middles.push_back((first + place) / 2.0);
            first = -1;
        }
    }
    return middles;
}

} // namespace broadsheet::app
