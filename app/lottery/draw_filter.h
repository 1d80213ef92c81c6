// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw_query.h"
#include "core/lottery/game.h"

#include <QString>

#include <array>
#include <cstddef>

namespace broadsheet::app {

enum class FilterField { Issue, From, To, Numbers };

inline constexpr std::array kFilterFields { FilterField::Issue, FilterField::From, FilterField::To,
    FilterField::Numbers };

// What the person typed, per field in the order of kFilterFields.
using FilterTexts = std::array<QString, kFilterFields.size()>;

enum class FieldReading {
    Empty,
    Whole, // all of it is used
    HalfTyped, // the beginning of something; what is whole of it is used: "2024-0" is 2024, "202" is nothing yet
    Unreadable, // nothing of it is used
};

struct FilterReading {
    lottery::DrawQuery query;
    std::array<FieldReading, kFilterFields.size()> fields {};
    bool reversed = false; // the first day lies after the last, so that nothing can match

    [[nodiscard]] FieldReading field(FilterField which) const
    {
        return fields.at(static_cast<std::size_t>(which));
    }

    bool operator==(const FilterReading&) const = default;
};

// Issues as parseIssueFilter() reads them, dates as 2024, 2024-03 or 2024-03-11 ("from" is the first day of that, "to"
// the last), numbers as parseNumbers() reads them. Full-width digits and signs do as well. A last "0" is the beginning
// of a number, unless `game` (may be nullptr) draws noughts.
[[nodiscard]] FilterReading readFilter(const FilterTexts& texts, const lottery::Game* game = nullptr);

} // namespace broadsheet::app
