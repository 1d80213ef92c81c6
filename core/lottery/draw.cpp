// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw.h"

#include "core/lottery/printed_text.h"

#include <charconv>

namespace broadsheet::lottery {

namespace {

constexpr std::size_t kShortIssue = 5;
constexpr std::size_t kFullIssue = 7;
constexpr int kFirstYear = 2000; // lotteries of this century: two digits name the year

} // namespace

std::optional<std::string> normaliseIssue(std::string_view text)
{
    const std::string plain = halfWidth(text);
    const std::string_view digits = trimmed(plain);
    if (!isDigits(digits)) {
        return {};
    }
    if (digits.size() == kShortIssue) {
        return std::string(digits);
    }
    if (digits.size() == kFullIssue && digits.starts_with("20")) {
        return std::string(digits.substr(2));
    }
    return {};
}

int issueOrder(std::string_view normalisedIssue)
{
    int number = 0;
    const char* end = normalisedIssue.data() + normalisedIssue.size();
    if (normalisedIssue.size() != kShortIssue || !isDigits(normalisedIssue)
        || std::from_chars(normalisedIssue.data(), end, number).ec != std::errc {}) {
        return 0;
    }
    return kFirstYear * 1000 + number;
}

} // namespace broadsheet::lottery
