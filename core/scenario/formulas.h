// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/evaluate.h"

namespace broadsheet::scenario {

// The one place of the formulas (docs/models.md), for evaluate() and for the sampler's loop.
[[nodiscard]] constexpr Outputs applyFormulas(const Values& values, double includedPue)
{
    constexpr double kWhPerWh = 1e-3;
    constexpr double kDaysPerYear = 365;
    const double remaining = (1 - values[InputId::SavingAlgorithms]) * (1 - values[InputId::SavingHardware])
        * (1 - values[InputId::SavingMethods]) * (1 - values[InputId::SavingDataCentre]);
    const double itPerDay
        = values[InputId::Requests] * values[InputId::EnergyPerRequest] * kWhPerWh * remaining / includedPue;
    const double facilityPerDay = itPerDay * values[InputId::Pue];
    const double facilityPerYear = facilityPerDay * kDaysPerYear;
    const double onSite = itPerDay * kDaysPerYear * values[InputId::WaterOnSite];
    const double offSite = facilityPerYear * values[InputId::WaterOffSite];

    Outputs outputs;
    outputs[OutputId::ItEnergyPerDay] = itPerDay;
    outputs[OutputId::ElectricityPerDay] = facilityPerDay;
    outputs[OutputId::ElectricityPerYear] = facilityPerYear;
    outputs[OutputId::WaterOnSite] = onSite;
    outputs[OutputId::WaterOffSite] = offSite;
    outputs[OutputId::Water] = onSite + offSite;
    outputs[OutputId::Emissions] = facilityPerYear * values[InputId::GridFactor];
    return outputs;
}

} // namespace broadsheet::scenario
