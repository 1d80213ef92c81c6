// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/base/error.h"
#include "core/lottery/draw.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

// The draws of a game that is really played but made up.
namespace broadsheet::archive::test {

// Draw number `index` of any number of draws: 300 a year from 2000 on, no two of one issue.
inline lottery::Draw ownDraw(int index, const std::string& game = "dlt")
{
    const int year = index / 300;
    const int ofYear = index % 300;
    const std::string issue = std::to_string(100'000 + year * 1000 + ofYear + 1).substr(1);
    const int first = 1 + index % 30;
    return { .game = game,
        .issue = issue,
        .date = std::chrono::sys_days { std::chrono::year { 2000 + year } / 1 / 1 } + std::chrono::days { ofYear },
        .published = { { first, first + 1, first + 2, first + 3, first + 5 }, { 1 + index % 11, 12 } },
        .drawn = {},
        .tables = {},
        .source = {} };
}

inline lottery::PrizeTable printedTable()
{
    return { .headings = { "奖项", "中奖注数", "单注奖金" },
        .rows = { { "一等奖", "5注", "6,990,402元" }, { "\"二等奖\"\\", "---", "" } },
        .total = { "合计", "5", "" } };
}

inline lottery::Draw withPrizes(lottery::Draw draw)
{
    draw.drawn = { { draw.published[0].rbegin(), draw.published[0].rend() }, draw.published[1] };
    draw.tables = { printedTable(), { .headings = { "奖项" }, .rows = {}, .total = {} } };
    draw.source = "the evening paper; p. 3";
    return draw;
}

inline std::vector<lottery::Draw> ownDraws(int count, int from = 0)
{
    std::vector<lottery::Draw> draws;
    for (int i = from; i < from + count; ++i) {
        draws.push_back(i % 7 == 3 ? withPrizes(ownDraw(i)) : ownDraw(i));
    }
    return draws;
}

inline std::vector<const lottery::Draw*> pointersTo(const std::vector<lottery::Draw>& draws)
{
    std::vector<const lottery::Draw*> pointers;
    std::ranges::transform(draws, std::back_inserter(pointers), [](const lottery::Draw& draw) { return &draw; });
    return pointers;
}

// In one order, to be compared.
inline std::vector<lottery::Draw> sorted(std::vector<lottery::Draw> draws)
{
    std::ranges::sort(draws, {}, [](const lottery::Draw& draw) { return std::pair(draw.game, draw.issue); });
    return draws;
}

// The archive of that file; a failure to open it ends the test program.
inline Archive opened(const std::filesystem::path& file)
{
    auto result = Archive::open(file);
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().detail);
    EXPECT_FALSE(result->damage.has_value());
    return std::move(result->archive);
}

inline std::int64_t add(Archive& archive, const std::vector<lottery::Draw>& draws, const std::string& origin = "a.csv")
{
    const auto import = archive.keep({ .origin = origin, .added = pointersTo(draws), .replacing = {} });
    EXPECT_TRUE(import.has_value()) << (import ? "" : import.error().detail);
    return import.value_or(0);
}

inline std::int64_t replace(Archive& archive, const std::vector<lottery::Draw>& draws)
{
    const auto import = archive.keep({ .origin = "b.csv", .added = {}, .replacing = pointersTo(draws) });
    EXPECT_TRUE(import.has_value()) << (import ? "" : import.error().detail);
    return import.value_or(0);
}

// What the archive shows, in the order of sorted().
inline std::vector<lottery::Draw> shownBy(const Archive& archive)
{
    auto draws = archive.draws();
    EXPECT_TRUE(draws.has_value()) << (draws ? "" : draws.error().detail);
    EXPECT_TRUE(draws->problems.empty());
    return sorted(std::move(draws->draws));
}

inline std::vector<lottery::Draw> shownBy(const std::filesystem::path& file)
{
    return shownBy(opened(file));
}

} // namespace broadsheet::archive::test
