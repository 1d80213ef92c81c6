// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/money.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <limits>

namespace broadsheet::lottery {

namespace {

// Takes the suffix off; false where it is not there.
bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix)) {
        return false;
    }
    text.remove_suffix(suffix.size());
    text = trimmed(text);
    return true;
}

// 万 and 亿 as powers of ten.
int takeMultiplier(std::string_view& text)
{
    if (takeSuffix(text, "万")) {
        return 4;
    }
    return takeSuffix(text, "亿") ? 8 : 0;
}

// "6,990,402" without its commas; nothing where they do not part groups of three digits.
std::optional<std::string> withoutSeparators(std::string_view text)
{
    std::string digits;
    const std::size_t firstComma = text.find(',');
    if (firstComma == 0 || (firstComma != std::string_view::npos && firstComma > 3)) {
        return {};
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ',') {
            digits += text[i];
        } else if ((text.size() - i) % 4 != 0) {
            return {};
        }
    }
    if (!isDigits(digits)) {
        return {};
    }
    return digits;
}

// The decimal number in `text`, times ten to the power of `places`, where that is whole and fits.
std::optional<std::int64_t> scaledDecimal(std::string_view text, int places)
{
    const std::size_t point = text.find('.');
    const std::string_view fraction = point == std::string_view::npos ? std::string_view {} : text.substr(point + 1);
    std::optional<std::string> digits = withoutSeparators(text.substr(0, point));
    if (!digits || fraction.size() > static_cast<std::size_t>(places)
        || (point != std::string_view::npos && !isDigits(fraction))) {
        return {};
    }
    digits->append(fraction);
    digits->append(static_cast<std::size_t>(places) - fraction.size(), '0');
    std::int64_t value = 0;
    for (const char c : *digits) {
        const std::int64_t digit = c - '0';
        if (value > (std::numeric_limits<std::int64_t>::max() - digit) / 10) {
            return {};
        }
        value = value * 10 + digit;
    }
    return value;
}

std::optional<std::int64_t> parsePrinted(std::string_view cell, std::string_view suffix, int places)
{
    const std::string plain = halfWidth(cell);
    std::string_view text = trimmed(plain);
    takeSuffix(text, suffix);
    return scaledDecimal(text, places + takeMultiplier(text));
}

} // namespace

std::string plainYuan(Money money)
{
    const bool negative = money.fen < 0;
    const auto bits = static_cast<std::uint64_t>(money.fen);
    const std::uint64_t fen = negative ? std::uint64_t { 0 } - bits : bits;
    std::string text = (negative ? "-" : "") + std::to_string(fen / 100);
    const std::uint64_t rest = fen % 100;
    if (rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) {
            text += static_cast<char>('0' + rest % 10);
        }
    }
    return text;
}

std::optional<Money> parsePrintedMoney(std::string_view cell)
{
    if (const std::optional<std::int64_t> fen = parsePrinted(cell, "元", 2)) {
        return Money { *fen };
    }
    return {};
}

std::optional<std::int64_t> parsePrintedCount(std::string_view cell)
{
    return parsePrinted(cell, "注", 0);
}

bool isBlankCell(std::string_view cell)
{
    const std::string plain = halfWidth(cell);
    return std::ranges::all_of(trimmed(plain), [](char c) { return c == '-'; });
}

} // namespace broadsheet::lottery
