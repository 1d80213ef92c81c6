// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/lottery/draw.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// Which issues: all, one, a range with either end open, or those that begin with some digits.
struct IssueFilter {
    std::optional<int> from; // as issueOrder() counts
    std::optional<int> to;
    std::string prefix; // digits of the normalised issue

    bool operator==(const IssueFilter&) const = default;

    [[nodiscard]] bool accepts(const Draw& draw) const;
};

// "24027" or "2024027": that issue. "24020-24027" (also with – or ~): a range; "24020-" and "-24027" are open.
// "240*": a prefix. Digits that are no whole issue are a prefix without a star, too, so that a filter works while one
// types; from four digits on, a prefix that begins with 20 is read as a year in full ("2024" is all of 2024, not the
// 240s of 2020). An end of a range that is not yet whole counts as open. Full-width characters will do. Empty: all.
// Error: BadValue, also for a range whose first issue comes after its last.
[[nodiscard]] Result<IssueFilter> parseIssueFilter(std::string_view text);

// "8,9", "08 09", "8+9": numbers that must all have been drawn, whatever the pool or the place; each once, as typed.
// A separator at the end is passed over. Error: BadValue.
[[nodiscard]] Result<std::vector<int>> parseNumbers(std::string_view text);

struct DrawQuery {
    IssueFilter issue;
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<int> contains;

    bool operator==(const DrawQuery&) const = default;

    [[nodiscard]] bool accepts(const Draw& draw) const;
};

// The draws that the query accepts, in the order given.
[[nodiscard]] std::vector<const Draw*> select(const std::vector<const Draw*>& draws, const DrawQuery& query);

} // namespace broadsheet::lottery
