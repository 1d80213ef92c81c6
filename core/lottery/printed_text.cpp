// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/printed_text.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

// The code point of a three-byte UTF-8 sequence at the start of `text`, or 0.
unsigned threeByteCodePoint(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    if (text.size() < 3 || (byte(0) & 0xF0U) != 0xE0U || (byte(1) & 0xC0U) != 0x80U || (byte(2) & 0xC0U) != 0x80U) {
        return 0;
    }
    return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
}

// The ASCII counterpart, or 0 where there is none.
char asciiFor(unsigned codePoint)
{
    if (codePoint >= 0xFF01U && codePoint <= 0xFF5EU) {
        return static_cast<char>(codePoint - 0xFEE0U);
    }
    if ((codePoint >= 0x2010U && codePoint <= 0x2015U) || codePoint == 0x2212U) {
        return '-';
    }
    if (codePoint == 0x3000U) {
        return ' ';
    }
    return codePoint == 0x3001U ? ',' : '\0';
}

} // namespace

std::string halfWidth(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (const char ascii = asciiFor(threeByteCodePoint(text)); ascii != '\0') {
            result += ascii;
            text.remove_prefix(3);
        } else if (text.starts_with("\u00A0")) {
            result += ' ';
            text.remove_prefix(2);
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kWhite = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(kWhite);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kWhite) - first + 1);
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace broadsheet::lottery
