// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::lottery {

// Full-width forms of ASCII (U+FF01 to U+FF5E) and ideographic and no-break spaces as their ASCII counterparts, the
// dashes U+2010 to U+2015 and U+2212 as "-", U+3001 (、) as ",". All else, broken UTF-8 too, stays as it is.
[[nodiscard]] std::string halfWidth(std::string_view text);

// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] bool isDigits(std::string_view text); // at least one, ASCII digits only

} // namespace broadsheet::lottery
