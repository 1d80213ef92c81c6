// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_order.h"
#include "core/history/filter.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace broadsheet::history {

// The rows of a game's columns that a filter accepts, in the order of some keys: what a table of draws shows. Draws
// that are alike in all keys stand newest first. Takes 4 bytes a shown draw, and 4 a draw where the order is not that
// of time.
class ShownDraws final {
public:
    // Starts with all draws, newest first, and keeps filter and keys. nullptr: no draws.
    void setColumns(std::shared_ptr<const DrawColumns> columns);
    void setFilter(Filter filter);
    void setOrder(std::vector<SortKey> keys);

    // How many are shown.
    [[nodiscard]] std::size_t size() const
    {
        return m_isAll ? m_rowCount : m_rows.size();
    }

    // The row in the columns of the draw at a place.
    // REQUIRES: place < size()
    [[nodiscard]] std::uint32_t rowAt(std::size_t place) const
    {
        if (!m_isAll) {
            return m_rows[place];
        }
        return m_order.empty() ? static_cast<std::uint32_t>(m_rowCount - 1 - place) : m_order[place];
    }

    // Where a row is shown.
    [[nodiscard]] std::optional<std::size_t> placeOf(std::uint32_t row) const;

    [[nodiscard]] const std::vector<SortKey>& order() const
    {
        return m_keys;
    }

    // Memory beside the columns.
    [[nodiscard]] std::size_t bytes() const;

private:
    void arrange();
    void accept();

    std::shared_ptr<const DrawColumns> m_columns;
    Filter m_filter;
    std::vector<SortKey> m_keys;
    std::size_t m_rowCount = 0;
    std::vector<std::uint32_t> m_order; // all rows; empty for newest first
    bool m_isAll = true; // every draw is shown: m_rows is not needed
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint8_t> m_accepted; // 1 for each row that the filter accepts
};

} // namespace broadsheet::history
