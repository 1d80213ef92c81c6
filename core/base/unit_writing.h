// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/unit.h"

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

// A unit as people write it, brought into the form that UnitSystem reads.
struct WrittenUnit {
    double factor = 1; // one of what was written is so many `unit`
    std::string unit;
    std::string substance; // what is measured, where the writing says so: "CO2e", "water"; else empty

    bool operator==(const WrittenUnit&) const = default;
};

// Understands scale words (million, bn, 万, 亿), names and abbreviations in English and Chinese ("gigawatt-hours",
// "kL", "立方米"), "/", "per" and "每", superscripts, and a substance behind the unit ("t CO2e"). Units with a name in
// the bundled data come out under it: "ML" is 1,000 m3. Nothing where a part is not known here; it may be a unit of
// UDUNITS-2 all the same. What comes out is read back as itself with the factor 1.
[[nodiscard]] std::optional<WrittenUnit> readWrittenUnit(std::string_view text);

// A written unit and the factor that values in it are multiplied by.
struct ScaledUnit {
    Unit unit;
    double factor = 1;
    std::string substance;
};

// readWrittenUnit() in front of UnitSystem::parse(). Errors: UnknownUnit; BadValue, with what to write instead, for
// what has two meanings: tons (metric or short), mt, mwh, 加仑.
[[nodiscard]] Result<ScaledUnit> parseWrittenUnit(const UnitSystem& units, std::string_view text);

} // namespace broadsheet
