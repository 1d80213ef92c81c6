// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::text {

// The text as a JSON string, in quotes; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonString(std::string_view text);

// ["8", "注"] as JSON without spaces. Error: BadValue for a text that is no UTF-8, with what could be read of it in
// detail.
[[nodiscard]] Result<std::string> toJsonList(const std::vector<std::string>& texts);

} // namespace broadsheet::text
