// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lottery/draw_filter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet::app {

// Everything that narrows down the draws, as it was typed.
struct FilterState {
    FilterTexts fields;
    QString expression; // in the filter language

    bool operator==(const FilterState&) const = default;
};

struct SavedFilter {
    QString name;
    FilterState filter;

    bool operator==(const SavedFilter&) const = default;
};

// The person's own filters, by name.
class SavedFilters final {
public:
    [[nodiscard]] const std::vector<SavedFilter>& all() const
    {
        return m_filters;
    }

    // Gives what it took the place of: a filter of the same name, in any case.
    std::optional<SavedFilter> save(SavedFilter filter);
    // Gives the filter; nothing where there is none of that name.
    std::optional<SavedFilter> remove(const QString& name);

    // For settings: six texts for each. Others are left out.
    [[nodiscard]] QStringList state() const;
    void restoreState(const QStringList& state);

private:
    std::vector<SavedFilter> m_filters; // by name
};

} // namespace broadsheet::app
