// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter_values.h"

#include "core/lottery/draw_query.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <string>
#include <utility>

namespace broadsheet::history {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

enum class Comparison { Less, AtMost, Equal, AtLeast, Greater };

constexpr std::array kComparisons {
    std::pair<std::string_view, Comparison> { "<=", Comparison::AtMost },
    std::pair<std::string_view, Comparison> { ">=", Comparison::AtLeast },
    std::pair<std::string_view, Comparison> { "<", Comparison::Less },
    std::pair<std::string_view, Comparison> { ">", Comparison::Greater },
    std::pair<std::string_view, Comparison> { "=", Comparison::Equal },
};

std::optional<Comparison> takeComparison(std::string_view& text)
{
    for (const auto& [sign, comparison] : kComparisons) {
        if (text.starts_with(sign)) {
            text = lottery::trimmed(text.substr(sign.size()));
            return comparison;
        }
    }
    return {};
}

// What lies on the side of `value`, a range itself, that the comparison means.
Range compared(Comparison comparison, const Range& value)
{
    switch (comparison) {
    case Comparison::Less:
        return { .to = value.from - 1 };
    case Comparison::AtMost:
        return { .to = value.to };
    case Comparison::AtLeast:
        return { .from = value.from };
    case Comparison::Greater:
        return { .from = value.to + 1 };
    case Comparison::Equal:
        break;
    }
    return value;
}

// The two sides of the first of `signs` in the text.
std::optional<std::pair<std::string_view, std::string_view>> parted(
    std::string_view text, std::initializer_list<std::string_view> signs)
{
    for (const std::string_view sign : signs) {
        if (const std::size_t at = text.find(sign); at != std::string_view::npos) {
            return std::pair(lottery::trimmed(text.substr(0, at)), lottery::trimmed(text.substr(at + sign.size())));
        }
    }
    return {};
}

// Reads a value, a comparison or a range with either end open; `parse` gives the range that one value is.
template <class Parse>
std::optional<Range> parseRange(std::string_view text, std::initializer_list<std::string_view> signs, Parse parse)
{
    text = lottery::trimmed(text);
    if (const auto comparison = takeComparison(text)) {
        const std::optional<Range> value = parse(text);
        return value ? std::optional(compared(*comparison, *value)) : std::nullopt;
    }
    const auto sides = parted(text, signs);
    if (!sides) {
        return parse(text);
    }
    const auto& [low, high] = *sides;
    if (low.empty() && high.empty()) {
        return {};
    }
    const std::optional<Range> from = low.empty() ? Range {} : parse(low);
    const std::optional<Range> to = high.empty() ? Range {} : parse(high);
    if (!from || !to || from->from > to->to) {
        return {};
    }
    return Range { from->from, to->to };
}

std::optional<int> parseInt(std::string_view text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool isWhole = lottery::isDigits(text) && error == std::errc {} && stop == end;
    return isWhole ? std::optional(number) : std::nullopt;
}

// Year, month and day as far as they are written.
std::vector<std::string_view> dateParts(std::string_view text)
{
    if (lottery::isDigits(text) && text.size() == 8) {
        return { text.substr(0, 4), text.substr(4, 2), text.substr(6) };
    }
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        if (end == 0) {
            return {};
        }
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end);
        for (const std::string_view sign : { "-", "/", ".", "年", "月", "日" }) {
            if (text.starts_with(sign)) {
                text.remove_prefix(sign.size());
                break;
            }
        }
    }
    return parts;
}

std::int64_t dayNumber(const Date& date)
{
    return sys_days { date }.time_since_epoch().count();
}

std::optional<Range> parseDays(std::string_view text)
{
    std::array<int, 3> numbers { 0, 1, 1 };
    const std::vector<std::string_view> parts = dateParts(text);
    if (parts.empty() || parts.size() > numbers.size() || parts.front().size() != 4) {
        return {};
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parseInt(parts[i]);
        if (!number) {
            return {};
        }
        numbers.at(i) = *number;
    }
    const auto unsignedOf = [](int number) { return static_cast<unsigned>(number); };
    const Date first { year { numbers[0] }, month { unsignedOf(numbers[1]) }, day { unsignedOf(numbers[2]) } };
    if (!first.ok()) {
        return {};
    }
    if (parts.size() == 3) {
        return Range { dayNumber(first), dayNumber(first) };
    }
    const auto lastMonth = parts.size() == 2 ? first.month() : std::chrono::December;
    const Date last { std::chrono::year_month_day_last { first.year(), std::chrono::month_day_last { lastMonth } } };
    return Range { dayNumber(first), dayNumber(last) };
}

} // namespace

std::optional<Range> parseCountRange(std::string_view text)
{
    return parseRange(text, { "..", "~", "至", "到", "-" }, [](std::string_view value) {
        const auto number = parseInt(value);
        return number ? std::optional(Range { *number, *number }) : std::nullopt;
    });
}

std::optional<Range> parseAmountRange(std::string_view text)
{
    return parseRange(text, { "..", "~", "至", "到", "-" }, [](std::string_view value) {
        const auto money = lottery::parsePrintedMoney(value);
        return money ? std::optional(Range { money->fen, money->fen }) : std::nullopt;
    });
}

std::optional<Range> parseDayRange(std::string_view text)
{
    return parseRange(text, { "..", "~", "至", "到" }, parseDays);
}

std::optional<Condition> parseIssueCondition(std::string_view text)
{
    Condition condition { .subject = Subject::Issue };
    if (const auto comparison = takeComparison(text)) {
        const auto issue = lottery::normaliseIssue(text);
        if (!issue) {
            return {};
        }
        const int order = lottery::issueOrder(*issue);
        condition.range = compared(*comparison, { order, order });
        return condition;
    }
    std::string plain(text);
    if (const auto sides = parted(text, { "..", "至", "到" })) {
        plain = std::string(sides->first) + "-" + std::string(sides->second);
    }
    const auto issues = lottery::parseIssueFilter(plain);
    if (!issues) {
        return {};
    }
    if (issues->from) {
        condition.range.from = *issues->from;
    }
    if (issues->to) {
        condition.range.to = *issues->to;
    }
    condition.prefix = issues->prefix;
    return condition;
}

} // namespace broadsheet::history
