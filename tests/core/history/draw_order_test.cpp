// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_order.h"
#include "tests/core/history/histories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace broadsheet::history {

using lottery::Draw;
using lottery::Game;

namespace {

std::vector<std::uint32_t> allRows(const DrawColumns& columns)
{
    std::vector<std::uint32_t> rows(columns.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

// The value of a key, computed from the draw as published.
std::int64_t valueOf(const std::vector<Draw>& draws, std::size_t row, const SortKey& key)
{
    const std::vector<int>& main = draws[row].published[0];
    const DrawDetails details = detailsOf(draws[row], histories::twoPools());
    switch (key.subject) {
    case SortSubject::Issue:
        return std::stoi(draws[row].issue);
    case SortSubject::Day:
        return std::chrono::sys_days { draws[row].date }.time_since_epoch().count();
    case SortSubject::Number:
        return key.column < main.size() ? main[key.column] : draws[row].published[1][key.column - main.size()];
    case SortSubject::Sum:
        return std::accumulate(main.begin(), main.end(), 0);
    case SortSubject::Span:
        return std::ranges::max(main) - std::ranges::min(main);
    case SortSubject::Odd:
        return std::ranges::count_if(main, [](int number) { return number % 2 == 1; });
    case SortSubject::Consecutive:
        return std::ranges::count_if(main, [&main](int number) { return histories::holds(main, number + 1); });
    case SortSubject::Repeats:
        return row == 0 ? 0 : std::ranges::count_if(main, [&](int number) {
            return histories::holds(draws[row - 1].published[0], number);
        });
    case SortSubject::Prize:
        return details.topPrize ? details.topPrize->fen : -1;
    case SortSubject::JackpotWinners:
        return details.jackpotWinners.value_or(-1);
    case SortSubject::Findings:
        return details.hasFindings ? 1 : 0;
    case SortSubject::FindingCount:
        return details.findings;
    case SortSubject::Even:
        return std::ranges::count_if(main, [](int number) { return number % 2 == 0; });
    case SortSubject::Numbers:
        break;
    }
    std::int64_t all = 0; // two figures a place
    for (const std::vector<int>& pool : draws[row].published) {
        all = std::accumulate(
            pool.begin(), pool.end(), all, [](std::int64_t before, int number) { return before * 100 + number; });
    }
    return all;
}

TEST(DrawOrder, IsThatOfAStableSortByEachSubjectBothWays)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 250);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    for (int subject = 0; subject <= static_cast<int>(SortSubject::Even); ++subject) {
        for (const bool descending : { false, true }) {
            const SortKey key { static_cast<SortSubject>(subject), 6, descending };
            std::vector<std::uint32_t> expected = allRows(columns);
            std::ranges::stable_sort(expected, [&](std::uint32_t a, std::uint32_t b) {
                const std::int64_t left = valueOf(draws, a, key);
                const std::int64_t right = valueOf(draws, b, key);
                return descending ? left > right : left < right;
            });
            EXPECT_EQ(sorted(columns, allRows(columns), { key }), expected)
                << subject << (descending ? " down" : " up");
        }
    }
}

TEST(DrawOrder, GoesByTheSecondKeyWhereTheFirstIsAlike)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 400);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    const std::vector<SortKey> keys { { SortSubject::Odd, 0, true }, { SortSubject::Sum, 0, false } };
    const std::vector<std::uint32_t> rows = sorted(columns, allRows(columns), keys);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto pairOf = [&](std::size_t at) {
            return std::tuple(-valueOf(draws, rows[at], keys[0]), valueOf(draws, rows[at], keys[1]), rows[at]);
        };
        EXPECT_LT(pairOf(i - 1), pairOf(i));
    }
}

TEST(DrawOrder, GoesByAllPlacesOfAResultOfManyNumbers)
{
    Game game = histories::twoPools();
    game.pools = { lottery::samples::pool(20, 1, 80) };
    const std::vector<Draw> draws = histories::randomDraws(game, 300);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    const std::vector<std::uint32_t> rows = sorted(columns, allRows(columns), { { SortSubject::Numbers, 0, false } });
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_LE(draws[rows[i - 1]].published[0], draws[rows[i]].published[0]);
    }
}

TEST(DrawOrder, TellsAmountsBeyondThirtyTwoBitsApart)
{
    const Game game = histories::twoPools();
    DrawColumns::Builder builder(game);
    const std::vector<std::int64_t> prizes { 70'000'000'000'000, 5, 70'000'000'000'001, 8'000'000'000, 5 };
    for (std::size_t i = 0; i < prizes.size(); ++i) {
        builder.add(2024001 + static_cast<int>(i), lottery::samples::day(2024, 1, 1), {}, 0,
            { .topPrize = lottery::Money { prizes[i] }, .jackpotWinners = {} });
    }
    const DrawColumns columns = std::move(builder).build();
    EXPECT_EQ(sorted(columns, allRows(columns), { { SortSubject::Prize, 0, false } }),
        (std::vector<std::uint32_t> { 1, 4, 3, 0, 2 }));
}

TEST(DrawOrder, SortsAPartOfTheRowsAndNone)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 20);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    EXPECT_EQ(
        sorted(columns, { 3, 11, 7 }, { { SortSubject::Day, 0, true } }), (std::vector<std::uint32_t> { 11, 7, 3 }));
    EXPECT_TRUE(sorted(columns, {}, { { SortSubject::Sum, 0, false } }).empty());
    EXPECT_EQ(sorted(columns, { 3, 11, 7 }, {}), (std::vector<std::uint32_t> { 3, 11, 7 }));
}

} // namespace
} // namespace broadsheet::history
