// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/demand/catalogue.h"
#include "core/text/row_text.h"

#include <string>
#include <vector>

namespace broadsheet::demand {

// Every observation and then every statement, a row each, below a row of headings:
// id, label, value, low, high, unit, period, region, subject, kind, source, section, vintage, scope, verified. The kind
// of a statement is "statement", its label its text. `language` picks the language of the texts: &Bilingual::zh or
// &Bilingual::en.
[[nodiscard]] std::vector<text::Row> factRows(const Catalogue& catalogue, std::string Bilingual::* language);

} // namespace broadsheet::demand
