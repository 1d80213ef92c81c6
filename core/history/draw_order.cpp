// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_order.h"

#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <numeric>
#include <optional>
#include <utility>

namespace broadsheet::history {

namespace {

using Rows = std::vector<std::uint32_t>;
using Values = std::vector<std::int64_t>;

constexpr unsigned kDigitBits = 8; // as many heaps as the fastest cache has room for
constexpr std::size_t kDigits = std::size_t { 1 } << kDigitBits;
constexpr std::int64_t kFewValues = 1 << 14; // counted in one go
constexpr unsigned kPackedBits = 32;

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

Values valuesOf(const DrawColumns& columns, const SortKey& key)
{
    Values values(columns.rows(), -1);
    if (const auto subject = measuredBy(key.subject)) {
        measure(columns, *subject, 0, values);
    } else if (key.subject == SortSubject::JackpotWinners) {
        std::ranges::copy(columns.jackpotWinners(), values.begin());
    } else if (key.subject == SortSubject::FindingCount) {
        std::ranges::copy(columns.findingCounts(), values.begin());
    } else if (key.column < columns.width()) {
        std::ranges::copy(columns.numbers(key.column), values.begin());
    }
    return values;
}

// An entry of a radix sort: the row in the lower half, its rank in the upper one.
std::uint64_t entryOf(std::uint64_t rank, std::uint32_t row)
{
    return rank << 32U | row;
}

// One pass of a radix sort: by the digit at `shift`, stable.
void distribute(const std::vector<std::uint64_t>& from, std::vector<std::uint64_t>& to, unsigned shift)
{
    std::array<std::uint32_t, kDigits + 1> starts {};
    const auto digitOf = [shift](std::uint64_t entry) { return (entry >> shift) & (kDigits - 1); };
    for (const std::uint64_t entry : from) {
        ++starts[digitOf(entry) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const std::uint64_t entry : from) {
        to[starts[digitOf(entry)]++] = entry;
    }
}

// The lowest 32 bits of every rank, digit after digit.
template <class Rank>
void sortByDigits(Rows& rows, std::uint64_t greatest, Rank rankOf)
{
    std::vector<std::uint64_t> entries(rows.size());
    std::ranges::transform(
        rows, entries.begin(), [&rankOf](std::uint32_t row) { return entryOf(rankOf(row) & 0xFFFFFFFFU, row); });
    std::vector<std::uint64_t> spare(entries.size());
    for (unsigned shift = 0; shift < kPackedBits && (greatest >> shift) != 0; shift += kDigitBits) {
        distribute(entries, spare, kPackedBits + shift);
        entries.swap(spare);
    }
    std::ranges::transform(
        entries, rows.begin(), [](std::uint64_t entry) { return static_cast<std::uint32_t>(entry); });
}

template <class Rank>
void sortByCounting(Rows& rows, std::uint64_t greatest, Rank rankOf)
{
    std::vector<std::uint32_t> starts(greatest + 2);
    for (const std::uint32_t row : rows) {
        ++starts[rankOf(row) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    Rows result(rows.size());
    for (const std::uint32_t row : rows) {
        result[starts[rankOf(row)]++] = row;
    }
    rows = std::move(result);
}

void sortBy(const Values& values, bool descending, Rows& rows)
{
    if (rows.empty()) {
        return;
    }
    const auto [least, greatest] = std::ranges::minmax(values);
    const auto rankOf = [&values, descending, low = least, high = greatest](std::uint32_t row) {
        return static_cast<std::uint64_t>(descending ? high - values[row] : values[row] - low);
    };
    if (std::ranges::is_sorted(rows, {}, rankOf)) {
        return;
    }
    if (std::ranges::is_sorted(rows, std::ranges::greater_equal {}, rankOf)) {
        std::ranges::reverse(rows); // no two are alike
        return;
    }
    const auto range = static_cast<std::uint64_t>(greatest - least);
    if (range < kFewValues) {
        sortByCounting(rows, range, rankOf);
        return;
    }
    sortByDigits(rows, range, rankOf);
    if (range >> kPackedBits != 0) {
        sortByDigits(rows, range >> kPackedBits, [&rankOf](std::uint32_t row) { return rankOf(row) >> kPackedBits; });
    }
}

// As many places as fit side by side into a value, the last ones first.
void sortByNumbers(const DrawColumns& columns, bool descending, Rows& rows)
{
    std::size_t end = columns.width();
    while (end > 0) {
        Values values(columns.rows(), 0);
        unsigned bits = 0;
        std::size_t column = end;
        while (column > 0) {
            const auto numbers = columns.numbers(column - 1);
            const auto wanted
                = static_cast<unsigned>(std::bit_width(numbers.empty() ? 0U : unsigned { std::ranges::max(numbers) }));
            if (bits + wanted > kPackedBits) {
                break;
            }
            for (std::size_t row = 0; row < values.size(); ++row) {
                values[row] |= static_cast<std::int64_t>(std::uint64_t { numbers[row] } << bits);
            }
            bits += wanted;
            --column;
        }
        sortBy(values, descending, rows);
        end = column;
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
            sortBy(valuesOf(columns, *key), key->descending, rows);
        }
    }
    return rows;
}

} // namespace broadsheet::history
