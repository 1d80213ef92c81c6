// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::figure {

namespace {

constexpr long long kMostTicks = 1000;
constexpr double kHair = 1e-9; // of a step: an end this near to a tick is at the tick

// A step of (mantissa / 10) × 10^exponent. Kept in whole numbers, so that a tick is the double nearest to its decimal:
// the third tick of step 0.1 is 0.3 and not 0.30000000000000004.
struct Step {
    int mantissa = 10; // 10, 20, 25 or 50
    int exponent = 0;

    [[nodiscard]] double times(long long count) const
    {
        const int shift = exponent - 1;
        const auto whole = static_cast<double>(count * mantissa);
        return shift >= 0 ? whole * std::pow(10.0, shift) : whole / std::pow(10.0, -shift);
    }

    [[nodiscard]] int decimals() const
    {
        return std::max(0, mantissa == 25 ? 1 - exponent : -exponent);
    }
};

// The smallest step that is not below `raw` (> 0).
Step stepFor(double raw)
{
    constexpr double kSlack = 1 - 1e-9; // 10^n itself must be found although log10 rounds
    const int exponent = static_cast<int>(std::floor(std::log10(raw)));
    for (const int mantissa : { 10, 20, 25, 50 }) {
        const Step step { mantissa, exponent };
        if (step.times(1) >= raw * kSlack) {
            return step;
        }
    }
    return { 10, exponent + 1 };
}

// The ends in order, finite, and far enough apart to be told apart.
std::pair<double, double> usableEnds(double least, double greatest, bool fromZero)
{
    auto clean = [](double value) {
        const double clamped = std::isfinite(value) ? std::clamp(value, -kLargestOnAxis, kLargestOnAxis) : 0.0;
        return std::abs(clamped) < kSmallestOnAxis ? 0.0 : clamped;
    };
    auto [low, high] = std::minmax({ clean(least), clean(greatest) });
    const bool zeroIsNear = low > 0 && low <= (high - low);
    const bool zeroIsNearBelow = high < 0 && -high <= (high - low);
    if (fromZero || zeroIsNear || zeroIsNearBelow) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    const double size = std::max(std::abs(low), std::abs(high));
    if (size == 0) {
        return { 0, 1 };
    }
    if (high / 2 - low / 2 < size * kFinestOnAxis) {
        const double room = low == high ? size / 10 : size * 1e-9;
        return { low - room, high + room };
    }
    return { low, high };
}

} // namespace

ValueAxis makeAxis(double least, double greatest, bool fromZero, int wanted)
{
    const auto [low, high] = usableEnds(least, greatest, fromZero);
    const int steps = std::clamp(wanted, 1, 200);
    const Step step = stepFor(high / steps - low / steps);
    const double width = step.times(1);

    // A hair of tolerance keeps an end that is a multiple of the step from getting one more step for its last bit.
    auto first = static_cast<long long>(std::floor(low / width + kHair));
    auto last = static_cast<long long>(std::ceil(high / width - kHair));
    while (step.times(first) > low) {
        --first;
    }
    while (step.times(last) < high) {
        ++last;
    }
    last = std::clamp(last, first + 1, first + kMostTicks - 1);

    ValueAxis axis;
    axis.minimum = step.times(first);
    axis.maximum = step.times(last);
    axis.step = width;
    axis.decimals = step.decimals();
    for (long long tick = first; tick <= last; ++tick) {
        axis.ticks.push_back(step.times(tick));
    }
    return axis;
}

ValueAxis axisWithin(double minimum, double maximum, int wanted)
{
    const int steps = std::clamp(wanted, 1, 200);
    const Step step = stepFor(maximum / steps - minimum / steps);
    const double width = step.times(1);
    const auto first = static_cast<long long>(std::ceil(minimum / width - kHair));
    const auto last = std::min(static_cast<long long>(std::floor(maximum / width + kHair)), first + kMostTicks - 1);

    ValueAxis axis;
    axis.minimum = minimum;
    axis.maximum = maximum;
    axis.step = width;
    axis.decimals = step.decimals();
    for (long long tick = first; tick <= last; ++tick) {
        const double value = step.times(tick);
        if (value >= minimum && value <= maximum) {
            axis.ticks.push_back(value);
        }
    }
    return axis;
}

} // namespace broadsheet::figure
