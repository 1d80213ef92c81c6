// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/game_history.h"
#include "core/history/shown_draws.h"
#include "tests/core/history/histories.h"

#include <gtest/gtest.h>

namespace broadsheet::history {
namespace {

using lottery::Draw;

class ShownDrawsTest : public testing::Test {
protected:
    const lottery::Game m_game = histories::twoPools();
    const std::vector<Draw> m_draws = histories::randomDraws(m_game, 700);
    std::shared_ptr<const DrawColumns> m_columns
        = std::make_shared<const DrawColumns>(DrawColumns::of(m_game, histories::pointersTo(m_draws)));
    ShownDraws m_shown;

    void SetUp() override
    {
        m_shown.setColumns(m_columns);
    }

    [[nodiscard]] std::vector<std::uint32_t> shownRows() const
    {
        std::vector<std::uint32_t> rows;
        for (std::size_t place = 0; place < m_shown.size(); ++place) {
            rows.push_back(m_shown.rowAt(place));
        }
        return rows;
    }

    // The rows that a filter accepts, newest first and then stably sorted.
    [[nodiscard]] std::vector<std::uint32_t> expected(const char* filter, const std::vector<SortKey>& keys) const
    {
        std::vector<std::uint32_t> rows = select(*m_columns, parseFilter(filter).value());
        std::ranges::reverse(rows);
        return sorted(*m_columns, rows, keys);
    }
};

TEST_F(ShownDrawsTest, AreAllNewestFirstToBeginWith)
{
    EXPECT_EQ(shownRows(), expected("", {}));
    EXPECT_EQ(m_shown.rowAt(0), m_draws.size() - 1);
    EXPECT_EQ(m_shown.bytes(), 0U);
}

TEST_F(ShownDrawsTest, AreThoseOfTheFilterInTheOrderOfTheKeysWhicheverComesFirst)
{
    const std::vector<SortKey> keys { { SortSubject::Odd, 0, true }, { SortSubject::Sum, 0, false } };
    for (const char* filter : { "sum 60..90", "contains 8", "sum >900", "" }) {
        m_shown.setOrder({});
        m_shown.setFilter(parseFilter(filter).value());
        EXPECT_EQ(shownRows(), expected(filter, {})) << filter;
        m_shown.setOrder(keys);
        EXPECT_EQ(shownRows(), expected(filter, keys)) << filter;
    }
    m_shown.setFilter(parseFilter("odd 3").value());
    EXPECT_EQ(shownRows(), expected("odd 3", keys));
}

TEST_F(ShownDrawsTest, KeepFilterAndKeysForOtherColumns)
{
    m_shown.setFilter(parseFilter("sum 60..90").value());
    m_shown.setOrder({ { SortSubject::Sum, 0, true } });
    const std::vector<Draw> others = histories::randomDraws(m_game, 500, 9);
    m_columns = std::make_shared<const DrawColumns>(DrawColumns::of(m_game, histories::pointersTo(others)));
    m_shown.setColumns(m_columns);
    EXPECT_EQ(shownRows(), expected("sum 60..90", { { SortSubject::Sum, 0, true } }));
    m_shown.setColumns(nullptr);
    EXPECT_EQ(m_shown.size(), 0U);
}

TEST_F(ShownDrawsTest, AreFoundByTheirRow)
{
    for (const bool isSorted : { false, true }) {
        m_shown.setOrder(isSorted ? std::vector<SortKey> { { SortSubject::Sum, 0, true } } : std::vector<SortKey> {});
        for (const char* filter : { "", "sum 60..90" }) {
            m_shown.setFilter(parseFilter(filter).value());
            for (std::size_t place = 0; place < m_shown.size(); ++place) {
                ASSERT_EQ(m_shown.placeOf(m_shown.rowAt(place)), place);
            }
        }
        const std::vector<std::uint32_t> others = select(*m_columns, parseFilter("not sum 60..90").value());
        EXPECT_FALSE(m_shown.placeOf(others.front()));
        m_shown.setFilter({});
        EXPECT_FALSE(m_shown.placeOf(700));
    }
}

TEST(GameHistory, HasEachDrawWholeBesideItsColumns)
{
    lottery::DrawStore store { .games = { histories::twoPools() }, .draws = {} };
    store.draws = histories::randomDraws(store.games.front(), 50);
    std::ranges::reverse(store.draws);
    const GameHistory history = historyOf(store, store.games.data());
    ASSERT_EQ(history.rows(), store.draws.size());
    for (std::size_t row = 0; row < history.rows(); ++row) {
        EXPECT_EQ(history.whole(row), store.draws[store.draws.size() - 1 - row]);
        EXPECT_EQ(history.columns->rowOfIssue(history.columns->issues()[row]), row);
    }
    EXPECT_FALSE(history.columns->rowOfIssue(2099001));
    EXPECT_EQ(historyOf(store, nullptr).rows(), 0U);
}

} // namespace
} // namespace broadsheet::history
