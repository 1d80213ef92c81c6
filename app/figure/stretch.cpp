// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/stretch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet::app {

namespace {

using figure::Scale;
using figure::Window;

// A number's place on an axis in which equal distances are drawn equally long.
double placeOf(double number, Scale scale)
{
    if (scale == Scale::Linear) {
        return number;
    }
    return number > 0 ? std::log10(number) : -std::numeric_limits<double>::infinity();
}

double numberOf(double place, Scale scale)
{
    return scale == Scale::Linear ? place : std::pow(10.0, place);
}

Window placesOf(const Window& window, Scale scale)
{
    return { .minimum = placeOf(window.minimum, scale), .maximum = placeOf(window.maximum, scale) };
}

double lengthOf(const Window& window)
{
    return window.maximum - window.minimum;
}

// The stretch that begins at `start`, pushed into the whole. An end that is the whole's is exactly that.
std::optional<Window> fittedInto(const Stretch& stretch, double start, double length)
{
    const Window whole = placesOf(stretch.whole, stretch.scale);
    const double all = lengthOf(whole);
    if (!std::isfinite(start) || !std::isfinite(length) || length >= all * (1 - 1e-9)) {
        return std::nullopt;
    }
    const double shortest = std::max(length, all * kShortestShare);
    start -= (shortest - length) / 2;
    start = std::clamp(start, whole.minimum, whole.maximum - shortest);
    const double nothing = all * 1e-9;
    const bool fromStart = start - whole.minimum < nothing;
    const bool toEnd = whole.maximum - (start + shortest) < nothing;
    return Window { .minimum = fromStart ? stretch.whole.minimum : numberOf(start, stretch.scale),
        .maximum = toEnd ? stretch.whole.maximum : numberOf(start + shortest, stretch.scale) };
}

} // namespace

double numberAt(const Stretch& stretch, double share)
{
    const Window shown = placesOf(stretch.shown, stretch.scale);
    return numberOf(shown.minimum + share * lengthOf(shown), stretch.scale);
}

double shareOf(const Stretch& stretch, double number)
{
    const Window shown = placesOf(stretch.shown, stretch.scale);
    return (placeOf(number, stretch.scale) - shown.minimum) / lengthOf(shown);
}

std::optional<Window> zoomed(const Stretch& stretch, double share, double factor)
{
    const Window shown = placesOf(stretch.shown, stretch.scale);
    const double shortest = lengthOf(placesOf(stretch.whole, stretch.scale)) * kShortestShare;
    const double length = std::max(lengthOf(shown) * factor, shortest);
    const double fixed = shown.minimum + share * lengthOf(shown);
    return fittedInto(stretch, fixed - share * length, length);
}

std::optional<Window> moved(const Stretch& stretch, double share)
{
    const Window shown = placesOf(stretch.shown, stretch.scale);
    return fittedInto(stretch, shown.minimum + share * lengthOf(shown), lengthOf(shown));
}

std::optional<Window> between(const Stretch& stretch, double from, double to)
{
    const Window shown = placesOf(stretch.shown, stretch.scale);
    const auto [least, most] = std::minmax(from, to);
    return fittedInto(stretch, shown.minimum + least * lengthOf(shown), (most - least) * lengthOf(shown));
}

std::optional<Window> revealing(const Stretch& stretch, double number)
{
    constexpr double kAir = 0.08; // of what is shown
    const double share = shareOf(stretch, number);
    if (!std::isfinite(share)) {
        return moved(stretch, 0);
    }
    if (share < 0) {
        return moved(stretch, share - kAir);
    }
    if (share > 1) {
        return moved(stretch, share - 1 + kAir);
    }
    return moved(stretch, 0);
}

} // namespace broadsheet::app
