// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_text.h"
#include "core/text/decoding.h"
#include "tests/core/bulletin/bundled_draws.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace testing;

Reading read(const std::string& text)
{
    return readNoticeText(text, "notice.txt", gamesWithDraws());
}

// The one draw of a text that has nothing wrong with it.
Draw onlyDraw(const std::string& text)
{
    const Reading reading = read(text);
    EXPECT_THAT(reading.problems, IsEmpty()) << text;
    EXPECT_EQ(reading.draws.size(), 1U) << text;
    return reading.draws.empty() ? Draw {} : reading.draws.front().draw;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

const std::string kDigits = "中国体育彩票排列3第24061期开奖公告\n"
                            "开奖日期:2024年3月11日\n"
                            "本期开奖号码:2 5 0\n"
                            "| 奖项 | 中奖注数 | 单注奖金 | 应派奖金合计 |\n"
                            "|---|---|---|---|\n"
                            "| 一等奖 | 77注 | 10000元 | 770000元 |\n"
                            "| 二等奖 | 77注 | 1000元 | 77000元 |\n"
                            "| 合计 | 154注 | --- | 847000元 |\n";

Draw digitsDraw()
{
    return withoutSource(*bundled().draw("pl3", "24061"));
}

void expectBundledDraws(const Reading& reading)
{
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.draws.size(), bundled().draws.size());
    for (const ReadDraw& each : reading.draws) {
        const Draw* wanted = bundled().draw(each.draw.game, each.draw.issue);
        ASSERT_NE(wanted, nullptr) << each.draw.game << ' ' << each.draw.issue;
        EXPECT_EQ(withoutSource(each.draw), withoutSource(*wanted));
    }
}

TEST(NoticeText, FindsEveryBulletinInANewspaperFieldByField)
{
    expectBundledDraws(read(fixture("newspaper.md")));
}

TEST(NoticeText, NamesTheLineWhereEachBulletinBegins)
{
    const std::string text = fixture("newspaper.md");
    const Reading reading = read(text);
    for (const ReadDraw& each : reading.draws) {
        std::size_t at = 0;
        for (int line = 1; line < each.line; ++line) {
            at = text.find('\n', at) + 1;
        }
        EXPECT_TRUE(text.substr(at).starts_with("### ")) << each.line;
        EXPECT_TRUE(text.substr(at, text.find('\n', at) - at).contains(each.draw.issue));
        EXPECT_TRUE(each.draw.source.contains(each.draw.issue));
    }
}

TEST(NoticeText, ReadsTheSameInEveryEncodingAndWithEveryLineEnd)
{
    const std::string utf8 = fixture("newspaper.md");
    expectBundledDraws(read(text::decodeText("\xEF\xBB\xBF" + replaced(utf8, "\n", "\r\n"), "f")->text));
    expectBundledDraws(read(text::decodeText(replaced(utf8, "\n", "\r"), "f")->text));
    expectBundledDraws(read(text::decodeText(fixture("newspaper.gbk.md"), "f")->text));
}

TEST(NoticeText, ReadsFullWidthDigitsColonsPlusesAndBars)
{
    std::string text = kDigits;
    text = replaced(text, ":", "：");
    text = replaced(text, "24061", "２４０６１");
    text = replaced(text, "2 5 0", "２＋５＋０");
    text = replaced(text, "2024年3月11日", "２０２４年３月１１日");
    text = replaced(text, "|", "｜");
    EXPECT_EQ(withoutSource(onlyDraw(text)), digitsDraw());
}

TEST(NoticeText, KeepsDigitsInTheirOrderAndZeroAsAResult)
{
    EXPECT_THAT(onlyDraw(kDigits).published, ElementsAre(ElementsAre(2, 5, 0)));
    EXPECT_THAT(onlyDraw(replaced(kDigits, "2 5 0", "025")).published, ElementsAre(ElementsAre(0, 2, 5)));
    EXPECT_THAT(onlyDraw(replaced(kDigits, "2 5 0", "0 0 0")).published, ElementsAre(ElementsAre(0, 0, 0)));
}

TEST(NoticeText, TakesCellsAsPrinted)
{
    const Draw draw = onlyDraw(replaced(
        replaced(kDigits, "77注 | 10000元 | 770000元", "1,151 | 1.5万元 | ６，９９０，４０２元"), "---", "--"));
    EXPECT_EQ(draw.tables.at(0).rows.at(0),
        (std::vector<std::string> { "一等奖", "1,151", "1.5万元", "６，９９０，４０２元" }));
    EXPECT_EQ(draw.tables.at(0).total, (std::vector<std::string> { "合计", "154注", "--", "847000元" }));
    EXPECT_EQ(draw.tables.at(0).unitPrize(0), lottery::yuan(15000));
    EXPECT_EQ(draw.tables.at(0).amount(0), lottery::yuan(6990402));
}

TEST(NoticeText, KeepsARowOfNoWinnersAndNoPrize)
{
    const Draw draw = onlyDraw(replaced(kDigits, "77注 | 10000元 | 770000元", "0注 | 0元 | 0元"));
    EXPECT_EQ(draw.tables.at(0).rows.size(), 2U);
    EXPECT_EQ(draw.tables.at(0).count(0), 0);
}

TEST(NoticeText, ReadsColumnsPartedByTabsBySpacesAndByOneSpace)
{
    const std::string bare = replaced(replaced(kDigits, "|---|---|---|---|\n", ""), "\n| ", "\n");
    for (const char* between : { "\t", "    ", " ", "　　", " \t " }) {
        const std::string text = replaced(replaced(bare, " |\n", "\n"), " | ", between);
        EXPECT_EQ(withoutSource(onlyDraw(text)), digitsDraw()) << between;
    }
}

TEST(NoticeText, ReadsATableWithoutItsOuterBars)
{
    const std::string text
        = replaced(replaced(replaced(kDigits, "\n| ", "\n"), " |\n", "\n"), "|---|---|---|---|", "---|---|---|---");
    EXPECT_EQ(withoutSource(onlyDraw(text)), digitsDraw());
}

TEST(NoticeText, PassesOverFootnotesBetweenRows)
{
    const std::string text
        = replaced(kDigits, "| 二等奖", "注：一等奖含派奖，详见后文。\n\n（以下数字以官方为准）\n| 二等奖");
    EXPECT_EQ(withoutSource(onlyDraw(text)), digitsDraw());
}

TEST(NoticeText, JoinsATableCutAcrossPages)
{
    const std::string headings = "| 奖项 | 中奖注数 | 单注奖金 | 应派奖金合计 |\n";
    EXPECT_EQ(withoutSource(
                  onlyDraw(replaced(kDigits, "| 二等奖", "第 1 页\n\f\n" + headings + "|---|---|---|---|\n| 二等奖"))),
        digitsDraw());
    const std::string heading = "中国体育彩票排列3第24061期开奖公告（续）\n";
    EXPECT_EQ(
        withoutSource(onlyDraw(replaced(kDigits, "| 二等奖", "\n" + heading + headings + "| 二等奖"))), digitsDraw());
}

TEST(NoticeText, ReadsTheNumbersInTheirManyWays)
{
    const Draw* wanted = bundled().draw("dlt", "24027");
    for (const char* numbers : { "08+09+16+22+23 07+09", "08 09 16 22 23 + 07 09", "08 09 16 22 23 07 09",
             "08、09、16、22、23　07、09", "08,09,16,22,23|07,09", "0809162223+0709", "前区 08 09 16 22 23 后区 07 09",
             "8 9 16 22 23 7 9", "08+09+16+22+23 07+09（按大小排列）" }) {
        const Draw draw
            = onlyDraw("超级大乐透第2024027期\n开奖日期: 2024-03-11\n开奖号码: " + std::string(numbers) + "\n");
        EXPECT_EQ(draw.published, wanted->published) << numbers;
        EXPECT_EQ(draw.issue, "24027");
        EXPECT_EQ(draw.date, wanted->date);
    }
}

TEST(NoticeText, TakesTheTwoNumberLinesInEitherOrderAndOneAlone)
{
    const std::string head = "福建31选7第24061期开奖公告\n开奖日期:2024年3月11日\n";
    const std::string published = "本期开奖号码:02+03+06+09+13+17+26 20\n";
    const std::string drawn = "本期出球顺序:13+26+06+03+17+09+02 20\n";
    const Draw wanted = *bundled().draw("fj31x7", "24061");
    EXPECT_EQ(onlyDraw(head + published + drawn).drawn, wanted.drawn);
    EXPECT_EQ(withoutSource(onlyDraw(head + drawn + published)), withoutSource(onlyDraw(head + published + drawn)));
    EXPECT_TRUE(onlyDraw(head + published).drawn.empty());
    EXPECT_EQ(onlyDraw(head + published).published, wanted.published);
}

TEST(NoticeText, ReadsASpecialNumberOnALineOfItsOwnAndInADrawnOrderWithoutIt)
{
    const Draw draw = onlyDraw("福建31选7第24061期开奖公告\n开奖日期:2024年3月11日\n开奖号码:02 03 06 09 13 17 26\n"
                               "特别号码:20\n出球顺序:13 26 06 03 17 09 02\n");
    EXPECT_EQ(draw.published, bundled().draw("fj31x7", "24061")->published);
    EXPECT_EQ(draw.drawn, bundled().draw("fj31x7", "24061")->drawn);
}

TEST(NoticeText, ReadsHeadingsInTheirManyForms)
{
    for (const char* heading : { "中国体育彩票排列3(福建省)第24061期开奖公告", "体彩排列三 第 24061 期 开奖结果",
             "【排列3】24061期", "## **排列3第2024061期**", "排列3\n期号：2024061", "彩种：排列三　期号：24061",
             "2024年3月11日排列3第24061期开奖公告",
             "排列3第24061期开奖公告 开奖日期:2024年3月11日 本期开奖号码:2 5 0" }) {
        std::string text = kDigits;
        text = text.replace(0, text.find('\n'), heading);
        const Draw draw = onlyDraw(text);
        EXPECT_EQ(draw.game + draw.issue, "pl324061") << heading;
        EXPECT_EQ(draw.tables, digitsDraw().tables) << heading;
    }
}

TEST(NoticeText, ReadsNumbersUnderALabelThatStandsAlone)
{
    EXPECT_EQ(withoutSource(onlyDraw(replaced(kDigits, "号码:2 5 0", "号码：\n\n2 5 0"))), digitsDraw());
    EXPECT_EQ(withoutSource(onlyDraw(replaced(kDigits, "号码:2 5 0", "号码 2 5 0"))), digitsDraw());
}

TEST(NoticeText, TakesNoProseForABulletin)
{
    const Reading reading = read("昨晚，超级大乐透第24027期开出11注一等奖。\n排列3第24061期开出77注\n"
                                 "从第24028期起，开奖时间不变。\n大乐透真好看 8 9 16\n");
    EXPECT_THAT(reading.draws, IsEmpty());
    EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(NoticeText, NamesByLineWhatItCannotRead)
{
    const auto expectProblem = [](const std::string& text, ErrorCode code, int line, const std::string& detail,
                                   const std::string& expected, std::size_t draws) {
        const Reading reading = read(text);
        ASSERT_EQ(reading.problems.size(), 1U) << text;
        EXPECT_EQ(reading.problems[0].code, code) << text;
        EXPECT_EQ(reading.problems[0].place.file, "notice.txt");
        EXPECT_EQ(reading.problems[0].place.line, line) << text;
        EXPECT_EQ(reading.problems[0].detail, detail) << text;
        EXPECT_EQ(reading.problems[0].expected, expected) << text;
        EXPECT_EQ(reading.draws.size(), draws) << text;
    };
    expectProblem(replaced(kDigits, "2 5 0", "2 5"), ErrorCode::WrongNumberCount, 3, "2", "3", 0);
    expectProblem(replaced(kDigits, "2 5 0", "2 5 十"), ErrorCode::WrongNumberCount, 3, "2", "3", 0);
    expectProblem(replaced(kDigits, "2 5 0", "2 5 12"), ErrorCode::NumberOutOfPool, 3, "12", "0–9", 0);
    expectProblem(replaced(kDigits, "本期开奖号码:2 5 0\n", ""), ErrorCode::MissingField, 1, "开奖号码", "", 0);
    expectProblem(replaced(kDigits, "3月11日", "2月31日"), ErrorCode::BadDate, 2, "2024年2月31日", "", 1);
    expectProblem(replaced(kDigits, "| 77注 | 1000元", "| 1000元"), ErrorCode::BadValue, 7, "二等奖 | 1000元 | 77000元",
        "奖项 | 中奖注数 | 单注奖金 | 应派奖金合计", 1);
    expectProblem("超级大乐透第24027期\n开奖号码:08 08 16 22 23 07 09\n", ErrorCode::BadValue, 2, "8", "≠ 8", 0);
    expectProblem("江苏体彩7位数第24027期开奖公告\n开奖号码:1 2 3\n", ErrorCode::NoSuchGame, 1,
        "江苏体彩7位数第24027期开奖公告", "dlt, fj31x7, fj22x5, pl3", 0);
}

TEST(NoticeText, DoesNotTakeAnotherProvincesGameForOurs)
{
    const Reading reading = read("江苏22选5第24061期开奖公告\n开奖号码:03 04 07 10 21\n");
    EXPECT_THAT(reading.draws, IsEmpty());
    EXPECT_EQ(reading.problems.size(), 1U);
}

TEST(NoticeText, KeepsADrawWithoutADate)
{
    const Draw draw = onlyDraw(replaced(kDigits, "开奖日期:2024年3月11日\n", ""));
    EXPECT_FALSE(draw.date.ok());
}

TEST(NoticeText, LetsTheSameNumberStandInBothPools)
{
    const Draw draw = onlyDraw("大乐透第24028期\n开奖号码:07 09 16 22 23 07 09\n");
    EXPECT_THAT(draw.published, ElementsAre(ElementsAre(7, 9, 16, 22, 23), ElementsAre(7, 9)));
}

TEST(NoticeText, LeavesACorrectedNoticeBesideTheFirst)
{
    const Reading reading = read(kDigits + replaced(kDigits, "10000元 | 770000元", "1040元 | 80080元"));
    EXPECT_EQ(reading.draws.size(), 2U);
    EXPECT_EQ(read(kDigits + kDigits).draws.size(), 1U);
}

TEST(NoticeText, DoesNotMixProvincialWithNationalCounts)
{
    const Draw draw = onlyDraw(kDigits + replaced(replaced(kDigits, "中奖注数", "本地中奖注数"), "77注", "5注"));
    ASSERT_EQ(draw.tables.size(), 2U);
    EXPECT_EQ(draw.tables[0], digitsDraw().tables[0]);
    EXPECT_EQ(draw.tables[1].count(0), 5);
}

TEST(NoticeText, LeavesTablesOfSomethingElseAlone)
{
    const std::string other
        = "\n本版其他表格如下。\n| 年份 | 用电 | 用水 | 备注 |\n|---|---|---|---|\n| 2024 | 1 | 2 | 3 |\n";
    EXPECT_EQ(withoutSource(onlyDraw(kDigits + other)), digitsDraw());
}

TEST(NoticeText, CanBeCancelled)
{
    std::string text;
    for (int i = 0; i < 20000; ++i) {
        text += "一行\n";
    }
    int calls = 0;
    const Reading reading = readNoticeText(text, "f", bundled().games, [&calls](std::size_t done, std::size_t total) {
        EXPECT_LE(done, total);
        return ++calls < 3;
    });
    EXPECT_TRUE(reading.cancelled);
    EXPECT_EQ(calls, 3);
}

// The article itself is not part of the project; where a copy is at hand, its path is in BROADSHEET_ARTICLE.
TEST(NoticeText, FindsEveryBulletinOfTheArticle)
{
    const char* path = std::getenv("BROADSHEET_ARTICLE"); // NOLINT(concurrency-mt-unsafe): one thread
    if (path == nullptr) {
        GTEST_SKIP() << "BROADSHEET_ARTICLE names no file";
    }
    auto bytes = text::readFile(path);
    ASSERT_TRUE(bytes.has_value());
    expectBundledDraws(read(text::decodeText(*bytes, path)->text));
}

} // namespace
} // namespace broadsheet::bulletin
