// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sample.h"

#include <algorithm>
#include <limits>

namespace broadsheet::study {

namespace {

struct Days {
    std::int64_t first = 0;
    std::int64_t last = 0; // included
};

std::int64_t dayNumber(const Date& date)
{
    return std::chrono::sys_days { date }.time_since_epoch().count();
}

Days daysOf(const lottery::Game& game, std::size_t version)
{
    if (version == kBeforeRules) {
        return { std::numeric_limits<std::int64_t>::min(), dayNumber(game.rules.front().from) - 1 };
    }
    const bool isLast = version + 1 == game.rules.size();
    return { dayNumber(game.rules[version].from),
        isLast ? std::numeric_limits<std::int64_t>::max() : dayNumber(game.rules[version + 1].from) - 1 };
}

bool isComplete(const history::DrawColumns& columns, std::size_t row)
{
    for (const history::DrawColumns::PoolColumns& pool : columns.pools()) {
        for (std::size_t i = 0; i < pool.count; ++i) {
            const int number = columns.numbers(pool.first + i)[row];
            const bool isRepeated
                = !pool.ordered && i > 0 && number == columns.numbers(pool.first + i - 1)[row]; // they ascend
            if (number < pool.lowest || number > pool.highest || isRepeated) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

std::vector<std::size_t> ruleVersionsOf(const lottery::Game& game, const history::DrawColumns& columns)
{
    std::vector<std::size_t> versions;
    const auto days = columns.days(); // ascending
    const auto add = [&](std::size_t version) {
        const Days of = daysOf(game, version);
        const auto first = std::ranges::lower_bound(days, of.first);
        if (first != days.end() && *first <= of.last) {
            versions.push_back(version);
        }
    };
    for (std::size_t version = game.rules.size(); version-- > 0;) {
        add(version);
    }
    add(kBeforeRules);
    return versions;
}

Sample sampleOf(const lottery::Game& game, const history::DrawColumns& columns, std::size_t version, std::size_t most)
{
    Sample sample { .columns = &columns, .rows = {} };
    const Days of = daysOf(game, version);
    const auto days = columns.days();
    for (std::size_t row = columns.rows(); row-- > 0;) {
        if (days[row] < of.first || days[row] > of.last) {
            continue;
        }
        if (!isComplete(columns, row)) {
            ++sample.incomplete;
            continue;
        }
        sample.rows.push_back(static_cast<std::uint32_t>(row));
        if (sample.rows.size() == most) {
            break;
        }
    }
    std::ranges::reverse(sample.rows);
    return sample;
}

} // namespace broadsheet::study
