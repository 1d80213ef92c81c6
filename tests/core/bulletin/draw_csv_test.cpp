// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_csv.h"
#include "core/bulletin/draw_record.h"
#include "tests/core/bulletin/bundled_draws.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ranges>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

// The games of the bundled draws, and one of 6 of 33 and 1 of 16.
const std::vector<lottery::Game>& games()
{
    static const std::vector<lottery::Game> all = [] {
        std::vector<lottery::Game> list = gamesWithDraws();
        lottery::Game game = lottery::samples::smallGame();
        game.id = "ssq";
        game.name = { .zh = "双色球", .en = "Double Colour Ball" };
        game.pools = { lottery::samples::pool(6, 1, 33), lottery::samples::pool(1, 1, 16) };
        list.push_back(game);
        return list;
    }();
    return all;
}

CsvLook look(const std::string& text, const std::string& file = "draws.csv")
{
    auto result = lookAtCsv(text, file, games());
    EXPECT_TRUE(result.has_value());
    return std::move(result).value_or(CsvLook {});
}

Reading read(const std::string& text, const std::string& file = "draws.csv")
{
    const CsvLook found = look(text, file);
    EXPECT_TRUE(found.isRecognised()) << text;
    return readDrawCsv(text, found.mapping, file, games());
}

Draw lotto()
{
    Draw draw;
    draw.game = "dlt";
    draw.issue = "24027";
    draw.date = lottery::samples::day(2024, 3, 11);
    draw.published = { { 8, 9, 16, 22, 23 }, { 7, 9 } };
    return draw;
}

TEST(DrawCsv, RecognisesTheLayoutsThatPeopleKeepByTheirHeadings)
{
    for (const char* text : {
             "issue,date,f1,f2,f3,f4,f5,b1,b2\n24027,2024-03-11,08,09,16,22,23,07,09\n",
             "no,date,red1,red2,red3,red4,red5,blue1,blue2\n2024027,20240311,8,9,16,22,23,7,9\n",
             "期号,开奖日期,红球,蓝球\n24027,2024年3月11日,\"08,09,16,22,23\",\"07,09\"\n",
             "期数;前区_1;前区_2;前区_3;前区_4;前区_5;后区_1;后区_2;日期\n24027;8;9;16;22;23;7;9;2024/3/11\n",
             "期号\t开奖号码\t开奖时间\n24027\t08 09 16 22 23 07 09\t2024-03-11(一)\n",
             "Issue No.,Draw Date,Numbers\n24027,2024-03-11,08+09+16+22+23 07+09\n",
             "开奖期号,前区号码,后区号码,开奖日期\n２４０２７,08 09 16 22 23,07 09,２０２４－０３－１１\n",
             "彩种,期号,日期,号码\n大乐透,24027,2024-03-11,08 09 16 22 23 07 09\n",
             "\xEF\xBB\xBFissue,date,numbers\r\n24027,2024-03-11,0809162223+0709\r\n",
         }) {
        const Reading reading = read(text);
        EXPECT_THAT(reading.problems, IsEmpty()) << text;
        ASSERT_EQ(reading.draws.size(), 1U) << text;
        EXPECT_EQ(reading.draws[0].draw, lotto()) << text;
        EXPECT_EQ(reading.draws[0].line, 2);
    }
}

TEST(DrawCsv, ReadsDoubleColourBallsWithOneHeadingPerBall)
{
    const Reading reading = read("期数,红球_1,红球_2,红球_3,红球_4,红球_5,红球_6,蓝球\n2023001,1,7,12,20,22,30,7\n");
    ASSERT_EQ(reading.draws.size(), 1U);
    EXPECT_EQ(reading.draws[0].draw.game, "ssq");
    EXPECT_THAT(reading.draws[0].draw.published, ElementsAre(ElementsAre(1, 7, 12, 20, 22, 30), ElementsAre(7)));
    EXPECT_FALSE(reading.draws[0].draw.date.ok());
}

TEST(DrawCsv, ReadsAHistoryTableWithItsTwoRowsOfHeadingsAndWithoutAny)
{
    const std::string row
        = "24027,08,09,16,22,23,07,09,\"900,000,000\",11,\"6,990,402\",130,\"74,810\",\"300,000,000\",2024-03-11\n";
    const std::string headed = "期号,前区号码,,,,,后区号码,,奖池奖金(元),一等奖,,二等奖,,总投注额(元),开奖日期\n"
                               ",,,,,,,,,注数,奖金(元),注数,奖金(元),,\n"
        + row;
    const Reading reading = read(headed);
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.draws.size(), 1U);
    Draw wanted = lotto();
    wanted.tables = { { .headings = { "奖项", "注数", "奖金(元)" },
        .rows = { { "一等奖", "11", "6,990,402" }, { "二等奖", "130", "74,810" } },
        .total = {} } };
    EXPECT_EQ(reading.draws[0].draw, wanted);
    EXPECT_EQ(reading.draws[0].line, 3);
    const Reading bare = read(row + row);
    ASSERT_EQ(bare.draws.size(), 2U);
    EXPECT_EQ(bare.draws[0].draw, lotto());
    EXPECT_EQ(bare.draws[1].line, 2);
}

TEST(DrawCsv, KeepsPrizeColumnsUnderTheirOwnHeadings)
{
    const Reading reading = read("期号,开奖日期,红球,蓝球,一等奖中奖注数,一等奖中奖金额,二等奖中奖注数,奖池金额\n"
                                 "24027,2024-03-11,\"08,09,16,22,23\",\"07,09\",11,6990402,,1\n");
    ASSERT_EQ(reading.draws.size(), 1U);
    const Draw& draw = reading.draws[0].draw;
    ASSERT_EQ(draw.tables.size(), 1U);
    EXPECT_THAT(draw.tables[0].headings, ElementsAre("奖项", "中奖注数", "中奖金额"));
    EXPECT_THAT(draw.tables[0].rows, ElementsAre(ElementsAre("一等奖", "11", "6990402")));
    EXPECT_EQ(draw.tables[0].unitPrize(0), std::nullopt) << "whose amount it is, the heading does not say";
}

TEST(DrawCsv, TakesAnEmptyDateAndBothFormsOfIssuesInOneFile)
{
    const Reading reading
        = read("issue,date,numbers\n24027,,1 2 3 4 5 1 2\n2024028,--,1 2 3 4 5 1 2\n09154,\"\",1 2 3 4 5 1 2\n");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.draws.size(), 3U);
    EXPECT_EQ(reading.draws[1].draw.issue, "24028");
    EXPECT_EQ(reading.draws[2].draw.issue, "09154");
    for (const ReadDraw& each : reading.draws) {
        EXPECT_FALSE(each.draw.date.ok());
    }
}

TEST(DrawCsv, KeepsDigitsInTheirOrderWhetherPartedOrNot)
{
    for (const char* text : { "期号,日期,百位,十位,个位\n24061,2024-03-11,2,5,0\n",
             "期号,日期,开奖号码\n24061,2024-03-11,250\n", "issue,date,n1,n2,n3\n24061,20240311,2,5,0\n" }) {
        const Reading reading = read(text);
        ASSERT_EQ(reading.draws.size(), 1U) << text;
        EXPECT_EQ(reading.draws[0].draw.game, "pl3");
        EXPECT_THAT(reading.draws[0].draw.published, ElementsAre(ElementsAre(2, 5, 0))) << text;
    }
}

TEST(DrawCsv, TellsGamesThatLookAlikeByTheNameOfTheFile)
{
    std::vector<lottery::Game> alike = gamesWithDraws();
    lottery::Game other = *bundled().game("pl3");
    other.id = "fc3d";
    other.name = { .zh = "福彩3D", .en = "3D" };
    other.aliases.clear();
    alike.push_back(other);
    const std::string text = "期号,日期,百位,十位,个位\n24061,2024-03-11,2,5,0\n";
    const auto unclear = lookAtCsv(text, "draws.csv", alike);
    EXPECT_THAT(unclear->games, ElementsAre("pl3", "fc3d"));
    EXPECT_FALSE(unclear->isRecognised());
    EXPECT_EQ(lookAtCsv(text, "/home/x/福彩3D.csv", alike)->mapping.game, "fc3d");
    EXPECT_EQ(lookAtCsv(text, "fc3d_history.csv", alike)->mapping.game, "fc3d");
}

TEST(DrawCsv, ReadsColumnsThatAPersonNames)
{
    const std::string text = "when|what|one|two|three|x\n2024-03-11|24061|2|5|0|note\n";
    const CsvLook found = look(text);
    EXPECT_FALSE(found.isRecognised());
    EXPECT_EQ(found.mapping.separator, '|');
    CsvMapping mapping = found.mapping;
    mapping.columns = std::vector<CsvColumn>(6);
    mapping.columns[0].use = ColumnUse::Date;
    mapping.columns[1].use = ColumnUse::Issue;
    for (const std::size_t column : { 2, 3, 4 }) {
        mapping.columns[column].use = ColumnUse::PoolNumbers;
    }
    EXPECT_THAT(gamesThatFit(mapping, found.sample, games()), ElementsAre("pl3"));
    mapping.game = "pl3";
    const Reading reading = readDrawCsv(text, mapping, "f", games());
    ASSERT_EQ(reading.draws.size(), 1U);
    EXPECT_THAT(reading.draws[0].draw.published, ElementsAre(ElementsAre(2, 5, 0)));
}

TEST(DrawCsv, NamesEachRowThatIsWrongAndWhy)
{
    const Reading reading = read("issue,date,numbers\n"
                                 "24027,2024-03-11,08 09 16 22 23 07 09\n"
                                 "x,2024-03-11,08 09 16 22 23 07 09\n"
                                 "24028,2024-13-11,08 09 16 22 23 07 09\n"
                                 "24029,2024-03-16,08 09 16 22 23 07\n"
                                 "24030,2024-03-18,08 09 16 22 36 07 09\n"
                                 "24031,2024-03-20,08 08 16 22 23 07 09\n"
                                 "\n"
                                 "24032,2024-03-23,08 09 16 22 23 07 09,extra\n"
                                 "24033,2024-03-25,eight\n"
                                 "issue,date,numbers\n"
                                 "24034,2024-03-27,08 09 16 22 23 07 09\n");
    std::vector<std::pair<int, ErrorCode>> problems;
    for (const Error& problem : reading.problems) {
        EXPECT_EQ(problem.place.file, "draws.csv");
        problems.emplace_back(problem.place.line, problem.code);
    }
    EXPECT_THAT(problems,
        ElementsAre(std::pair(3, ErrorCode::BadValue), std::pair(4, ErrorCode::BadDate),
            std::pair(5, ErrorCode::WrongNumberCount), std::pair(6, ErrorCode::NumberOutOfPool),
            std::pair(7, ErrorCode::BadValue), std::pair(9, ErrorCode::BadValue), std::pair(10, ErrorCode::BadValue)));
    ASSERT_EQ(reading.draws.size(), 2U);
    EXPECT_EQ(reading.draws[1].line, 12);
}

TEST(DrawCsv, KeepsWhatStandsBeforeABrokenQuote)
{
    const std::string text = "issue,date,numbers\n24027,2024-03-11,08 09 16 22 23 07 09\n24028,\"2024-03-13,1\n";
    CsvMapping mapping = look("issue,date,numbers\n24027,2024-03-11,08 09 16 22 23 07 09\n").mapping;
    const Reading reading = readDrawCsv(text, mapping, "f", games());
    EXPECT_EQ(reading.draws.size(), 1U);
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems[0].code, ErrorCode::NotCsv);
    EXPECT_EQ(reading.problems[0].place.line, 3);
}

TEST(DrawCsv, AsksWhereColumnsAreNotRecognised)
{
    EXPECT_FALSE(look("a,b,c\n1,2,3\n").isRecognised());
    EXPECT_FALSE(look("issue,date,words\n24027,2024-03-11,eight\n").isRecognised());
    EXPECT_FALSE(look("date,numbers\n2024-03-11,08 09 16 22 23 07 09\n").isRecognised());
    EXPECT_FALSE(look("").isRecognised());
}

// So long a table that it is read in parts at once.
std::string longTable(int rows)
{
    std::string text = "issue,date,f1,f2,f3,f4,f5,b1,b2\n";
    for (int i = 0; i < rows; ++i) {
        const std::string issue = std::to_string(100'000 + i % 100'000).substr(1);
        text += i % 997 == 5 ? "issue,date,f1,f2,f3,f4,f5,b1,b2\n" : (i % 991 == 7 ? "\n" : "");
        text += issue + ",2024-03-11,08,09,16,22," + (i % 1009 == 3 ? "99" : "23") + ",07,09\n";
    }
    return text;
}

TEST(DrawCsv, ALongTableIsReadAsItsRowsOneByOne)
{
    const std::string text = longTable(90'000);
    const CsvLook found = look(text);
    ASSERT_GT(text.size(), 3U << 20U);
    const Reading reading = readDrawCsv(text, found.mapping, "draws.csv", games());

    DrawRecordReader record(found.mapping, games());
    const std::string headings = text.substr(0, text.find('\n'));
    std::size_t draw = 0;
    std::size_t problem = 0;
    int line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view row = std::string_view(text).substr(at, text.find('\n', at) - at);
        at += row.size() + 1;
        ++line;
        if (row.empty() || row == headings) {
            continue;
        }
        std::vector<std::string_view> fields;
        for (const auto field : std::views::split(row, ',')) {
            fields.emplace_back(field.begin(), field.end());
        }
        if (const auto expected = record.read(fields)) {
            ASSERT_LT(draw, reading.draws.size());
            ASSERT_EQ(reading.draws[draw].line, line);
            ASSERT_EQ(reading.draws[draw++].draw, *expected);
        } else {
            ASSERT_LT(problem, reading.problems.size());
            ASSERT_EQ(reading.problems[problem++].place.line, line);
        }
    }
    EXPECT_EQ(draw, reading.draws.size());
    EXPECT_EQ(problem, reading.problems.size());
    EXPECT_GT(problem, 80U);
}

TEST(DrawCsv, ALongTableWithAQuotedLineEndIsReadWhole)
{
    std::string text = longTable(60'000);
    const std::size_t middle = text.find('\n', text.size() / 2) + 1;
    text.insert(middle, "24027,\"2024-03-11\n\",08,09,16,22,23,07,09\n");
    const Reading plain = read(longTable(60'000));
    const Reading reading = read(text);
    EXPECT_EQ(reading.draws.size(), plain.draws.size() + 1);
    EXPECT_EQ(reading.problems.size(), plain.problems.size());
    EXPECT_EQ(reading.draws.back().line, plain.draws.back().line + 2);
}

TEST(DrawCsv, ALongTableCanBeCancelledInTheMidst)
{
    const std::string text = longTable(90'000);
    const CsvLook found = look(text);
    int told = 0;
    const Reading reading = readDrawCsv(text, found.mapping, "draws.csv", games(),
        [&told](std::size_t done, std::size_t total) { return done <= total && ++told < 2; });
    EXPECT_TRUE(reading.cancelled);
    EXPECT_LT(reading.draws.size(), 90'000U);
}

TEST(DrawCsv, CanBeCancelled)
{
    std::string text = "issue,date,numbers\n";
    for (int i = 0; i < 30000; ++i) {
        text += "24027,2024-03-11,08 09 16 22 23 07 09\n";
    }
    const CsvMapping mapping = look(text).mapping;
    const Reading reading = readDrawCsv(text, mapping, "f", games(), [&text](std::size_t done, std::size_t total) {
        EXPECT_EQ(total, text.size());
        return done < text.size() / 2;
    });
    EXPECT_TRUE(reading.cancelled);
    EXPECT_LT(reading.draws.size(), 30000U);
    EXPECT_GT(reading.draws.size(), 10000U);
}

} // namespace
} // namespace broadsheet::bulletin
