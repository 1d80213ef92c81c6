// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace broadsheet {

// A value as sources state it: "500", "more than 500", "85 to 134", "0.3, between 0.06 and 3.9".
// Five forms are allowed: best; low; high; low and high; low, best and high, with low <= best <= high.
struct Interval {
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;

    bool operator==(const Interval&) const = default;
};

enum class IntervalShape {
    Point, // best alone
    LowerBound, // low alone: "more than"
    UpperBound, // high alone: "at most"
    Range, // low and high, with or without a best value
};

// Establishes the forms above, every number finite. Errors: BadValue (no such form, or not finite), RangeReversed.
[[nodiscard]] Result<Interval> makeInterval(
    std::optional<double> low, std::optional<double> best, std::optional<double> high);

[[nodiscard]] inline Interval pointOf(double value)
{
    return { .low = {}, .best = value, .high = {} };
}

[[nodiscard]] IntervalShape shapeOf(const Interval& interval);

// The one number that stands for the interval where a single one is needed (sorting, the end of a bar):
// best, else the middle of low and high, else the one bound there is.
[[nodiscard]] double representative(const Interval& interval);

// The smallest and the largest number that the interval states.
[[nodiscard]] double leastOf(const Interval& interval);
[[nodiscard]] double greatestOf(const Interval& interval);

// Every bound times `factor` (> 0), to 15 significant digits: a change of unit.
[[nodiscard]] Interval scaled(const Interval& interval, double factor);

// Interval arithmetic: each bound of the result is the extreme that the inputs' bounds allow, and best is computed
// from the best values where all inputs have one (a point counts as its own bounds). A lower bound divided by a point
// is a lower bound; a point divided by a lower bound is an upper bound (for positive values).
// Errors: DivisionByZero where the divisor touches 0; BadValue where nothing bounded is left.
[[nodiscard]] Result<Interval> sum(const Interval& a, const Interval& b);
[[nodiscard]] Result<Interval> difference(const Interval& a, const Interval& b);
[[nodiscard]] Result<Interval> product(const Interval& a, const Interval& b);
[[nodiscard]] Result<Interval> quotient(const Interval& a, const Interval& b);

// The rate per year that compounds to `ratio` in so many years (> 0): ratio^(1 ÷ years) − 1, of every bound.
// Error: BadValue where a bound is not above 0.
[[nodiscard]] Result<Interval> compoundRate(const Interval& ratio, double years);

} // namespace broadsheet
