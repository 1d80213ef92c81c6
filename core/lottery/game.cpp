// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/game.h"

#include <algorithm>
#include <numeric>

namespace broadsheet::lottery {

bool RuleVersion::isVerifiedOn(const Date& day) const
{
    return !unverified && (!until || day <= *until);
}

const RuleVersion* Game::rulesOn(const Date& day) const
{
    const auto later = std::ranges::upper_bound(rules, day, {}, &RuleVersion::from);
    return later == rules.begin() ? nullptr : &*std::prev(later);
}

const std::vector<BetType>& Game::betTypes() const
{
    static const std::vector<BetType> kOne(1);
    return bets.empty() ? kOne : bets;
}

int Game::resultSize() const
{
    return std::accumulate(
        pools.begin(), pools.end(), 0, [](int total, const Pool& pool) { return total + pool.count; });
}

} // namespace broadsheet::lottery
