// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace broadsheet::history {

namespace {

using Values = std::span<std::int64_t>;
using Column = std::span<const std::uint8_t>;
using Numbers = std::bitset<DrawColumns::kNoNumber + 1>;

// Adds `term(number)` of each main number.
template <class Term>
void addUp(const DrawColumns& columns, std::size_t first, Values values, Term term)
{
    std::ranges::fill(values, 0);
    const DrawColumns::PoolColumns& main = columns.pools().front();
    for (std::size_t i = 0; i < main.count; ++i) {
        const Column column = columns.numbers(main.first + i).subspan(first, values.size());
        for (std::size_t row = 0; row < values.size(); ++row) {
            const std::uint8_t number = column[row];
            values[row] += number == DrawColumns::kNoNumber ? 0 : term(number);
        }
    }
}

Numbers mainNumbers(const DrawColumns& columns, std::size_t row)
{
    Numbers numbers;
    const DrawColumns::PoolColumns& main = columns.pools().front();
    for (std::size_t i = 0; i < main.count; ++i) {
        numbers.set(columns.numbers(main.first + i)[row]);
    }
    numbers.reset(DrawColumns::kNoNumber);
    return numbers;
}

void measureSpans(const DrawColumns& columns, std::size_t first, Values values)
{
    const DrawColumns::PoolColumns& main = columns.pools().front();
    for (std::size_t row = 0; row < values.size(); ++row) {
        int least = DrawColumns::kNoNumber;
        int greatest = -1;
        for (std::size_t i = 0; i < main.count; ++i) {
            const int number = columns.numbers(main.first + i)[first + row];
            if (number != DrawColumns::kNoNumber) {
                least = std::min(least, number);
                greatest = std::max(greatest, number);
            }
        }
        values[row] = std::max(greatest - least, 0);
    }
}

void measureNeighbours(const DrawColumns& columns, std::size_t first, Values values)
{
    const DrawColumns::PoolColumns& main = columns.pools().front();
    if (main.ordered) {
        for (std::size_t row = 0; row < values.size(); ++row) {
            const Numbers numbers = mainNumbers(columns, first + row);
            values[row] = static_cast<std::int64_t>((numbers & (numbers << 1U)).count());
        }
        return;
    }
    std::ranges::fill(values, 0);
    for (std::size_t i = 1; i < main.count; ++i) {
        const Column smaller = columns.numbers(main.first + i - 1).subspan(first, values.size());
        const Column larger = columns.numbers(main.first + i).subspan(first, values.size());
        for (std::size_t row = 0; row < values.size(); ++row) {
            values[row] += larger[row] != DrawColumns::kNoNumber && larger[row] == smaller[row] + 1 ? 1 : 0;
        }
    }
}

void measureRepeats(const DrawColumns& columns, std::size_t first, Values values)
{
    Numbers before = first == 0 ? Numbers {} : mainNumbers(columns, first - 1);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const Numbers numbers = mainNumbers(columns, first + row);
        values[row] = static_cast<std::int64_t>((numbers & before).count());
        before = numbers;
    }
}

template <class Column, class Turn>
void copyDetails(Column column, std::size_t first, Values values, Turn turn)
{
    if (column.empty()) {
        std::ranges::fill(values, turn(-1));
        return;
    }
    std::ranges::transform(column.subspan(first, values.size()), values.begin(), turn);
}

} // namespace

void measure(const DrawColumns& columns, Subject subject, std::size_t first, std::span<std::int64_t> values)
{
    const auto same = [](std::int64_t value) { return value; };
    switch (subject) {
    case Subject::Issue:
        std::ranges::copy(columns.issues().subspan(first, values.size()), values.begin());
        return;
    case Subject::Day:
        std::ranges::copy(columns.days().subspan(first, values.size()), values.begin());
        return;
    case Subject::Sum:
        addUp(columns, first, values, [](std::uint8_t number) { return number; });
        return;
    case Subject::Odd:
        addUp(columns, first, values, [](std::uint8_t number) { return number % 2; });
        return;
    case Subject::Even:
        addUp(columns, first, values, [](std::uint8_t number) { return 1 - number % 2; });
        return;
    case Subject::Span:
        measureSpans(columns, first, values);
        return;
    case Subject::Consecutive:
        measureNeighbours(columns, first, values);
        return;
    case Subject::Repeats:
        measureRepeats(columns, first, values);
        return;
    case Subject::Prize:
        copyDetails(columns.topPrizes(), first, values, same);
        return;
    case Subject::JackpotWon:
        copyDetails(columns.jackpotWinners(), first, values,
            [](std::int64_t winners) -> std::int64_t { return winners > 0 ? 1 : 0; });
        return;
    case Subject::JackpotNotWon:
        copyDetails(columns.jackpotWinners(), first, values,
            [](std::int64_t winners) -> std::int64_t { return winners == 0 ? 1 : 0; });
        return;
    case Subject::Findings:
        copyDetails(
            columns.findingFlags(), first, values, [](std::int64_t flag) -> std::int64_t { return flag > 0 ? 1 : 0; });
        return;
    case Subject::Contains:
        break;
    }
    std::ranges::fill(values, 0);
}

std::int64_t measureOf(const DrawColumns& columns, Subject subject, std::size_t row)
{
    std::array<std::int64_t, 1> value {};
    measure(columns, subject, row, value);
    return value.front();
}

} // namespace broadsheet::history
