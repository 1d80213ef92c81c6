// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/figure/figure.h"
#include "core/scenario/evaluate.h"

#include <optional>
#include <string>

namespace broadsheet::app {

// The unit that a result is told in: one of its family in which it has few digits before the point.
struct OutputScale {
    std::string unit;
    double factor = 1; // a number in the output's own unit times this

    [[nodiscard]] Interval shown(const Interval& value) const
    {
        return scaled(value, factor);
    }

    bool operator==(const OutputScale&) const = default;
};

class OutputScales final {
public:
    explicit OutputScales(figure::UnitFamilies families);

    // The unit in which `number` is the least that is not below 1; where there is none, the smallest unit.
    [[nodiscard]] OutputScale scaleFor(scenario::OutputId output, double number) const;

    // How many of the output's own unit are one `unit`; nothing where they measure different things.
    [[nodiscard]] std::optional<double> factorFrom(const std::string& unit, scenario::OutputId output) const;

private:
    figure::UnitFamilies m_families;
    std::optional<UnitSystem> m_units; // none where the unit database is missing: everything in its own unit
};

} // namespace broadsheet::app
