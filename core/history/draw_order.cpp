// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_order.h"

#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace broadsheet::history {

namespace {

using Rows = std::vector<std::uint32_t>;

constexpr unsigned kDigitBits = 8; // as many heaps as the fastest cache has room for
constexpr std::size_t kDigits = std::size_t { 1 } << kDigitBits;
constexpr std::uint64_t kFewRanks = 1 << 14; // counted in one go
constexpr unsigned kHalf = 32;
constexpr std::size_t kBlock = 4096; // rows measured together

std::optional<Subject> measuredBy(SortSubject subject)
{
    switch (subject) {
    case SortSubject::Issue:
        return Subject::Issue;
    case SortSubject::Day:
        return Subject::Day;
    case SortSubject::Sum:
        return Subject::Sum;
    case SortSubject::Span:
        return Subject::Span;
    case SortSubject::Odd:
        return Subject::Odd;
    case SortSubject::Even:
        return Subject::Even;
    case SortSubject::Consecutive:
        return Subject::Consecutive;
    case SortSubject::Repeats:
        return Subject::Repeats;
    case SortSubject::Prize:
        return Subject::Prize;
    case SortSubject::Findings:
        return Subject::Findings;
    case SortSubject::Number:
    case SortSubject::Numbers:
    case SortSubject::JackpotWinners:
    case SortSubject::FindingCount:
        break;
    }
    return {};
}

struct Bounds {
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

template <class Value>
Bounds boundsOf(std::span<const Value> column)
{
    if (column.empty()) {
        return { -1, -1 };
    }
    const auto [least, greatest] = std::ranges::minmax(column);
    return { static_cast<std::int64_t>(least), static_cast<std::int64_t>(greatest) };
}

// Within which the values of a key lie; what is counted is counted first.
Bounds boundsOf(const DrawColumns& columns, const SortKey& key)
{
    switch (key.subject) {
    case SortSubject::Issue:
        return boundsOf(columns.issues());
    case SortSubject::Day:
        return boundsOf(columns.days());
    case SortSubject::Prize:
        return boundsOf(columns.topPrizes());
    case SortSubject::JackpotWinners:
        return boundsOf(columns.jackpotWinners());
    case SortSubject::Number:
    case SortSubject::FindingCount:
        return { -1, std::numeric_limits<std::uint8_t>::max() };
    default:
        return { -1, kFewRanks - 2 };
    }
}

template <class Value>
void copyPart(std::span<const Value> column, std::size_t first, std::span<std::int64_t> values)
{
    if (column.empty()) {
        std::ranges::fill(values, -1);
    } else {
        std::ranges::copy(column.subspan(first, values.size()), values.begin());
    }
}

void valuesOf(const DrawColumns& columns, const SortKey& key, std::size_t first, std::span<std::int64_t> values)
{
    if (const auto subject = measuredBy(key.subject)) {
        measure(columns, *subject, first, values);
    } else if (key.subject == SortSubject::JackpotWinners) {
        copyPart(columns.jackpotWinners(), first, values);
    } else if (key.subject == SortSubject::FindingCount) {
        copyPart(columns.findingCounts(), first, values);
    } else {
        copyPart(key.column < columns.width() ? columns.numbers(key.column) : std::span<const std::uint8_t> {}, first,
            values);
    }
}

// Where each row stands by one key: the greater, the later. Memory is what costs time here: half a rank a row is
// enough for all but very different prizes.
struct Ranks {
    std::vector<std::uint32_t> low; // the lower half of the ranks
    std::vector<std::uint32_t> high; // the upper one; empty where it is 0 everywhere
    std::uint64_t greatest = 0;
};

Ranks ranksOf(const DrawColumns& columns, const SortKey& key)
{
    const Bounds bounds = boundsOf(columns, key);
    Ranks ranks { .low = std::vector<std::uint32_t>(columns.rows()), .high = {}, .greatest = 0 };
    ranks.greatest = static_cast<std::uint64_t>(bounds.greatest - bounds.least);
    const bool isWide = ranks.greatest >> kHalf != 0;
    ranks.high.resize(isWide ? columns.rows() : 0);
    std::array<std::int64_t, kBlock> values {};
    for (std::size_t first = 0; first < columns.rows(); first += kBlock) {
        const std::size_t count = std::min(kBlock, columns.rows() - first);
        valuesOf(columns, key, first, std::span(values).first(count));
        for (std::size_t i = 0; i < count; ++i) {
            const auto rank
                = static_cast<std::uint64_t>(key.descending ? bounds.greatest - values[i] : values[i] - bounds.least);
            ranks.low[first + i] = static_cast<std::uint32_t>(rank);
            if (isWide) {
                ranks.high[first + i] = static_cast<std::uint32_t>(rank >> kHalf);
            }
        }
    }
    return ranks;
}

// One pass of a radix sort: by the digit of the ranks at `shift`, stable.
void distribute(const Rows& from, Rows& to, const std::vector<std::uint32_t>& ranks, unsigned shift)
{
    std::array<std::uint32_t, kDigits + 1> starts {};
    const auto digitOf = [&ranks, shift](std::uint32_t row) { return (ranks[row] >> shift) & (kDigits - 1); };
    for (const std::uint32_t row : from) {
        ++starts[digitOf(row) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const std::uint32_t row : from) {
        to[starts[digitOf(row)]++] = row;
    }
}

void sortByCounting(Rows& rows, const std::vector<std::uint32_t>& ranks, std::uint64_t greatest)
{
    std::vector<std::uint32_t> starts(greatest + 2);
    for (const std::uint32_t row : rows) {
        ++starts[ranks[row] + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    Rows result(rows.size());
    for (const std::uint32_t row : rows) {
        result[starts[ranks[row]]++] = row;
    }
    rows = std::move(result);
}

void sortByHalf(Rows& rows, const std::vector<std::uint32_t>& ranks, std::uint64_t greatest)
{
    const auto rankOf = [&ranks](std::uint32_t row) { return ranks[row]; };
    if (std::ranges::is_sorted(rows, {}, rankOf)) {
        return;
    }
    if (std::ranges::is_sorted(rows, std::ranges::greater_equal {}, rankOf)) {
        std::ranges::reverse(rows); // no two are alike
        return;
    }
    if (greatest < kFewRanks) {
        sortByCounting(rows, ranks, greatest);
        return;
    }
    Rows spare(rows.size());
    for (unsigned shift = 0; shift < kHalf && (greatest >> shift) != 0; shift += kDigitBits) {
        distribute(rows, spare, ranks, shift);
        rows.swap(spare);
    }
}

void sortBy(Rows& rows, const Ranks& ranks)
{
    sortByHalf(rows, ranks.low, ranks.high.empty() ? ranks.greatest : std::numeric_limits<std::uint32_t>::max());
    if (!ranks.high.empty()) {
        sortByHalf(rows, ranks.high, ranks.greatest >> kHalf);
    }
}

// As many places as fit side by side into half a rank, the last ones first.
void sortByNumbers(const DrawColumns& columns, bool descending, Rows& rows)
{
    std::size_t column = columns.width();
    while (column > 0) {
        std::vector<std::uint32_t> ranks(columns.rows());
        unsigned bits = 0;
        while (column > 0) {
            const auto numbers = columns.numbers(column - 1);
            const auto wanted
                = static_cast<unsigned>(std::bit_width(numbers.empty() ? 0U : unsigned { std::ranges::max(numbers) }));
            if (bits + wanted > kHalf) {
                break;
            }
            for (std::size_t row = 0; row < numbers.size(); ++row) {
                ranks[row] |= std::uint32_t { numbers[row] } << bits;
            }
            bits += wanted;
            --column;
        }
        const auto greatest = static_cast<std::uint32_t>((std::uint64_t { 1 } << bits) - 1);
        if (descending) {
            std::ranges::transform(ranks, ranks.begin(), [greatest](std::uint32_t rank) { return greatest - rank; });
        }
        sortByHalf(rows, ranks, greatest);
    }
}

} // namespace

std::vector<std::uint32_t> sorted(
    const DrawColumns& columns, std::vector<std::uint32_t> rows, const std::vector<SortKey>& keys)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (key->subject == SortSubject::Numbers) {
            sortByNumbers(columns, key->descending, rows);
        } else {
            sortBy(rows, ranksOf(columns, *key));
        }
    }
    return rows;
}

} // namespace broadsheet::history
