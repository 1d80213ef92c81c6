// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/json.h"

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::lottery {

// Where a value of a data file stands, for problems at it.
struct JsonSpot {
    const text::JsonValue& value;
    const std::string& file;
    std::string path; // JSON pointer of the value

    [[nodiscard]] JsonSpot item(std::size_t index) const; // of an array
    [[nodiscard]] Error error(ErrorCode code, std::string detail, std::string expected = {}) const;
};

// Lists without named fields. Each notes WrongType for every item of another type, and then gives nothing.
[[nodiscard]] std::optional<std::vector<std::string>> readStrings(const JsonSpot& spot, Problems& problems);
// Integers within ±1,000,000; others are noted as BadValue.
[[nodiscard]] std::optional<std::vector<int>> readIntegers(const JsonSpot& spot, Problems& problems);
[[nodiscard]] std::optional<std::vector<std::vector<int>>> readIntegerLists(const JsonSpot& spot, Problems& problems);

} // namespace broadsheet::lottery
