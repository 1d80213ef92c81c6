// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/printed_values.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace broadsheet::bulletin {
namespace {

using lottery::Pool;

constexpr std::size_t kLongestNumber = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view leadingDigits(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

int toInt(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Date> dateOf(int year, int month, int day)
{
    const Date date { std::chrono::year { year }, std::chrono::month { static_cast<unsigned>(month) },
        std::chrono::day { static_cast<unsigned>(day) } };
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2199;
    return date.ok() && year >= kFirstYear && year <= kLastYear ? std::optional(date) : std::nullopt;
}

// Takes one of the marks off the front, with white space around it.
bool takeMark(std::string_view& text, const std::array<std::string_view, 4>& marks)
{
    std::string_view rest = lottery::trimmed(text);
    for (const std::string_view mark : marks) {
        if (rest.starts_with(mark)) {
            text = rest.substr(mark.size());
            text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
            return true;
        }
    }
    return false;
}

// A date in parts, whose year begins the text.
std::optional<Date> dateInParts(std::string_view text)
{
    const std::string_view year = leadingDigits(text);
    text.remove_prefix(year.size());
    if (year.size() != 4 || !takeMark(text, { "-", "/", ".", "年" })) {
        return {};
    }
    const std::string_view month = leadingDigits(text);
    text.remove_prefix(month.size());
    if (month.empty() || month.size() > 2 || !takeMark(text, { "-", "/", ".", "月" })) {
        return {};
    }
    const std::string_view day = leadingDigits(text);
    if (day.empty() || day.size() > 2) {
        return {};
    }
    return dateOf(toInt(year), toInt(month), toInt(day));
}

// Words that stand among numbers without meaning more than which pool comes next.
constexpr std::array<std::string_view, 18> kPoolWords { "前区号码", "后区号码", "基本号码", "特别号码", "红球号码",
    "蓝球号码", "前区", "后区", "红球", "蓝球", "红色球", "蓝色球", "基本号", "特别号", "特码", "蓝", "红", "号码" };

bool takePoolWord(std::string_view& text)
{
    const auto* word
        = std::ranges::find_if(kPoolWords, [text](std::string_view each) { return text.starts_with(each); });
    if (word == kPoolWords.end()) {
        return false;
    }
    text.remove_prefix(word->size());
    return true;
}

// Takes runs of digits, and what may stand between them, off the front of the text.
std::vector<std::string_view> takeDigitRuns(std::string_view& text)
{
    constexpr std::string_view kBetween = "+,;:/| \t[]()";
    std::vector<std::string_view> runs;
    while (!text.empty()) {
        if (const std::string_view digits = leadingDigits(text); !digits.empty()) {
            runs.push_back(digits);
            text.remove_prefix(digits.size());
        } else if (kBetween.contains(text.front())) {
            text.remove_prefix(1);
        } else if (!takePoolWord(text)) {
            break;
        }
    }
    return runs;
}

// The runs of digits; nothing where there is more than numbers.
std::optional<std::vector<std::string_view>> digitRuns(std::string_view text)
{
    std::vector<std::string_view> runs = takeDigitRuns(text);
    return text.empty() ? std::optional(std::move(runs)) : std::nullopt;
}

std::size_t widthOf(const std::vector<Pool>& pools)
{
    std::size_t width = 1;
    for (const Pool& pool : pools) {
        width = std::max(width, std::to_string(pool.last).size());
    }
    return width;
}

// "250" → 2 5 0 where every number has that many digits; the runs as they are elsewhere.
std::vector<std::string_view> cutToWidth(const std::vector<std::string_view>& runs, const std::vector<Pool>& pools)
{
    const std::size_t width = widthOf(pools);
    std::vector<std::string_view> pieces;
    for (const std::string_view run : runs) {
        if (run.size() <= width || run.size() % width != 0) {
            return runs;
        }
        for (std::size_t at = 0; at < run.size(); at += width) {
            pieces.push_back(run.substr(at, width));
        }
    }
    return pieces;
}

std::vector<int> toNumbers(const std::vector<std::string_view>& runs)
{
    std::vector<int> numbers;
    for (const std::string_view run : runs) {
        if (run.size() <= kLongestNumber) {
            numbers.push_back(toInt(run));
        }
    }
    return numbers;
}

} // namespace

std::optional<Date> findDate(std::string_view text)
{
    text = lottery::trimmed(text);
    constexpr std::size_t kCompact = 8;
    if (text.size() == kCompact && lottery::isDigits(text)) {
        return dateOf(toInt(text.substr(0, 4)), toInt(text.substr(4, 2)), toInt(text.substr(6)));
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDigit(text[at]) && (at == 0 || !isDigit(text[at - 1]))) {
            if (const std::optional<Date> date = dateInParts(text.substr(at))) {
                return date;
            }
        }
    }
    return {};
}

std::optional<std::vector<int>> numbersIn(std::string_view text)
{
    const auto runs = digitRuns(text);
    return runs ? std::optional(toNumbers(*runs)) : std::nullopt;
}

std::string_view leadingNumbers(std::string_view text)
{
    std::string_view rest = text;
    takeDigitRuns(rest);
    return text.substr(0, text.size() - rest.size());
}

std::vector<std::vector<int>> partOver(const std::vector<int>& numbers, const std::vector<Pool>& pools)
{
    std::vector<std::vector<int>> lists(pools.size());
    std::size_t at = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const bool isLast = pool + 1 == pools.size();
        const std::size_t rest = numbers.size() - at;
        const std::size_t count = isLast ? rest : std::min(rest, static_cast<std::size_t>(pools[pool].count));
        const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(at);
        lists[pool].assign(begin, begin + static_cast<std::ptrdiff_t>(count));
        at += count;
    }
    return lists;
}

std::optional<std::vector<std::vector<int>>> numbersPerPool(std::string_view text, const std::vector<Pool>& pools)
{
    const auto runs = digitRuns(text);
    if (!runs || runs->empty()) {
        return {};
    }
    std::size_t wanted = 0;
    for (const Pool& pool : pools) {
        wanted += static_cast<std::size_t>(pool.count);
    }
    const bool isWhole = runs->size() >= wanted;
    return partOver(toNumbers(isWhole ? *runs : cutToWidth(*runs, pools)), pools);
}

} // namespace broadsheet::bulletin
