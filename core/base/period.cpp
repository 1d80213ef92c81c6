// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

namespace {

namespace chrono = std::chrono;

constexpr int kFirstYear = 1600;

Error badDate(std::string_view text)
{
    return { .code = ErrorCode::BadDate, .place = {}, .detail = std::string(text), .expected = {} };
}

// A number of exactly as many digits as the text has characters.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<int> yearNumber(std::string_view text)
{
    const auto value = text.size() == 4 ? digits(text) : std::nullopt;
    return value && *value >= kFirstYear ? value : std::nullopt;
}

Date dateOf(int year, unsigned month, unsigned day)
{
    return { chrono::year { year }, chrono::month { month }, chrono::day { day } };
}

Period wholeYears(Period::Basis basis, int first, int last)
{
    return { .basis = basis, .first = dateOf(first, 1, 1), .last = dateOf(last, 12, 31) };
}

std::string padded(unsigned value, std::size_t width)
{
    const std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string yearText(const Date& date)
{
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4);
}

std::optional<Period> monthPeriod(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-') {
        return std::nullopt;
    }
    const auto year = yearNumber(text.substr(0, 4));
    const auto month = digits(text.substr(5));
    if (!year || !month || *month < 1 || *month > 12) {
        return std::nullopt;
    }
    const auto which = chrono::year { *year } / chrono::month { static_cast<unsigned>(*month) };
    return Period { .basis = Period::Basis::Month, .first = which / chrono::day { 1 }, .last = which / chrono::last };
}

std::optional<Period> fiscalYear(std::string_view text)
{
    const auto year = text.starts_with("FY") ? yearNumber(text.substr(2)) : std::nullopt;
    if (!year || *year == kFirstYear) {
        return std::nullopt;
    }
    return Period {
        .basis = Period::Basis::FiscalYear, .first = dateOf(*year - 1, 7, 1), .last = dateOf(*year, 6, 30)
    };
}

std::optional<Period> span(std::string_view text)
{
    if (text.size() != 9 || text[4] != '/') {
        return std::nullopt;
    }
    const auto first = yearNumber(text.substr(0, 4));
    const auto last = yearNumber(text.substr(5));
    if (!first || !last || *first > *last) {
        return std::nullopt;
    }
    return wholeYears(Period::Basis::Span, *first, *last);
}

} // namespace

Result<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::unexpected(badDate(text));
    }
    const auto year = yearNumber(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::unexpected(badDate(text));
    }
    const Date date = dateOf(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!date.ok()) {
        return std::unexpected(badDate(text));
    }
    return date;
}

std::string isoDate(const Date& date)
{
    return yearText(date) + '-' + padded(static_cast<unsigned>(date.month()), 2) + '-'
        + padded(static_cast<unsigned>(date.day()), 2);
}

Result<Period> parsePeriod(std::string_view text)
{
    if (const auto date = parseDate(text)) {
        return Period { .basis = Period::Basis::Day, .first = *date, .last = *date };
    }
    if (const auto year = yearNumber(text)) {
        return wholeYears(Period::Basis::Year, *year, *year);
    }
    if (const auto month = monthPeriod(text)) {
        return *month;
    }
    if (const auto fiscal = fiscalYear(text)) {
        return *fiscal;
    }
    if (const auto years = span(text)) {
        return *years;
    }
    return std::unexpected(badDate(text));
}

std::string isoPeriod(const Period& period)
{
    switch (period.basis) {
    case Period::Basis::Day:
        return isoDate(period.first);
    case Period::Basis::Month:
        return isoDate(period.first).substr(0, 7);
    case Period::Basis::Year:
        return yearText(period.first);
    case Period::Basis::FiscalYear:
        return "FY" + yearText(period.last);
    case Period::Basis::Span:
        return yearText(period.first) + '/' + yearText(period.last);
    }
    return {};
}

} // namespace broadsheet
