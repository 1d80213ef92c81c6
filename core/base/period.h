// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace broadsheet {

using Date = std::chrono::year_month_day;

// ISO 8601 calendar dates, YYYY-MM-DD, years 1600 to 9999. Error: BadDate.
[[nodiscard]] Result<Date> parseDate(std::string_view text);
[[nodiscard]] std::string isoDate(const Date& date);

// The time a fact is about.
struct Period {
    enum class Basis {
        Day, // 2024-03-11
        Month, // 2024-03
        Year, // 2022
        FiscalYear, // FY2022: the year to 30 June 2022
        Span, // 2025/2030: from the start of the first to the end of the last year
    };

    Basis basis = Basis::Year;
    Date first { std::chrono::year { 1970 }, std::chrono::month { 1 }, std::chrono::day { 1 } };
    Date last { std::chrono::year { 1970 }, std::chrono::month { 12 }, std::chrono::day { 31 } };

    bool operator==(const Period&) const = default;
};

// Reads one of the forms above. Error: BadDate.
[[nodiscard]] Result<Period> parsePeriod(std::string_view text);

// The form that parsePeriod() reads back.
[[nodiscard]] std::string isoPeriod(const Period& period);

} // namespace broadsheet
