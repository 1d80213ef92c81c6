// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/saved_filters.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr qsizetype kTextsEach = static_cast<qsizetype>(kFilterFields.size()) + 2;

} // namespace

std::optional<SavedFilter> SavedFilters::remove(const QString& name)
{
    const auto found = std::ranges::find_if(
        m_filters, [&name](const SavedFilter& filter) { return filter.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == m_filters.end()) {
        return {};
    }
    SavedFilter removed = std::move(*found);
    m_filters.erase(found);
    return removed;
}

std::optional<SavedFilter> SavedFilters::save(SavedFilter filter)
{
    std::optional<SavedFilter> before = remove(filter.name);
    const auto place = std::ranges::find_if(m_filters,
        [&filter](const SavedFilter& other) { return QString::localeAwareCompare(other.name, filter.name) > 0; });
    m_filters.insert(place, std::move(filter));
    return before;
}

QStringList SavedFilters::state() const
{
    QStringList state;
    for (const SavedFilter& saved : m_filters) {
        state << saved.name << saved.filter.expression;
        for (const QString& field : saved.filter.fields) {
            state << field;
        }
    }
    return state;
}

void SavedFilters::restoreState(const QStringList& state)
{
    m_filters.clear();
    for (qsizetype at = 0; at + kTextsEach <= state.size(); at += kTextsEach) {
        SavedFilter saved { .name = state[at], .filter = { .fields = {}, .expression = state[at + 1] } };
        std::copy_n(state.begin() + at + 2, saved.filter.fields.size(), saved.filter.fields.begin());
        if (!saved.name.isEmpty()) {
            save(std::move(saved));
        }
    }
}

} // namespace broadsheet::app
