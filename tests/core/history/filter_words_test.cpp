// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace broadsheet::history {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::vector<FilterWord> offered(std::string_view text)
{
    return completeFilter(text, text.size()).words;
}

TEST(FilterWords, AreEachKnownUnderBothSpellings)
{
    std::set<std::string_view> spellings;
    for (const WordSpelling& spelling : filterWords()) {
        EXPECT_EQ(filterWord(spelling.english), spelling.word);
        EXPECT_EQ(filterWord(spelling.chinese), spelling.word);
        EXPECT_TRUE(spellings.insert(spelling.english).second) << spelling.english;
        EXPECT_TRUE(spellings.insert(spelling.chinese).second) << spelling.chinese;
    }
    EXPECT_FALSE(filterWord("wat").has_value());
}

TEST(FilterWords, HaveExamplesThatMeanTheSameInBothLanguages)
{
    for (const WordSpelling& spelling : filterWords()) {
        if (spelling.example.empty()) {
            continue;
        }
        const auto english = parseFilter(spelling.example);
        const auto chinese = parseFilter(spelling.chineseExample);
        ASSERT_TRUE(english.has_value()) << spelling.example;
        ASSERT_TRUE(chinese.has_value()) << spelling.chineseExample;
        EXPECT_EQ(*english, *chinese) << spelling.example;
    }
}

TEST(FilterCompletion, OffersWhatBeginsWithWhatWasTyped)
{
    EXPECT_THAT(offered("co"), ElementsAre(FilterWord::Contains, FilterWord::Consecutive));
    EXPECT_THAT(offered("sum 60 o"), ElementsAre(FilterWord::Odd, FilterWord::Or));
    EXPECT_THAT(offered("奇"), ElementsAre(FilterWord::Odd));
    EXPECT_THAT(offered("CON"), ElementsAre(FilterWord::Contains, FilterWord::Consecutive));
    EXPECT_THAT(offered("xyz"), ElementsAre());
}

TEST(FilterCompletion, SaysWhichBytesAWordWouldReplace)
{
    EXPECT_EQ(completeFilter("sum 60 and od", 13).begin, 11U);
    EXPECT_EQ(completeFilter("sum 60 and odd 3", 8).begin, 7U) << "within the text";
    EXPECT_EQ(completeFilter("sum 60 ", 7).begin, 7U);
    EXPECT_EQ(completeFilter("(", 1).begin, 1U);
    EXPECT_EQ(completeFilter("od", 99).begin, 0U) << "a cursor beyond the end is at the end";
}

TEST(FilterCompletion, OffersWhatFitsThePlace)
{
    EXPECT_THAT(offered(""), Not(Contains(FilterWord::And)));
    EXPECT_THAT(offered(""), Contains(FilterWord::Not));
    EXPECT_THAT(offered("odd 3 "), Contains(FilterWord::And));
    EXPECT_THAT(offered("odd 3 and "), Not(Contains(FilterWord::Or)));
    EXPECT_THAT(offered("("), Not(Contains(FilterWord::Or)));
    EXPECT_THAT(offered("jackpot "), ElementsAre(FilterWord::Won, FilterWord::Rolled));
    EXPECT_THAT(offered("odd 3 "), Not(Contains(FilterWord::Won)));
}

} // namespace
} // namespace broadsheet::history
