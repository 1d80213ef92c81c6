// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/base/unit_names.h"
#include "core/demand/item.h"
#include "core/demand/observation.h"
#include "core/figure/figure.h"

#include <vector>

namespace broadsheet::demand {

// Names units and adds the counted ones to `units`. Notes UnknownUnit for a name that is neither counted nor a unit.
[[nodiscard]] UnitNames readUnits(const std::vector<Item>& items, UnitSystem& units, Problems& problems);

// Units that one may change between, each family an array of symbols. Leaves out a family with a mistake and notes
// WrongType, UnknownUnit or, where its units do not convert to each other, UnitMismatch.
[[nodiscard]] figure::UnitFamilies readFamilies(
    const std::vector<Item>& items, const UnitSystem& units, Problems& problems);

// Subjects or regions.
[[nodiscard]] std::vector<Term> readTerms(const std::vector<Item>& items, Problems& problems);

[[nodiscard]] std::vector<Source> readSources(const std::vector<Item>& items, Problems& problems);

} // namespace broadsheet::demand
