// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_query.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Draw drawOf(const std::string& issue)
{
    Draw draw = samples::smallDraw();
    draw.issue = issue;
    return draw;
}

// Which of the issues named here the filter lets through.
std::vector<std::string> accepted(std::string_view filter)
{
    const auto parsed = parseIssueFilter(filter);
    EXPECT_TRUE(parsed.has_value()) << filter;
    std::vector<std::string> issues { "20240", "23151", "24001", "24020", "24027", "24061" };
    std::erase_if(issues, [&](const std::string& issue) { return !parsed || !parsed->accepts(drawOf(issue)); });
    return issues;
}

TEST(IssueFilter, TakesOneIssueInEitherForm)
{
    EXPECT_THAT(accepted("24027"), ElementsAre("24027"));
    EXPECT_THAT(accepted("2024027"), ElementsAre("24027"));
    EXPECT_THAT(accepted(" ２４０２７ "), ElementsAre("24027"));
}

TEST(IssueFilter, TakesARangeWithEitherEndOpen)
{
    EXPECT_THAT(accepted("24001-24027"), ElementsAre("24001", "24020", "24027"));
    EXPECT_THAT(accepted("23151–2024020"), ElementsAre("23151", "24001", "24020"));
    EXPECT_THAT(accepted("24020 ~ 24027"), ElementsAre("24020", "24027"));
    EXPECT_THAT(accepted("24020-"), ElementsAre("24020", "24027", "24061"));
    EXPECT_THAT(accepted("-23151"), ElementsAre("20240", "23151"));
    EXPECT_THAT(accepted("24027-24027"), ElementsAre("24027"));
}

TEST(IssueFilter, TakesAPrefixInEitherForm)
{
    EXPECT_THAT(accepted("2402*"), ElementsAre("24020", "24027"));
    EXPECT_THAT(accepted("240*"), ElementsAre("24001", "24020", "24027", "24061"));
    EXPECT_THAT(accepted("2024*"), ElementsAre("24001", "24020", "24027", "24061"));
    EXPECT_THAT(accepted("202402*"), ElementsAre("24020", "24027"));
    EXPECT_THAT(accepted("2024027*"), ElementsAre("24027"));
    EXPECT_THAT(accepted("24027*"), ElementsAre("24027"));
    EXPECT_EQ(accepted("*").size(), 6U);
}

TEST(IssueFilter, WorksWhileOneTypes)
{
    EXPECT_EQ(accepted("").size(), 6U);
    EXPECT_EQ(accepted("2").size(), 6U);
    EXPECT_THAT(accepted("24"), ElementsAre("24001", "24020", "24027", "24061"));
    EXPECT_THAT(accepted("2402"), ElementsAre("24020", "24027"));
    EXPECT_THAT(accepted("2024"), ElementsAre("24001", "24020", "24027", "24061"));
    EXPECT_THAT(accepted("202402"), ElementsAre("24020", "24027"));
    EXPECT_THAT(accepted("24020-2"), ElementsAre("24020", "24027", "24061"));
    EXPECT_THAT(accepted("24020-2402"), ElementsAre("24020", "24027", "24061"));
    EXPECT_EQ(accepted("-").size(), 6U);
    EXPECT_EQ(accepted("2402-").size(), 6U) << "an end that is not yet whole is open";
}

TEST(IssueFilter, RefusesWhatIsNoIssue)
{
    for (const char* text : { "x", "24027x", "24027-x", "24-02-07", "24*27", "**", "20240271", "1999027", "3024027-",
             "240271", "24027-24020", "24027,24028" }) {
        const auto filter = parseIssueFilter(text);
        ASSERT_FALSE(filter.has_value()) << text;
        EXPECT_EQ(filter.error().code, ErrorCode::BadValue);
    }
}

TEST(Numbers, AreReadWithAnyUsualSeparator)
{
    EXPECT_THAT(parseNumbers("8,9").value(), ElementsAre(8, 9));
    EXPECT_THAT(parseNumbers("08 09").value(), ElementsAre(8, 9));
    EXPECT_THAT(parseNumbers("8+9").value(), ElementsAre(8, 9));
    EXPECT_THAT(parseNumbers("８、９，１０").value(), ElementsAre(8, 9, 10));
    EXPECT_THAT(parseNumbers(" 8, ").value(), ElementsAre(8));
    EXPECT_THAT(parseNumbers("9 8 9").value(), ElementsAre(9, 8));
    EXPECT_THAT(parseNumbers("0").value(), ElementsAre(0));
    EXPECT_THAT(parseNumbers("").value(), IsEmpty());
    EXPECT_THAT(parseNumbers(" , ").value(), IsEmpty());
}

TEST(Numbers, AreRefusedWhereTheyAreNone)
{
    for (const char* text : { "x", "8,x", "-8", "8.5", "0809", "8*9" }) {
        const auto numbers = parseNumbers(text);
        ASSERT_FALSE(numbers.has_value()) << text;
        EXPECT_EQ(numbers.error().code, ErrorCode::BadValue);
    }
}

DrawQuery withNumbers(std::vector<int> numbers)
{
    DrawQuery query;
    query.contains = std::move(numbers);
    return query;
}

DrawQuery between(std::optional<Date> from, std::optional<Date> to)
{
    DrawQuery query;
    query.from = from;
    query.to = to;
    return query;
}

TEST(DrawQuery, FindsADigitWhereverItStands)
{
    Draw draw = samples::smallDraw();
    draw.published = { { 2, 5, 0 } };
    EXPECT_TRUE(withNumbers({ 0 }).accepts(draw));
    EXPECT_TRUE(withNumbers({ 5, 2 }).accepts(draw));
    EXPECT_FALSE(withNumbers({ 5, 7 }).accepts(draw));
}

TEST(DrawQuery, CountsItsFirstAndLastDayIn)
{
    const Draw draw = samples::smallDraw();
    EXPECT_TRUE(between(draw.date, draw.date).accepts(draw));
    EXPECT_FALSE(between(samples::day(2024, 3, 12), {}).accepts(draw));
    EXPECT_FALSE(between({}, samples::day(2024, 3, 10)).accepts(draw));
}

class RandomDraws : public ::testing::Test {
protected:
    int upTo(int largest)
    {
        return std::uniform_int_distribution<int>(0, largest)(m_random);
    }

    Draw draw()
    {
        const int year = 2019 + upTo(6);
        Draw result;
        result.game = "small";
        result.issue = std::to_string(year % 100 * 1000 + 1 + upTo(150));
        result.date = samples::day(year, 1U + static_cast<unsigned>(upTo(11)), 1U + static_cast<unsigned>(upTo(27)));
        result.published = { { 1 + upTo(8), 1 + upTo(8), 1 + upTo(8) }, { 1 + upTo(3) } };
        return result;
    }

private:
    std::mt19937 m_random { 24027 };
};

TEST_F(RandomDraws, AreSelectedAsByLookingAtEachOne)
{
    std::vector<Draw> draws;
    std::generate_n(std::back_inserter(draws), 300, [this] { return draw(); });
    std::vector<const Draw*> all;
    all.reserve(draws.size());
    for (const Draw& each : draws) {
        all.push_back(&each);
    }
    std::size_t found = 0;
    for (int round = 0; round < 400; ++round) {
        const int low = 2019000 + upTo(6) * 1000 + upTo(150);
        const int high = low + upTo(3000);
        const int lowForm = round % 2 == 0 ? low : low % 100000;
        const auto issue = parseIssueFilter(std::to_string(lowForm) + "-" + std::to_string(high));
        ASSERT_TRUE(issue.has_value());
        const Date from = samples::day(2019 + upTo(6), 3, 11);
        const std::vector<int> wanted { 1 + upTo(8), 1 + upTo(8) };
        const DrawQuery query { .issue = *issue, .from = from, .to = {}, .contains = wanted };
        std::vector<const Draw*> expected;
        for (const Draw& each : draws) {
            const int number = 2000000 + std::stoi(each.issue);
            std::vector<int> numbers = each.published[0];
            numbers.push_back(each.published[1][0]);
            if (number >= low && number <= high && each.date >= from && std::ranges::count(numbers, wanted[0]) > 0
                && std::ranges::count(numbers, wanted[1]) > 0) {
                expected.push_back(&each);
            }
        }
        EXPECT_EQ(select(all, query), expected);
        found += expected.size();
    }
    EXPECT_GT(found, 100U) << "queries that find nothing show nothing";
}

} // namespace
} // namespace broadsheet::lottery
