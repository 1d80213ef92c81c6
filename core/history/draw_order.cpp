// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_order.h"

#include "core/history/measure.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

namespace broadsheet::history {

namespace {

constexpr std::uint64_t kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t { 1 } << kDigitBits;

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
    case SortSubject::Consecutive:
        return Subject::Consecutive;
    case SortSubject::Repeats:
        return Subject::Repeats;
    case SortSubject::Prize:
        return Subject::Prize;
    case SortSubject::Findings:
        return Subject::Findings;
    case SortSubject::Number:
    case SortSubject::JackpotWinners:
        break;
    }
    return {};
}

std::vector<std::int64_t> valuesOf(const DrawColumns& columns, const SortKey& key)
{
    std::vector<std::int64_t> values(columns.rows(), -1);
    if (const auto subject = measuredBy(key.subject)) {
        measure(columns, *subject, 0, values);
    } else if (key.subject == SortSubject::JackpotWinners) {
        std::ranges::copy(columns.jackpotWinners(), values.begin());
    } else if (key.column < columns.width()) {
        std::ranges::copy(columns.numbers(key.column), values.begin());
    }
    return values;
}

struct Entry {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

// One pass of a radix sort: by the digit at `shift`, stable.
void distribute(const std::vector<Entry>& from, std::vector<Entry>& to, std::uint64_t shift)
{
    std::array<std::size_t, kDigits + 1> starts {};
    const auto digitOf = [shift](const Entry& entry) { return (entry.key >> shift) & (kDigits - 1); };
    for (const Entry& entry : from) {
        ++starts[digitOf(entry) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const Entry& entry : from) {
        to[starts[digitOf(entry)]++] = entry;
    }
}

void sortBy(const std::vector<std::int64_t>& values, bool descending, std::vector<std::uint32_t>& rows)
{
    if (rows.empty()) {
        return;
    }
    const auto [least, greatest] = std::ranges::minmax(values);
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::int64_t rank = descending ? greatest - values[row] : values[row] - least;
        entries.push_back({ static_cast<std::uint64_t>(rank), row });
    }
    std::vector<Entry> spare(entries.size());
    for (std::uint64_t shift = 0; shift < 64 && (static_cast<std::uint64_t>(greatest - least) >> shift) != 0;
        shift += kDigitBits) {
        distribute(entries, spare, shift);
        entries.swap(spare);
    }
    std::ranges::transform(entries, rows.begin(), &Entry::row);
}

} // namespace

std::vector<std::uint32_t> sorted(
    const DrawColumns& columns, std::vector<std::uint32_t> rows, const std::vector<SortKey>& keys)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        sortBy(valuesOf(columns, *key), key->descending, rows);
    }
    return rows;
}

} // namespace broadsheet::history
