// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/interval.h"
#include "core/base/period.h"
#include "core/base/unit.h"
#include "core/demand/observation.h"

#include <vector>

namespace broadsheet::demand {

// One input of a derivation. Conversions and growth need no more of an observation than this.
struct Operand {
    std::string id; // for errors only
    Interval value;
    Unit unit;
    Period period;
};

// Computes `operation` over `operands`, in `target`; a range in gives a range out (core/base/interval.h). The formulas
// are in docs/models.md. Errors: UnitMismatch where the operands' units do not make the target's dimension;
// DivisionByZero; BadValue for a number of operands that the operation has not, a growth between values that are not
// positive, or periods that are not two different years of one kind.
[[nodiscard]] Result<Interval> derive(Operation operation, const std::vector<Operand>& operands, const Unit& target);

} // namespace broadsheet::demand
