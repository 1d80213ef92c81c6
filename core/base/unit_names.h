// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

// How one unit is written for people: kWh is 千瓦时 in Chinese and kWh in English, household is 户 and households.
// The symbol may also be a compound one ("1e6 m3") that has a name of its own.
struct UnitName {
    std::string symbol;
    Bilingual name;
    bool counted = false; // a dimension of its own (UnitSystem::addCounted)
    Bilingual per {}; // the word after a division sign, where it is another one: ml/question; may be empty

    bool operator==(const UnitName&) const = default;
};

struct UnitNames {
    std::vector<UnitName> names;

    // The unit put into words part by part: "kWh/day" is 千瓦时/天, "request/day" is requests/day. A part without a
    // name stands as it is; "1" is empty.
    [[nodiscard]] Bilingual label(std::string_view unit) const;

    bool operator==(const UnitNames&) const = default;
};

} // namespace broadsheet
