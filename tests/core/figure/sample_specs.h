// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::figure {

// Observations to draw, by id.
class Facts final {
public:
    explicit Facts(const UnitSystem& units)
        : m_units(units)
    {
    }

    void add(const std::string& id, const Interval& value, const std::string& unit, Kind kind = Kind::Measured,
        const char* period = "1970")
    {
        const Result<Unit> parsed = m_units.parse(unit);
        if (!parsed) {
            return;
        }
        m_facts.emplace(id,
            Datum {
                .label = { .zh = id + "(中)", .en = id },
                .value = value,
                .unit = *parsed,
                .approximate = kind == Kind::Estimated,
                .kind = kind,
                .period = parsePeriod(period).value_or(Period {}),
                .source = { .zh = "某报", .en = "A paper" },
                .section = {},
            });
    }

    [[nodiscard]] DatumLookup lookup() const
    {
        return [this](std::string_view id) -> std::optional<Datum> {
            const auto found = m_facts.find(id);
            return found == m_facts.end() ? std::nullopt : std::optional(found->second);
        };
    }

private:
    const UnitSystem& m_units;
    std::map<std::string, Datum, std::less<>> m_facts;
};

// A spec with one series of the named observations, each a category of its own.
inline FigureSpec specOf(const std::string& unit, const std::vector<std::string>& observations)
{
    FigureSpec spec;
    spec.id = "sample";
    spec.page = "power";
    spec.title = { .zh = "样图", .en = "A sample" };
    spec.caption = { .zh = "说明", .en = "What to know" };
    spec.unit = unit;
    spec.axis = { .zh = "用电量", .en = "Electricity" };
    spec.place = { .file = "sample.json", .line = 7, .column = 0, .path = "/figures/0" };
    SeriesSpec series;
    series.label = { .zh = "系列", .en = "Series" };
    for (const std::string& observation : observations) {
        series.marks.push_back({ .observation = observation, .label = {}, .category = 0 });
    }
    spec.series.push_back(series);
    return spec;
}

} // namespace broadsheet::figure
