// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/ticket/ticket.h"

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

// Tickets bet by bet, the slow way: every bet of a line is listed and compared with the numbers drawn one by one.
namespace broadsheet::lottery::expansion {

// A bet: its numbers per chosen pool; digits of a pattern sorted.
using Bet = std::vector<std::vector<int>>;

inline void forEachSubset(const std::vector<int>& numbers, std::size_t size,
    const std::function<void(const std::vector<int>&)>& visit, std::vector<int> taken = {}, std::size_t from = 0)
{
    if (taken.size() == size) {
        visit(taken);
        return;
    }
    for (std::size_t i = from; i < numbers.size(); ++i) {
        std::vector<int> more = taken;
        more.push_back(numbers[i]);
        forEachSubset(numbers, size, visit, more, i + 1);
    }
}

inline std::vector<std::vector<int>> sequences(const std::vector<std::vector<int>>& places)
{
    std::vector<std::vector<int>> all { {} };
    for (const std::vector<int>& place : places) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& start : all) {
            for (const int number : place) {
                longer.push_back(start);
                longer.back().push_back(number);
            }
        }
        all = longer;
    }
    return all;
}

inline std::vector<std::vector<int>> choicesOf(const PoolChoice& choice, const Pool& pool, const BetType& bet)
{
    if (!bet.pattern.empty()) {
        if (patternOf(choice.numbers) == bet.pattern) {
            return { choice.numbers };
        }
        std::set<std::vector<int>> found;
        const std::vector<std::vector<int>> places(static_cast<std::size_t>(pool.count), choice.numbers);
        for (std::vector<int> digits : sequences(places)) {
            std::ranges::sort(digits);
            if (patternOf(digits) == bet.pattern) {
                found.insert(digits);
            }
        }
        return { found.begin(), found.end() };
    }
    if (pool.ordered) {
        return sequences(choice.places);
    }
    const int size = bet.pick > 0 ? bet.pick : pool.count;
    std::vector<std::vector<int>> found;
    forEachSubset(
        choice.numbers, static_cast<std::size_t>(size) - choice.bankers.size(), [&](const std::vector<int>& others) {
            found.push_back(choice.bankers);
            found.back().insert(found.back().end(), others.begin(), others.end());
        });
    return found;
}

inline std::vector<Bet> betsOf(const TicketLine& line, const Game& game)
{
    const std::vector<std::size_t> pools = chosenPools(game);
    std::vector<Bet> all { {} };
    for (std::size_t i = 0; i < line.pools.size(); ++i) {
        const auto choices = choicesOf(line.pools[i], game.pools[pools[i]], game.betTypes()[line.bet]);
        std::vector<Bet> longer;
        for (const Bet& start : all) {
            for (const std::vector<int>& choice : choices) {
                longer.push_back(start);
                longer.back().push_back(choice);
            }
        }
        all = longer;
    }
    return all;
}

inline int inOrder(const std::vector<int>& bet, const std::vector<int>& drawn, Hits hits)
{
    int all = 0;
    int run = 0;
    int longest = 0;
    bool isPrefix = true;
    int prefix = 0;
    for (std::size_t i = 0; i < bet.size(); ++i) {
        const bool right = bet[i] == drawn[i];
        all += right ? 1 : 0;
        run = right ? run + 1 : 0;
        longest = std::max(longest, run);
        isPrefix = isPrefix && right;
        prefix += isPrefix ? 1 : 0;
    }
    return hits == Hits::Places ? all : hits == Hits::Run ? longest : prefix;
}

inline int shared(const std::vector<int>& bet, const std::vector<int>& drawn)
{
    int count = 0;
    for (const int number : bet) {
        count += std::ranges::count(drawn, number) > 0 ? 1 : 0;
    }
    return count;
}

// Hits per pool of the game.
inline std::vector<int> hitsOf(const Bet& bet, const Game& game, const std::vector<std::vector<int>>& drawn)
{
    std::vector<int> hits;
    std::size_t chosen = 0;
    for (std::size_t pool = 0; pool < game.pools.size(); ++pool) {
        if (game.pools[pool].fromRest) {
            hits.push_back(shared(bet[chosen - 1], drawn[pool]));
        } else if (game.pools[pool].ordered) {
            hits.push_back(inOrder(bet[chosen++], drawn[pool], game.pools[pool].hits));
        } else {
            hits.push_back(shared(bet[chosen++], drawn[pool]));
        }
    }
    return hits;
}

// The tier that the bet wins, or -1.
inline int tierOf(const Bet& bet, std::size_t type, const Game& game, const RuleVersion& rules,
    const std::vector<std::vector<int>>& drawn)
{
    const bool byPattern = !game.betTypes()[type].pattern.empty();
    for (std::size_t tier = 0; tier < rules.tiers.size(); ++tier) {
        if (rules.tiers[tier].bet != type) {
            continue;
        }
        std::vector<int> digits = drawn.front();
        std::ranges::sort(digits);
        if (byPattern ? digits == bet.front()
                      : std::ranges::count(rules.tiers[tier].matches, Match { hitsOf(bet, game, drawn) }) > 0) {
            return static_cast<int>(tier);
        }
    }
    return -1;
}

} // namespace broadsheet::lottery::expansion
