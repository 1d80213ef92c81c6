// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter.h"
#include "core/history/filter_tokens.h"
#include "core/history/filter_values.h"
#include "core/history/filter_words.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace broadsheet::history {

namespace {

using Parsed = std::expected<Filter, FilterMistake>;

constexpr int kDeepest = 64;
constexpr std::size_t kLongestNumber = 3;

Filter leaf(Condition condition)
{
    return { .kind = Filter::Kind::Condition, .condition = std::move(condition) };
}

Filter joined(Filter::Kind kind, std::vector<Filter> parts)
{
    if (parts.size() == 1) {
        return std::move(parts.front());
    }
    return { .kind = kind, .condition = {}, .parts = std::move(parts) };
}

class Parser final {
public:
    explicit Parser(std::string_view text)
        : m_length(text.size())
        , m_tokens(filterTokens(text))
    {
    }

    Parsed parse()
    {
        if (m_tokens.empty()) {
            return Filter {};
        }
        Parsed filter = parseAny(0);
        if (filter && !atEnd()) {
            return std::unexpected(mistakeHere(Expected::AndOrOr));
        }
        return filter;
    }

private:
    [[nodiscard]] bool atEnd() const
    {
        return m_next == m_tokens.size();
    }

    [[nodiscard]] const FilterToken& token() const
    {
        return m_tokens[m_next];
    }

    [[nodiscard]] std::optional<FilterWord> word() const
    {
        return atEnd() ? std::nullopt : filterWord(token().text);
    }

    bool take(FilterWord wanted)
    {
        const bool found = word() == wanted;
        m_next += found ? 1U : 0U;
        return found;
    }

    bool take(std::string_view sign)
    {
        const bool found = !atEnd() && token().text == sign;
        m_next += found ? 1U : 0U;
        return found;
    }

    [[nodiscard]] FilterMistake mistakeHere(Expected expected) const
    {
        return atEnd() ? FilterMistake { m_length, m_length, expected }
                       : FilterMistake { token().begin, token().end, expected };
    }

    Parsed parseAny(int depth)
    {
        if (depth > kDeepest) {
            return std::unexpected(mistakeHere(Expected::End));
        }
        std::vector<Filter> parts;
        do {
            Parsed part = parseAll(depth);
            if (!part) {
                return part;
            }
            parts.push_back(std::move(*part));
        } while (take(FilterWord::Or));
        return joined(Filter::Kind::Any, std::move(parts));
    }

    Parsed parseAll(int depth)
    {
        std::vector<Filter> parts;
        do {
            Parsed part = parseNot(depth);
            if (!part) {
                return part;
            }
            parts.push_back(std::move(*part));
        } while (take(FilterWord::And) || beginsCondition());
        return joined(Filter::Kind::All, std::move(parts));
    }

    [[nodiscard]] bool beginsCondition() const
    {
        if (atEnd() || word() == FilterWord::Or || word() == FilterWord::Won || word() == FilterWord::Rolled) {
            return false;
        }
        return word() || token().text == "(" || isIssueLike(token().text);
    }

    static bool isIssueLike(std::string_view text)
    {
        return parseIssueCondition(text).has_value();
    }

    Parsed parseNot(int depth)
    {
        if (depth > kDeepest) {
            return std::unexpected(mistakeHere(Expected::End));
        }
        if (take(FilterWord::Not)) {
            Parsed part = parseNot(depth + 1);
            if (!part) {
                return part;
            }
            return Filter { .kind = Filter::Kind::Not, .condition = {}, .parts = { std::move(*part) } };
        }
        if (take("(")) {
            Parsed inner = parseAny(depth + 1);
            if (inner && !take(")")) {
                return std::unexpected(mistakeHere(atEnd() ? Expected::ClosingParenthesis : Expected::AndOrOr));
            }
            return inner;
        }
        return parseCondition();
    }

    Parsed parseCondition()
    {
        const auto about = word();
        if (!about) {
            return parseIssue(Expected::Condition); // an issue will do without its word
        }
        const std::size_t start = m_next++;
        switch (*about) {
        case FilterWord::Issue:
            return parseIssue(Expected::Issue);
        case FilterWord::Date:
            return parseRangeOf(Subject::Day, parseDayRange, Expected::Date);
        case FilterWord::Contains:
            return parseContains();
        case FilterWord::Sum:
            return parseRangeOf(Subject::Sum, parseCountRange, Expected::Range);
        case FilterWord::Span:
            return parseRangeOf(Subject::Span, parseCountRange, Expected::Range);
        case FilterWord::Odd:
            return parseRangeOf(Subject::Odd, parseCountRange, Expected::Range);
        case FilterWord::Even:
            return parseRangeOf(Subject::Even, parseCountRange, Expected::Range);
        case FilterWord::Prize:
            return parseRangeOf(Subject::Prize, parseAmountRange, Expected::Amount);
        case FilterWord::Consecutive:
            return parseOptionalRangeOf(Subject::Consecutive);
        case FilterWord::Repeats:
            return parseOptionalRangeOf(Subject::Repeats);
        case FilterWord::Jackpot:
            return parseJackpot();
        case FilterWord::Findings:
            return leaf({ .subject = Subject::Findings, .range = { .from = 1 } });
        case FilterWord::And:
        case FilterWord::Or:
        case FilterWord::Not:
        case FilterWord::Won:
        case FilterWord::Rolled:
            break;
        }
        m_next = start;
        return std::unexpected(mistakeHere(Expected::Condition));
    }

    // The parts of a value that touch each other, or follow a comparison or an open range: ">= 500" "万".
    std::string takeValue()
    {
        std::string value;
        std::size_t end = 0;
        while (!atEnd() && !word() && token().text != "(" && token().text != ")" && token().text != "+") {
            const bool isOpen = value.ends_with('>') || value.ends_with('<') || value.ends_with('=');
            if (!value.empty() && token().begin != end && !isOpen) {
                break;
            }
            value += token().text;
            end = token().end;
            ++m_next;
        }
        return value;
    }

    // The mistake that spans what was taken since `start`.
    [[nodiscard]] FilterMistake mistakeSince(std::size_t start, Expected expected) const
    {
        if (start == m_next) {
            return mistakeHere(expected);
        }
        return { m_tokens[start].begin, m_tokens[m_next - 1].end, expected };
    }

    template <class Parse>
    Parsed parseRangeOf(Subject subject, Parse read, Expected expected)
    {
        const std::size_t start = m_next;
        const std::optional<Range> range = read(takeValue());
        if (!range) {
            return std::unexpected(mistakeSince(start, expected));
        }
        return leaf({ .subject = subject, .range = *range });
    }

    Parsed parseOptionalRangeOf(Subject subject)
    {
        const std::size_t start = m_next;
        const std::string value = takeValue();
        const std::optional<Range> range = value.empty() ? Range { .from = 1 } : parseCountRange(value);
        if (!range) {
            return std::unexpected(mistakeSince(start, Expected::Range));
        }
        return leaf({ .subject = subject, .range = *range });
    }

    Parsed parseIssue(Expected expected)
    {
        const std::size_t start = m_next;
        const std::string value = takeValue();
        const std::optional<Condition> condition = value.empty() ? std::nullopt : parseIssueCondition(value);
        if (!condition) {
            return std::unexpected(mistakeSince(start, expected));
        }
        return leaf(*condition);
    }

    Parsed parseContains()
    {
        std::vector<std::vector<int>> numbers(1);
        while (!atEnd()) {
            if (take("+")) {
                numbers.emplace_back();
                continue;
            }
            const std::string& text = token().text;
            int number = 0;
            if (!lottery::isDigits(text) || text.size() > kLongestNumber
                || std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc {}) {
                break;
            }
            numbers.back().push_back(number);
            ++m_next;
        }
        const auto isEmpty = [](const std::vector<int>& list) { return list.empty(); };
        if (std::ranges::all_of(numbers, isEmpty) || numbers.back().empty()) {
            return std::unexpected(mistakeHere(Expected::Number));
        }
        return leaf({ .subject = Subject::Contains, .numbers = std::move(numbers) });
    }

    Parsed parseJackpot()
    {
        const bool isNot = take(FilterWord::Not);
        const bool isWon = take(FilterWord::Won);
        if (!isWon && (isNot || !take(FilterWord::Rolled))) {
            return std::unexpected(mistakeHere(Expected::WonOrNot));
        }
        const Subject subject = isWon && !isNot ? Subject::JackpotWon : Subject::JackpotNotWon;
        return leaf({ .subject = subject, .range = { .from = 1 } });
    }

    std::size_t m_length;
    std::vector<FilterToken> m_tokens;
    std::size_t m_next = 0;
};

} // namespace

std::expected<Filter, FilterMistake> parseFilter(std::string_view text)
{
    return Parser(text).parse();
}

} // namespace broadsheet::history
