// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::history {

// A word, a number, a range or a parenthesis of a filter, in half-width lower case; bytes [begin, end) of the text.
struct FilterToken {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const FilterToken&) const = default;
};

// Parts are separated by white space and commas; parentheses, "+" and "!" are parts of their own, and so are a
// comparison (">="), Chinese that touches figures ("和值60"), and each word of a run of Chinese ("且奇数").
[[nodiscard]] std::vector<FilterToken> filterTokens(std::string_view text);

} // namespace broadsheet::history
