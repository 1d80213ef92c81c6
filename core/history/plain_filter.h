// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/filter.h"
#include "core/lottery/draw_query.h"

namespace broadsheet::history {

// A filter that accepts what the query accepts.
[[nodiscard]] Filter filterOf(const lottery::DrawQuery& query);

// What both accept.
[[nodiscard]] Filter both(Filter one, Filter other);

} // namespace broadsheet::history
