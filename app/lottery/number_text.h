// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"

#include <QString>

#include <vector>

namespace broadsheet::app {

// A number as its pool is printed: "08" where numbers go up to 35, "2" for digits.
[[nodiscard]] QString numberText(int number, const lottery::Pool& pool);

// A whole result on one line, pools parted by a plus sign: "08 09 16 22 23 + 07 09", "2 5 0". Numbers of pools that the
// game does not have stand as they are.
[[nodiscard]] QString resultText(const std::vector<std::vector<int>>& numbers, const lottery::Game& game);

} // namespace broadsheet::app
