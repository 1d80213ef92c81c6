// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "tests/core/lottery/samples.h"

#include <string>
#include <utility>
#include <vector>

// Made-up games of every kind, small enough to list all their bets.
namespace broadsheet::lottery::samples {

inline Tier wins(const std::string& label, std::vector<std::vector<int>> matches, std::optional<Money> prize = {})
{
    Tier result = tier(label, prize);
    for (std::vector<int>& match : matches) {
        result.matches.push_back({ std::move(match) });
    }
    return result;
}

inline Game gameOf(const std::string& id, std::vector<Pool> pools, std::vector<Tier> tiers)
{
    Game game;
    game.id = id;
    game.name = both(id);
    game.pools = std::move(pools);
    game.betPrice = yuan(2);
    RuleVersion rules;
    rules.from = day(2020, 1, 1);
    rules.tiers = std::move(tiers);
    game.rules = { rules };
    return game;
}

// 3 of 9 and 1 of 4, with an add-on bet in the first tier.
inline Game twoPools()
{
    Game game = gameOf("two", { pool(3, 1, 9), pool(1, 1, 4) },
        { wins("A", { { 3, 1 } }, yuan(1000)), wins("B", { { 3, 0 } }, yuan(100)),
            wins("C", { { 2, 1 }, { 1, 1 } }, yuan(10)), wins("D", { { 0, 1 } }, yuan(5)) });
    game.pools[1].label = both("back");
    game.addOnPrice = yuan(1);
    game.rules[0].tiers[0].addOnPercent = 50;
    return game;
}

// 4 of 10 and a special number of the rest.
inline Game withSpecial()
{
    return gameOf("special", { pool(4, 1, 10), special(1, 1, 10) },
        { wins("A", { { 4, 0 } }), wins("B", { { 3, 1 } }, yuan(50)), wins("C", { { 3, 0 } }, yuan(9)),
            wins("D", { { 2, 1 } }, yuan(3)) });
}

// Three digits: in place, or by pattern in any order.
inline Game digitGame()
{
    Game game = gameOf("digits", { digits(3) },
        { wins("straight", { { 3 } }, yuan(1040)), tier("pair", yuan(346)), tier("six", yuan(173)) });
    game.rules[0].tiers[1].bet = 1;
    game.rules[0].tiers[2].bet = 2;
    game.bets = { { "straight", both("straight"), {}, 0, {} }, { "pair", both("pair"), { "组三" }, 0, { 2, 1 } },
        { "six", both("six"), { "组六" }, 0, { 1, 1, 1 } } };
    return game;
}

// Four digits from 0 to 5, of which the hits are counted as told, and one of 0 to 11.
inline Game placeGame(Hits hits)
{
    Pool first = digits(4);
    first.last = 5;
    Pool last = digits(1);
    last.last = 11;
    Game game = gameOf("places", { first, last },
        { wins("A", { { 4, 1 } }, yuan(9000)), wins("B", { { 4, 0 }, { 3, 1 } }, yuan(90)),
            wins("C", { { 2, 0 }, { 2, 1 }, { 0, 1 } }, yuan(4)) });
    game.pools[0].hits = hits;
    return game;
}

// 5 of 12 are drawn, a bet picks 1 to 3.
inline Game pickGame()
{
    Game game = gameOf("pick", { pool(5, 1, 12) },
        { wins("3 of 3", { { 3 } }, yuan(40)), wins("0 of 3", { { 0 } }, yuan(2)), wins("2 of 2", { { 2 } }, yuan(19)),
            wins("1 of 1", { { 1 } }, Money { 450 }) });
    game.rules[0].tiers[2].bet = 1;
    game.rules[0].tiers[3].bet = 2;
    game.bets = { { "pick3", both("pick 3"), {}, 3, {} }, { "pick2", both("pick 2"), {}, 2, {} },
        { "pick1", both("pick 1"), {}, 1, {} } };
    return game;
}

inline std::vector<Game> gamesOfEveryKind()
{
    return { twoPools(), withSpecial(), digitGame(), placeGame(Hits::Places), placeGame(Hits::Prefix),
        placeGame(Hits::Run), pickGame() };
}

} // namespace broadsheet::lottery::samples
