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
    }
    return 0;
}

TEST(DrawOrder, IsThatOfAStableSortByEachSubjectBothWays)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 250);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    for (int subject = 0; subject <= static_cast<int>(SortSubject::Findings); ++subject) {
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
