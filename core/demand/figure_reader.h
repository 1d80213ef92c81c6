// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"
#include "core/demand/item.h"

#include <vector>

namespace broadsheet::demand {

// The specs without a mistake, in order. Notes UnknownReference, at the mark or the equivalents, for an observation
// that the catalogue has not.
[[nodiscard]] std::vector<figure::FigureSpec> readFigures(
    const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems);

// Those whose observation and figure the catalogue has.
[[nodiscard]] std::vector<Headline> readHeadlines(
    const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems);

} // namespace broadsheet::demand
