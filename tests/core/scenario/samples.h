// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <utility>

namespace broadsheet::scenario {

inline Input ranged(double low, double mid, double high, Shape shape)
{
    return { .low = low, .mid = mid, .high = high, .shape = shape, .facts = {}, .note = {} };
}

// Sound, with a range of every shape, a saving in every lever and nothing that is 0.
inline Scenario sample()
{
    Scenario scenario;
    scenario.id = "sample";
    scenario.name = { .zh = "样本", .en = "Sample" };
    scenario[InputId::Requests] = ranged(1e8, 2e8, 5e8, Shape::LogUniform);
    scenario[InputId::EnergyPerRequest] = ranged(0.2, 0.5, 3, Shape::Triangular);
    scenario[InputId::Pue] = ranged(1.1, 1.2, 1.6, Shape::Uniform);
    scenario[InputId::GridFactor] = ranged(0.3, 0.5, 0.61, Shape::Triangular);
    scenario[InputId::WaterOnSite] = ranged(0.1, 0.6, 1.8, Shape::LogUniform);
    scenario[InputId::WaterOffSite] = fixedAt(3.1);
    scenario[InputId::SavingAlgorithms] = ranged(0.1, 0.3, 0.4, Shape::Uniform);
    scenario[InputId::SavingHardware] = ranged(0.2, 0.4, 0.5, Shape::Triangular);
    scenario[InputId::SavingMethods] = fixedAt(0.15);
    scenario[InputId::SavingDataCentre] = ranged(0.05, 0.1, 0.3, Shape::LogUniform);
    scenario.growth = { .rate = 0.12, .from = 2024, .fact = "a-rate" };
    scenario.equivalents = { "household", "pool" };
    return scenario;
}

} // namespace broadsheet::scenario
