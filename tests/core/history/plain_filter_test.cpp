// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/plain_filter.h"
#include "tests/core/history/histories.h"

#include <gtest/gtest.h>

namespace broadsheet::history {
namespace {

using lottery::Draw;
using lottery::DrawQuery;

TEST(PlainFilter, AcceptsWhatTheQueryAccepts)
{
    const lottery::Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 900);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    const auto query
        = [](std::string_view issues, std::optional<Date> from, std::optional<Date> to, std::vector<int> contains) {
              return DrawQuery { lottery::parseIssueFilter(issues).value(), from, to, std::move(contains) };
          };
    const Date july = lottery::samples::day(2004, 7, 1);
    const std::vector<DrawQuery> queries { query("", {}, {}, {}), query("04020-04120", {}, {}, {}),
        query("051*", {}, {}, {}), query("2005", {}, {}, {}), query("-04005", {}, {}, {}),
        query("04033", {}, {}, { 7 }), query("", july, {}, {}),
        query("", july, lottery::samples::day(2005, 2, 3), { 8, 9 }),
        query("", {}, lottery::samples::day(2003, 1, 1), {}), query("", {}, {}, { 12 }), query("", {}, {}, { 99 }) };
    for (std::size_t i = 0; i < queries.size(); ++i) {
        std::vector<std::uint32_t> expected;
        for (std::size_t row = 0; row < draws.size(); ++row) {
            if (queries[i].accepts(draws[row])) {
                expected.push_back(static_cast<std::uint32_t>(row));
            }
        }
        EXPECT_EQ(select(columns, filterOf(queries[i])), expected) << i;
    }
}

TEST(PlainFilter, TogetherWithAnotherAcceptsWhatBothDo)
{
    const lottery::Game game = histories::twoPools();
    const std::vector<Draw> draws = histories::randomDraws(game, 300);
    const DrawColumns columns = DrawColumns::of(game, histories::pointersTo(draws));
    const Filter one = parseFilter("sum 60..90").value();
    const Filter other = parseFilter("odd 3 or consecutive").value();
    std::vector<std::uint32_t> expected;
    std::ranges::set_intersection(select(columns, one), select(columns, other), std::back_inserter(expected));
    EXPECT_EQ(select(columns, both(one, other)), expected);
    EXPECT_EQ(both({}, one), one);
    EXPECT_EQ(both(one, {}), one);
}

} // namespace
} // namespace broadsheet::history
