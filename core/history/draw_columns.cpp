// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/draw_columns.h"

#include "core/lottery/audit/audit.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace broadsheet::history {

namespace {

std::int32_t dayNumber(const Date& date)
{
    return static_cast<std::int32_t>(std::chrono::sys_days { date }.time_since_epoch().count());
}

constexpr int kMostFindings = 255;

std::uint8_t packed(int number)
{
    return number >= 0 && number < DrawColumns::kNoNumber ? static_cast<std::uint8_t>(number) : DrawColumns::kNoNumber;
}

bool isTierTable(const lottery::PrizeTable& table, const lottery::Game& game)
{
    return !table.rows.empty() && std::ranges::none_of(game.sideBets, [&table](const std::string& bet) {
        return table.label(0).starts_with(bet);
    });
}

std::vector<DrawColumns::PoolColumns> columnsOf(const std::vector<lottery::Pool>& pools)
{
    std::vector<DrawColumns::PoolColumns> columns;
    std::size_t first = 0;
    for (const lottery::Pool& pool : pools) {
        const auto count = static_cast<std::size_t>(pool.count);
        columns.push_back({ first, count, pool.ordered, pool.first, pool.last });
        first += count;
    }
    return columns;
}

} // namespace

DrawDetails detailsOf(const lottery::Draw& draw, const lottery::Game& game)
{
    DrawDetails details;
    for (const lottery::PrizeTable& table : draw.tables) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto prize = table.unitPrize(row);
            if (prize && table.count(row).value_or(0) > 0) {
                details.topPrize = std::max(details.topPrize.value_or(*prize), *prize);
            }
        }
        if (!details.jackpotWinners && isTierTable(table, game)) {
            details.jackpotWinners = table.count(0);
        }
    }
    const std::vector<lottery::Finding> findings = lottery::audit(draw, game);
    details.findings = static_cast<int>(findings.size());
    details.hasFindings = std::ranges::any_of(
        findings, [](const lottery::Finding& finding) { return finding.severity != lottery::Severity::Note; });
    return details;
}

DrawColumns::Builder::Builder(const lottery::Game& game)
    : m_pools(game.pools)
    , m_width(static_cast<std::size_t>(game.resultSize()))
{
}

void DrawColumns::Builder::reserve(std::size_t rows)
{
    m_days.reserve(rows);
    m_issues.reserve(rows);
    m_origins.reserve(rows);
    m_numbers.reserve(rows * m_width);
}

void DrawColumns::Builder::add(
    int issue, const Date& date, std::span<const int> numbers, std::uint32_t origin, const DrawDetails& details)
{
    const std::int32_t day = dayNumber(date);
    m_isSorted = m_isSorted && (m_days.empty() || std::pair(m_days.back(), m_issues.back()) <= std::pair(day, issue));
    if (!m_details.empty() || details != DrawDetails {}) {
        m_details.resize(m_days.size());
        m_details.push_back(details);
    }
    m_days.push_back(day);
    m_issues.push_back(issue);
    m_origins.push_back(origin);
    const std::size_t begin = m_numbers.size();
    m_numbers.resize(begin + m_width, kNoNumber);
    std::ranges::transform(numbers.first(std::min(numbers.size(), m_width)),
        m_numbers.begin() + static_cast<std::ptrdiff_t>(begin), packed);
    for (const PoolColumns& pool : columnsOf(m_pools)) {
        const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(begin + pool.first);
        if (!pool.ordered) {
            std::sort(first, first + static_cast<std::ptrdiff_t>(pool.count));
        }
    }
}

DrawColumns DrawColumns::Builder::build() &&
{
    DrawColumns columns;
    columns.m_pools = columnsOf(m_pools);
    const std::size_t rows = m_days.size();
    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0U);
    if (!m_isSorted) {
        std::ranges::stable_sort(
            order, {}, [this](std::uint32_t row) { return std::pair(m_days[row], m_issues[row]); });
    }
    const auto arranged = [&order](const auto& column) {
        std::remove_cvref_t<decltype(column)> result(order.size());
        std::ranges::transform(order, result.begin(), [&column](std::uint32_t row) { return column[row]; });
        return result;
    };
    columns.m_days = arranged(m_days);
    columns.m_issues = arranged(m_issues);
    columns.m_origins = arranged(m_origins);
    bool isIdentity = true;
    for (std::size_t row = 0; row < rows && isIdentity; ++row) {
        isIdentity = columns.m_origins[row] == row;
    }
    if (isIdentity) {
        columns.m_origins = {};
    }
    columns.m_numbers.resize(m_width);
    for (std::size_t column = 0; column < m_width; ++column) {
        columns.m_numbers[column].resize(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            columns.m_numbers[column][row] = m_numbers[order[row] * m_width + column];
        }
    }
    if (!m_details.empty()) {
        m_details.resize(rows);
        columns.takeDetails(m_details, order);
    }
    return columns;
}

void DrawColumns::takeDetails(std::span<const DrawDetails> details, std::span<const std::uint32_t> order)
{
    const auto take = [&](auto& column, auto has, auto valueOf) {
        if (std::ranges::any_of(details, has)) {
            column.resize(order.size());
            std::ranges::transform(order, column.begin(), [&](std::uint32_t row) { return valueOf(details[row]); });
        }
    };
    take(
        m_topPrizes, [](const DrawDetails& of) { return of.topPrize.has_value(); },
        [](const DrawDetails& of) { return of.topPrize ? of.topPrize->fen : -1; });
    take(
        m_jackpotWinners, [](const DrawDetails& of) { return of.jackpotWinners.has_value(); },
        [](const DrawDetails& of) {
            return static_cast<std::int32_t>(
                std::clamp<std::int64_t>(of.jackpotWinners.value_or(-1), -1, std::numeric_limits<std::int32_t>::max()));
        });
    take(
        m_flags, [](const DrawDetails& of) { return of.hasFindings; },
        [](const DrawDetails& of) { return static_cast<std::uint8_t>(of.hasFindings ? 1 : 0); });
    take(
        m_findings, [](const DrawDetails& of) { return of.findings != 0; },
        [](const DrawDetails& of) { return static_cast<std::uint8_t>(std::clamp(of.findings, 0, kMostFindings)); });
}

template <class Details>
DrawColumns DrawColumns::read(const lottery::Game& game, std::span<const lottery::Draw* const> draws, Details details)
{
    Builder builder(game);
    builder.reserve(draws.size());
    std::vector<int> numbers;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const lottery::Draw& draw = *draws[i];
        if (draw.game != game.id) {
            continue;
        }
        numbers.clear();
        for (std::size_t pool = 0; pool < game.pools.size(); ++pool) {
            const auto wanted = static_cast<std::size_t>(game.pools[pool].count);
            const std::size_t begin = numbers.size();
            if (pool < draw.published.size()) {
                const std::vector<int>& list = draw.published[pool];
                numbers.insert(numbers.end(), list.begin(),
                    list.begin() + static_cast<std::ptrdiff_t>(std::min(list.size(), wanted)));
            }
            numbers.resize(begin + wanted, kNoNumber);
        }
        builder.add(lottery::issueOrder(draw.issue), draw.date, numbers, static_cast<std::uint32_t>(i), details(draw));
    }
    return std::move(builder).build();
}

DrawColumns DrawColumns::of(const lottery::Game& game, std::span<const lottery::Draw* const> draws)
{
    return read(game, draws, [&game](const lottery::Draw& draw) { return history::detailsOf(draw, game); });
}

DrawColumns DrawColumns::withoutDetails(const lottery::Game& game, std::span<const lottery::Draw* const> draws)
{
    return read(game, draws, [](const lottery::Draw&) { return DrawDetails {}; });
}

std::string DrawColumns::issueOf(std::size_t row) const
{
    constexpr int kShort = 100'000; // two digits of the year, three of the serial number
    std::string digits = std::to_string(m_issues[row] % kShort);
    digits.insert(0, std::to_string(kShort).size() - 1 - digits.size(), '0');
    return digits;
}

std::vector<int> DrawColumns::numbersOf(std::size_t row) const
{
    std::vector<int> numbers;
    for (const std::vector<std::uint8_t>& column : m_numbers) {
        if (column[row] != kNoNumber) {
            numbers.push_back(column[row]);
        }
    }
    return numbers;
}

Date DrawColumns::dateOf(std::size_t row) const
{
    return std::chrono::sys_days { std::chrono::days { m_days[row] } };
}

DrawDetails DrawColumns::detailsOf(std::size_t row) const
{
    DrawDetails details;
    if (!m_topPrizes.empty() && m_topPrizes[row] >= 0) {
        details.topPrize = lottery::Money { m_topPrizes[row] };
    }
    if (!m_jackpotWinners.empty() && m_jackpotWinners[row] >= 0) {
        details.jackpotWinners = m_jackpotWinners[row];
    }
    details.hasFindings = !m_flags.empty() && m_flags[row] != 0;
    details.findings = m_findings.empty() ? 0 : m_findings[row];
    return details;
}

std::optional<std::size_t> DrawColumns::rowOfIssue(int issue) const
{
    const auto found = std::ranges::find(m_issues.rbegin(), m_issues.rend(), issue);
    if (found == m_issues.rend()) {
        return {};
    }
    return static_cast<std::size_t>(m_issues.rend() - found) - 1;
}

std::size_t DrawColumns::bytes() const
{
    return m_days.capacity() * sizeof(std::int32_t) + m_issues.capacity() * sizeof(std::int32_t)
        + m_origins.capacity() * sizeof(std::uint32_t)
        + std::accumulate(m_numbers.begin(), m_numbers.end(), std::size_t { 0 },
            [](std::size_t sum, const std::vector<std::uint8_t>& column) { return sum + column.capacity(); });
}

std::size_t DrawColumns::detailBytes() const
{
    return m_topPrizes.capacity() * sizeof(std::int64_t) + m_jackpotWinners.capacity() * sizeof(std::int32_t)
        + m_flags.capacity() + m_findings.capacity();
}

} // namespace broadsheet::history
