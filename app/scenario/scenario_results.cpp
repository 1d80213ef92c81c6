// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_results.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace broadsheet::app {

namespace {

constexpr std::size_t kBins = 72;

} // namespace

std::size_t ScenarioResults::sampleCount() const
{
    return samples != nullptr ? samples->of(scenario::OutputId::ElectricityPerYear).size() : 0;
}

std::vector<Bin> ScenarioResults::bins(scenario::OutputId output, bool isLogarithmic) const
{
    const scenario::Distribution& spread = sampled(output);
    const bool canBeLogarithmic = spread.least > 0;
    if (samples == nullptr || spread.least >= spread.greatest || (isLogarithmic && !canBeLogarithmic)) {
        return {};
    }
    const auto placeOf = [isLogarithmic](double value) { return isLogarithmic ? std::log(value) : value; };
    const double first = placeOf(spread.least);
    const double width = (placeOf(spread.greatest) - first) / kBins;
    std::array<std::uint32_t, kBins> counts {};
    const std::span<const double> values = samples->of(output);
    for (const double value : values) {
        const double place = (placeOf(value) - first) / width;
        ++counts[std::min(static_cast<std::size_t>(std::max(place, 0.0)), kBins - 1)];
    }
    std::vector<Bin> bins;
    bins.reserve(kBins);
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double middle = first + (static_cast<double>(bin) + 0.5) * width;
        bins.push_back({ .middle = isLogarithmic ? std::exp(middle) : middle,
            .share = static_cast<double>(counts[bin]) / static_cast<double>(values.size()) });
    }
    return bins;
}

ScenarioResults ScenarioReckoner::reckon(const scenario::Scenario& scenario)
{
    const scenario::Samples& samples = m_sampler.draw(scenario);
    return { .span = spanOf(scenario), .distributions = distributionsOf(samples), .samples = &samples };
}

} // namespace broadsheet::app
