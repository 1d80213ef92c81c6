// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;

std::vector<Game> games()
{
    Game digitGame;
    digitGame.id = "digits";
    digitGame.pools = { samples::digits(3) };
    Game withSpecial;
    withSpecial.id = "special";
    withSpecial.pools = { samples::pool(3, 1, 9), samples::special(1, 1, 9) };
    return { samples::smallGame(), digitGame, withSpecial };
}

constexpr std::string_view kSound
    = R"({"game": "small", "issue": "24027", "date": "2024-03-11", "published": [[2, 5, 9], [4]]})";

std::vector<Draw> parse(const std::string& draws, Problems& problems)
{
    return parseDraws("{\"draws\": [\n" + draws + "\n]}", "d.json", games(), problems);
}

// Puts the mistaken draw on line 3, between two sound ones, which must stay.
void expectProblem(
    const std::string& draw, ErrorCode code, std::string_view path, std::string_view detail, std::string_view expected)
{
    Problems problems;
    const std::vector<Draw> draws = parse(std::string(kSound) + ",\n" + draw + ",\n" + std::string(kSound), problems);
    EXPECT_EQ(draws.size(), 2U) << draw;
    ASSERT_EQ(problems.size(), 1U) << draw;
    EXPECT_EQ(problems[0].code, code) << draw;
    EXPECT_EQ(problems[0].place.file, "d.json");
    EXPECT_EQ(problems[0].place.line, 3) << draw;
    EXPECT_EQ(problems[0].place.path, "/draws/1" + std::string(path));
    EXPECT_EQ(problems[0].detail, detail);
    EXPECT_EQ(problems[0].expected, expected);
}

std::string drawWith(std::string_view from, std::string_view to)
{
    std::string text(kSound);
    return text.replace(text.find(from), from.size(), to);
}

TEST(DrawFile, GivesNumbersTablesAndSourceAsWritten)
{
    Problems problems;
    const std::vector<Draw> draws = parse(R"({"game": "small", "issue": "2024027", "date": "2024-03-11",
            "published": [[2, 5, 9], [4]], "drawn": [[9, 2, 5], [4]], "source": "paper", "tables": [
            {"headings": ["奖项", "中奖注数"], "rows": [["A", " 1注"], ["B", "---"]], "total": ["合计", ""]},
            {"headings": ["x"], "rows": []}]})",
        problems);
    EXPECT_TRUE(problems.empty());
    ASSERT_EQ(draws.size(), 1U);
    Draw expected = samples::smallDraw();
    expected.source = "paper";
    expected.tables = {
        { .headings = { "奖项", "中奖注数" }, .rows = { { "A", " 1注" }, { "B", "---" } }, .total = { "合计", "" } },
        { .headings = { "x" }, .rows = {}, .total = {} }
    };
    EXPECT_EQ(draws[0], expected);
}

TEST(DrawFile, LeavesOutAndNamesADrawOfAnUnknownGameIssueOrDate)
{
    expectProblem(drawWith("small", "large"), ErrorCode::UnknownReference, "/game", "large", "game");
    expectProblem(drawWith("24027", "4027"), ErrorCode::BadValue, "/issue", "4027", "24027, 2024027");
    expectProblem(drawWith("2024-03-11", "2024-02-30"), ErrorCode::BadDate, "/date", "2024-02-30", "2024-03-11");
    expectProblem(drawWith("2024-03-11", ""), ErrorCode::BadDate, "/date", "", "2024-03-11");
    expectProblem("5", ErrorCode::WrongType, "", "number", "object");
}

TEST(DrawFile, LeavesOutAndNamesADrawWithImpossibleNumbers)
{
    expectProblem(drawWith("9]", "10]"), ErrorCode::NumberOutOfPool, "/published/0/2", "10", "1–9");
    expectProblem(drawWith("[4]", "[0]"), ErrorCode::NumberOutOfPool, "/published/1/0", "0", "1–4");
    expectProblem(drawWith("5, 9", "9, 9"), ErrorCode::BadValue, "/published/0/2", "9", "≠ 9");
    expectProblem(drawWith("5, 9", "9"), ErrorCode::WrongNumberCount, "/published/0", "2", "3");
    expectProblem(drawWith("[4]", "[4, 3]"), ErrorCode::WrongNumberCount, "/published/1", "2", "1");
    expectProblem(drawWith("], [", ", "), ErrorCode::WrongNumberCount, "/published", "4", "3 + 1");
    expectProblem(drawWith("9]", "9.5]"), ErrorCode::BadValue, "/published/0/2", "9.500000", "1");
    expectProblem(drawWith("9]", "\"9\"]"), ErrorCode::WrongType, "/published/0/2", "string", "number");
    expectProblem(
        drawWith("[4]]", "[4]], \"drawn\": [[2, 5], [4]]"), ErrorCode::WrongNumberCount, "/drawn/0", "2", "3");
    expectProblem(
        drawWith("[4]]", "[4]], \"drawn\": [[2, 5, 12], [4]]"), ErrorCode::NumberOutOfPool, "/drawn/0/2", "12", "1–9");
}

TEST(DrawFile, DoesNotLetASpecialNumberRepeatThePoolBeforeIt)
{
    const std::string draw
        = R"({"game": "special", "issue": "24027", "date": "2024-03-11", "published": [[2, 5, 9], [N]]})";
    std::string repeated = draw;
    expectProblem(repeated.replace(draw.find('N'), 1, "5"), ErrorCode::BadValue, "/published/1/0", "5", "≠ 5");
    std::string fresh = draw;
    Problems problems;
    EXPECT_EQ(parse(fresh.replace(draw.find('N'), 1, "6"), problems).size(), 1U);
    EXPECT_TRUE(problems.empty());
}

TEST(DrawFile, LetsTheSameNumberStandInPoolsOfTheirOwn)
{
    Problems problems;
    EXPECT_EQ(parse(drawWith("9], [4", "4], [4"), problems).size(), 1U);
    EXPECT_TRUE(problems.empty());
}

TEST(DrawFile, LetsDigitsRepeatAndKeepsTheirOrder)
{
    Problems problems;
    const std::vector<Draw> draws
        = parse(R"({"game": "digits", "issue": "24027", "date": "2024-03-11", "published": [[7, 0, 7]]})", problems);
    EXPECT_TRUE(problems.empty());
    ASSERT_EQ(draws.size(), 1U);
    EXPECT_THAT(draws[0].published, ElementsAre(ElementsAre(7, 0, 7)));
}

TEST(DrawFile, LeavesOutAndNamesADrawWithACrookedTable)
{
    const auto withTable = [](const std::string& table) { return drawWith("]]}", "]], \"tables\": [" + table + "]}"); };
    expectProblem(withTable(R"({"headings": ["a", "b"], "rows": [["1", "2"], ["1"]]})"), ErrorCode::BadValue,
        "/tables/0/rows/1", "1", "2");
    expectProblem(withTable(R"({"headings": ["a", "b"], "rows": [], "total": ["1", "2", "3"]})"), ErrorCode::BadValue,
        "/tables/0/total", "3", "2");
    expectProblem(withTable(R"({"headings": ["a"], "rows": [[1]]})"), ErrorCode::WrongType, "/tables/0/rows/0/0",
        "number", "string");
    expectProblem(withTable(R"({"headings": [], "rows": []})"), ErrorCode::BadValue, "/tables/0/headings", "[]", "");
    expectProblem(withTable(R"({"headings": ["a"]})"), ErrorCode::MissingField, "/tables/0/rows", "rows", "");
}

TEST(DrawFile, HasEachOfItsMistakesNamed)
{
    Problems problems;
    EXPECT_TRUE(
        parse(R"({"game": "small", "issue": "1", "date": "x", "published": [[0, 5, 5], [9]]})", problems).empty());
    std::vector<std::string> paths;
    for (const Error& problem : problems) {
        paths.push_back(problem.place.path);
    }
    EXPECT_THAT(paths,
        ElementsAre("/draws/0/issue", "/draws/0/date", "/draws/0/published/0/0", "/draws/0/published/0/2",
            "/draws/0/published/1/0"));
}

TEST(DrawFile, GivesNothingWhereItIsNoJsonOrCutShort)
{
    Problems problems;
    EXPECT_TRUE(parseDraws("{\"draws\": [{", "d.json", games(), problems).empty());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::CutShort);
}

TEST(Issue, IsTheSameInShortAndFullForm)
{
    EXPECT_EQ(normaliseIssue("24027"), "24027");
    EXPECT_EQ(normaliseIssue("2024027"), "24027");
    EXPECT_EQ(normaliseIssue(" ２４０２７ "), "24027");
    EXPECT_EQ(normaliseIssue("2000001"), "00001");
    for (const char* text : { "", "2402", "240271", "1999027", "3024027", "24 027", "2402x", "-4027", "20240270" }) {
        EXPECT_EQ(normaliseIssue(text), std::nullopt) << text;
    }
}

TEST(Issue, IsOrderedOverYears)
{
    EXPECT_EQ(issueOrder("24027"), 2024027);
    EXPECT_EQ(issueOrder("07001"), 2007001);
    EXPECT_LT(issueOrder("09154"), issueOrder("10001"));
    EXPECT_LT(issueOrder("23151"), issueOrder("24001"));
}

TEST(PrizeTable, TellsItsColumnsFromTheirHeadings)
{
    EXPECT_EQ(columnFromHeading("奖项"), Column::Label);
    EXPECT_EQ(columnFromHeading("投注方式"), Column::Label);
    EXPECT_EQ(columnFromHeading("中奖注数"), Column::Count);
    EXPECT_EQ(columnFromHeading("中奖注数（注）"), Column::Count);
    EXPECT_EQ(columnFromHeading("本地中奖注数"), Column::LocalCount);
    EXPECT_EQ(columnFromHeading("单注奖金"), Column::UnitPrize);
    EXPECT_EQ(columnFromHeading("每注奖金(元)"), Column::UnitPrize);
    EXPECT_EQ(columnFromHeading("应派奖金合计"), Column::Amount);
    EXPECT_EQ(columnFromHeading("备注"), Column::Other);
    EXPECT_EQ(columnFromHeading(""), Column::Other);
}

TEST(PrizeTable, ReadsItsCellsByColumn)
{
    const PrizeTable table { .headings = { "单注奖金", "奖项", "本地中奖注数" },
        .rows = { { "4.5元", " 一等奖 ", "1,151注" }, { "---", "二等奖", "x" } },
        .total = {} };
    EXPECT_EQ(table.label(0), "一等奖");
    EXPECT_EQ(table.count(0), 1151);
    EXPECT_EQ(table.unitPrize(0), Money { 450 });
    EXPECT_EQ(table.amount(0), std::nullopt);
    EXPECT_EQ(table.count(1), std::nullopt);
    EXPECT_EQ(table.unitPrize(1), std::nullopt);
    EXPECT_EQ(table.label(2), "") << "a row that is not there";
}

TEST(PrizeTable, PrefersTheNationalCountToTheLocalOne)
{
    const PrizeTable table {
        .headings = { "奖项", "本地中奖注数", "中奖注数" }, .rows = { { "A", "1", "7" } }, .total = {}
    };
    EXPECT_EQ(table.count(0), 7);
    EXPECT_EQ(table.columnOf(Column::LocalCount), 1U);
}

} // namespace
} // namespace broadsheet::lottery
