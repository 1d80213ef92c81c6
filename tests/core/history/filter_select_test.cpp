// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter.h"
#include "core/history/measure.h"
#include "tests/core/history/histories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace broadsheet::history {

using lottery::Draw;
using lottery::Game;

namespace {

// One draw after the other, from what was published.
class Naive {
public:
    Naive(const Game& game, const std::vector<Draw>& draws)
        : m_game(game)
        , m_draws(draws)
    {
    }

    [[nodiscard]] std::vector<std::uint32_t> select(const Filter& filter) const
    {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < m_draws.size(); ++row) {
            if (accepts(filter, row)) {
                rows.push_back(row);
            }
        }
        return rows;
    }

private:
    [[nodiscard]] bool accepts(const Filter& filter, std::size_t row) const
    {
        const auto part = [&](const Filter& each) { return accepts(each, row); };
        switch (filter.kind) {
        case Filter::Kind::All:
            return std::ranges::all_of(filter.parts, part);
        case Filter::Kind::Any:
            return std::ranges::any_of(filter.parts, part);
        case Filter::Kind::Not:
            return !part(filter.parts.front());
        case Filter::Kind::Condition:
            break;
        }
        return holds(filter.condition, row);
    }

    [[nodiscard]] bool holds(const Condition& condition, std::size_t row) const
    {
        const Draw& draw = m_draws[row];
        std::set<int> main(draw.published[0].begin(), draw.published[0].end());
        const auto inRange = [&](auto value) { return condition.range.holds(static_cast<std::int64_t>(value)); };
        switch (condition.subject) {
        case Subject::Issue:
            return inRange(2'000'000 + std::stoi(draw.issue)) && draw.issue.starts_with(condition.prefix);
        case Subject::Day:
            return inRange(std::chrono::sys_days { draw.date }.time_since_epoch().count());
        case Subject::Contains:
            return containsAll(condition.numbers, draw);
        case Subject::Sum:
            return inRange(std::accumulate(draw.published[0].begin(), draw.published[0].end(), 0));
        case Subject::Span:
            return inRange(*main.rbegin() - *main.begin());
        case Subject::Odd:
            return inRange(std::ranges::count_if(draw.published[0], [](int n) { return n % 2 != 0; }));
        case Subject::Even:
            return inRange(std::ranges::count_if(draw.published[0], [](int n) { return n % 2 == 0; }));
        case Subject::Consecutive:
            return inRange(std::ranges::count_if(main, [&](int n) { return main.contains(n + 1); }));
        case Subject::Repeats:
            return inRange(row == 0 ? 0 : repeats(main, m_draws[row - 1].published[0]));
        case Subject::Prize:
        case Subject::JackpotWon:
        case Subject::JackpotNotWon:
        case Subject::Findings:
            break;
        }
        const DrawDetails details = detailsOf(draw, m_game);
        if (condition.subject == Subject::Prize) {
            return inRange(details.topPrize ? details.topPrize->fen : -1);
        }
        if (condition.subject == Subject::Findings) {
            return details.hasFindings;
        }
        return details.jackpotWinners && (*details.jackpotWinners > 0) == (condition.subject == Subject::JackpotWon);
    }

    static std::ptrdiff_t repeats(const std::set<int>& now, const std::vector<int>& before)
    {
        const std::set<int> earlier(before.begin(), before.end());
        return std::ranges::count_if(now, [&](int n) { return earlier.contains(n); });
    }

    static bool containsAll(const std::vector<std::vector<int>>& lists, const Draw& draw)
    {
        for (std::size_t list = 0; list < lists.size(); ++list) {
            for (const int number : lists[list]) {
                bool found = false;
                for (std::size_t pool = 0; pool < draw.published.size(); ++pool) {
                    found = found
                        || ((lists.size() == 1 || pool == list) && histories::holds(draw.published[pool], number));
                }
                if (!found) {
                    return false;
                }
            }
        }
        return true;
    }

    const Game& m_game;
    const std::vector<Draw>& m_draws;
};

std::string randomCondition(std::mt19937& random)
{
    const auto number = [&random](unsigned below) { return std::to_string(random() % below); };
    const auto range = [&](unsigned below) {
        const unsigned low = static_cast<unsigned>(random() % below);
        return std::to_string(low) + ".." + std::to_string(low + random() % below);
    };
    switch (random() % 13) {
    case 0:
        return "issue " + std::to_string(4000 + random() % 5000 + 2000000) + "-2012300";
    case 1:
        return "0" + number(10) + number(3) + "*";
    case 2:
        return "date 2006-0" + std::to_string(1 + random() % 9) + "..2010";
    case 3:
        return "contains " + number(36) + " " + number(36);
    case 4:
        return "contains " + number(36) + " + " + number(13);
    case 5:
        return "sum " + range(120);
    case 6:
        return "span >" + number(35);
    case 7:
        return "odd " + number(6);
    case 8:
        return "even <=" + number(5);
    case 9:
        return random() % 2 == 0 ? "consecutive" : "consecutive 0";
    case 10:
        return "repeats " + number(3);
    case 11:
        return "prize >=" + number(9000);
    default:
        return random() % 3 == 0 ? "findings" : random() % 2 == 0 ? "jackpot won" : "jackpot not won";
    }
}

std::string randomFilter(std::mt19937& random, int depth)
{
    if (depth == 0) {
        return randomCondition(random);
    }
    switch (random() % 4) {
    case 0:
        return "not (" + randomFilter(random, depth - 1) + ")";
    case 1:
        return "(" + randomFilter(random, depth - 1) + " or " + randomFilter(random, depth - 1) + ")";
    case 2:
        return randomFilter(random, depth - 1) + " and " + randomFilter(random, depth - 1);
    default:
        return randomCondition(random);
    }
}

void expectAsNaive(const Game& game, std::size_t count)
{
    const std::vector<Draw> draws = histories::randomDraws(game, count, 3);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    const Naive naive(game, draws);
    std::mt19937 random(11);
    std::size_t some = 0;
    for (int query = 0; query < 100; ++query) {
        const std::string text = randomFilter(random, 2);
        const auto filter = parseFilter(text);
        ASSERT_TRUE(filter.has_value()) << text;
        const std::vector<std::uint32_t> rows = select(columns, *filter);
        EXPECT_EQ(rows, naive.select(*filter)) << text;
        some += !rows.empty() && rows.size() < draws.size() ? 1U : 0U;
    }
    EXPECT_GT(some, 30U) << "most queries part the draws";
}

TEST(FilterSelect, AcceptsWhatANaiveLoopAcceptsOverRandomQueries)
{
    expectAsNaive(histories::twoPools(), 4500);
}

TEST(FilterSelect, DoesSoForDigitsToo)
{
    expectAsNaive(histories::threeDigits(), 4500);
}

TEST(FilterSelect, AcceptsEveryDrawWithoutConditions)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 9000);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    EXPECT_EQ(select(columns, {}).size(), draws.size());
    EXPECT_TRUE(select(DrawColumns::of(game, {}), {}).empty());
}

TEST(FilterSelect, FindsNoNumbersOfPoolsThatAreNotThere)
{
    const Game game = histories::threeDigits();
    const std::vector<Draw> draws = histories::randomDraws(game, 50);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    EXPECT_TRUE(select(columns, parseFilter("contains + 7").value()).empty());
    EXPECT_TRUE(select(columns, parseFilter("contains 999").value()).empty());
}

TEST(Measure, OfOneRowIsThatAmongAll)
{
    const Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 300);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    for (const Subject subject : { Subject::Sum, Subject::Span, Subject::Odd, Subject::Even, Subject::Consecutive,
             Subject::Repeats, Subject::Prize, Subject::JackpotWon, Subject::Findings }) {
        std::vector<std::int64_t> all(columns.rows());
        measure(columns, subject, 0, all);
        for (std::size_t row = 0; row < columns.rows(); row += 7) {
            EXPECT_EQ(measureOf(columns, subject, row), all[row]);
        }
    }
}

} // namespace
} // namespace broadsheet::history
