// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter.h"
#include "core/lottery/draw.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::history {
namespace {

Filter parsed(std::string_view text)
{
    const auto filter = parseFilter(text);
    EXPECT_TRUE(filter.has_value()) << text << " at " << (filter ? 0 : filter.error().begin);
    return filter.value_or(Filter {});
}

Filter leaf(Subject subject, Range range)
{
    return { .kind = Filter::Kind::Condition, .condition = { .subject = subject, .range = range } };
}

Filter contains(std::vector<std::vector<int>> numbers)
{
    return { .kind = Filter::Kind::Condition,
        .condition = { .subject = Subject::Contains, .numbers = std::move(numbers) } };
}

std::int64_t dayOf(int year, unsigned month, unsigned day)
{
    return std::chrono::sys_days {
        Date { std::chrono::year { year }, std::chrono::month { month }, std::chrono::day { day } }
    }.time_since_epoch()
        .count();
}

TEST(FilterLanguage, ReadsEachConditionInBothLanguages)
{
    const std::vector<std::pair<std::vector<std::string_view>, Filter>> cases {
        { { "sum 60..90", "和值 60..90", "和值60至90", "SUM 60-90", "sum ６０～９０" },
            leaf(Subject::Sum, { 60, 90 }) },
        { { "odd 3", "奇数 3", "奇数3", "odd =3" }, leaf(Subject::Odd, { 3, 3 }) },
        { { "even <=1", "偶数 <= 1" }, leaf(Subject::Even, { .to = 1 }) },
        { { "span >20", "跨度>20" }, leaf(Subject::Span, { .from = 21 }) },
        { { "span >=20", "span 20..", "跨度 20到" }, leaf(Subject::Span, { .from = 20 }) },
        { { "span <20" }, leaf(Subject::Span, { .to = 19 }) },
        { { "consecutive", "连号", "consecutive >=1" }, leaf(Subject::Consecutive, { .from = 1 }) },
        { { "repeats 2", "重号 2" }, leaf(Subject::Repeats, { 2, 2 }) },
        { { "contains 08 09", "含 8,9", "包含０８ ０９" }, contains({ { 8, 9 } }) },
        { { "contains 08 09 + 07", "含08 09+07" }, contains({ { 8, 9 }, { 7 } }) },
        { { "contains + 07" }, contains({ {}, { 7 } }) },
        { { "prize >=5000000", "奖金 >=500万", "奖金>=5000000元", "prize 5000000.." },
            leaf(Subject::Prize, { .from = 500'000'000 }) },
        { { "prize <4.5" }, leaf(Subject::Prize, { .to = 449 }) },
        { { "jackpot won", "头奖 中出", "一等奖中出" }, leaf(Subject::JackpotWon, { .from = 1 }) },
        { { "jackpot not won", "jackpot rolled", "头奖轮空" }, leaf(Subject::JackpotNotWon, { .from = 1 }) },
        { { "findings", "疑点" }, leaf(Subject::Findings, { .from = 1 }) },
        { { "date 2024-03-11", "日期 2024/3/11", "date 20240311", "日期2024年3月11日" },
            leaf(Subject::Day, { dayOf(2024, 3, 11), dayOf(2024, 3, 11) }) },
        { { "date 2024-02", "日期 2024年2月" }, leaf(Subject::Day, { dayOf(2024, 2, 1), dayOf(2024, 2, 29) }) },
        { { "date 2023..2024-03-11" }, leaf(Subject::Day, { dayOf(2023, 1, 1), dayOf(2024, 3, 11) }) },
        { { "date <2024" }, leaf(Subject::Day, { .to = dayOf(2023, 12, 31) }) },
        { { "issue 24020-24027", "期号 24020..24027", "24020-24027", "issue 2024020~2024027" },
            leaf(Subject::Issue, { 2024020, 2024027 }) },
        { { "issue >=24020", "期号>=2024020", "issue 24020-" }, leaf(Subject::Issue, { .from = 2024020 }) },
        { { "issue -24020" }, leaf(Subject::Issue, { .to = 2024020 }) },
    };
    for (const auto& [texts, filter] : cases) {
        for (const std::string_view text : texts) {
            EXPECT_EQ(parsed(text), filter) << text;
        }
    }
}

TEST(FilterLanguage, KeepsThePrefixOfAnIssue)
{
    EXPECT_EQ(parsed("240*").condition.prefix, "240");
    EXPECT_EQ(parsed("issue 2024*").condition.prefix, "24");
    EXPECT_EQ(parsed("240*").condition.range, Range {});
}

TEST(FilterLanguage, BindsNotBeforeAndBeforeOr)
{
    const Filter odd = leaf(Subject::Odd, { 3, 3 });
    const Filter even = leaf(Subject::Even, { 1, 1 });
    const Filter runs = leaf(Subject::Consecutive, { .from = 1 });
    const Filter notOdd { .kind = Filter::Kind::Not, .parts = { odd } };
    const Filter both { .kind = Filter::Kind::All, .parts = { notOdd, even } };
    const Filter either { .kind = Filter::Kind::Any, .parts = { both, runs } };
    for (const std::string_view text : { "not odd 3 and even 1 or consecutive", "!odd 3 even 1 || consecutive",
             "(not (odd 3) && even 1) | consecutive", "非奇数3且偶数1或连号", "（非 奇数 3）偶数 1 或 连号" }) {
        EXPECT_EQ(parsed(text), either) << text;
    }
    const Filter group { .kind = Filter::Kind::Any, .parts = { even, runs } };
    const Filter inside { .kind = Filter::Kind::All, .parts = { notOdd, group } };
    EXPECT_EQ(parsed("not odd 3 and (even 1 or consecutive)"), inside);
}

TEST(FilterLanguage, TakesEverythingWhereNothingIsAsked)
{
    EXPECT_EQ(parsed(""), Filter {});
    EXPECT_EQ(parsed("  ,"), Filter {});
}

TEST(FilterLanguage, PointsAtTheMistakeAndSaysWhatWouldDo)
{
    struct Case {
        std::string_view text;
        std::string_view marked;
        Expected expected;
    };

    for (const Case& c : { Case { "sum", "", Expected::Range }, Case { "sum abc", "abc", Expected::Range },
             Case { "sum 90..60", "90..60", Expected::Range }, Case { "odd 3 wat", "wat", Expected::AndOrOr },
             Case { "wat", "wat", Expected::Condition }, Case { "sum 60 and", "", Expected::Condition },
             Case { "(sum 60", "", Expected::ClosingParenthesis }, Case { "sum 60)", ")", Expected::AndOrOr },
             Case { "contains", "", Expected::Number }, Case { "contains x", "x", Expected::Number },
             Case { "contains 8 +", "", Expected::Number }, Case { "jackpot", "", Expected::WonOrNot },
             Case { "jackpot not", "", Expected::WonOrNot }, Case { "date 2024-13", "2024-13", Expected::Date },
             Case { "date 2024-02-30", "2024-02-30", Expected::Date }, Case { "issue", "", Expected::Issue },
             Case { "issue 24x", "24x", Expected::Issue }, Case { "prize >= x", ">= x", Expected::Amount },
             Case { "or sum 60", "or", Expected::Condition }, Case { "not", "", Expected::Condition },
             Case { "won", "won", Expected::Condition }, Case { "和值 六十", "六十", Expected::Range },
             Case { "sum 99999999999999999999", "99999999999999999999", Expected::Range } }) {
        const auto filter = parseFilter(c.text);
        ASSERT_FALSE(filter.has_value()) << c.text;
        const FilterMistake& mistake = filter.error();
        EXPECT_EQ(c.text.substr(mistake.begin, mistake.end - mistake.begin), c.marked) << c.text;
        EXPECT_EQ(mistake.expected, c.expected) << c.text;
    }
}

TEST(FilterLanguage, RefusesWhatIsNestedWithoutEnd)
{
    EXPECT_FALSE(parseFilter(std::string(100'000, '(')).has_value());
    std::string nots;
    for (int i = 0; i < 10'000; ++i) {
        nots += "not ";
    }
    EXPECT_FALSE(parseFilter(nots + "odd 1").has_value());
    EXPECT_TRUE(parseFilter(std::string(20, '(') + "odd 1" + std::string(20, ')')).has_value());
}

TEST(FilterLanguage, ReadsAnyBytesWithoutHarm)
{
    std::string text;
    unsigned state = 1;
    const std::string_view pieces[] = { "sum ", "(", ")", "非", "\xE5\x92", "\xFF", "60..", "万", "+", "含", " or ",
        "2024", "-", ">=", "！", "\xEF\xBC" };
    for (int i = 0; i < 3000; ++i) {
        text.clear();
        for (int piece = 0; piece < 8; ++piece) {
            state = state * 1664525U + 1013904223U;
            text += pieces[(state >> 16U) % std::size(pieces)];
        }
        const auto filter = parseFilter(text);
        if (!filter) {
            EXPECT_LE(filter.error().begin, filter.error().end);
            EXPECT_LE(filter.error().end, text.size());
        }
    }
}

} // namespace
} // namespace broadsheet::history
