// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/analysis.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::scenario {

namespace {

constexpr int kMostYears = 200;

Outputs scaled(const Outputs& outputs, double factor)
{
    Outputs result = outputs;
    for (double& number : result.numbers) {
        number *= factor;
    }
    return result;
}

} // namespace

double Swing::width() const
{
    return std::abs(atHigh - atLow);
}

std::vector<Swing> sensitivity(const Scenario& scenario, OutputId output)
{
    const Values mid = valuesAt(scenario, Corner::Mid);
    const auto with = [&](InputId id, double value) {
        Values values = mid;
        values[id] = value;
        return evaluate(values, scenario.includedPue)[output];
    };
    std::vector<Swing> swings;
    swings.reserve(kInputCount);
    for (const InputId id : kInputIds) {
        swings.push_back({ .input = id, .atLow = with(id, scenario[id].low), .atHigh = with(id, scenario[id].high) });
    }
    std::ranges::stable_sort(swings, std::ranges::greater(), &Swing::width);
    return swings;
}

std::optional<double> needed(const Scenario& scenario, InputId input, double kWhPerYear)
{
    const bool isProportional = input == InputId::Requests || input == InputId::EnergyPerRequest;
    if (!isProportional || !(kWhPerYear >= 0) || !std::isfinite(kWhPerYear)) {
        return {};
    }
    Values values = valuesAt(scenario, Corner::Mid);
    values[input] = 1;
    const double ofOne = evaluate(values, scenario.includedPue)[OutputId::ElectricityPerYear];
    const double number = kWhPerYear / ofOne;
    return ofOne > 0 && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::vector<YearOfGrowth> growthOf(const Scenario& scenario, int lastYear)
{
    std::vector<YearOfGrowth> years;
    if (!scenario.growth) {
        return years;
    }
    const Span span = spanOf(scenario);
    const int last = std::min(lastYear, scenario.growth->from + kMostYears - 1);
    double factor = 1;
    for (int year = scenario.growth->from; year <= last; ++year) {
        years.push_back({ .year = year,
            .span = { .lowest = scaled(span.lowest, factor),
                .mid = scaled(span.mid, factor),
                .highest = scaled(span.highest, factor) } });
        factor *= 1 + scenario.growth->rate;
    }
    return years;
}

} // namespace broadsheet::scenario
