// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"

#include <cstddef>
#include <vector>

namespace broadsheet::study {

// What chance does. Formulas and sources: docs/models.md.

// Counts that a chance count stays within in at least 95 of 100 cases: it is below `low` in at most 2.5, and above
// `high` in at most 2.5.
struct Band {
    std::size_t low = 0;
    std::size_t high = 0;

    bool operator==(const Band&) const = default;

    [[nodiscard]] bool holds(std::size_t count) const
    {
        return count >= low && count <= high;
    }
};

// Of so many independent trials that succeed with that chance (0 to 1): the exact binomial distribution.
[[nodiscard]] Band binomialBand(std::size_t trials, double chance);
// How likely it is that from `from` to `to` of them succeed.
[[nodiscard]] double binomialShare(std::size_t trials, double chance, std::size_t from, std::size_t to);

// How likely a chi-square of so many degrees of freedom (above 0) is at least `statistic`.
[[nodiscard]] double chiSquareTail(double statistic, double degrees);

// Of `numbers` numbers `marked` are marked and `drawn` are drawn: how likely 0, 1, 2 … marked ones are among those.
[[nodiscard]] std::vector<double> hypergeometric(int numbers, int marked, int drawn);

// How likely each sum of the pool's numbers is, from the least one on.
[[nodiscard]] std::vector<double> sumChances(const history::DrawColumns::PoolColumns& pool);
[[nodiscard]] int leastSum(const history::DrawColumns::PoolColumns& pool);

// How likely 0, 1, 2 … of the pool's numbers are odd.
[[nodiscard]] std::vector<double> oddChances(const history::DrawColumns::PoolColumns& pool);

} // namespace broadsheet::study
