// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace broadsheet::lottery {

// An exact count of lines, or kTooMany where it does not fit. Sums and products with kTooMany are kTooMany, but for a
// product with 0, which is 0.
using Tally = std::uint64_t;

inline constexpr Tally kTooMany = std::numeric_limits<Tally>::max();

[[nodiscard]] Tally sumOf(Tally a, Tally b);
[[nodiscard]] Tally productOf(Tally a, Tally b);

// In how many ways k of n things can be chosen; 0 where k is negative or more than n.
[[nodiscard]] Tally choose(int n, int k);

} // namespace broadsheet::lottery
