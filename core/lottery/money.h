// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::lottery {

// An amount of yuan, exact to the fen.
struct Money {
    std::int64_t fen = 0;

    auto operator<=>(const Money&) const = default;
};

[[nodiscard]] constexpr Money yuan(std::int64_t whole)
{
    return { whole * 100 };
}

// "6990402", "4.5", "0.05": the shortest plain decimal, for files and machines.
[[nodiscard]] std::string plainYuan(Money money);

// Reads an amount or a count as bulletins print them: "6,990,402元", "4.5元", "11注", "2004", full-width digits and
// separators, 万 and 亿 ("1.5万元"); "---", "--", "-", "—" and an empty cell are none. More than two decimals of a
// yuan, commas that do not part groups of three, a sign, an overflow, or anything else, is none, too; use isBlankCell()
// to tell a cell that says "none" from one that can't be read.
[[nodiscard]] std::optional<Money> parsePrintedMoney(std::string_view cell);
[[nodiscard]] std::optional<std::int64_t> parsePrintedCount(std::string_view cell);
[[nodiscard]] bool isBlankCell(std::string_view cell);

} // namespace broadsheet::lottery
