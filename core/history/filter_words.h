// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/filter.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::history {

enum class FilterWord {
    And,
    Or,
    Not,
    Issue,
    Date,
    Contains,
    Sum,
    Span,
    Odd,
    Even,
    Consecutive,
    Repeats,
    Prize,
    Jackpot,
    Won,
    Rolled, // the jackpot was not won
    Findings,
};

// How a word is written, the first spelling being the one to offer, and an example of its use.
struct WordSpelling {
    FilterWord word;
    std::string_view english;
    std::string_view chinese;
    std::string_view example; // with the English word; empty for what joins conditions
    std::string_view chineseExample;
};

[[nodiscard]] std::span<const WordSpelling> filterWords();

// In either language and either case; other spellings will do ("&&", "含有").
[[nodiscard]] std::optional<FilterWord> filterWord(std::string_view text);

// What could be typed at a place of a filter: the bytes [begin, cursor) are the beginning of each word.
struct Completions {
    std::size_t begin = 0;
    std::vector<FilterWord> words; // in the order of filterWords()
};

// The words that fit what stands before `cursor` and that begin, in either language, with the part of a word right
// before it; where there is none, all that fit.
[[nodiscard]] Completions completeFilter(std::string_view text, std::size_t cursor);

} // namespace broadsheet::history
