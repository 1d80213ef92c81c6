// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_filter.h"

#include "app/base/qt_text.h"
#include "core/base/period.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::app {
namespace {

constexpr std::string_view kWholeDate = "dddd-dd-dd";

// How far `text` has the form of a date, where "d" stands for a digit.
bool beginsLikeDate(std::string_view text)
{
    if (text.size() > kWholeDate.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (kWholeDate[i] == 'd' ? !digit : text[i] != '-') {
            return false;
        }
    }
    return true;
}

struct DateReading {
    FieldReading field = FieldReading::Empty;
    std::optional<Period> period;
};

DateReading readDate(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    if (!beginsLikeDate(text)) {
        return { FieldReading::Unreadable, {} };
    }
    // A year, a month and a day end here; what is typed beyond one of them is the beginning of the next.
    for (const std::size_t end : { std::size_t { 10 }, std::size_t { 7 }, std::size_t { 4 } }) {
        if (text.size() < end) {
            continue;
        }
        const Result<Period> period = parsePeriod(text.substr(0, end));
        if (!period) {
            return { FieldReading::Unreadable, {} };
        }
        return { text.size() == end ? FieldReading::Whole : FieldReading::HalfTyped, *period };
    }
    return { FieldReading::HalfTyped, {} };
}

template <class T>
FieldReading take(const Result<T>& parsed, const std::string& text, T& into)
{
    if (!parsed) {
        return FieldReading::Unreadable;
    }
    into = *parsed;
    return text.empty() ? FieldReading::Empty : FieldReading::Whole;
}

bool drawsNoughts(const lottery::Game* game)
{
    return game != nullptr
        && std::ranges::any_of(game->pools, [](const lottery::Pool& pool) { return pool.first == 0; });
}

bool endsInNought(std::string_view numbers)
{
    const bool startsNumber
        = numbers.size() < 2 || numbers[numbers.size() - 2] < '0' || numbers[numbers.size() - 2] > '9';
    return numbers.ends_with('0') && startsNumber;
}

} // namespace

FilterReading readFilter(const FilterTexts& texts, const lottery::Game* game)
{
    const auto textOf = [&texts](FilterField field) {
        const std::string plain = lottery::halfWidth(toUtf8(texts.at(static_cast<std::size_t>(field))));
        return std::string(lottery::trimmed(plain));
    };
    FilterReading result;
    const auto fieldOf
        = [&result](FilterField which) -> FieldReading& { return result.fields.at(static_cast<std::size_t>(which)); };

    const std::string issue = textOf(FilterField::Issue);
    fieldOf(FilterField::Issue) = take(lottery::parseIssueFilter(issue), issue, result.query.issue);
    std::string numbers = textOf(FilterField::Numbers);
    const bool halfNumber = endsInNought(numbers) && !drawsNoughts(game);
    if (halfNumber) {
        numbers.pop_back();
    }
    fieldOf(FilterField::Numbers) = take(lottery::parseNumbers(numbers), numbers, result.query.contains);
    if (halfNumber && fieldOf(FilterField::Numbers) != FieldReading::Unreadable) {
        fieldOf(FilterField::Numbers) = FieldReading::HalfTyped;
    }

    const DateReading from = readDate(textOf(FilterField::From));
    fieldOf(FilterField::From) = from.field;
    if (from.period) {
        result.query.from = from.period->first;
    }
    const DateReading to = readDate(textOf(FilterField::To));
    fieldOf(FilterField::To) = to.field;
    if (to.period) {
        result.query.to = to.period->last;
    }
    result.reversed = result.query.from && result.query.to && *result.query.from > *result.query.to;
    return result;
}

} // namespace broadsheet::app
