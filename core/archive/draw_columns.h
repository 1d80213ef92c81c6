// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the columns of an archive hold, as text in the notation of draw files.
namespace broadsheet::archive {

// "[[8,9,16,22,23],[7,9]]"
[[nodiscard]] std::string numbersToColumn(const std::vector<std::vector<int>>& numbers);
// Nothing for a text that numbersToColumn() does not write.
[[nodiscard]] std::optional<std::vector<std::vector<int>>> numbersFromColumn(std::string_view column);

// "[]" where no table was printed. Error: BadValue, with the cell in detail, for text that is no UTF-8.
[[nodiscard]] Result<std::string> tablesToColumn(const std::vector<lottery::PrizeTable>& tables);
// Nothing for a text that is no list of prize tables.
[[nodiscard]] std::optional<std::vector<lottery::PrizeTable>> tablesFromColumn(std::string_view column);

// 2024027 → "24027"; nothing for a number that is no issue.
[[nodiscard]] std::optional<std::string> issueFromColumn(int order);

} // namespace broadsheet::archive
