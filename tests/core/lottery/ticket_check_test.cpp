// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"
#include "tests/core/lottery/expansion.h"
#include "tests/core/lottery/game_kinds.h"

#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <numeric>
#include <random>

namespace broadsheet::lottery {
namespace {

using Random = std::mt19937;

int between(int low, int high, Random& random)
{
    return std::uniform_int_distribution(low, high)(random);
}

std::vector<int> someOf(const Pool& pool, int count, Random& random)
{
    std::vector<int> all(static_cast<std::size_t>(pool.last - pool.first + 1));
    std::iota(all.begin(), all.end(), pool.first);
    std::ranges::shuffle(all, random);
    all.resize(static_cast<std::size_t>(count));
    std::ranges::sort(all);
    return all;
}

Draw randomDraw(const Game& game, Random& random)
{
    Draw draw;
    draw.game = game.id;
    draw.issue = "24001";
    draw.date = samples::day(2024, 3, 11);
    for (const Pool& pool : game.pools) {
        std::vector<int> numbers;
        do {
            numbers.clear();
            if (pool.ordered) {
                for (int i = 0; i < pool.count; ++i) {
                    numbers.push_back(between(pool.first, std::min(pool.last, 4), random)); // few, so that many match
                }
            } else {
                numbers = someOf(pool, pool.count, random);
            }
        } while (pool.fromRest && std::ranges::count(draw.published.back(), numbers.front()) > 0);
        draw.published.push_back(numbers);
    }
    return draw;
}

PoolChoice randomChoice(const Pool& pool, const BetType& bet, Random& random)
{
    PoolChoice choice;
    if (!bet.pattern.empty()) {
        Pool few = pool;
        few.last = 5;
        if (between(0, 1, random) == 0) {
            choice.numbers = someOf(few, between(static_cast<int>(bet.pattern.size()), 5, random), random);
        } else {
            const std::vector<int> digits = someOf(few, static_cast<int>(bet.pattern.size()), random);
            for (std::size_t i = 0; i < digits.size(); ++i) {
                choice.numbers.insert(choice.numbers.end(), static_cast<std::size_t>(bet.pattern[i]), digits[i]);
            }
            std::ranges::sort(choice.numbers);
        }
        return choice;
    }
    if (pool.ordered) {
        Pool few = pool;
        few.last = std::min(pool.last, 5);
        for (int place = 0; place < pool.count; ++place) {
            choice.places.push_back(someOf(few, between(1, 3, random), random));
        }
        return choice;
    }
    const int need = numbersOfABet(pool, bet);
    std::vector<int> numbers
        = someOf(pool, between(need, std::min(need + 3, pool.last - pool.first + 1), random), random);
    const int bankers = between(0, need - 1, random);
    std::ranges::shuffle(numbers, random);
    choice.bankers.assign(numbers.begin(), numbers.begin() + bankers);
    choice.numbers.assign(numbers.begin() + bankers, numbers.end());
    std::ranges::sort(choice.bankers);
    std::ranges::sort(choice.numbers);
    return choice;
}

TicketLine randomLine(const Game& game, Random& random)
{
    TicketLine line;
    line.bet = static_cast<std::size_t>(between(0, static_cast<int>(game.betTypes().size()) - 1, random));
    for (const std::size_t pool : chosenPools(game)) {
        line.pools.push_back(randomChoice(game.pools[pool], game.betTypes()[line.bet], random));
    }
    line.multiple = between(1, 3, random);
    line.addOn = game.addOnPrice && between(0, 1, random) == 0;
    return line;
}

TEST(TicketCheck, AgreesWithEveryBetListedOneByOne)
{
    Random random(5);
    std::size_t winners = 0;
    for (const Game& game : samples::gamesOfEveryKind()) {
        for (int round = 0; round < 150; ++round) {
            const Draw draw = randomDraw(game, random);
            const TicketLine line = randomLine(game, random);
            const DrawResult result = checkLines({ line }, game, draw);
            ASSERT_EQ(result.lines.size(), 1U);
            const std::vector<expansion::Bet> bets = expansion::betsOf(line, game);
            EXPECT_EQ(result.lines[0].bets, bets.size()) << game.id << ' ' << ticketText(line, game);
            std::map<int, Tally> wins;
            for (const expansion::Bet& bet : bets) {
                ++wins[expansion::tierOf(bet, line.bet, game, game.rules[0], draw.published)];
            }
            wins.erase(-1);
            std::map<int, Tally> found;
            for (const TierWin& win : result.lines[0].wins) {
                found[static_cast<int>(win.tier)] = win.bets;
            }
            EXPECT_EQ(found, wins) << game.id << ' ' << ticketText(line, game);
            winners += wins.size();
        }
    }
    EXPECT_GT(winners, 500U) << "the tickets win too seldom to test anything";
}

TEST(TicketCheck, ReadsBackEveryLineThatItWrites)
{
    Random random(6);
    for (const Game& game : samples::gamesOfEveryKind()) {
        for (int round = 0; round < 60; ++round) {
            const TicketLine line = randomLine(game, random);
            const LineReading reading = readTicketLine(ticketText(line, game), game);
            ASSERT_TRUE(reading.line.has_value()) << ticketText(line, game);
            EXPECT_EQ(*reading.line, line) << ticketText(line, game);
        }
    }
}

Draw drawOfTwoPools()
{
    Draw draw = samples::smallDraw();
    draw.game = "two";
    return draw; // 2 5 9 + 4
}

LineResult checkOne(const std::string& text, const Game& game, const Draw& draw)
{
    const LineReading reading = readTicketLine(text, game);
    EXPECT_TRUE(reading.line.has_value()) << text;
    return checkLines({ reading.line.value_or(TicketLine {}) }, game, draw).lines.at(0);
}

TEST(TicketCheck, PaysTheAddOnBetAndTheMultiple)
{
    const LineResult plain = checkOne("2 5 9 + 4", samples::twoPools(), drawOfTwoPools());
    EXPECT_EQ(plain.cost, yuan(2));
    EXPECT_EQ(plain.won, yuan(1000));
    const LineResult more = checkOne("2 5 9 + 4 x3 追加", samples::twoPools(), drawOfTwoPools());
    EXPECT_EQ(more.cost, yuan(3 * 3));
    EXPECT_EQ(more.won, yuan(3 * 1500));
    const LineResult lower = checkOne("2 5 9 + 3 x3 追加", samples::twoPools(), drawOfTwoPools());
    EXPECT_EQ(lower.won, yuan(3 * 100)) << "the second tier pays nothing on the add-on bet";
}

TEST(TicketCheck, TakesAPrintedPrizeBeforeTheRules)
{
    Draw draw = drawOfTwoPools();
    draw.tables = { samples::table(
        { { "A", "1注", "800元", "800元" }, { "B", "2注", "100元", "200元" }, { "C", "0注", "0元", "0元" } }) };
    const LineResult first = checkOne("2 5 9 + 4", samples::twoPools(), draw);
    ASSERT_EQ(first.wins.size(), 1U);
    EXPECT_EQ(first.wins[0].prize.source, PrizeSource::Printed);
    EXPECT_EQ(first.won, yuan(800));
    EXPECT_EQ(first.wins[0].prize.addOn, yuan(400)) << "of the printed prize";
    const LineResult third = checkOne("2 5 8 + 4", samples::twoPools(), draw);
    ASSERT_EQ(third.wins.size(), 1U);
    EXPECT_EQ(third.wins[0].prize.source, PrizeSource::Rule) << "0 yuan that nobody won is no prize";
    EXPECT_EQ(third.won, yuan(10));
}

TEST(TicketCheck, SaysWhereAPrizeIsNotKnown)
{
    Draw draw = drawOfTwoPools();
    draw.published = { { 1, 2, 3, 4 }, { 5 } };
    const LineResult result = checkOne("1 2 3 4 5 6", samples::withSpecial(), draw);
    EXPECT_EQ(result.bets, 15U);
    ASSERT_GE(result.wins.size(), 2U);
    EXPECT_FALSE(result.wins[0].amount.has_value());
    EXPECT_FALSE(result.isWhole);
    EXPECT_GT(result.won, Money {});
}

TEST(TicketCheck, KnowsNothingBeforeTheFirstRules)
{
    Draw draw = drawOfTwoPools();
    draw.date = samples::day(2019, 12, 31);
    const DrawResult result = checkLines({ TicketLine {} }, samples::twoPools(), draw);
    EXPECT_EQ(result.rules, nullptr);
    EXPECT_TRUE(result.lines.empty());
}

TEST(TicketCheck, CountsAllNumbersOfALargeGameInNoTime)
{
    Game game = samples::gameOf("large", { samples::pool(5, 1, 35), samples::pool(2, 1, 12) },
        { samples::wins("1", { { 5, 2 } }), samples::wins("2", { { 5, 1 } }),
            samples::wins("9", { { 3, 0 }, { 2, 1 }, { 1, 2 }, { 0, 2 } }, yuan(5)) });
    game.pools[1].label = samples::both("back");
    std::string all;
    for (int number = 1; number <= 35; ++number) {
        all += std::to_string(number) + " ";
    }
    all += "+ 1 2 3 4 5 6 7 8 9 10 11 12";
    Draw draw = drawOfTwoPools();
    draw.published = { { 8, 9, 16, 22, 23 }, { 7, 9 } };
    const auto start = std::chrono::steady_clock::now();
    const LineResult result = checkOne(all, game, draw);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(50));
    EXPECT_EQ(result.bets, 21425712U);
    EXPECT_EQ(result.cost, yuan(2 * 21425712LL));
    ASSERT_EQ(result.wins.size(), 3U);
    EXPECT_EQ(result.wins[0].bets, 1U);
    EXPECT_EQ(result.wins[1].bets, 20U); // one right of two, one of ten wrong
    // C(5,3)·C(30,2)·C(10,2) + C(5,2)·C(30,3)·20 + 5·C(30,4) + C(30,5)
    EXPECT_EQ(result.wins[2].bets, 10U * 435 * 45 + 10U * 4060 * 20 + 5U * 27405 + 142506U);
}

} // namespace
} // namespace broadsheet::lottery
