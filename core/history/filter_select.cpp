// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filter.h"
#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>

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

// The loops below count to a number of their own: a mask of bytes may lie anywhere, for all the compiler knows, and one
// that could lie over the count keeps it from looking at many rows together.
constexpr std::uint8_t flag(bool is)
{
    return static_cast<std::uint8_t>(is);
}

template <class Value>
void keepWithin(std::span<const Value> values, Range range, Mask& mask)
{
    using Limits = std::numeric_limits<Value>;
    if (range.from > Limits::max() || range.to < Limits::min()) {
        mask.fill(0);
        return;
    }
    const auto from = static_cast<Value>(std::max<std::int64_t>(range.from, Limits::min()));
    const auto to = static_cast<Value>(std::min<std::int64_t>(range.to, Limits::max()));
    for (std::size_t row = 0; row < values.size(); ++row) {
        mask[row] = static_cast<std::uint8_t>(mask[row] & flag(values[row] >= from) & flag(values[row] <= to));
    }
}

void keepInRange(const Rows& rows, const Condition& condition, Mask& mask)
{
    if (condition.subject == Subject::Issue) {
        keepWithin(rows.columns.issues().subspan(rows.first, rows.count), condition.range, mask);
    } else if (condition.subject == Subject::Day) {
        keepWithin(rows.columns.days().subspan(rows.first, rows.count), condition.range, mask);
    } else if (isCounted(condition.subject)) {
        std::array<std::uint16_t, kChunk> counts {};
        count(rows.columns, condition.subject, rows.first, std::span(counts).first(rows.count));
        keepWithin(std::span<const std::uint16_t>(counts).first(rows.count), condition.range, mask);
    } else {
        std::array<std::int64_t, kChunk> values {};
        measure(rows.columns, condition.subject, rows.first, std::span(values).first(rows.count));
        keepWithin(std::span<const std::int64_t>(values).first(rows.count), condition.range, mask);
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
    for (std::size_t row = 0; row < issues.size(); ++row) {
        const int issue = issues[row] % 100'000;
        mask[row] = static_cast<std::uint8_t>(mask[row] & flag(issue >= low) & flag(issue < high));
    }
}

void keepWithNumber(const Rows& rows, std::size_t firstColumn, std::size_t lastColumn, int number, Mask& mask)
{
    Mask found {};
    if (number >= 0 && number < DrawColumns::kNoNumber) {
        const auto wanted = static_cast<std::uint8_t>(number);
        for (std::size_t column = firstColumn; column < lastColumn; ++column) {
            const auto numbers = rows.columns.numbers(column).subspan(rows.first, rows.count);
            for (std::size_t row = 0; row < numbers.size(); ++row) {
                found[row] = static_cast<std::uint8_t>(found[row] | flag(numbers[row] == wanted));
            }
        }
    }
    for (std::size_t row = 0; row < kChunk; ++row) {
        mask[row] = static_cast<std::uint8_t>(mask[row] & found[row]);
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
            if (std::memchr(mask.data(), 1, mask.size()) == nullptr) {
                return; // nothing is left of these rows
            }
            keep(rows, part, mask);
        }
        return;
    case Filter::Kind::Any: {
        Mask any {};
        for (const Filter& part : filter.parts) {
            Mask accepted = mask;
            keep(rows, part, accepted);
            for (std::size_t row = 0; row < kChunk; ++row) {
                any[row] = static_cast<std::uint8_t>(any[row] | accepted[row]);
            }
        }
        mask = any;
        return;
    }
    case Filter::Kind::Not:
        Mask accepted = mask;
        keep(rows, filter.parts.front(), accepted);
        for (std::size_t row = 0; row < kChunk; ++row) {
            mask[row] = static_cast<std::uint8_t>(mask[row] & (accepted[row] ^ 1U));
        }
        return;
    }
}

} // namespace

void accept(const DrawColumns& columns, const Filter& filter, std::vector<std::uint8_t>& accepted)
{
    accepted.resize(columns.rows());
    for (std::size_t first = 0; first < columns.rows(); first += kChunk) {
        const Rows rows { columns, first, std::min(kChunk, columns.rows() - first) };
        Mask mask {};
        std::fill_n(mask.begin(), rows.count, 1);
        keep(rows, filter, mask);
        std::copy_n(mask.begin(), rows.count, accepted.begin() + static_cast<std::ptrdiff_t>(first));
    }
}

std::vector<std::uint32_t> select(const DrawColumns& columns, const Filter& filter)
{
    std::vector<std::uint8_t> accepted;
    accept(columns, filter, accepted);
    std::vector<std::uint32_t> selected(static_cast<std::size_t>(std::ranges::count(accepted, 1)) + 1);
    std::size_t place = 0;
    for (std::size_t row = 0; row < accepted.size(); ++row) {
        selected[place] = static_cast<std::uint32_t>(row);
        place += accepted[row];
    }
    selected.pop_back(); // the row after the last
    return selected;
}

} // namespace broadsheet::history
