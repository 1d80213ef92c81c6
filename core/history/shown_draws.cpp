// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shown_draws.h"

#include <algorithm>
#include <utility>

namespace broadsheet::history {

namespace {

bool isNewestFirst(const std::vector<SortKey>& keys)
{
    return keys.empty() || keys == std::vector { SortKey { .subject = SortSubject::Day, .descending = true } };
}

} // namespace

void ShownDraws::setColumns(std::shared_ptr<const DrawColumns> columns)
{
    m_columns = std::move(columns);
    m_rowCount = m_columns ? m_columns->rows() : 0;
    m_rows = {};
    m_accepted = {};
    arrange();
    accept();
}

void ShownDraws::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    accept();
}

void ShownDraws::setOrder(std::vector<SortKey> keys)
{
    m_keys = std::move(keys);
    arrange();
    accept();
}

void ShownDraws::arrange()
{
    m_order = {};
    if (m_rowCount == 0 || isNewestFirst(m_keys)) {
        return;
    }
    std::vector<std::uint32_t> rows(m_rowCount);
    for (std::size_t place = 0; place < m_rowCount; ++place) {
        rows[place] = static_cast<std::uint32_t>(m_rowCount - 1 - place);
    }
    m_order = sorted(*m_columns, std::move(rows), m_keys);
}

void ShownDraws::accept()
{
    m_isAll = m_rowCount == 0 || (m_filter.kind == Filter::Kind::All && m_filter.parts.empty());
    if (m_isAll) {
        m_rows.clear(); // with its memory: fresh one costs more time than a filter
        return;
    }
    history::accept(*m_columns, m_filter, m_accepted);
    m_rows.resize(static_cast<std::size_t>(std::ranges::count(m_accepted, 1)) + 1);
    std::size_t place = 0;
    const auto take = [this, &place](std::uint32_t row) {
        m_rows[place] = row;
        place += m_accepted[row];
    };
    if (m_order.empty()) {
        for (std::size_t row = m_rowCount; row > 0; --row) {
            take(static_cast<std::uint32_t>(row - 1));
        }
    } else {
        std::ranges::for_each(m_order, take);
    }
    m_rows.pop_back(); // the row after the last
}

std::optional<std::size_t> ShownDraws::placeOf(std::uint32_t row) const
{
    if (m_isAll && m_order.empty()) {
        return row < m_rowCount ? std::optional(m_rowCount - 1 - row) : std::nullopt;
    }
    const std::vector<std::uint32_t>& shown = m_isAll ? m_order : m_rows;
    const auto found = std::ranges::find(shown, row);
    return found == shown.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - shown.begin()));
}

std::size_t ShownDraws::bytes() const
{
    return (m_order.capacity() + m_rows.capacity()) * sizeof(std::uint32_t) + m_accepted.capacity();
}

} // namespace broadsheet::history
