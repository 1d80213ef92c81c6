// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/chosen_draws.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <iterator>

namespace broadsheet::lottery {

namespace {

constexpr int kIssuesOfAYear = 1000;

Error badIssue(std::string_view found)
{
    return { .code = ErrorCode::BadValue,
        .place = {},
        .detail = std::string(found),
        .expected = "24027; 24027,24030; 24020-24027" };
}

struct Range {
    int first = 0; // as issueOrder() counts
    int last = 0;
};

Result<Range> parseRange(std::string_view word)
{
    const std::size_t dash = word.find('-');
    const auto first = normaliseIssue(word.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : normaliseIssue(word.substr(dash + 1));
    if (!first || !last) {
        return std::unexpected(badIssue(word));
    }
    const Range range { .first = issueOrder(*first), .last = issueOrder(*last) };
    if (range.first > range.last || range.first / kIssuesOfAYear != range.last / kIssuesOfAYear) {
        return std::unexpected(badIssue(word));
    }
    return range;
}

// 2024027 → "24027"
std::string issueText(int order)
{
    return std::to_string(order).substr(2);
}

// The issues of the range that no draw has, as "24028" and "24030–24034". `there` is sorted.
void noteMissing(const Range& range, const std::vector<int>& there, std::vector<std::string>& missing)
{
    int firstMissing = 0;
    const auto closeGap = [&](int next) {
        if (firstMissing > 0) {
            const bool isOne = firstMissing == next - 1;
            missing.push_back(issueText(firstMissing) + (isOne ? std::string {} : "–" + issueText(next - 1)));
        }
        firstMissing = 0;
    };
    for (int issue = range.first; issue <= range.last; ++issue) {
        if (std::ranges::binary_search(there, issue)) {
            closeGap(issue);
        } else if (firstMissing == 0) {
            firstMissing = issue;
        }
    }
    closeGap(range.last + 1);
}

ChosenDraws drawsIn(const std::vector<Range>& ranges, std::string_view game, const DrawStore& store)
{
    ChosenDraws chosen;
    for (const Draw& draw : store.draws) {
        const int order = draw.game == game ? issueOrder(draw.issue) : 0;
        if (std::ranges::any_of(
                ranges, [order](const Range& range) { return order >= range.first && order <= range.last; })) {
            chosen.draws.push_back(&draw);
        }
    }
    const auto orderOf = [](const Draw* draw) { return issueOrder(draw->issue); };
    std::ranges::stable_sort(chosen.draws, {}, orderOf);
    std::vector<int> there;
    std::ranges::transform(chosen.draws, std::back_inserter(there), orderOf);
    for (const Range& range : ranges) {
        noteMissing(range, there, chosen.missing);
    }
    return chosen;
}

} // namespace

Result<ChosenDraws> chooseDraws(std::string_view text, std::string_view game, const DrawStore& store)
{
    std::string plain = halfWidth(text);
    std::ranges::replace(plain, '~', '-');
    std::ranges::replace_if(plain, [](char c) { return c == ';' || c == '\t' || c == '\n' || c == ' '; }, ',');
    std::vector<Range> ranges;
    std::string_view rest = plain;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view word = rest.substr(0, comma);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        if (word.empty()) {
            continue;
        }
        const Result<Range> range = parseRange(word);
        if (!range) {
            return std::unexpected(range.error());
        }
        ranges.push_back(*range);
    }
    if (ranges.empty()) {
        return std::unexpected(badIssue(trimmed(text)));
    }
    return drawsIn(ranges, game, store);
}

} // namespace broadsheet::lottery
