// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter_words.h"

#include "core/history/filter_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::history {

namespace {

constexpr std::array kWords {
    WordSpelling { FilterWord::Issue, "issue", "期号", "issue 24020-24027", "期号 24020-24027" },
    WordSpelling { FilterWord::Date, "date", "日期", "date 2024-01..2024-03-11", "日期 2024-01..2024-03-11" },
    WordSpelling { FilterWord::Contains, "contains", "含", "contains 08 09 + 07", "含 08 09 + 07" },
    WordSpelling { FilterWord::Sum, "sum", "和值", "sum 60..90", "和值 60..90" },
    WordSpelling { FilterWord::Span, "span", "跨度", "span >=20", "跨度 >=20" },
    WordSpelling { FilterWord::Odd, "odd", "奇数", "odd 3", "奇数 3" },
    WordSpelling { FilterWord::Even, "even", "偶数", "even 0..1", "偶数 0..1" },
    WordSpelling { FilterWord::Consecutive, "consecutive", "连号", "consecutive", "连号" },
    WordSpelling { FilterWord::Repeats, "repeats", "重号", "repeats >=2", "重号 >=2" },
    WordSpelling { FilterWord::Prize, "prize", "奖金", "prize >=5000000", "奖金 >=500万" },
    WordSpelling { FilterWord::Jackpot, "jackpot", "头奖", "jackpot won", "头奖 中出" },
    WordSpelling { FilterWord::Won, "won", "中出", "", "" },
    WordSpelling { FilterWord::Rolled, "rolled", "轮空", "", "" },
    WordSpelling { FilterWord::Findings, "findings", "疑点", "findings", "疑点" },
    WordSpelling { FilterWord::And, "and", "且", "", "" },
    WordSpelling { FilterWord::Or, "or", "或", "", "" },
    WordSpelling { FilterWord::Not, "not", "非", "", "" },
};

constexpr std::array kOtherSpellings {
    std::pair<std::string_view, FilterWord> { "&&", FilterWord::And },
    std::pair<std::string_view, FilterWord> { "&", FilterWord::And },
    std::pair<std::string_view, FilterWord> { "并且", FilterWord::And },
    std::pair<std::string_view, FilterWord> { "||", FilterWord::Or },
    std::pair<std::string_view, FilterWord> { "|", FilterWord::Or },
    std::pair<std::string_view, FilterWord> { "或者", FilterWord::Or },
    std::pair<std::string_view, FilterWord> { "!", FilterWord::Not },
    std::pair<std::string_view, FilterWord> { "不", FilterWord::Not },
    std::pair<std::string_view, FilterWord> { "without", FilterWord::Not },
    std::pair<std::string_view, FilterWord> { "包含", FilterWord::Contains },
    std::pair<std::string_view, FilterWord> { "含有", FilterWord::Contains },
    std::pair<std::string_view, FilterWord> { "with", FilterWord::Contains },
    std::pair<std::string_view, FilterWord> { "奇", FilterWord::Odd },
    std::pair<std::string_view, FilterWord> { "偶", FilterWord::Even },
    std::pair<std::string_view, FilterWord> { "一等奖", FilterWord::Jackpot },
    std::pair<std::string_view, FilterWord> { "lost", FilterWord::Rolled },
    std::pair<std::string_view, FilterWord> { "未中", FilterWord::Rolled },
    std::pair<std::string_view, FilterWord> { "差错", FilterWord::Findings },
};

// What may stand after a part of a filter.
bool mayFollow(FilterWord word, std::optional<FilterWord> before, bool atStart)
{
    const bool isJackpot = before == FilterWord::Jackpot;
    if (word == FilterWord::Won || word == FilterWord::Rolled) {
        return isJackpot;
    }
    if (isJackpot) {
        return false;
    }
    if (word == FilterWord::And || word == FilterWord::Or) {
        return !atStart;
    }
    return true;
}

bool expectsCondition(const FilterToken& token)
{
    const auto word = filterWord(token.text);
    return token.text == "(" || word == FilterWord::And || word == FilterWord::Or || word == FilterWord::Not;
}

} // namespace

std::span<const WordSpelling> filterWords()
{
    return kWords;
}

std::optional<FilterWord> filterWord(std::string_view text)
{
    for (const WordSpelling& spelling : kWords) {
        if (text == spelling.english || text == spelling.chinese) {
            return spelling.word;
        }
    }
    const auto* other = std::ranges::find(kOtherSpellings, text, &std::pair<std::string_view, FilterWord>::first);
    return other == kOtherSpellings.end() ? std::nullopt : std::optional(other->second);
}

Completions completeFilter(std::string_view text, std::size_t cursor)
{
    cursor = std::min(cursor, text.size());
    std::vector<FilterToken> tokens = filterTokens(text.substr(0, cursor));
    std::string beginning;
    std::size_t begin = cursor;
    if (!tokens.empty() && tokens.back().end == cursor && tokens.back().text != "(" && tokens.back().text != ")") {
        beginning = tokens.back().text;
        begin = tokens.back().begin;
        tokens.pop_back();
    }
    const bool atStart = tokens.empty() || expectsCondition(tokens.back());
    const auto before = tokens.empty() ? std::nullopt : filterWord(tokens.back().text);
    Completions completions { begin, {} };
    for (const WordSpelling& spelling : kWords) {
        if (mayFollow(spelling.word, before, atStart)
            && (spelling.english.starts_with(beginning) || spelling.chinese.starts_with(beginning))) {
            completions.words.push_back(spelling.word);
        }
    }
    return completions;
}

} // namespace broadsheet::history
