// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/demand/catalogue.h"

#include <QString>

namespace broadsheet::app {

// How a derived value follows from its inputs, with their figures filled in:
// "> 500,000 kWh/day ÷ ≈ 200 million requests/day = > 2.5 Wh/request". Empty for an observation that is not derived.
[[nodiscard]] QString formulaOf(
    const demand::Observation& fact, const demand::Catalogue& catalogue, const Formatter& formatter);

} // namespace broadsheet::app
