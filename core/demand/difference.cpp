// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/difference.h"

#include "core/base/significant.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet::demand {

namespace {

constexpr double kAlike = 1e-9;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool areAlike(double a, double b)
{
    const double largest = std::max(std::abs(a), std::abs(b));
    return a == b || (std::isfinite(largest) && std::abs(a - b) <= kAlike * largest);
}

bool isAtMost(double a, double b)
{
    return a <= b || areAlike(a, b);
}

// What an interval reaches from and to.
struct Ends {
    double low;
    double high;
};

Ends endsOf(const Interval& interval)
{
    switch (shapeOf(interval)) {
    case IntervalShape::LowerBound:
        return { .low = *interval.low, .high = kInfinity };
    case IntervalShape::UpperBound:
        return { .low = -kInfinity, .high = *interval.high };
    default:
        return { .low = leastOf(interval), .high = greatestOf(interval) };
    }
}

Standing standingOf(const Ends& printed, const Ends& found)
{
    const bool isWithin = isAtMost(printed.low, found.low) && isAtMost(found.high, printed.high);
    const bool covers = isAtMost(found.low, printed.low) && isAtMost(printed.high, found.high);
    if (isWithin && covers) {
        return Standing::Same;
    }
    if (isWithin || covers) {
        return isWithin ? Standing::Within : Standing::Covers;
    }
    if (found.high < printed.low) {
        return Standing::Below;
    }
    return found.low > printed.high ? Standing::Above : Standing::Overlaps;
}

std::optional<Gap> gapBetween(double printed, double found)
{
    if (!std::isfinite(printed) || !std::isfinite(found)) {
        return std::nullopt;
    }
    const double gap = areAlike(printed, found) ? 0 : toSignificant(found - printed);
    return Gap { .absolute = gap,
        .share = printed == 0 ? std::nullopt : std::optional(toSignificant(gap / std::abs(printed))) };
}

} // namespace

Difference differenceBetween(const Interval& printed, const Interval& found)
{
    const Ends printedEnds = endsOf(printed);
    const Ends foundEnds = endsOf(found);
    return { .standing = standingOf(printedEnds, foundEnds),
        .best = printed.best && found.best ? gapBetween(*printed.best, *found.best) : std::nullopt,
        .low = gapBetween(printedEnds.low, foundEnds.low),
        .high = gapBetween(printedEnds.high, foundEnds.high) };
}

std::optional<Gap> widestGap(const Difference& difference)
{
    if (difference.best) {
        return difference.best;
    }
    if (!difference.low || !difference.high) {
        return difference.low ? difference.low : difference.high;
    }
    return std::abs(difference.low->absolute) >= std::abs(difference.high->absolute) ? difference.low : difference.high;
}

} // namespace broadsheet::demand
