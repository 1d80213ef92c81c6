// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <vector>

namespace broadsheet::figure {

// The units that a figure in `unit` can be shown in: its own, then each other one of a family whose units convert to
// the unit's numerator ("MWh" of "MWh/day"), with the rest of the unit kept. One in which `largest`, the largest
// value of the figure, would be below 1e-6 or from 1e15 on is no help to a reader and is left out.
[[nodiscard]] std::vector<UnitChoice> unitChoices(
    const Unit& unit, double largest, const UnitFamilies& families, const UnitSystem& units);

// The figure's unit divided by a constant: MWh/day by kWh/household/year is household, ml/question by ml/bottle is
// bottle/question. The constant must be a single value above 0 and its unit must have the thing that is counted right
// after the first division sign. Errors, without a place: BadValue, UnitMismatch.
[[nodiscard]] Result<UnitChoice> equivalentChoice(
    const Unit& unit, const std::string& observation, const Datum& constant, const UnitSystem& units);

} // namespace broadsheet::figure
