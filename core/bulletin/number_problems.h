// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/game.h"

#include <vector>

namespace broadsheet::bulletin {

// Notes, at that place, what no draw of these pools can show: WrongNumberCount, NumberOutOfPool, BadValue for a number
// that stands twice. True where there was anything.
bool noteNumberMistakes(const std::vector<std::vector<int>>& numbers, const std::vector<lottery::Pool>& pools,
    const Place& place, Problems& problems);

} // namespace broadsheet::bulletin
