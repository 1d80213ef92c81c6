// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"

#include <cstdint>
#include <vector>

namespace broadsheet::history {

// What draws can be sorted by.
enum class SortSubject {
    Issue,
    Day,
    Number, // one place of the result
    Sum,
    Span,
    Odd,
    Consecutive,
    Repeats,
    Prize,
    JackpotWinners,
    Findings, // whether there are warnings or errors
    Numbers, // all places, the first before the second, and so on
    FindingCount, // of any severity
    Even,
};

struct SortKey {
    SortSubject subject = SortSubject::Day;
    std::size_t column = 0; // of Number: an index among the columns of numbers
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

// The rows in the order of the first key, those alike in it in the order of the second, and so on; those alike in all
// keep their order. Time is linear in the number of rows.
[[nodiscard]] std::vector<std::uint32_t> sorted(
    const DrawColumns& columns, std::vector<std::uint32_t> rows, const std::vector<SortKey>& keys);

} // namespace broadsheet::history
