// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QString>

namespace broadsheet::app {

// What was checked and found right in a draw for which audit() has no finding: only what this draw lets it check.
[[nodiscard]] QString describeClean(const lottery::Draw& draw, const lottery::Game& game, const Formatter& formatter);

} // namespace broadsheet::app
