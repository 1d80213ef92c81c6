// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/input_track.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace broadsheet::app {

using scenario::InputId;

namespace {

constexpr int kDigits = 3;
constexpr double kMostSaved = 0.99; // a saving of all is none that people mean

constexpr std::array<InputTrack, scenario::kInputCount> kTracks { {
    { .least = 1e6, .most = 1e11, .steps = 450, .isLogarithmic = true }, // requests a day
    { .least = 0.01, .most = 100, .steps = 360, .isLogarithmic = true }, // Wh a request
    { .least = 1, .most = 2.5, .steps = 150 }, // PUE
    { .least = 0, .most = 1.2, .steps = 240 }, // kg/kWh
    { .least = 0, .most = 3, .steps = 300 }, // l/kWh
    { .least = 0, .most = 10, .steps = 200 }, // l/kWh
    { .least = 0, .most = 0.95, .steps = 95 },
    { .least = 0, .most = 0.95, .steps = 95 },
    { .least = 0, .most = 0.95, .steps = 95 },
    { .least = 0, .most = 0.95, .steps = 95 },
} };

double rounded(double value)
{
    if (value == 0) {
        return 0;
    }
    const double power = std::floor(std::log10(std::abs(value))) - (kDigits - 1);
    // Divided by a whole power, so that the result is the number that its digits read as.
    return power >= 0 ? std::round(value / std::pow(10.0, power)) * std::pow(10.0, power)
                      : std::round(value * std::pow(10.0, -power)) / std::pow(10.0, -power);
}

} // namespace

InputTrack trackOf(InputId id)
{
    return kTracks.at(static_cast<std::size_t>(id));
}

int stepAt(const InputTrack& track, double number)
{
    double share = (number - track.least) / (track.most - track.least);
    if (track.isLogarithmic) {
        share = number > 0 ? std::log(number / track.least) / std::log(track.most / track.least) : 0;
    }
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * track.steps));
}

double numberAt(const InputTrack& track, int step)
{
    constexpr double kFinest = 1e6; // steps of a track without a logarithm are multiples of its inverse
    const double share = std::clamp(static_cast<double>(step) / track.steps, 0.0, 1.0);
    if (track.isLogarithmic) {
        return rounded(track.least * std::pow(track.most / track.least, share));
    }
    return std::round(std::lerp(track.least, track.most, share) * kFinest) / kFinest;
}

scenario::Input movedTo(InputId id, const scenario::Input& input, double mid)
{
    const scenario::InputKind& kind = kindOf(id);
    scenario::Input moved = input;
    moved.mid = mid;
    if (input.shape == scenario::Shape::Fixed) {
        moved.low = mid;
        moved.high = mid;
        return moved;
    }
    const double ratio = input.mid > 0 ? mid / input.mid : 1;
    const double most = std::nextafter(kind.below, 0.0);
    const auto along = [&](double end) { return std::clamp(rounded(end * ratio), kind.least, most); };
    moved.low = std::min(along(input.low), mid);
    moved.high = std::max(along(input.high), mid);
    if (kind.below == 1) {
        moved.high = std::max(mid, std::min(moved.high, kMostSaved));
    }
    return moved;
}

scenario::Input spreadBy(InputId id, const scenario::Input& input, scenario::Shape shape, double share)
{
    const scenario::InputKind& kind = kindOf(id);
    scenario::Input spread { .low = std::max(kind.least, rounded(input.mid * (1 - share))),
        .mid = input.mid,
        .high = rounded(input.mid * (1 + share)),
        .shape = shape,
        .facts = {},
        .note = {} };
    const double most = kind.below == 1 ? kMostSaved : kind.below / 2;
    spread.low = std::min(spread.low, input.mid);
    spread.high = std::max(std::min(spread.high, most), input.mid);
    return spread;
}

scenario::Scenario widened(const scenario::Scenario& scenario, double share)
{
    scenario::Scenario wide = scenario;
    for (const InputId id : scenario::kInputIds) {
        if (scenario[id].shape == scenario::Shape::Fixed && scenario[id].mid > 0) {
            wide[id] = spreadBy(id, scenario[id], scenario::Shape::Triangular, share);
        }
    }
    return wide;
}

} // namespace broadsheet::app
