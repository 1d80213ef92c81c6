// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arithmetic of intervals with possibly infinite ends, by the corners of the two inputs (Moore, Kearfott, Cloud:
// "Introduction to Interval Analysis", 2009, chapter 2). An end that only an infinite input would reach is no end.
#include "core/base/interval.h"

#include "core/base/significant.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace broadsheet {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string figures(double value)
{
    std::array<char, 32> buffer {};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return { buffer.data(), written.ptr };
}

std::string stated(const std::optional<double>& value)
{
    return value ? figures(*value) : "-";
}

std::unexpected<Error> badForm(
    const std::optional<double>& low, const std::optional<double>& best, const std::optional<double>& high)
{
    return std::unexpected(Error { .code = ErrorCode::BadValue,
        .place = {},
        .detail = "low " + stated(low) + ", best " + stated(best) + ", high " + stated(high),
        .expected = "best; low; high; low and high; or low, best and high" });
}

std::unexpected<Error> reversed(double low, double high)
{
    return std::unexpected(Error { .code = ErrorCode::RangeReversed,
        .place = {},
        .detail = figures(low) + " > " + figures(high),
        .expected = {} });
}

bool isFinite(const std::optional<double>& value)
{
    return !value || std::isfinite(*value);
}

struct Ends {
    double low = -kInfinity;
    double high = kInfinity;
};

Ends endsOf(const Interval& interval)
{
    if (shapeOf(interval) == IntervalShape::Point) {
        return { .low = *interval.best, .high = *interval.best };
    }
    return { .low = interval.low.value_or(-kInfinity), .high = interval.high.value_or(kInfinity) };
}

// One extreme of an operation, and whether finite inputs reach it.
struct Corner {
    double value = 0;
    bool reached = false;
};

template <class Operation>
Corner cornerOf(double x, double y, Operation operation)
{
    const double value = operation(x, y);
    return { .value = value, .reached = std::isfinite(x) && std::isfinite(y) && std::isfinite(value) };
}

// The corner that `before` puts first; where a reached and an unreached corner are equal, the reached one.
template <class Order>
std::optional<double> extreme(const std::array<Corner, 4>& corners, Order before)
{
    const Corner* found = corners.data();
    for (const Corner& corner : corners) {
        if (before(corner.value, found->value) || (corner.value == found->value && corner.reached)) {
            found = &corner;
        }
    }
    return found->reached ? std::optional(found->value) : std::nullopt;
}

template <class Operation>
Result<Interval> combined(const Interval& a, const Interval& b, Operation operation)
{
    std::optional<double> best;
    if (a.best && b.best) {
        best = operation(*a.best, *b.best);
    }
    if (shapeOf(a) == IntervalShape::Point && shapeOf(b) == IntervalShape::Point) {
        return makeInterval({}, best, {});
    }
    const Ends x = endsOf(a);
    const Ends y = endsOf(b);
    const std::array corners { cornerOf(x.low, y.low, operation), cornerOf(x.low, y.high, operation),
        cornerOf(x.high, y.low, operation), cornerOf(x.high, y.high, operation) };
    const auto low = extreme(corners, std::less<> {});
    const auto high = extreme(corners, std::greater<> {});
    return makeInterval(low, low && high ? best : std::nullopt, high);
}

} // namespace

Result<Interval> makeInterval(std::optional<double> low, std::optional<double> best, std::optional<double> high)
{
    const bool hasForm = best ? low.has_value() == high.has_value() : low || high;
    if (!hasForm || !isFinite(low) || !isFinite(best) || !isFinite(high)) {
        return badForm(low, best, high);
    }
    if (low && high && *low > *high) {
        return reversed(*low, *high);
    }
    if (best && low && *low > *best) {
        return reversed(*low, *best);
    }
    if (best && high && *best > *high) {
        return reversed(*best, *high);
    }
    return Interval { .low = low, .best = best, .high = high };
}

IntervalShape shapeOf(const Interval& interval)
{
    if (interval.low && interval.high) {
        return IntervalShape::Range;
    }
    if (interval.low) {
        return IntervalShape::LowerBound;
    }
    return interval.high ? IntervalShape::UpperBound : IntervalShape::Point;
}

double representative(const Interval& interval)
{
    if (interval.best) {
        return *interval.best;
    }
    if (interval.low && interval.high) {
        return std::midpoint(*interval.low, *interval.high);
    }
    return interval.low ? *interval.low : interval.high.value_or(0);
}

double leastOf(const Interval& interval)
{
    return interval.low ? *interval.low : interval.best.value_or(interval.high.value_or(0));
}

double greatestOf(const Interval& interval)
{
    return interval.high ? *interval.high : interval.best.value_or(interval.low.value_or(0));
}

Interval scaled(const Interval& interval, double factor)
{
    const auto times = [factor](double value) { return toSignificant(value * factor); };
    return { .low = interval.low.transform(times),
        .best = interval.best.transform(times),
        .high = interval.high.transform(times) };
}

Result<Interval> sum(const Interval& a, const Interval& b)
{
    return combined(a, b, std::plus<> {});
}

Result<Interval> difference(const Interval& a, const Interval& b)
{
    return combined(a, b, std::minus<> {});
}

Result<Interval> product(const Interval& a, const Interval& b)
{
    // Zero times anything is zero, however large the other may be.
    return combined(a, b, [](double x, double y) { return x == 0 || y == 0 ? 0 : x * y; });
}

Result<Interval> quotient(const Interval& a, const Interval& b)
{
    const Ends divisor = endsOf(b);
    if (divisor.low <= 0 && divisor.high >= 0) {
        return std::unexpected(Error { .code = ErrorCode::DivisionByZero, .place = {}, .detail = {}, .expected = {} });
    }
    // A corner of two infinite ends has no value of its own; its neighbours bound it.
    return combined(a, b, [](double x, double y) { return std::isinf(x) && std::isinf(y) ? 0 : x / y; });
}

Result<Interval> compoundRate(const Interval& ratio, double years)
{
    if (leastOf(ratio) <= 0) {
        return std::unexpected(Error {
            .code = ErrorCode::BadValue, .place = {}, .detail = std::to_string(leastOf(ratio)), .expected = "> 0" });
    }
    const auto perYear = [years](double value) { return std::pow(value, 1.0 / years) - 1; };
    return Interval { .low = ratio.low.transform(perYear),
        .best = ratio.best.transform(perYear),
        .high = ratio.high.transform(perYear) };
}

} // namespace broadsheet
