// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter_tokens.h"

#include "core/history/filter_words.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::history {

namespace {

enum class Class { Space, Single, Comparison, Word, Figures };

// One character, as it counts here, and its length in the text.
struct Character {
    std::string half;
    std::size_t length = 1;
};

std::size_t lengthOfCharacter(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

Character firstCharacter(std::string_view text)
{
    const std::size_t length = lengthOfCharacter(text);
    std::string half = lottery::halfWidth(text.substr(0, length));
    if (half.size() == 1 && half[0] >= 'A' && half[0] <= 'Z') {
        half[0] = static_cast<char>(half[0] - 'A' + 'a');
    }
    return { std::move(half), length };
}

Class classOf(const std::string& half)
{
    if (half.size() > 1) {
        return half == "～" ? Class::Figures : Class::Word;
    }
    const char c = half.empty() ? ' ' : half[0];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ';') {
        return Class::Space;
    }
    if (c == '(' || c == ')' || c == '+' || c == '!') {
        return Class::Single;
    }
    if (c == '<' || c == '>' || c == '=' || c == '&' || c == '|') {
        return Class::Comparison;
    }
    if ((c >= '0' && c <= '9') || c == '.' || c == '-' || c == '~' || c == '*' || c == '/') {
        return Class::Figures;
    }
    return Class::Word;
}

// Whether a part goes on: "24a" stays one part, so that it can be named whole, "和值60" are two.
bool joins(Class before, const std::string& soFar, Class next, const std::string& half)
{
    if (before == next) {
        return before != Class::Single && before != Class::Space;
    }
    const bool latin = half.size() == 1 && static_cast<unsigned char>(soFar.back()) < 0x80;
    return latin && (before == Class::Figures || before == Class::Word)
        && (next == Class::Figures || next == Class::Word);
}

// The known words that a run of Chinese is made of ("且奇数"), the longest first; nothing where it is not all known
// words.
std::vector<FilterToken> wordsIn(const FilterToken& run)
{
    std::vector<FilterToken> words;
    std::size_t at = 0;
    while (at < run.text.size()) {
        std::size_t length = run.text.size() - at;
        while (length > 0 && !filterWord(std::string_view(run.text).substr(at, length))) {
            --length;
        }
        if (length == 0) {
            return {};
        }
        words.push_back({ run.text.substr(at, length), run.begin + at, run.begin + at + length });
        at += length;
    }
    return words;
}

std::vector<FilterToken> withRunsParted(std::vector<FilterToken> tokens)
{
    std::vector<FilterToken> parted;
    for (FilterToken& token : tokens) {
        const bool isChinese = static_cast<unsigned char>(token.text.front()) >= 0x80;
        std::vector<FilterToken> words = isChinese ? wordsIn(token) : std::vector<FilterToken> {};
        if (words.empty()) {
            parted.push_back(std::move(token));
        } else {
            std::ranges::move(words, std::back_inserter(parted));
        }
    }
    return parted;
}

} // namespace

std::vector<FilterToken> filterTokens(std::string_view text)
{
    std::vector<FilterToken> tokens;
    Class before = Class::Space;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = firstCharacter(text.substr(at));
        const Class now = classOf(character.half);
        const std::size_t end = at + character.length;
        if (now != Class::Space) {
            if (!tokens.empty() && before != Class::Space && joins(before, tokens.back().text, now, character.half)) {
                tokens.back().text += character.half;
                tokens.back().end = end;
            } else {
                tokens.push_back({ character.half, at, end });
            }
        }
        before = now;
        at = end;
    }
    return withRunsParted(std::move(tokens));
}

} // namespace broadsheet::history
