// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/measure.h"

#include <algorithm>
#include <array>

namespace broadsheet::history {

namespace {

using Values = std::span<std::int64_t>;
using Counts = std::span<std::uint16_t>;
using Column = std::span<const std::uint8_t>;

// Rows counted together, column after column: the compiler makes one instruction of sixteen of them.
constexpr std::size_t kBlock = 2048;
using Flags = std::array<std::uint8_t, kBlock>;

constexpr std::uint8_t flag(bool is)
{
    return static_cast<std::uint8_t>(is);
}

// The main numbers of some rows, place after place.
class MainNumbers final {
public:
    MainNumbers(const DrawColumns& columns, std::size_t first, std::size_t count)
        : m_columns(columns)
        , m_pool(columns.pools().front())
        , m_first(first)
        , m_count(count)
    {
    }

    [[nodiscard]] std::size_t places() const
    {
        return m_pool.count;
    }

    [[nodiscard]] bool ascend() const
    {
        return !m_pool.ordered;
    }

    [[nodiscard]] Column at(std::size_t place) const
    {
        return m_columns.numbers(m_pool.first + place).subspan(m_first, m_count);
    }

    // The same place of the draws before.
    [[nodiscard]] Column before(std::size_t place) const
    {
        return m_columns.numbers(m_pool.first + place).subspan(m_first - 1, m_count);
    }

private:
    const DrawColumns& m_columns;
    const DrawColumns::PoolColumns& m_pool;
    std::size_t m_first;
    std::size_t m_count;
};

// Adds `term(number)` of each main number.
template <class Term>
void addUp(const MainNumbers& numbers, Counts counts, Term term)
{
    std::ranges::fill(counts, std::uint16_t { 0 });
    for (std::size_t place = 0; place < numbers.places(); ++place) {
        const Column column = numbers.at(place);
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const std::uint8_t number = column[row];
            const int more = number == DrawColumns::kNoNumber ? 0 : term(number);
            counts[row] = static_cast<std::uint16_t>(counts[row] + more);
        }
    }
}

void countSpans(const MainNumbers& numbers, Counts counts)
{
    Flags least {};
    Flags greatest {};
    least.fill(DrawColumns::kNoNumber);
    for (std::size_t place = 0; place < numbers.places(); ++place) {
        const Column column = numbers.at(place);
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const std::uint8_t number = column[row];
            const std::uint8_t known = number == DrawColumns::kNoNumber ? std::uint8_t { 0 } : number;
            least[row] = number < least[row] ? number : least[row];
            greatest[row] = known > greatest[row] ? known : greatest[row];
        }
    }
    for (std::size_t row = 0; row < counts.size(); ++row) {
        counts[row] = static_cast<std::uint16_t>(greatest[row] > least[row] ? greatest[row] - least[row] : 0);
    }
}

// Puts 1 where two columns have the same.
void findEqual(Column one, Column other, Flags& found)
{
    for (std::size_t row = 0; row < one.size(); ++row) {
        found[row] = static_cast<std::uint8_t>(found[row] | flag(one[row] == other[row]));
    }
}

// Puts 1 where the place repeats a number of a place before it.
void findRepeated(const MainNumbers& numbers, std::size_t place, Flags& repeated)
{
    for (std::size_t other = numbers.ascend() && place > 0 ? place - 1 : 0; other < place; ++other) {
        findEqual(numbers.at(other), numbers.at(place), repeated);
    }
}

// Counts the different main numbers for which some other column holds the number that is greater by `step`.
template <class Other>
void countMatches(const MainNumbers& numbers, Counts counts, Other otherAt, std::uint8_t step)
{
    std::ranges::fill(counts, std::uint16_t { 0 });
    Flags wanted {};
    for (std::size_t place = 0; place < numbers.places(); ++place) {
        Flags found {};
        Flags repeated {};
        findRepeated(numbers, place, repeated);
        const Column column = numbers.at(place);
        for (std::size_t row = 0; row < column.size(); ++row) {
            wanted[row] = static_cast<std::uint8_t>(column[row] + step);
        }
        for (std::size_t other = 0; other < numbers.places(); ++other) {
            findEqual(otherAt(other), Column(wanted).first(column.size()), found);
        }
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const std::uint8_t isKnown
                = flag(column[row] < DrawColumns::kNoNumber - step); // an open place is no number
            counts[row] = static_cast<std::uint16_t>(
                counts[row] + static_cast<std::uint8_t>(found[row] & (repeated[row] ^ 1U) & isKnown));
        }
    }
}

void countNeighbours(const MainNumbers& numbers, Counts counts)
{
    if (!numbers.ascend()) {
        countMatches(numbers, counts, [&numbers](std::size_t place) { return numbers.at(place); }, 1);
        return;
    }
    std::ranges::fill(counts, std::uint16_t { 0 });
    for (std::size_t place = 1; place < numbers.places(); ++place) {
        const Column smaller = numbers.at(place - 1);
        const Column larger = numbers.at(place);
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const auto wanted = static_cast<std::uint8_t>(smaller[row] + 1);
            counts[row] = static_cast<std::uint16_t>(
                counts[row] + (flag(larger[row] == wanted) & flag(larger[row] != DrawColumns::kNoNumber)));
        }
    }
}

void countRepeats(const DrawColumns& columns, std::size_t first, Counts counts)
{
    if (first == 0) { // nothing was drawn before
        counts.front() = 0;
        if (counts.size() > 1) {
            countRepeats(columns, 1, counts.subspan(1));
        }
        return;
    }
    const MainNumbers numbers(columns, first, counts.size());
    countMatches(numbers, counts, [&numbers](std::size_t place) { return numbers.before(place); }, 0);
}

void countBlock(const DrawColumns& columns, Subject subject, std::size_t first, Counts counts)
{
    const MainNumbers numbers(columns, first, counts.size());
    switch (subject) {
    case Subject::Sum:
        addUp(numbers, counts, [](std::uint8_t number) { return int { number }; });
        return;
    case Subject::Odd:
        addUp(numbers, counts, [](std::uint8_t number) { return number & 1; });
        return;
    case Subject::Even:
        addUp(numbers, counts, [](std::uint8_t number) { return 1 - (number & 1); });
        return;
    case Subject::Span:
        countSpans(numbers, counts);
        return;
    case Subject::Consecutive:
        countNeighbours(numbers, counts);
        return;
    case Subject::Repeats:
        countRepeats(columns, first, counts);
        return;
    default:
        std::ranges::fill(counts, std::uint16_t { 0 });
    }
}

template <class Details, class Turn>
void copyDetails(Details column, std::size_t first, Values values, Turn turn)
{
    if (column.empty()) {
        std::ranges::fill(values, turn(-1));
        return;
    }
    std::ranges::transform(column.subspan(first, values.size()), values.begin(), turn);
}

} // namespace

bool isCounted(Subject subject)
{
    return subject == Subject::Sum || subject == Subject::Span || subject == Subject::Odd || subject == Subject::Even
        || subject == Subject::Consecutive || subject == Subject::Repeats;
}

void count(const DrawColumns& columns, Subject subject, std::size_t first, std::span<std::uint16_t> values)
{
    for (std::size_t done = 0; done < values.size(); done += kBlock) {
        countBlock(columns, subject, first + done, values.subspan(done, std::min(kBlock, values.size() - done)));
    }
}

void measure(const DrawColumns& columns, Subject subject, std::size_t first, std::span<std::int64_t> values)
{
    if (isCounted(subject)) {
        std::array<std::uint16_t, kBlock> counts {};
        for (std::size_t done = 0; done < values.size(); done += kBlock) {
            const Counts block = Counts(counts).first(std::min(kBlock, values.size() - done));
            countBlock(columns, subject, first + done, block);
            std::ranges::copy(block, values.begin() + static_cast<std::ptrdiff_t>(done));
        }
        return;
    }
    switch (subject) {
    case Subject::Issue:
        std::ranges::copy(columns.issues().subspan(first, values.size()), values.begin());
        return;
    case Subject::Day:
        std::ranges::copy(columns.days().subspan(first, values.size()), values.begin());
        return;
    case Subject::Prize:
        copyDetails(columns.topPrizes(), first, values, [](std::int64_t value) { return value; });
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
    default:
        std::ranges::fill(values, 0);
    }
}

std::int64_t measureOf(const DrawColumns& columns, Subject subject, std::size_t row)
{
    std::array<std::int64_t, 1> value {};
    measure(columns, subject, row, value);
    return value.front();
}

} // namespace broadsheet::history
