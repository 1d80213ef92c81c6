// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/audit/audit.h"

#include <QString>

namespace broadsheet::app {

// What was found about a draw beside the one before it, in one or two sentences; empty for a finding that is not about
// the series of draws.
[[nodiscard]] QString describeSeries(
    const lottery::Finding& finding, const lottery::Draw& draw, const Formatter& formatter);

} // namespace broadsheet::app
