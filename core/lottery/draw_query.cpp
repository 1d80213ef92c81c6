// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_query.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <charconv>

namespace broadsheet::lottery {

namespace {

constexpr std::size_t kLongestIssue = 7;
constexpr std::size_t kLongestNumber = 3;

Error badValue(std::string_view found, std::string expected)
{
    return { .code = ErrorCode::BadValue, .place = {}, .detail = std::string(found), .expected = std::move(expected) };
}

bool canBeIssueDigits(std::string_view text)
{
    return isDigits(text) && text.size() <= kLongestIssue;
}

// One end of a range: nothing where it is open, or not yet whole.
Result<std::optional<int>> parseEnd(std::string_view text)
{
    if (text.empty()) {
        return std::optional<int> {};
    }
    if (!canBeIssueDigits(text)) {
        return std::unexpected(badValue(text, "24027"));
    }
    if (const auto issue = normaliseIssue(text)) {
        return std::optional(issueOrder(*issue));
    }
    if (text.size() == kLongestIssue) {
        return std::unexpected(badValue(text, "24027"));
    }
    return std::optional<int> {};
}

Result<IssueFilter> parseRange(std::string_view text, std::size_t separator)
{
    const auto from = parseEnd(trimmed(text.substr(0, separator)));
    if (!from) {
        return std::unexpected(from.error());
    }
    const auto to = parseEnd(trimmed(text.substr(separator + 1)));
    if (!to) {
        return std::unexpected(to.error());
    }
    if (*from && *to && **from > **to) {
        return std::unexpected(badValue(text, "24020-24027"));
    }
    return IssueFilter { .from = *from, .to = *to, .prefix = {} };
}

// A prefix of the normalised issue from one that may have been written with the year in full.
Result<IssueFilter> parsePrefix(std::string_view digits)
{
    const bool fullYear = digits.size() >= 4 && digits.starts_with("20");
    if (!digits.empty() && (!canBeIssueDigits(digits) || (digits.size() > 5 && !fullYear))) {
        return std::unexpected(badValue(digits, "24027, 24020-24027, 240*"));
    }
    return IssueFilter { .from = {}, .to = {}, .prefix = std::string(fullYear ? digits.substr(2) : digits) };
}

bool isSeparator(char c)
{
    return c == ',' || c == '+' || c == ' ' || c == '\t';
}

} // namespace

bool IssueFilter::accepts(const Draw& draw) const
{
    const int order = issueOrder(draw.issue);
    return (!from || order >= *from) && (!to || order <= *to) && draw.issue.starts_with(prefix);
}

Result<IssueFilter> parseIssueFilter(std::string_view text)
{
    std::string plain = halfWidth(text);
    std::ranges::replace(plain, '~', '-');
    const std::string_view filter = trimmed(plain);
    if (filter.ends_with('*')) {
        return parsePrefix(trimmed(filter.substr(0, filter.size() - 1)));
    }
    if (const std::size_t separator = filter.find('-'); separator != std::string_view::npos) {
        return parseRange(filter, separator);
    }
    if (const auto issue = normaliseIssue(filter)) {
        const int order = issueOrder(*issue);
        return IssueFilter { .from = order, .to = order, .prefix = {} };
    }
    return parsePrefix(filter);
}

Result<std::vector<int>> parseNumbers(std::string_view text)
{
    const std::string plain = halfWidth(text);
    std::vector<int> numbers;
    std::string_view rest = plain;
    while (!rest.empty()) {
        const auto end = static_cast<std::size_t>(std::ranges::find_if(rest, isSeparator) - rest.begin());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty()) {
            continue;
        }
        int number = 0;
        if (!isDigits(word) || word.size() > kLongestNumber
            || std::from_chars(word.data(), word.data() + word.size(), number).ec != std::errc {}) {
            return std::unexpected(badValue(word, "8,9"));
        }
        if (std::ranges::find(numbers, number) == numbers.end()) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

bool DrawQuery::accepts(const Draw& draw) const
{
    if (!issue.accepts(draw) || (from && draw.date < *from) || (to && draw.date > *to)) {
        return false;
    }
    return std::ranges::all_of(contains, [&draw](int number) {
        return std::ranges::any_of(draw.published,
            [number](const std::vector<int>& pool) { return std::ranges::find(pool, number) != pool.end(); });
    });
}

std::vector<const Draw*> select(const std::vector<const Draw*>& draws, const DrawQuery& query)
{
    std::vector<const Draw*> result;
    std::ranges::copy_if(
        draws, std::back_inserter(result), [&query](const Draw* draw) { return query.accepts(*draw); });
    return result;
}

} // namespace broadsheet::lottery
