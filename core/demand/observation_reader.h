// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/demand/item.h"
#include "core/demand/observation.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace broadsheet::demand {

// An observation as its file states it. A derived one has no value yet, and its source, its section and "about" may
// have to come from its inputs.
struct Draft {
    Item item;
    Observation observation;
};

// What observations and statements may refer to and which ids are taken already.
struct FactContext {
    const UnitSystem& units;
    std::set<std::string> subjects;
    std::set<std::string> regions;
    std::set<std::string> sources;
    std::set<std::string> taken; // observations and statements share their ids
    Problems& problems;
};

// Those without a mistake of their own, in order. Inputs of derivations are not looked at.
[[nodiscard]] std::vector<Draft> readObservations(const std::vector<Item>& items, FactContext& context);

[[nodiscard]] std::vector<Statement> readStatements(const std::vector<Item>& items, FactContext& context);

} // namespace broadsheet::demand
