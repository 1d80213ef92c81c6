// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <string>
#include <vector>

// Small made-up games and tables: what the code does must not hang on a game that is really played.
namespace broadsheet::lottery::samples {

inline Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return { std::chrono::year { year }, std::chrono::month { month }, std::chrono::day { dayOfMonth } };
}

inline Bilingual both(const std::string& text)
{
    return { .zh = text, .en = text };
}

inline Pool pool(int count, int first, int last)
{
    Pool result;
    result.label = both("pool");
    result.count = count;
    result.first = first;
    result.last = last;
    return result;
}

inline Pool digits(int count)
{
    Pool result = pool(count, 0, 9);
    result.ordered = true;
    return result;
}

inline Pool special(int count, int first, int last)
{
    Pool result = pool(count, first, last);
    result.fromRest = true;
    return result;
}

inline Tier tier(const std::string& label, std::optional<Money> prize, std::optional<int> addOnPercent = {})
{
    Tier result;
    result.label = both(label);
    result.prize = prize;
    result.addOnPercent = addOnPercent;
    return result;
}

// 3 of 9 and 1 of 4; two floating tiers with an add-on prize of 50 %, then 100, 20 and 5 yuan.
inline Game smallGame()
{
    Game game;
    game.id = "small";
    game.name = both("Small");
    game.pools = { pool(3, 1, 9), pool(1, 1, 4) };
    game.betPrice = yuan(2);
    game.addOnPrice = yuan(1);
    RuleVersion rules;
    rules.from = day(2020, 1, 1);
    rules.tiers
        = { tier("A", {}, 50), tier("B", {}, 50), tier("C", yuan(100)), tier("D", yuan(20)), tier("E", yuan(5)) };
    game.rules = { rules };
    game.sideBets = { "side" };
    return game;
}

// A draw of that game with nothing to find in it, and no tables.
inline Draw smallDraw()
{
    Draw draw;
    draw.game = "small";
    draw.issue = "24027";
    draw.date = day(2024, 3, 11);
    draw.published = { { 2, 5, 9 }, { 4 } };
    draw.drawn = { { 9, 2, 5 }, { 4 } };
    return draw;
}

inline PrizeTable table(std::vector<std::vector<std::string>> rows, std::vector<std::string> total = {})
{
    return { .headings = { "奖项", "中奖注数", "单注奖金", "应派奖金合计" },
        .rows = std::move(rows),
        .total = std::move(total) };
}

} // namespace broadsheet::lottery::samples
