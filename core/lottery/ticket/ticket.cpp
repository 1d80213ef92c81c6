// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket.h"

#include <algorithm>
#include <limits>

namespace broadsheet::lottery {

namespace {

bool holds(const std::vector<int>& numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

int countIn(const std::vector<int>& numbers, const std::vector<int>& drawn)
{
    return static_cast<int>(std::ranges::count_if(numbers, [&drawn](int number) { return holds(drawn, number); }));
}

int sizeOf(const std::vector<int>& numbers)
{
    return static_cast<int>(numbers.size());
}

// In how many ways the parts of the pattern can be given to that many different digits.
Tally waysToAssign(const std::vector<int>& pattern)
{
    Tally ways = 1;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto alike = static_cast<int>(
            std::count(pattern.begin(), pattern.begin() + static_cast<std::ptrdiff_t>(i) + 1, pattern[i]));
        ways = ways * (i + 1) / static_cast<Tally>(alike);
    }
    return ways;
}

bool isOneBet(const PoolChoice& choice, const BetType& bet)
{
    return patternOf(choice.numbers) == bet.pattern;
}

Tally betsOfPattern(const PoolChoice& choice, const BetType& bet)
{
    if (isOneBet(choice, bet)) {
        return 1;
    }
    return productOf(choose(sizeOf(choice.numbers), sizeOf(bet.pattern)), waysToAssign(bet.pattern));
}

Tally betsOfPool(const PoolChoice& choice, const Pool& pool, const BetType& bet)
{
    if (!pool.ordered) {
        return choose(sizeOf(choice.numbers), numbersOfABet(pool, bet) - sizeOf(choice.bankers));
    }
    Tally bets = 1;
    for (const std::vector<int>& place : choice.places) {
        bets = productOf(bets, place.size());
    }
    return bets;
}

HitCounts hitsOfPlaces(const PoolChoice& choice, const Pool& pool, const std::vector<int>& drawn)
{
    std::vector<ChosenPlace> places;
    for (std::size_t i = 0; i < choice.places.size(); ++i) {
        const Tally right = holds(choice.places[i], drawn[i]) ? 1 : 0;
        places.push_back({ .right = right, .wrong = choice.places[i].size() - right });
    }
    return countHits(places, pool.hits);
}

} // namespace

std::vector<std::size_t> chosenPools(const Game& game)
{
    std::vector<std::size_t> pools;
    for (std::size_t i = 0; i < game.pools.size(); ++i) {
        if (!game.pools[i].fromRest) {
            pools.push_back(i);
        }
    }
    return pools;
}

int numbersOfABet(const Pool& pool, const BetType& bet)
{
    return bet.pick > 0 ? bet.pick : pool.count;
}

Tally betsOf(const TicketLine& line, const Game& game)
{
    const BetType& bet = game.betTypes()[line.bet];
    if (!bet.pattern.empty()) {
        return betsOfPattern(line.pools.front(), bet);
    }
    const std::vector<std::size_t> pools = chosenPools(game);
    Tally bets = 1;
    for (std::size_t i = 0; i < line.pools.size(); ++i) {
        bets = productOf(bets, betsOfPool(line.pools[i], game.pools[pools[i]], bet));
    }
    return bets;
}

std::optional<Money> costOf(const TicketLine& line, const Game& game)
{
    const std::int64_t addOn = line.addOn && game.addOnPrice ? game.addOnPrice->fen : 0;
    const Tally each = productOf(static_cast<Tally>(game.betPrice.fen + addOn), static_cast<Tally>(line.multiple));
    const Tally all = productOf(each, betsOf(line, game));
    if (all > static_cast<Tally>(std::numeric_limits<std::int64_t>::max())) {
        return {};
    }
    return Money { static_cast<std::int64_t>(all) };
}

HitCounts hitsOf(const TicketLine& line, const Game& game, const std::vector<std::vector<int>>& drawn)
{
    const BetType& bet = game.betTypes()[line.bet];
    const std::vector<std::size_t> pools = chosenPools(game);
    HitCounts counts { { {}, 1 } };
    for (std::size_t i = 0; i < line.pools.size(); ++i) {
        const std::size_t at = pools[i];
        const Pool& pool = game.pools[at];
        const PoolChoice& choice = line.pools[i];
        if (pool.ordered) {
            counts = combined(counts, hitsOfPlaces(choice, pool, drawn[at]));
            continue;
        }
        const bool withSpecial = at + 1 < game.pools.size() && game.pools[at + 1].fromRest;
        const std::vector<int> special = withSpecial ? drawn[at + 1] : std::vector<int> {};
        const int hits = countIn(choice.numbers, drawn[at]);
        const int specials = countIn(choice.numbers, special);
        const ChosenNumbers chosen { .take = numbersOfABet(pool, bet) - sizeOf(choice.bankers),
            .hits = hits,
            .specials = specials,
            .misses = sizeOf(choice.numbers) - hits - specials,
            .bankerHits = countIn(choice.bankers, drawn[at]),
            .bankerSpecials = countIn(choice.bankers, special) };
        counts = combined(counts, countHits(chosen, withSpecial));
    }
    return counts;
}

bool hasDigits(const TicketLine& line, const BetType& bet, const std::vector<int>& drawn)
{
    if (patternOf(drawn) != bet.pattern) {
        return false;
    }
    const std::vector<int>& chosen = line.pools.front().numbers;
    return isOneBet(line.pools.front(), bet)
        ? std::ranges::is_permutation(chosen, drawn)
        : std::ranges::all_of(drawn, [&chosen](int digit) { return holds(chosen, digit); });
}

std::vector<int> patternOf(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    std::vector<int> pattern;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
            pattern.push_back(0);
        }
        ++pattern.back();
    }
    std::ranges::sort(pattern, std::ranges::greater());
    return pattern;
}

} // namespace broadsheet::lottery
