// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/audit/audit.h"

#include <QString>

namespace broadsheet::app {

// What the audit found, in one or two sentences of plain text with its figures grouped. Needs no window, and speaks the
// formatter's language whatever the window's is. `finding` must come from audit(draw, game).
[[nodiscard]] QString describe(
    const lottery::Finding& finding, const lottery::Draw& draw, const lottery::Game& game, const Formatter& formatter);

} // namespace broadsheet::app
