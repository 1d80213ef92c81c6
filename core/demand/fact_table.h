// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/json.h"

#include <string>
#include <string_view>

namespace broadsheet::demand {

// Whether a file of that name is a table of facts: CSV, a fact a row.
[[nodiscard]] bool isFactTable(std::string_view fileName);

// Reads a table of facts (docs/data-format.md, "A table of facts") into the tree that a JSON demand file of the same
// facts has; each value is of its row's line. In any encoding and with any separator that core/text reads. Notes
// NotText, NotCsv, UnknownField and DuplicateKey for headings, MissingField for a required heading, and BadValue for a
// cell that is no number or neither yes nor no, and for a row with more cells than headings; their places name file,
// line and heading. What else can be wrong is found by the readers of the tree.
[[nodiscard]] text::JsonValue readFactTable(const std::string& bytes, const std::string& file, Problems& problems);

// The place of a mistake in such a tree as the place in the table: the heading in place of the JSON pointer.
[[nodiscard]] Place placeInTable(Place place);

} // namespace broadsheet::demand
