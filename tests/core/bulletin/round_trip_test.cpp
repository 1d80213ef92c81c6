// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_text.h"
#include "core/bulletin/read_draws.h"
#include "core/bulletin/write_draws.h"
#include "tests/core/bulletin/bundled_draws.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::Game;
using ::testing::IsEmpty;
using namespace testing;

std::vector<int> someOf(const lottery::Pool& pool, const std::vector<int>& without, std::mt19937& random)
{
    std::uniform_int_distribution<int> number(pool.first, pool.last);
    std::vector<int> numbers;
    while (numbers.size() < static_cast<std::size_t>(pool.count)) {
        const int next = number(random);
        const bool isFree = std::ranges::find(numbers, next) == numbers.end()
            && (!pool.fromRest || std::ranges::find(without, next) == without.end());
        if (pool.ordered || isFree) {
            numbers.push_back(next);
        }
    }
    return numbers;
}

lottery::PrizeTable someTable(int number, std::mt19937& random)
{
    lottery::PrizeTable table;
    table.headings = { number == 0 ? "奖项" : "投注方式", number == 0 ? "中奖注数" : "本地中奖注数", "单注奖金" };
    const auto rows = 1 + random() % 5;
    for (unsigned long row = 0; row < rows; ++row) {
        table.rows.push_back({ "第" + std::to_string(row + 1) + "档奖", std::to_string(random() % 100000) + "注",
            random() % 4 == 0 ? "---" : std::to_string(random() % 1000) + ".5元" });
    }
    if (random() % 2 == 0) {
        table.total = { "合计", "7注", "---" };
    }
    return table;
}

Draw someDraw(const Game& game, int issue, std::mt19937& random)
{
    Draw draw;
    draw.game = game.id;
    draw.issue = std::to_string(24000 + issue);
    draw.date = Date { std::chrono::sys_days { std::chrono::year { 2024 } / 1 / 1 } + std::chrono::days { issue } };
    std::vector<int> before;
    for (const lottery::Pool& pool : game.pools) {
        before = someOf(pool, before, random);
        draw.drawn.push_back(before);
        draw.published.push_back(before);
        if (!pool.ordered) {
            std::ranges::sort(draw.published.back());
        }
    }
    if (game.pools.front().ordered || random() % 3 == 0) {
        draw.drawn.clear();
    }
    for (int table = 0; table < static_cast<int>(random() % 3); ++table) {
        draw.tables.push_back(someTable(table, random));
    }
    return draw;
}

std::vector<Draw> someDraws()
{
    std::mt19937 random(2024);
    std::vector<Draw> draws;
    for (const Game& game : bundled().games) {
        for (int issue = 1; issue <= 60; ++issue) {
            draws.push_back(someDraw(game, issue, random));
        }
    }
    return draws;
}

std::vector<Draw> withBundled(std::vector<Draw> draws)
{
    for (const Draw& draw : bundled().draws) {
        draws.push_back(withoutSource(draw));
    }
    return draws;
}

TEST(Draws, ComeBackFromTheirBulletins)
{
    std::string all;
    const std::vector<Draw> draws = someDraws();
    for (const Draw& draw : withBundled({})) {
        const Reading reading = readNoticeText(toNoticeText(draw, *bundled().game(draw.game)), "f", bundled().games);
        EXPECT_THAT(reading.problems, IsEmpty());
        ASSERT_EQ(reading.draws.size(), 1U);
        EXPECT_EQ(withoutSource(reading.draws[0].draw), draw);
    }
    for (const Draw& draw : draws) {
        all += toNoticeText(draw, *bundled().game(draw.game));
    }
    const Reading reading = readNoticeText(all, "f", bundled().games);
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.draws.size(), draws.size());
    for (std::size_t i = 0; i < draws.size(); ++i) {
        ASSERT_EQ(withoutSource(reading.draws[i].draw), draws[i])
            << toNoticeText(draws[i], *bundled().game(draws[i].game));
    }
}

TEST(Draws, ComeBackFromCsv)
{
    const auto expectBack = [](const std::vector<Draw>& draws) {
        std::vector<const Draw*> pointers;
        for (const Draw& draw : draws) {
            pointers.push_back(&draw);
        }
        const DrawsRead read = readDraws(toDrawCsv(pointers, bundled().games), "draws.csv", bundled().games, {});
        EXPECT_EQ(read.kind, TextKind::Csv);
        EXPECT_THAT(read.reading.problems, IsEmpty());
        ASSERT_EQ(read.reading.draws.size(), draws.size());
        for (std::size_t i = 0; i < draws.size(); ++i) {
            EXPECT_EQ(read.reading.draws[i].draw.game, draws[i].game);
            ASSERT_EQ(read.reading.draws[i].draw, draws[i]) << draws[i].game << draws[i].issue;
        }
    };
    for (const Draw& draw : withBundled({})) {
        expectBack({ draw });
    }
    std::vector<Draw> bare = someDraws();
    for (Draw& draw : bare) {
        draw.tables.clear();
    }
    expectBack(bare);
}

TEST(Draws, AreKnownForWhatTheyAreWrittenAs)
{
    const auto kind
        = [](const std::string& text, const std::string& file) { return kindOf(text, file, bundled().games); };
    EXPECT_EQ(kind(" \n{\"draws\": []}", "f"), TextKind::Json);
    EXPECT_EQ(kind("[]", "f.txt"), TextKind::Json);
    EXPECT_EQ(kind("anything", "f.csv"), TextKind::Csv);
    EXPECT_EQ(kind("issue,date,numbers\n24061,2024-03-11,2 5 0\n", "pasted"), TextKind::Csv);
    EXPECT_EQ(kind(fixture("newspaper.md"), "newspaper.md"), TextKind::Notice);
    EXPECT_EQ(kind("", ""), TextKind::Notice);
}

TEST(Draws, AreAskedForWhereATableDoesNotSayWhatItHolds)
{
    const DrawsRead columns = readDraws("a,b\n1,2\n", "f.csv", bundled().games, {});
    ASSERT_TRUE(columns.asked.has_value());
    ASSERT_EQ(columns.reading.problems.size(), 1U);
    EXPECT_EQ(columns.reading.problems[0].code, ErrorCode::ColumnsUnknown);
    EXPECT_EQ(columns.reading.problems[0].detail, "a, b");
    std::vector<Game> alike = gamesWithDraws();
    alike.push_back(*bundled().game("pl3"));
    alike.back().id = "other";
    const std::string text = "issue,date,numbers\n24061,2024-03-11,2 5 0\n";
    const DrawsRead game = readDraws(text, "f.csv", alike, {});
    ASSERT_EQ(game.reading.problems.size(), 1U);
    EXPECT_EQ(game.reading.problems[0].code, ErrorCode::GameUnclear);
    EXPECT_EQ(game.reading.problems[0].detail, "pl3, other");
    const auto chosen
        = readDraws(text, "f.csv", alike, [](const CsvLook& look) { return recognisedMapping(look, "other"); });
    ASSERT_EQ(chosen.reading.draws.size(), 1U);
    EXPECT_EQ(chosen.reading.draws[0].draw.game, "other");
}

TEST(Draws, TellHowTheirFileWasEncoded)
{
    const DrawsRead read = readDraws(fixture("newspaper.gbk.md"), "f", bundled().games, {});
    EXPECT_EQ(read.encoding, text::Encoding::Gb18030);
    EXPECT_EQ(read.reading.draws.size(), bundled().draws.size());
    const DrawsRead picture = readDraws(std::string("\x89PNG\0\0", 6), "p.png", bundled().games, {});
    ASSERT_EQ(picture.reading.problems.size(), 1U);
    EXPECT_EQ(picture.reading.problems[0].code, ErrorCode::NotText);
    EXPECT_EQ(readDrawsFile("/nowhere/f", bundled().games, {}).reading.problems.at(0).code, ErrorCode::FileMissing);
}

} // namespace
} // namespace broadsheet::bulletin
