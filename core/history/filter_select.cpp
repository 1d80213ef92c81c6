// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter.h"
#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadsheet::history {

namespace {

constexpr std::size_t kChunk = 4096; // rows looked at together, so that their masks stay in the fastest cache
constexpr int kIssueDigits = 5;

using Mask = std::array<std::uint8_t, kChunk>; // 1 where a row is accepted

struct Rows {
    const DrawColumns& columns;
    std::size_t first = 0;
    std::size_t count = 0;
};

void keepIf(bool isAccepted, std::uint8_t& mask)
{
    mask = static_cast<std::uint8_t>(mask & static_cast<std::uint8_t>(isAccepted));
}

void keepInRange(const Rows& rows, const Condition& condition, Mask& mask)
{
    std::array<std::int64_t, kChunk> values {};
    measure(rows.columns, condition.subject, rows.first, std::span(values).first(rows.count));
    const Range range = condition.range;
    for (std::size_t row = 0; row < rows.count; ++row) {
        keepIf(values[row] >= range.from && values[row] <= range.to, mask[row]);
    }
}

void keepPrefix(const Rows& rows, const std::string& prefix, Mask& mask)
{
    int wanted = 0;
    std::from_chars(prefix.data(), prefix.data() + prefix.size(), wanted);
    int divisor = 1;
    for (int digits = static_cast<int>(prefix.size()); digits < kIssueDigits; ++digits) {
        divisor *= 10;
    }
    const int low = wanted * divisor;
    const int high = low + divisor;
    const auto issues = rows.columns.issues().subspan(rows.first, rows.count);
    for (std::size_t row = 0; row < rows.count; ++row) {
        const int issue = issues[row] % 100'000;
        keepIf(issue >= low && issue < high, mask[row]);
    }
}

void keepWithNumber(const Rows& rows, std::size_t firstColumn, std::size_t lastColumn, int number, Mask& mask)
{
    Mask found {};
    if (number >= 0 && number < DrawColumns::kNoNumber) {
        const auto wanted = static_cast<std::uint8_t>(number);
        for (std::size_t column = firstColumn; column < lastColumn; ++column) {
            const auto numbers = rows.columns.numbers(column).subspan(rows.first, rows.count);
            for (std::size_t row = 0; row < rows.count; ++row) {
                found[row] = static_cast<std::uint8_t>(found[row] | static_cast<std::uint8_t>(numbers[row] == wanted));
            }
        }
    }
    for (std::size_t row = 0; row < rows.count; ++row) {
        keepIf(found[row] != 0, mask[row]);
    }
}

void keepContaining(const Rows& rows, const std::vector<std::vector<int>>& numbers, Mask& mask)
{
    const auto& pools = rows.columns.pools();
    for (std::size_t list = 0; list < numbers.size(); ++list) {
        const bool isAnyPool = numbers.size() == 1;
        if (!isAnyPool && list >= pools.size()) {
            mask.fill(0);
            return;
        }
        const std::size_t first = isAnyPool ? 0 : pools[list].first;
        const std::size_t last = isAnyPool ? rows.columns.width() : first + pools[list].count;
        for (const int number : numbers[list]) {
            keepWithNumber(rows, first, last, number, mask);
        }
    }
}

void keep(const Rows& rows, const Condition& condition, Mask& mask)
{
    if (condition.subject == Subject::Contains) {
        keepContaining(rows, condition.numbers, mask);
        return;
    }
    keepInRange(rows, condition, mask);
    if (!condition.prefix.empty()) {
        keepPrefix(rows, condition.prefix, mask);
    }
}

// Leaves in `mask` the rows that the filter accepts, too.
void keep(const Rows& rows, const Filter& filter, Mask& mask)
{
    switch (filter.kind) {
    case Filter::Kind::Condition:
        keep(rows, filter.condition, mask);
        return;
    case Filter::Kind::All:
        for (const Filter& part : filter.parts) {
            keep(rows, part, mask);
        }
        return;
    case Filter::Kind::Any: {
        Mask any {};
        for (const Filter& part : filter.parts) {
            Mask accepted = mask;
            keep(rows, part, accepted);
            std::ranges::transform(
                any, accepted, any.begin(), [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
        }
        mask = any;
        return;
    }
    case Filter::Kind::Not:
        Mask accepted = mask;
        keep(rows, filter.parts.front(), accepted);
        std::ranges::transform(mask, accepted, mask.begin(),
            [](std::uint8_t was, std::uint8_t is) { return was > is ? std::uint8_t { 1 } : std::uint8_t { 0 }; });
        return;
    }
}

} // namespace

std::vector<std::uint32_t> select(const DrawColumns& columns, const Filter& filter)
{
    std::vector<std::uint32_t> selected(columns.rows());
    std::size_t accepted = 0;
    for (std::size_t first = 0; first < columns.rows(); first += kChunk) {
        const Rows rows { columns, first, std::min(kChunk, columns.rows() - first) };
        Mask mask {};
        std::fill_n(mask.begin(), rows.count, 1);
        keep(rows, filter, mask);
        for (std::size_t row = 0; row < rows.count; ++row) {
            selected[accepted] = static_cast<std::uint32_t>(first + row);
            accepted += mask[row];
        }
    }
    selected.resize(accepted);
    return selected;
}

} // namespace broadsheet::history
