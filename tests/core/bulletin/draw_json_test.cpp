// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_json.h"
#include "tests/core/bulletin/bundled_draws.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

Reading read(const std::string& text)
{
    std::vector<lottery::Game> games = gamesWithDraws();
    lottery::Game game = lottery::samples::smallGame();
    game.id = "ssq";
    game.name = { .zh = "双色球", .en = "Double Colour Ball" };
    game.pools = { lottery::samples::pool(6, 1, 33), lottery::samples::pool(1, 1, 16) };
    games.push_back(game);
    return readDrawJson(text, "answer.json", games);
}

Draw onlyDraw(const std::string& text)
{
    const Reading reading = read(text);
    EXPECT_THAT(reading.problems, IsEmpty()) << text;
    EXPECT_EQ(reading.draws.size(), 1U) << text;
    return reading.draws.empty() ? Draw {} : withoutSource(reading.draws.front().draw);
}

std::string answer(const std::string& records)
{
    return R"({"dataFrom": "", "errorCode": "0", "errorMessage": "处理成功", "success": true, "value": {"lastPoolDraw": {},
"pageNo": 1, "pageSize": 30, "pages": 1, "total": 1, "list": [
)" + records
        + "\n]}}";
}

// Draw 21102 as the service published it, without what the program passes over but a few fields.
std::string official()
{
    return answer(R"json({"lotteryGameNum": "85", "lotteryGameName": "超级大乐透", "lotteryDrawNum": "21102",
 "lotteryDrawTime": "2021-09-04", "lotteryDrawResult": "02 08 11 16 23 02 07",
 "lotteryUnsortDrawresult": "16+02+11+08+23 02+07", "totalSaleAmount": "305,869,819", "drawFlowFund": "0",
 "poolBalanceAfterdraw": "982,320,278.84", "matchList": [], "termList": null, "drawFlowFundRj": "",
 "prizeLevelList": [
  {"prizeLevel": "一等奖", "stakeCount": "13", "stakeAmount": "7,523,067", "totalPrizeamount": "97,799,871", "awardType": 0},
  {"prizeLevel": "一等奖(追加)", "stakeCount": "5", "stakeAmount": "6,018,453", "totalPrizeamount": "30,092,265"},
  {"prizeLevel": "九等奖", "stakeCount": "6,882,807", "stakeAmount": "5", "totalPrizeamount": null},
  {"prizeLevel": "派奖", "stakeCount": "--", "stakeAmount": "", "totalPrizeamount": null}]
})json");
}

TEST(DrawJson, ReadsTheAnswerOfTheHistoryService)
{
    Draw wanted;
    wanted.game = "dlt";
    wanted.issue = "21102";
    wanted.date = lottery::samples::day(2021, 9, 4);
    wanted.published = { { 2, 8, 11, 16, 23 }, { 2, 7 } };
    wanted.drawn = { { 16, 2, 11, 8, 23 }, { 2, 7 } };
    wanted.tables = { { .headings = { "奖项", "中奖注数", "单注奖金", "应派奖金合计" },
        .rows = { { "一等奖", "13", "7,523,067", "97,799,871" }, { "一等奖(追加)", "5", "6,018,453", "30,092,265" },
            { "九等奖", "6,882,807", "5", "" } },
        .total = {} } };
    EXPECT_EQ(onlyDraw(official()), wanted);
    EXPECT_EQ(read(official()).draws[0].line, 3);
}

TEST(DrawJson, TakesADrawnOrderInEitherFormAndNone)
{
    const auto drawn = [](const std::string& text) {
        return onlyDraw(
            answer(R"({"lotteryGameName": "大乐透", "lotteryDrawNum": 21102, "lotteryDrawTime": "2021-09-04",
            "lotteryDrawResult": "02 08 11 16 23 02 07", "lotteryUnsortDrawresult": )"
                + text + "}"))
            .drawn;
    };
    EXPECT_THAT(drawn("\"16 02 11 08 23 02 07\""), ElementsAre(ElementsAre(16, 2, 11, 8, 23), ElementsAre(2, 7)));
    for (const char* none : { "\"\"", "null", "\"--\"", "\"---\"", "\"　\"" }) {
        EXPECT_THAT(drawn(none), IsEmpty()) << none;
    }
}

TEST(DrawJson, ToleratesFieldsThatSayNothing)
{
    for (const char* fields : { "", R"(, "prizeLevelList": null)", R"(, "prizeLevelList": [])",
             R"(, "lotteryDrawTime": "")", R"(, "lotteryDrawTime": null)", R"(, "lotteryDrawTime": "--")",
             R"(, "prizeLevelList": [{"prizeLevel": "", "stakeCount": "1"}, {}, 7])" }) {
        const Draw draw = onlyDraw(answer(std::string(R"({"lotteryGameName": "排列3", "lotteryDrawNum": "24061",
            "lotteryDrawResult": "2 5 0", "lotteryUnsortDrawresult": "2 5 0")")
            + fields + "}"));
        EXPECT_THAT(draw.published, ElementsAre(ElementsAre(2, 5, 0)));
        EXPECT_FALSE(draw.date.ok());
        EXPECT_THAT(draw.drawn, IsEmpty()) << "the order is the result";
        EXPECT_THAT(draw.tables, IsEmpty());
    }
}

TEST(DrawJson, ReadsTheNoticesOfTheOtherService)
{
    const Draw draw = onlyDraw(R"json({"state": 0, "message": "查询成功", "total": 1, "result": [{"name": "双色球",
        "code": "2023001", "date": "2023-01-01(日)", "week": "日", "red": "01,07,12,20,22,30", "blue": "07", "blue2": "",
        "sales": "1", "poolmoney": "2", "content": "", "prizegrades": [
        {"type": 1, "typenum": "4", "typemoney": "10000000"}, {"type": 2, "typenum": "97", "typemoney": "345678"},
        {"type": 7, "typenum": "", "typemoney": ""}]}]
})json");
    EXPECT_EQ(draw.game, "ssq");
    EXPECT_EQ(draw.issue, "23001");
    EXPECT_EQ(draw.date, lottery::samples::day(2023, 1, 1));
    EXPECT_THAT(draw.published, ElementsAre(ElementsAre(1, 7, 12, 20, 22, 30), ElementsAre(7)));
    ASSERT_EQ(draw.tables.size(), 1U);
    EXPECT_THAT(draw.tables[0].rows, ElementsAre(ElementsAre("A", "4", "10000000"), ElementsAre("B", "97", "345678")));
}

TEST(DrawJson, ReadsListsThatPeopleKeepAndTellsTheGameByItsNumbers)
{
    const Reading reading = read(R"([
{"issueNumber": "25149", "frontBalls": ["08", "09", "16", "22", "23"], "backBalls": [7, 9], "drawDate": "2025-12-29"},
{"issueNumber": "2023001", "redBalls": [1, 7, 12, 20, 22, 30], "blueBall": 7, "drawDate": ""}
])");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.draws.size(), 2U);
    EXPECT_EQ(reading.draws[0].draw.game, "dlt");
    EXPECT_EQ(reading.draws[0].line, 2);
    EXPECT_EQ(reading.draws[1].draw.game, "ssq");
    EXPECT_FALSE(reading.draws[1].draw.date.ok());
}

TEST(DrawJson, ReadsBroadsheetsOwnDrawFiles)
{
    const auto bytes = text::readFile(std::string(BROADSHEET_DATA_DIR) + "/lottery/draws/2024-03-11.json");
    const Reading reading = read(*bytes);
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.draws.size(), bundled().draws.size());
    for (const ReadDraw& each : reading.draws) {
        EXPECT_EQ(each.draw, *bundled().draw(each.draw.game, each.draw.issue));
    }
}

TEST(DrawJson, NamesTheRecordsItCannotReadAndKeepsTheOthers)
{
    const auto expectProblem = [](const std::string& record, ErrorCode code, const std::string& detail) {
        const Reading reading = read(answer(record + ",\n" + R"({"lotteryGameName": "排列3", "lotteryDrawNum": "24061",
            "lotteryDrawResult": "2 5 0"})"));
        EXPECT_EQ(reading.draws.size(), 1U) << record;
        ASSERT_EQ(reading.problems.size(), 1U) << record;
        EXPECT_EQ(reading.problems[0].code, code) << record;
        EXPECT_EQ(reading.problems[0].place.file, "answer.json");
        EXPECT_EQ(reading.problems[0].place.line, 3);
        EXPECT_EQ(reading.problems[0].place.path, "/value/list/0");
        EXPECT_EQ(reading.problems[0].detail, detail);
    };
    const auto with = [](const std::string& name, const std::string& issue, const std::string& result) {
        return R"({"lotteryGameName": ")" + name + R"(", "lotteryDrawNum": ")" + issue + R"(", "lotteryDrawResult": ")"
            + result + "\"}";
    };
    expectProblem(with("北京单场", "24061", "1"), ErrorCode::NoSuchGame, "北京单场");
    expectProblem(with("排列3", "", "2 5 0"), ErrorCode::MissingField, "lotteryDrawNum");
    expectProblem(with("排列3", "240610", "2 5 0"), ErrorCode::BadValue, "240610");
    expectProblem(with("排列3", "24061", "--"), ErrorCode::MissingField, "lotteryDrawResult");
    expectProblem(with("排列3", "24061", "2 5"), ErrorCode::WrongNumberCount, "2");
    expectProblem(with("大乐透", "24061", "36 2 3 4 5 1 2"), ErrorCode::NumberOutOfPool, "36");
    expectProblem(
        R"({"lotteryGameName": "排列3", "lotteryDrawNum": "1", "lotteryDrawTime": "x"})", ErrorCode::BadValue, "1");
    expectProblem("[]", ErrorCode::WrongType, "list");
}

TEST(DrawJson, NamesFilesThatHoldNoDraws)
{
    for (const auto& [text, code] : { std::pair { "{}", ErrorCode::MissingField },
             std::pair { "{\"value\": {\"list\": 7}}", ErrorCode::MissingField },
             std::pair { "{\"result\": [", ErrorCode::CutShort }, std::pair { "7", ErrorCode::MissingField } }) {
        const Reading reading = read(text);
        EXPECT_THAT(reading.draws, IsEmpty());
        ASSERT_EQ(reading.problems.size(), 1U) << text;
        EXPECT_EQ(reading.problems[0].code, code) << text;
    }
}

} // namespace
} // namespace broadsheet::bulletin
