// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/lottery/game.h"

#include <optional>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// Dates, issues and numbers as bulletins and tables print them. All take text that lottery::halfWidth() has been over.

// "2024-03-11", "2024/3/11", "2024.3.11", "20240311", "2024年3月11日": the first real date in the text, whatever stands
// around it ("开奖日期: …", "2023-01-01(日)", a time of day). Eight digits in a row must be the whole text.
[[nodiscard]] std::optional<Date> findDate(std::string_view text);

// Every run of digits of the text as a number, in order; runs too long for one are left out. Nothing where the text
// holds anything but digits, + , ; : / | white space, and words that name pools (前区, 后区, 红球, 蓝球, 特别号码, …).
[[nodiscard]] std::optional<std::vector<int>> numbersIn(std::string_view text);

// The text as numbers per pool: as numbersIn() has them; or digits in one piece ("250" of a game of digits,
// "0809162223" of numbers of two digits). Any count of numbers: lottery::numberMistakes() says what is wrong with them.
// Numbers beyond what all pools draw stand in the last. Nothing where there is none, or the text has more than numbers.
[[nodiscard]] std::optional<std::vector<std::vector<int>>> numbersPerPool(
    std::string_view text, const std::vector<lottery::Pool>& pools);

// The part of the text, from its beginning, that numbersIn() takes.
[[nodiscard]] std::string_view leadingNumbers(std::string_view text);

// Parts numbers over the pools, in order.
[[nodiscard]] std::vector<std::vector<int>> partOver(
    const std::vector<int>& numbers, const std::vector<lottery::Pool>& pools);

} // namespace broadsheet::bulletin
