// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>

struct ut_system;
union ut_unit;

namespace broadsheet {

// A unit of measure, as UDUNITS-2 understands it, under the name that the data gave it.
// Cheap to copy; keeps its system alive. Made by UnitSystem.
class Unit final {
public:
    // The string it was parsed from ("kWh/day"), or a made one for products and quotients. Never empty.
    [[nodiscard]] const std::string& symbol() const
    {
        return m_symbol;
    }

    [[nodiscard]] bool isConvertibleTo(const Unit& other) const;

    // How many `other` are one of this: kWh to MWh is 0.001. Only proportional units are known to this program, so
    // one factor is the whole conversion; it is good to 15 significant digits. Error: UnitMismatch.
    [[nodiscard]] Result<double> factorTo(const Unit& other) const;

    // Both units must come from the same system. The made symbol reads "kWh/day" and parses again.
    [[nodiscard]] Unit times(const Unit& other) const;
    [[nodiscard]] Unit per(const Unit& other) const;

private:
    friend class UnitSystem;
    Unit(std::shared_ptr<ut_system> system, std::shared_ptr<ut_unit> unit, std::string symbol);

    std::shared_ptr<ut_system> m_system;
    std::shared_ptr<ut_unit> m_unit;
    std::string m_symbol;
};

// The units that data files may name: those of UDUNITS-2, and on top
//  - Wh with its prefixes, l and its prefixes, t (tonne) with its prefixes, gal as the US liquid gallon;
//  - day, and year (also yr and a) as 365 days, which is what yearly totals of daily figures mean here;
//  - things that are counted, each a dimension of its own (addCounted): household, request, question, pool …
// Not thread-safe.
class UnitSystem final {
public:
    // Error: UnitsUnavailable when the UDUNITS-2 database is not installed.
    [[nodiscard]] static Result<UnitSystem> create();

    // Lets `name` be used as a unit of a dimension of its own. Names are ASCII letters and "_". Naming one twice is
    // harmless. Error: BadValue for a name that cannot be one or already means something else.
    [[nodiscard]] Result<void> addCounted(const std::string& name);

    // Error: UnknownUnit, also for what is not proportional (degC, logarithms, "days since …"). "1" is the unit of
    // plain numbers; "%" is a hundredth.
    [[nodiscard]] Result<Unit> parse(std::string_view text) const;

private:
    explicit UnitSystem(std::shared_ptr<ut_system> system);

    std::shared_ptr<ut_system> m_system;
    std::shared_ptr<std::set<std::string>> m_counted; // shared by copies, as the system is
};

} // namespace broadsheet
