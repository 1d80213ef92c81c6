// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"
#include "tests/core/lottery/samples.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

// Made-up draws by the thousand.
namespace broadsheet::history::histories {

using lottery::Draw;
using lottery::Game;

inline std::vector<int> drawnFrom(const lottery::Pool& pool, std::mt19937& random)
{
    std::vector<int> all(static_cast<std::size_t>(pool.last - pool.first + 1));
    std::iota(all.begin(), all.end(), pool.first);
    std::vector<int> numbers;
    if (pool.ordered) {
        for (int i = 0; i < pool.count; ++i) {
            numbers.push_back(all[random() % all.size()]);
        }
        return numbers;
    }
    std::ranges::shuffle(all, random);
    numbers.assign(all.begin(), all.begin() + pool.count);
    std::ranges::sort(numbers);
    return numbers;
}

// Draws of consecutive days, the first of 2004; every tenth has a prize table, every twentieth a jackpot that was won.
inline std::vector<Draw> randomDraws(const Game& game, std::size_t count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::vector<Draw> draws;
    for (std::size_t i = 0; i < count; ++i) {
        Draw draw;
        draw.game = game.id;
        const auto day = std::chrono::sys_days { lottery::samples::day(2004, 1, 1) } + std::chrono::days { i };
        draw.date = Date { day };
        const int year = static_cast<int>(draw.date.year());
        const auto ofYear = day - std::chrono::sys_days { draw.date.year() / 1 / 1 };
        std::string serial = std::to_string(ofYear.count() + 1);
        serial.insert(0, 3 - serial.size(), '0');
        draw.issue = (year % 100 < 10 ? "0" : "") + std::to_string(year % 100) + serial;
        for (const lottery::Pool& pool : game.pools) {
            draw.published.push_back(drawnFrom(pool, random));
        }
        if (i % 10 == 0) {
            draw.tables = { lottery::samples::table(
                { { "A", i % 20 == 0 ? "2注" : "0注", std::to_string(1000 + random() % 9000) + "元", "" },
                    { "B", "3注", "100元", "" } }) };
        }
        draws.push_back(std::move(draw));
    }
    return draws;
}

inline std::vector<const Draw*> pointersTo(const std::vector<Draw>& draws)
{
    std::vector<const Draw*> pointers;
    for (const Draw& draw : draws) {
        pointers.push_back(&draw);
    }
    return pointers;
}

inline bool holds(const std::vector<int>& numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

inline Game twoPools()
{
    Game game = lottery::samples::smallGame();
    game.id = "two";
    game.pools = { lottery::samples::pool(5, 1, 35), lottery::samples::pool(2, 1, 12) };
    return game;
}

inline Game threeDigits()
{
    Game game = lottery::samples::smallGame();
    game.id = "digits";
    game.pools = { lottery::samples::digits(3) };
    return game;
}

} // namespace broadsheet::history::histories
