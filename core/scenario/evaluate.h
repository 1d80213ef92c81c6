// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace broadsheet::scenario {

// What comes out of a scenario. A year is 365 days.
enum class OutputId {
    ItEnergyPerDay, // kWh/day, after the savings
    ElectricityPerDay, // kWh/day, of the whole facility
    ElectricityPerYear, // kWh/year
    WaterOnSite, // l/year
    WaterOffSite, // l/year
    Water, // l/year, on-site and off-site
    Emissions, // kg CO2 a year
};

inline constexpr std::size_t kOutputCount = 7;
inline constexpr std::array<OutputId, kOutputCount> kOutputIds { OutputId::ItEnergyPerDay, OutputId::ElectricityPerDay,
    OutputId::ElectricityPerYear, OutputId::WaterOnSite, OutputId::WaterOffSite, OutputId::Water, OutputId::Emissions };

struct OutputKind {
    std::string_view word; // "electricity-per-year"
    std::string_view unit; // "kWh/year"
};

[[nodiscard]] const OutputKind& kindOf(OutputId id);
[[nodiscard]] std::optional<OutputId> outputFromWord(std::string_view word);

// A number for each input, in the unit of its kind.
struct Values {
    std::array<double, kInputCount> numbers {};

    [[nodiscard]] constexpr double& operator[](InputId id)
    {
        return numbers[static_cast<std::size_t>(id)];
    }

    [[nodiscard]] constexpr double operator[](InputId id) const
    {
        return numbers[static_cast<std::size_t>(id)];
    }

    bool operator==(const Values&) const = default;
};

// A number for each output, in the unit of its kind.
struct Outputs {
    std::array<double, kOutputCount> numbers {};

    [[nodiscard]] constexpr double& operator[](OutputId id)
    {
        return numbers[static_cast<std::size_t>(id)];
    }

    [[nodiscard]] constexpr double operator[](OutputId id) const
    {
        return numbers[static_cast<std::size_t>(id)];
    }

    bool operator==(const Outputs&) const = default;
};

// The formulas, with numbers in. `includedPue` (>= 1) is divided out of the energy per request.
[[nodiscard]] Outputs evaluate(const Values& values, double includedPue);

// Which number of every range is taken. Lowest makes the results lowest: that is the low end of an input, but the high
// end of a saving. Every output rises, or stays, with every input that is no saving, and falls, or stays, with every
// saving, so these are the extremes of what the ranges allow.
enum class Corner { Lowest, Mid, Highest };

[[nodiscard]] Values valuesAt(const Scenario& scenario, Corner corner);

// The results with all ranges at one corner. This is a span, not a confidence interval: it is as wide as if all inputs
// erred together.
struct Span {
    Outputs lowest;
    Outputs mid;
    Outputs highest;

    bool operator==(const Span&) const = default;
};

[[nodiscard]] Span spanOf(const Scenario& scenario);

} // namespace broadsheet::scenario
