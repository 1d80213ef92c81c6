// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/money.h"

#include <QString>

#include <string>

namespace broadsheet::app {

// "93,277.17 yuan": grouped, never rounded.
[[nodiscard]] QString yuanText(lottery::Money money, const Formatter& formatter);

// The same for a cell of a bulletin or a plain figure; what can't be read stands as it is, in quotation marks.
[[nodiscard]] QString yuanText(const std::string& cell, const Formatter& formatter);

// "9,262,388" for "9,262,388注" and for "9262388"; what can't be read stands as it is.
[[nodiscard]] QString countText(const std::string& cell, const Formatter& formatter);

} // namespace broadsheet::app
