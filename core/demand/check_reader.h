// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"
#include "core/demand/item.h"

#include <vector>

namespace broadsheet::demand {

// A check as its file states it, and the figure that shows it.
struct CheckDraft {
    Check check; // its figure is not resolved yet
    figure::FigureSpec spec;
};

// Those without a mistake, in order. Notes UnknownReference for an observation that the catalogue has not, MissingField
// for a check that finds nothing and does not say "no-source", BadValue for one that says so and finds something.
[[nodiscard]] std::vector<CheckDraft> readChecks(
    const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems);

} // namespace broadsheet::demand
