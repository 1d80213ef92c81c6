// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"
#include "core/history/filter.h"

#include <cstdint>
#include <span>

namespace broadsheet::history {

// What `subject` measures of the draws from row `first` on, one after the other. Of prizes and jackpots -1 where it is
// not known; JackpotWon and JackpotNotWon are 1 where that is so. A number that is missing counts nowhere.
// Contains has no measure.
void measure(const DrawColumns& columns, Subject subject, std::size_t first, std::span<std::int64_t> values);

// Whether `subject` is counted from the main numbers alone: Sum, Span, Odd, Even, Consecutive, Repeats.
[[nodiscard]] bool isCounted(Subject subject);

// The same as measure() for these, in a form in which many rows are looked at together.
void count(const DrawColumns& columns, Subject subject, std::size_t first, std::span<std::uint16_t> values);

[[nodiscard]] std::int64_t measureOf(const DrawColumns& columns, Subject subject, std::size_t row);

} // namespace broadsheet::history
