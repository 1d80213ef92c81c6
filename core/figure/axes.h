// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace broadsheet::figure {

// The least and the greatest number that an axis keeps apart from infinity and from zero.
inline constexpr double kLargestOnAxis = 1e307;
inline constexpr double kSmallestOnAxis = 1e-280;

// The share of the larger end below which two numbers are one place on an axis.
inline constexpr double kFinestOnAxis = 1e-11;

// The axis that shows every mark of the figure, hidden or not, and every reference on it. From zero for bars and
// stacks.
[[nodiscard]] ValueAxis axisOfAll(const ResolvedFigure& figure, Scale scale);

// Ends exactly at `minimum` and `maximum`, which must be finite, at least kFinestOnAxis apart and in order; round ticks
// within. Never more than 1,000 ticks.
[[nodiscard]] ValueAxis axisWithin(double minimum, double maximum, int wanted = 5);

// From at or below `least` to at or above `greatest`, with ticks at 1, 2 and 5 times the powers of ten, fewer of them
// where the span is wide. Both are taken as kSmallestOnAxis at least; reversed ends are put in order.
[[nodiscard]] ValueAxis makeLogAxis(double least, double greatest, int wanted = 7);

// Ends exactly at `minimum` and `maximum`, which must be above zero and in order. Where a stretch is too short for two
// ticks of makeLogAxis(), those of axisWithin().
[[nodiscard]] ValueAxis logAxisWithin(double minimum, double maximum, int wanted = 7);

// The time of every mark of a line, with air at both ends.
[[nodiscard]] TimeAxis timeAxisOfAll(const ResolvedFigure& figure);

// The shortest of the times that marks are about: a day, a month or a year.
[[nodiscard]] Period::Basis finestBasis(const ResolvedFigure& figure);

// Ends exactly there, kept within the years 1 to 9999, with ticks at every day, 5 or 10 days, 1, 3 or 6 months, or at
// years of 1, 2 or 5 times a power of ten: the finest that makes no more than `wanted`. None is shorter than `finest`,
// unless there would be less than two.
[[nodiscard]] TimeAxis timeAxisWithin(double minimum, double maximum, Period::Basis finest, int wanted = 8);

// The start of a day, and the middle of a period, in decimal years.
[[nodiscard]] double decimalYear(const Date& date);
[[nodiscard]] double middleOf(const Period& period);

// The day that a time lies in. Years 1 to 9999.
[[nodiscard]] Date dateAt(double time);

} // namespace broadsheet::figure
