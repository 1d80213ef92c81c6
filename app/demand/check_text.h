// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/demand/check.h"
#include "core/demand/difference.h"

#include <QString>

#include <string_view>

namespace broadsheet::app {

// "as printed", "source says", "another source says", "no primary source found".
[[nodiscard]] QString checkStatusText(demand::CheckStatus status, const Words& words);

// "+64,000 kWh/day (+12.8%), within what is printed"; of two ranges "low end −15 (−60%), high end 0". Of per cents the
// difference is in percentage points. "–" where nothing can be compared.
[[nodiscard]] QString differenceText(
    const demand::Difference& difference, std::string_view unit, const Formatter& formatter);

} // namespace broadsheet::app
