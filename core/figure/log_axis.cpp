// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::figure {

namespace {

double powerOfTen(int mantissa, int exponent)
{
    return exponent >= 0 ? mantissa * std::pow(10.0, exponent) : mantissa / std::pow(10.0, -exponent);
}

// Every tick from one power of ten below `low` to one above `high`: at 1, 2 and 5 where that makes few enough, else at
// every power or every so many.
std::vector<double> ticksAround(double low, double high, int wanted)
{
    const int first = static_cast<int>(std::floor(std::log10(low))) - 1;
    const int last = static_cast<int>(std::ceil(std::log10(high))) + 1;
    const double decades = std::log10(high) - std::log10(low);
    const bool within = decades * 3 <= wanted + 1;
    const int every = std::max(1, static_cast<int>(std::ceil(decades / wanted)));
    std::vector<double> ticks;
    for (int exponent = first; exponent <= last; ++exponent) {
        if (exponent % every != 0) {
            continue;
        }
        for (const int mantissa : { 1, 2, 5 }) {
            if (mantissa == 1 || within) {
                ticks.push_back(powerOfTen(mantissa, exponent));
            }
        }
    }
    return ticks;
}

void keepWithin(std::vector<double>& ticks, double minimum, double maximum)
{
    std::erase_if(ticks, [=](double tick) { return tick < minimum || tick > maximum; });
}

ValueAxis axisWith(double minimum, double maximum, std::vector<double> ticks)
{
    ValueAxis axis;
    axis.minimum = minimum;
    axis.maximum = maximum;
    axis.step = 0;
    axis.decimals = ticks.empty() ? 0 : std::max(0, -static_cast<int>(std::floor(std::log10(ticks.front()) + 1e-9)));
    axis.ticks = std::move(ticks);
    axis.scale = Scale::Logarithmic;
    return axis;
}

// The end of an axis at 1, 2 or 5 times a power of ten: the last such number at or below `value`, or the first above.
double roundedEnd(double value, bool up)
{
    const int exponent = static_cast<int>(std::floor(std::log10(value)));
    double found = powerOfTen(1, up ? exponent + 2 : exponent - 1);
    for (int power = exponent - 1; power <= exponent + 1; ++power) {
        for (const int mantissa : { 1, 2, 5 }) {
            const double candidate = powerOfTen(mantissa, power);
            if (up ? candidate >= value && candidate < found : candidate <= value && candidate > found) {
                found = candidate;
            }
        }
    }
    return found;
}

} // namespace

ValueAxis makeLogAxis(double least, double greatest, int wanted)
{
    auto clean = [](double value) {
        return std::isfinite(value) ? std::clamp(value, kSmallestOnAxis, kLargestOnAxis) : kSmallestOnAxis;
    };
    const auto [low, high] = std::minmax({ clean(least), clean(greatest) });
    double minimum = roundedEnd(low, false);
    double maximum = roundedEnd(high, true);
    if (minimum == maximum) {
        minimum /= 10;
        maximum *= 10;
    }
    const int most = std::clamp(wanted, 2, 100);
    std::vector<double> ticks = ticksAround(minimum, maximum, most);
    keepWithin(ticks, minimum, maximum);
    return axisWith(minimum, maximum, std::move(ticks));
}

ValueAxis logAxisWithin(double minimum, double maximum, int wanted)
{
    const int most = std::clamp(wanted, 2, 100);
    std::vector<double> ticks = ticksAround(minimum, maximum, most);
    keepWithin(ticks, minimum, maximum);
    if (ticks.size() >= 2) {
        return axisWith(minimum, maximum, std::move(ticks));
    }
    ValueAxis axis = axisWithin(minimum, maximum);
    axis.scale = Scale::Logarithmic;
    return axis;
}

} // namespace broadsheet::figure
