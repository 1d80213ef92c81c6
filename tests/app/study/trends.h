// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/trend_data.h"
#include "app/study/trend_picture.h"
#include "tests/app/lottery/stores.h"

#include <memory>

namespace broadsheet::app::testing {

// Made-up draws of a bundled game: for digits each in its place.
inline std::unique_ptr<const TrendData> trendOf(const char* id, std::size_t count)
{
    const lottery::Game& game = *bundledStore().game(id);
    history::DrawColumns::Builder builder(game);
    const auto first = std::chrono::sys_days { std::chrono::year { 2004 } / 1 / 1 };
    unsigned state = 12345;
    const auto next = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<unsigned>(below));
    };
    for (std::size_t row = 0; row < count; ++row) {
        std::vector<int> numbers;
        for (const lottery::Pool& pool : game.pools) {
            std::vector<int> drawn;
            while (static_cast<int>(drawn.size()) < pool.count) {
                const int number = pool.first + next(pool.last - pool.first + 1);
                if (pool.ordered || std::ranges::find(drawn, number) == drawn.end()) {
                    drawn.push_back(number);
                }
            }
            numbers.insert(numbers.end(), drawn.begin(), drawn.end());
        }
        const int issue = 2004000 + static_cast<int>(row / 900) * 1000 + static_cast<int>(row % 900) + 1;
        builder.add(issue, Date { first + std::chrono::days { row } }, numbers, 0);
    }
    return std::make_unique<const TrendData>(game, std::move(builder).build());
}

inline TrendLook lookIn(Language language)
{
    return { .colors = lightColors(), .formatter = Formatter(language, {}) };
}

} // namespace broadsheet::app::testing
