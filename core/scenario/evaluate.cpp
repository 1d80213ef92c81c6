// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/evaluate.h"

#include "core/scenario/formulas.h"

#include <algorithm>

namespace broadsheet::scenario {

namespace {

constexpr std::array<OutputKind, kOutputCount> kOutputKinds { {
    { .word = "it-energy-per-day", .unit = "kWh/day" },
    { .word = "electricity-per-day", .unit = "kWh/day" },
    { .word = "electricity-per-year", .unit = "kWh/year" },
    { .word = "water-on-site-per-year", .unit = "l/year" },
    { .word = "water-off-site-per-year", .unit = "l/year" },
    { .word = "water-per-year", .unit = "l/year" },
    { .word = "emissions-per-year", .unit = "kg/year" },
} };

double valueAt(const Input& input, bool lowersResults, Corner corner)
{
    if (corner == Corner::Mid) {
        return input.mid;
    }
    const bool takesLow = (corner == Corner::Lowest) != lowersResults;
    return takesLow ? input.low : input.high;
}

} // namespace

const OutputKind& kindOf(OutputId id)
{
    return kOutputKinds[static_cast<std::size_t>(id)];
}

std::optional<OutputId> outputFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kOutputKinds, word, &OutputKind::word);
    return found == kOutputKinds.end()
        ? std::nullopt
        : std::optional(kOutputIds[static_cast<std::size_t>(found - kOutputKinds.begin())]);
}

Outputs evaluate(const Values& values, double includedPue)
{
    return applyFormulas(values, includedPue);
}

Values valuesAt(const Scenario& scenario, Corner corner)
{
    Values values;
    for (const InputId id : kInputIds) {
        values[id] = valueAt(scenario[id], kindOf(id).lowersResults, corner);
    }
    return values;
}

Span spanOf(const Scenario& scenario)
{
    const auto at = [&scenario](Corner corner) { return evaluate(valuesAt(scenario, corner), scenario.includedPue); };
    return { .lowest = at(Corner::Lowest), .mid = at(Corner::Mid), .highest = at(Corner::Highest) };
}

} // namespace broadsheet::scenario
