// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/filter.h"

#include <optional>
#include <string_view>

namespace broadsheet::history {

// The values of a filter in half-width lower case. Nothing where the text is none.

// "60..90", "60-90", "60~90", "60至90", "60..", "..90", ">=60", "<60", "=60", "60".
[[nodiscard]] std::optional<Range> parseCountRange(std::string_view text);

// The same with amounts of yuan: "500万", "5000000元", ">=4.5"; in fen.
[[nodiscard]] std::optional<Range> parseAmountRange(std::string_view text);

// The same with days, but not parted by "-": "2024", "2024-03", "2024-03-11", "2024/3/11", "20240311", "2024年3月11日";
// a year or a month is all of its days. Days since 1970.
[[nodiscard]] std::optional<Range> parseDayRange(std::string_view text);

// What lottery::parseIssueFilter() reads, and the comparisons.
[[nodiscard]] std::optional<Condition> parseIssueCondition(std::string_view text);

} // namespace broadsheet::history
