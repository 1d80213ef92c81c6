// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "core/base/error.h"

#include <QString>

namespace broadsheet::app {

// What went wrong, where, and what to do about it, in one or two sentences of plain text: the only place where an error
// is put into words. "power.json, line 12, /observations/3/unit: “kWj” is no unit …"
[[nodiscard]] QString describe(const Error& error, const Words& words);

// The place alone: "power.json, line 12, /observations/3/unit"; empty where none is known.
[[nodiscard]] QString describePlace(const Place& place, const Words& words);

} // namespace broadsheet::app
