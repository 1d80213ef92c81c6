// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/odds.h"
#include "tests/core/lottery/expansion.h"
#include "tests/core/lottery/game_kinds.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace broadsheet::lottery {
namespace {

std::vector<BetOdds> oddsOfFirstRules(const Game& game)
{
    const auto odds = oddsOf(game, game.rules[0]);
    EXPECT_TRUE(odds.has_value());
    return odds.value_or(std::vector<BetOdds> {});
}

std::vector<int> allOf(const Pool& pool)
{
    std::vector<int> all(static_cast<std::size_t>(pool.last - pool.first + 1));
    std::iota(all.begin(), all.end(), pool.first);
    return all;
}

// Every result that can be drawn, digits in all orders.
std::vector<std::vector<std::vector<int>>> allDraws(const Game& game)
{
    std::vector<std::vector<std::vector<int>>> draws { {} };
    for (const Pool& pool : game.pools) {
        std::vector<std::vector<std::vector<int>>> longer;
        for (const auto& start : draws) {
            std::vector<int> left = allOf(pool);
            if (pool.fromRest) {
                std::erase_if(left, [&](int number) { return std::ranges::count(start.back(), number) > 0; });
            }
            const auto add = [&](const std::vector<int>& numbers) {
                longer.push_back(start);
                longer.back().push_back(numbers);
            };
            if (pool.ordered) {
                const std::vector<std::vector<int>> places(static_cast<std::size_t>(pool.count), left);
                std::ranges::for_each(expansion::sequences(places), add);
            } else {
                expansion::forEachSubset(left, static_cast<std::size_t>(pool.count), add);
            }
        }
        draws = longer;
    }
    return draws;
}

// A bet of the type: the smallest numbers, or digits of its pattern.
expansion::Bet oneBet(const Game& game, const BetType& type)
{
    expansion::Bet bet;
    for (const Pool& pool : game.pools) {
        if (pool.fromRest) {
            continue;
        }
        std::vector<int> numbers = allOf(pool);
        if (!type.pattern.empty()) {
            numbers.clear();
            for (std::size_t i = 0; i < type.pattern.size(); ++i) {
                numbers.insert(numbers.end(), static_cast<std::size_t>(type.pattern[i]), static_cast<int>(i));
            }
        } else {
            numbers.resize(static_cast<std::size_t>(type.pick > 0 ? type.pick : pool.count));
        }
        bet.push_back(numbers);
    }
    return bet;
}

TEST(Odds, AgreeWithEveryResultThatCanBeDrawn)
{
    for (const Game& game : samples::gamesOfEveryKind()) {
        const std::vector<std::vector<std::vector<int>>> draws = allDraws(game);
        for (const BetOdds& odds : oddsOfFirstRules(game)) {
            const expansion::Bet bet = oneBet(game, game.betTypes()[odds.bet]);
            std::vector<Tally> wins(game.rules[0].tiers.size(), 0);
            Tally nothing = 0;
            for (const auto& drawn : draws) {
                const int tier = expansion::tierOf(bet, odds.bet, game, game.rules[0], drawn);
                ++(tier < 0 ? nothing : wins[static_cast<std::size_t>(tier)]);
            }
            for (const TierOdds& tier : odds.tiers) {
                ASSERT_TRUE(tier.chance.has_value());
                // a/b = c/d: the fraction is reduced, the count is not
                EXPECT_EQ(tier.chance->favourable * draws.size(), wins[tier.tier] * tier.chance->of)
                    << game.id << ' ' << odds.bet << ' ' << tier.tier;
                EXPECT_EQ(std::gcd(tier.chance->favourable, tier.chance->of), 1U);
            }
            ASSERT_TRUE(odds.nothing.has_value());
            EXPECT_EQ(odds.nothing->favourable * draws.size(), nothing * odds.nothing->of) << game.id;
        }
    }
}

TEST(Odds, AddUpToOne)
{
    for (const Game& game : samples::gamesOfEveryKind()) {
        for (const BetOdds& odds : oddsOfFirstRules(game)) {
            Tally sum = odds.nothing->favourable * (odds.outcomes / odds.nothing->of);
            for (const TierOdds& tier : odds.tiers) {
                sum += tier.chance->favourable * (odds.outcomes / tier.chance->of);
            }
            EXPECT_EQ(sum, odds.outcomes) << game.id;
        }
    }
}

TEST(Odds, GiveTheAverageOfThePrizes)
{
    const Game game = samples::pickGame();
    const BetOdds odds = oddsOfFirstRules(game).at(1); // 2 of 2, 19 yuan
    const ExpectedValue value = expectedValue(odds, game.rules[0], prizesOf(game, game.rules[0], nullptr), false);
    EXPECT_NEAR(value.yuan, 19.0 * 5 / 12 * 4 / 11, 1e-12);
    EXPECT_TRUE(value.unknown.empty());
}

TEST(Odds, LeaveAFloatingPrizeOutOfTheAverageAndSayTheMostItCanBe)
{
    Game game = samples::withSpecial();
    const std::vector<BetOdds> odds = oddsOfFirstRules(game);
    const auto prizes = prizesOf(game, game.rules[0], nullptr);
    const ExpectedValue open = expectedValue(odds[0], game.rules[0], prizes, false);
    EXPECT_EQ(open.unknown, std::vector<std::size_t> { 0 });
    EXPECT_EQ(open.atMost, 0);
    game.rules[0].tiers[0].atMost = yuan(2100);
    const ExpectedValue limited = expectedValue(odds[0], game.rules[0], prizes, false);
    EXPECT_NEAR(limited.atMost - limited.yuan, 2100.0 / 210, 1e-9);
}

TEST(Odds, AreNotGivenWhereTheyCannotBeCounted)
{
    const Game game = samples::gameOf("huge", { samples::pool(400, 1, 900) }, { samples::wins("A", { { 400 } }) });
    EXPECT_FALSE(oddsOf(game, game.rules[0]).has_value());
}

TEST(Odds, OfATierInWordsAreNotKnown)
{
    Game game = samples::twoPools();
    game.rules[0].tiers[3].matches.clear();
    const BetOdds odds = oddsOfFirstRules(game).at(0);
    EXPECT_FALSE(odds.tiers.at(3).chance.has_value());
    EXPECT_FALSE(odds.nothing.has_value());
}

TEST(Tally, SaysWhereACountIsTooLarge)
{
    EXPECT_EQ(choose(5, 2), 10U);
    EXPECT_EQ(choose(5, 6), 0U);
    EXPECT_EQ(choose(0, 0), 1U);
    EXPECT_EQ(choose(80, 20), 3535316142212174320U);
    EXPECT_EQ(choose(100, 50), kTooMany);
    EXPECT_EQ(productOf(kTooMany, 2), kTooMany);
    EXPECT_EQ(productOf(kTooMany, 0), 0U);
    EXPECT_EQ(sumOf(kTooMany, 1), kTooMany);
}

} // namespace
} // namespace broadsheet::lottery
