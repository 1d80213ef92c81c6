// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/demand/catalogue.h"
#include "core/demand/difference.h"
#include "core/text/row_text.h"

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::demand {

// The two values of a check, in the unit of the printed one. Points into the catalogue.
struct CheckedValues {
    const Observation* printed = nullptr;
    const Observation* found = nullptr; // nullptr where there is no source
    Interval foundValue; // unless `found` is nullptr
    std::optional<Difference> difference;
};

// `check` must be of the catalogue.
[[nodiscard]] CheckedValues checkedValues(const Check& check, const Catalogue& catalogue);

// Every check, a row each, below a row of headings: id, fact, status, printed, printed_low, printed_high, found,
// found_low, found_high, unit, difference, difference_low, difference_high, percent, percent_low, percent_high,
// standing, says, source, link, verified, meaning. Differences are found less printed; per cents are of the print.
// `language` picks the language of the texts: &Bilingual::zh or &Bilingual::en.
[[nodiscard]] std::vector<text::Row> checkRows(const Catalogue& catalogue, std::string Bilingual::* language);

// "same", "within", "covers", "overlaps", "below", "above".
[[nodiscard]] std::string_view wordFor(Standing standing);

} // namespace broadsheet::demand
