// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace broadsheet::history {

// What the prize tables and the audit of a draw say, for filters and sorting.
struct DrawDetails {
    std::optional<lottery::Money> topPrize; // the highest prize of one line in a row that has winners
    std::optional<std::int64_t> jackpotWinners; // of the first row of the first table that has tiers
    bool hasFindings = false; // warnings or errors
    int findings = 0; // of any severity; 255 at most are told apart

    bool operator==(const DrawDetails&) const = default;
};

[[nodiscard]] DrawDetails detailsOf(const lottery::Draw& draw, const lottery::Game& game);

// The draws of one game in columns, oldest first: what filters, sorting, trend charts and statistics read. Immutable.
// A draw takes 8 bytes and one for each number, and 4 where its origin is not the row itself; each column of details
// (8, 4, 1 and 1 bytes) is there only where a draw has some.
class DrawColumns final {
public:
    // A place that a draw leaves open, because it was published with fewer numbers than the game draws.
    static constexpr std::uint8_t kNoNumber = 255;

    // Puts rows together one by one, in any order.
    class Builder final {
    public:
        explicit Builder(const lottery::Game& game);

        void reserve(std::size_t rows);
        // `issue` as lottery::issueOrder() counts; `numbers` pool after pool, in the order of the game's pools. Those
        // beyond the game's, and those outside 0 to 254, are left out. `origin` is whatever the caller knows the draw
        // by.
        void add(int issue, const Date& date, std::span<const int> numbers, std::uint32_t origin,
            const DrawDetails& details = {});
        // Sorted by date, then issue; draws of the same issue keep the order in which they came.
        [[nodiscard]] DrawColumns build() &&;

    private:
        friend class DrawColumns;
        std::vector<lottery::Pool> m_pools;
        std::size_t m_width = 0;
        std::vector<std::int32_t> m_days;
        std::vector<std::int32_t> m_issues;
        std::vector<std::uint32_t> m_origins;
        std::vector<std::uint8_t> m_numbers; // row after row
        std::vector<DrawDetails> m_details; // empty until a draw has some
        bool m_isSorted = true;
    };

    // Where a pool's numbers stand among the columns.
    struct PoolColumns {
        std::size_t first = 0;
        std::size_t count = 0;
        bool ordered = false; // positional digits
        int lowest = 1; // of the pool
        int highest = 0;
    };

    DrawColumns() = default;

    // The draws of `game` among `draws`; the origin of a row is its index there.
    [[nodiscard]] static DrawColumns of(const lottery::Game& game, std::span<const lottery::Draw* const> draws);

    // The same without details, which take an audit of each draw.
    [[nodiscard]] static DrawColumns withoutDetails(
        const lottery::Game& game, std::span<const lottery::Draw* const> draws);

    [[nodiscard]] std::size_t rows() const
    {
        return m_issues.size();
    }

    [[nodiscard]] const std::vector<PoolColumns>& pools() const
    {
        return m_pools;
    }

    // How many numbers a result has in all.
    [[nodiscard]] std::size_t width() const
    {
        return m_numbers.size();
    }

    [[nodiscard]] std::span<const std::int32_t> issues() const
    {
        return m_issues;
    }

    // Days since 1 January 1970.
    [[nodiscard]] std::span<const std::int32_t> days() const
    {
        return m_days;
    }

    // As draws have it: "24027".
    [[nodiscard]] std::string issueOf(std::size_t row) const;

    // What the caller knows each draw by; empty where that is the row itself.
    [[nodiscard]] std::uint32_t originOf(std::size_t row) const
    {
        return m_origins.empty() ? static_cast<std::uint32_t>(row) : m_origins[row];
    }

    // One number of every draw: those of a pool that is not ordered ascend from column to column.
    [[nodiscard]] std::span<const std::uint8_t> numbers(std::size_t column) const
    {
        return m_numbers[column];
    }

    // The numbers of one draw, pool after pool; what is open is left out.
    [[nodiscard]] std::vector<int> numbersOf(std::size_t row) const;
    [[nodiscard]] Date dateOf(std::size_t row) const;

    [[nodiscard]] bool hasDetails() const
    {
        return !m_topPrizes.empty() || !m_jackpotWinners.empty() || !m_flags.empty() || !m_findings.empty();
    }

    [[nodiscard]] DrawDetails detailsOf(std::size_t row) const;

    // In fen; -1 where none is known. Empty where no draw has any, like the three that follow.
    [[nodiscard]] std::span<const std::int64_t> topPrizes() const
    {
        return m_topPrizes;
    }

    // -1 where not known.
    [[nodiscard]] std::span<const std::int32_t> jackpotWinners() const
    {
        return m_jackpotWinners;
    }

    // 1 where the audit found something wrong.
    [[nodiscard]] std::span<const std::uint8_t> findingFlags() const
    {
        return m_flags;
    }

    // How many findings there are, of any severity.
    [[nodiscard]] std::span<const std::uint8_t> findingCounts() const
    {
        return m_findings;
    }

    // The row of that issue, as lottery::issueOrder() counts; the newest where there are several.
    [[nodiscard]] std::optional<std::size_t> rowOfIssue(int issue) const;

    // Memory of the columns, and that of the columns of details.
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t detailBytes() const;

private:
    template <class Details>
    static DrawColumns read(const lottery::Game& game, std::span<const lottery::Draw* const> draws, Details details);
    void takeDetails(std::span<const DrawDetails> details, std::span<const std::uint32_t> order);

    std::vector<PoolColumns> m_pools;
    std::vector<std::int32_t> m_days;
    std::vector<std::int32_t> m_issues;
    std::vector<std::uint32_t> m_origins;
    std::vector<std::vector<std::uint8_t>> m_numbers;
    std::vector<std::int64_t> m_topPrizes;
    std::vector<std::int32_t> m_jackpotWinners;
    std::vector<std::uint8_t> m_flags;
    std::vector<std::uint8_t> m_findings;
};

} // namespace broadsheet::history
