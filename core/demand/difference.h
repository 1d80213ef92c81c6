// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"

#include <optional>

namespace broadsheet::demand {

// How what a source says lies to what is printed. A bound reaches to infinity on its open side.
enum class Standing {
    Same, // both ends alike
    Within, // all of it is within the print: 564 and "more than 500"
    Covers, // it holds all of the print and more: "10 to 50" and "25 to 50"
    Overlaps, // they have a part in common
    Below, // all of it is below the print
    Above, // all of it is above the print
};

// What a source says less what is printed.
struct Gap {
    double absolute = 0;
    std::optional<double> share; // of the printed value, 0.1 for ten per cent; nothing where that is zero

    bool operator==(const Gap&) const = default;
};

// Two values are compared like with like: best with best, low end with low end, high end with high end. A single value
// is its own best, low and high; what one of the two leaves open is not compared. The span of all differences that two
// ranges allow would say of "85 to 134" against "85 to 134" that they differ by 49 either way.
struct Difference {
    Standing standing = Standing::Same;
    std::optional<Gap> best;
    std::optional<Gap> low;
    std::optional<Gap> high;

    bool operator==(const Difference&) const = default;
};

// Both in one unit. Values apart by less than a billionth are alike.
[[nodiscard]] Difference differenceBetween(const Interval& printed, const Interval& found);

// The gap that stands for the difference where one is wanted (sorting): that of the best values, else the widest.
[[nodiscard]] std::optional<Gap> widestGap(const Difference& difference);

} // namespace broadsheet::demand
