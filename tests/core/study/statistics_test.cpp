// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/statistics.h"
#include "tests/core/history/histories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <random>

namespace broadsheet::study {
namespace {

using history::DrawColumns;
using lottery::samples::day;
using lottery::samples::digits;
using lottery::samples::pool;

using Result = std::vector<int>; // the numbers of a draw, pool after pool
using Machine = std::function<Result(std::mt19937& random, const std::vector<Result>& before)>;

lottery::Game gameOf(std::vector<lottery::Pool> pools)
{
    lottery::Game game = lottery::samples::smallGame();
    game.pools = std::move(pools);
    return game;
}

Result fairDraw(const lottery::Game& game, std::mt19937& random)
{
    Result numbers;
    for (const lottery::Pool& of : game.pools) {
        std::ranges::copy(history::histories::drawnFrom(of, random), std::back_inserter(numbers));
    }
    return numbers;
}

// A series of draws, one a day from 2020 on.
struct Series {
    Series(const lottery::Game& of, std::size_t draws, unsigned seed, const Machine& machine = {})
        : game(of)
    {
        std::mt19937 random(seed);
        DrawColumns::Builder builder(game);
        const auto first = std::chrono::sys_days { day(2020, 1, 1) };
        for (std::size_t row = 0; row < draws; ++row) {
            results.push_back(machine ? machine(random, results) : fairDraw(game, random));
            builder.add(static_cast<int>(row), Date { first + std::chrono::days { row } }, results.back(), 0);
        }
        columns = std::move(builder).build();
        lanes = lanesOf(columns);
        sample = sampleOf(game, columns, 0);
    }

    Series(const Series&) = delete;
    Series(Series&&) = delete;
    Series& operator=(const Series&) = delete;
    Series& operator=(Series&&) = delete;
    ~Series() = default;

    lottery::Game game;
    std::vector<Result> results;
    DrawColumns columns;
    std::vector<Lane> lanes;
    Sample sample;
};

bool holds(const Result& numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

const lottery::Game& fiveOfThirty()
{
    static const lottery::Game game = gameOf({ pool(5, 1, 30) });
    return game;
}

const lottery::Game& threeDigits()
{
    static const lottery::Game game = gameOf({ digits(3) });
    return game;
}

// All five statistics of a series' first lane.
std::vector<Statistic> allStatistics(const Series& series)
{
    const Lane& lane = series.lanes.front();
    const Lane* other = lane.place ? &series.lanes[1] : nullptr;
    return { frequencies(series.sample, lane), gapReturns(series.sample, lane), pairs(series.sample, lane, other),
        sums(series.sample, 0), oddCounts(series.sample, 0) };
}

TEST(Statistics, CountWhatTheDrawsSay)
{
    const Series series(fiveOfThirty(), 400, 3);
    const Lane& lane = series.lanes.front();
    for (const Cell& cell : frequencies(series.sample, lane).cells) {
        EXPECT_EQ(cell.observed,
            std::ranges::count_if(series.results, [&](const Result& numbers) { return holds(numbers, cell.from); }));
        EXPECT_DOUBLE_EQ(cell.expected(), 400 * 5.0 / 30);
    }
    for (const Cell& cell : sums(series.sample, 0).cells) {
        EXPECT_EQ(cell.observed, std::ranges::count_if(series.results, [&](const Result& numbers) {
            const int sum = std::accumulate(numbers.begin(), numbers.end(), 0);
            return sum >= cell.from && sum <= cell.to;
        }));
    }
    for (const Cell& cell : oddCounts(series.sample, 0).cells) {
        EXPECT_EQ(cell.observed, std::ranges::count_if(series.results, [&](const Result& numbers) {
            return std::ranges::count_if(numbers, [](int number) { return number % 2 == 1; }) == cell.from;
        }));
    }
}

TEST(Statistics, CountReturnsFromEachGap)
{
    const Series series(fiveOfThirty(), 300, 4);
    std::map<int, std::pair<std::size_t, std::size_t>> byGap; // stood there, came
    for (int number = 1; number <= 30; ++number) {
        int gap = -1; // not yet seen
        for (const Result& numbers : series.results) {
            const bool came = holds(numbers, number);
            if (gap >= 0) {
                ++byGap[gap].first;
                byGap[gap].second += came ? 1 : 0;
            }
            gap = came ? 0 : (gap < 0 ? gap : gap + 1);
        }
    }
    const Statistic statistic = gapReturns(series.sample, series.lanes.front());
    ASSERT_GT(statistic.cells.size(), 5U);
    EXPECT_EQ(statistic.cells.front().from, 0);
    EXPECT_EQ(statistic.cells.back().to, byGap.rbegin()->first);
    for (const Cell& cell : statistic.cells) {
        std::pair<std::size_t, std::size_t> expected;
        for (int gap = cell.from; gap <= cell.to; ++gap) {
            expected.first += byGap[gap].first;
            expected.second += byGap[gap].second;
        }
        EXPECT_EQ(cell.trials, expected.first) << cell.from;
        EXPECT_EQ(cell.observed, expected.second) << cell.from;
    }
}

TEST(Statistics, CountPairsWithinAPoolAndOfNeighbouringPlaces)
{
    const Series series(fiveOfThirty(), 500, 5);
    const PairStatistic within = pairs(series.sample, series.lanes.front());
    std::vector<std::size_t> counts;
    for (int first = 1; first <= 30; ++first) {
        for (int second = first + 1; second <= 30; ++second) {
            counts.push_back(static_cast<std::size_t>(std::ranges::count_if(series.results,
                [&](const Result& numbers) { return holds(numbers, first) && holds(numbers, second); })));
        }
    }
    EXPECT_EQ(within.most.front().count, std::ranges::max(counts));
    EXPECT_EQ(within.least.front().count, std::ranges::min(counts));
    std::size_t pairsInCells = 0;
    for (const Cell& cell : within.cells) {
        EXPECT_EQ(cell.observed, std::ranges::count_if(counts, [&](std::size_t count) {
            return count >= static_cast<std::size_t>(cell.from) && count <= static_cast<std::size_t>(cell.to);
        }));
        pairsInCells += cell.observed;
    }
    EXPECT_EQ(pairsInCells, 435U);

    const Series digitSeries(threeDigits(), 600, 6);
    const PairStatistic across = pairs(digitSeries.sample, digitSeries.lanes[0], &digitSeries.lanes[1]);
    const PairCount most = across.most.front();
    EXPECT_EQ(most.count, std::ranges::count_if(digitSeries.results, [&](const Result& numbers) {
        return numbers[0] == most.first && numbers[1] == most.second;
    }));
}

TEST(Statistics, GiveNoTestForTooFewDraws)
{
    for (const lottery::Game* game : { &fiveOfThirty(), &threeDigits() }) {
        const Series series(*game, 4, 1);
        for (const Statistic& statistic : allStatistics(series)) {
            EXPECT_FALSE(statistic.test);
            EXPECT_GT(statistic.drawsForTest, 4U);
        }
    }
}

TEST(Statistics, GiveATestFromTheNumberOfDrawsOnThatTheySay)
{
    const Series few(fiveOfThirty(), 20, 1);
    const Statistic before = frequencies(few.sample, few.lanes.front());
    EXPECT_FALSE(before.test);
    EXPECT_EQ(before.drawsForTest, 30U); // 5 expected of 30 · 5 ÷ 30
    const Series enough(fiveOfThirty(), 30, 1);
    EXPECT_TRUE(frequencies(enough.sample, enough.lanes.front()).test);
}

TEST(Statistics, OfDrawsThatAreThereInPartOrOfNoneAreEmptyButWhole)
{
    const Series none(fiveOfThirty(), 0, 1);
    EXPECT_TRUE(gapReturns(none.sample, none.lanes.front()).cells.empty());
    EXPECT_TRUE(pairs(none.sample, none.lanes.front()).cells.empty());
    EXPECT_EQ(frequencies(none.sample, none.lanes.front()).cells.size(), 30U);
    EXPECT_FALSE(oddCounts(none.sample, 0).test);
    const Series one(gameOf({ pool(1, 1, 16) }), 100, 1);
    EXPECT_TRUE(pairs(one.sample, one.lanes.front()).cells.empty());
}

TEST(Statistics, HaveAsManyPointsOutsideTheBandAsTheyExpect)
{
    double outside = 0;
    double expected = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const Series series(fiveOfThirty(), 200, 1000 + seed);
        const Statistic statistic = frequencies(series.sample, series.lanes.front());
        outside += static_cast<double>(statistic.outside());
        expected += statistic.expectedOutside();
    }
    EXPECT_NEAR(outside / expected, 1, 0.35);
}

// p-values of fair draws are even between 0 and 1.
void expectEven(const std::vector<double>& values, const std::string& what)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    EXPECT_NEAR(mean, 0.5, 4 * std::sqrt(1.0 / 12 / count)) << what;
    for (const double bound : { 0.05, 0.25, 0.75, 0.95 }) {
        const auto below = static_cast<double>(std::ranges::count_if(values, [&](double p) { return p < bound; }));
        EXPECT_NEAR(below / count, bound, 4 * std::sqrt(bound * (1 - bound) / count)) << what << ' ' << bound;
    }
}

TEST(Statistics, OfFairDrawsHaveEvenPValues)
{
    constexpr std::size_t kSeries = 250;
    for (const lottery::Game* game : { &fiveOfThirty(), &threeDigits() }) {
        std::vector<std::vector<double>> values(5);
        for (unsigned seed = 0; seed < kSeries; ++seed) {
            const Series series(*game, 520, seed + 1);
            const std::vector<Statistic> statistics = allStatistics(series);
            for (std::size_t i = 0; i < statistics.size(); ++i) {
                ASSERT_TRUE(statistics[i].test) << i;
                values[i].push_back(statistics[i].test->p);
            }
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            expectEven(values[i],
                game->pools.front().ordered ? "digits, " + std::to_string(i) : "numbers, " + std::to_string(i));
        }
    }
}

TEST(Statistics, SeeANumberThatComesTooOften)
{
    const Series series(fiveOfThirty(), 600, 9, [](std::mt19937& random, const std::vector<Result>&) {
        Result numbers = fairDraw(fiveOfThirty(), random);
        if (random() % 4 == 0 && !holds(numbers, 7)) {
            numbers.back() = 7;
            std::ranges::sort(numbers);
        }
        return numbers;
    });
    const Statistic statistic = frequencies(series.sample, series.lanes.front());
    EXPECT_LT(statistic.test->p, 1e-6);
    EXPECT_FALSE(statistic.cells[6].band.holds(statistic.cells[6].observed));
}

TEST(Statistics, SeeNumbersThatComeWhenTheyAreDue)
{
    const Series series(fiveOfThirty(), 800, 10, [](std::mt19937& random, const std::vector<Result>& before) {
        Result numbers = fairDraw(fiveOfThirty(), random);
        for (int& number : numbers) { // one that was there just now tends to be drawn again
            const int other = 1 + static_cast<int>(random() % 30);
            if (!before.empty() && holds(before.back(), number) && random() % 2 == 0 && !holds(numbers, other)) {
                number = other;
            }
        }
        std::ranges::sort(numbers);
        return numbers;
    });
    EXPECT_LT(gapReturns(series.sample, series.lanes.front()).test->p, 1e-4);
    EXPECT_GT(frequencies(series.sample, series.lanes.front()).test->p, 1e-3);
}

TEST(Statistics, SeeTwoNumbersThatGoTogether)
{
    const Series series(fiveOfThirty(), 900, 11, [](std::mt19937& random, const std::vector<Result>&) {
        Result numbers = fairDraw(fiveOfThirty(), random);
        if (holds(numbers, 3) && !holds(numbers, 21)) {
            *std::ranges::find_if(numbers, [](int number) { return number != 3; }) = 21;
        }
        std::ranges::sort(numbers);
        return numbers;
    });
    const PairStatistic statistic = pairs(series.sample, series.lanes.front());
    EXPECT_LT(statistic.test->p, 1e-6);
    EXPECT_EQ(statistic.most.front().first, 3);
    EXPECT_EQ(statistic.most.front().second, 21);
}

TEST(Statistics, SeeDigitsThatFollowEachOther)
{
    const Series series(threeDigits(), 700, 12, [](std::mt19937& random, const std::vector<Result>&) {
        Result numbers = fairDraw(threeDigits(), random);
        if (random() % 5 == 0) {
            numbers[1] = numbers[0];
        }
        return numbers;
    });
    EXPECT_LT(pairs(series.sample, series.lanes[0], &series.lanes[1]).test->p, 1e-6);
    EXPECT_GT(frequencies(series.sample, series.lanes[0]).test->p, 1e-3);
}

TEST(PooledChiSquare, TakesNeighboursTogetherUntilEnoughAreExpected)
{
    const auto cell = [](double chance, std::size_t observed) {
        return Cell { .trials = 100, .chance = chance, .observed = observed, .band = {} };
    };
    // Expected 2+4, 50, 40 and with it 4: (8 − 6)² ÷ 6 + (45 − 50)² ÷ 50 + (47 − 44)² ÷ 44.
    const auto test = pooledChiSquare({ cell(0.02, 3), cell(0.04, 5), cell(0.5, 45), cell(0.4, 40), cell(0.04, 7) });
    ASSERT_TRUE(test);
    EXPECT_EQ(test->degrees, 2U);
    EXPECT_NEAR(test->statistic, 4.0 / 6 + 25.0 / 50 + 9.0 / 44, 1e-12);
    EXPECT_NEAR(test->p, std::exp(-test->statistic / 2), 1e-12);
    EXPECT_FALSE(pooledChiSquare({ cell(0.02, 3), cell(0.04, 5) }));
}

TEST(Samples, HoldDrawsOfOneRuleVersionThatAreThereInFull)
{
    lottery::Game game = fiveOfThirty();
    lottery::RuleVersion later = game.rules.front();
    game.rules.front().from = day(2020, 1, 11);
    later.from = day(2020, 2, 1);
    lottery::RuleVersion future = later;
    future.from = day(2030, 1, 1);
    game.rules = { game.rules.front(), later, future };
    DrawColumns::Builder builder(game);
    const auto first = std::chrono::sys_days { day(2020, 1, 1) };
    for (int row = 0; row < 60; ++row) {
        Result numbers { 1, 2, 3, 4, 5 };
        if (row == 15) {
            numbers = { 1, 2, 3 };
        } else if (row == 16) {
            numbers = { 1, 2, 3, 4, 77 };
        } else if (row == 17) {
            numbers = { 1, 2, 2, 4, 5 };
        }
        builder.add(row, Date { first + std::chrono::days { row } }, numbers, 0);
    }
    const DrawColumns columns = std::move(builder).build();
    EXPECT_EQ(ruleVersionsOf(game, columns), (std::vector<std::size_t> { 1, 0, kBeforeRules }));
    EXPECT_EQ(sampleOf(game, columns, kBeforeRules).rows.size(), 10U);
    const Sample old = sampleOf(game, columns, 0);
    EXPECT_EQ(old.rows.front(), 10U);
    EXPECT_EQ(old.rows.back(), 30U);
    EXPECT_EQ(old.rows.size(), 18U);
    EXPECT_EQ(old.incomplete, 3U);
    const Sample last = sampleOf(game, columns, 1, 5);
    EXPECT_EQ(last.rows, (std::vector<std::uint32_t> { 55, 56, 57, 58, 59 }));
}

} // namespace
} // namespace broadsheet::study
