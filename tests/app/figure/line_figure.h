// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

namespace broadsheet::app {

// Two lines over the years 2015 to 2024 in TWh/year, which MWh/year and households can be shown for: "measured", with a
// gap before 2019, and "projected", from 2020, with low and high.
[[nodiscard]] figure::ResolvedFigure lineFigure();

// Three ranges in TWh/year: 85–134, 2–3 and −1–5. A logarithmic axis can't show the last.
[[nodiscard]] figure::ResolvedFigure rangeFigure();

} // namespace broadsheet::app
