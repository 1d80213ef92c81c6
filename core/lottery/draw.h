// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/lottery/game.h"
#include "core/lottery/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// What a column of a prize table holds, told from its heading.
enum class Column { Label, Count, LocalCount, UnitPrize, Amount, Other };

[[nodiscard]] Column columnFromHeading(std::string_view heading);

// A prize table, cell for cell as it was printed.
struct PrizeTable {
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> rows; // each as long as the headings
    std::vector<std::string> total; // the 合计 row; empty where none was printed

    bool operator==(const PrizeTable&) const = default;

    [[nodiscard]] std::optional<std::size_t> columnOf(Column column) const; // Count also finds LocalCount
    [[nodiscard]] std::string label(std::size_t row) const;
    [[nodiscard]] std::optional<std::int64_t> count(std::size_t row) const;
    [[nodiscard]] std::optional<Money> unitPrize(std::size_t row) const;
    [[nodiscard]] std::optional<Money> amount(std::size_t row) const;
};

// One draw as published.
struct Draw {
    std::string game; // id
    std::string issue; // normalised: "24027" (normaliseIssue)
    Date date {};
    std::vector<std::vector<int>> published; // per pool of the game, in the game's order of pools
    std::vector<std::vector<int>> drawn; // the same numbers in the order they came out; empty where not printed
    std::vector<PrizeTable> tables;
    std::string source; // where it was published, for people; may be empty

    bool operator==(const Draw&) const = default;
};

// The two-digit-year form of an issue number: "2024027" and "24027" are both "24027". Nothing for other texts.
[[nodiscard]] std::optional<std::string> normaliseIssue(std::string_view text);

// "24027" of 2024 → 2024027: orders issues over years.
[[nodiscard]] int issueOrder(std::string_view normalisedIssue);

// Reads one draw file (docs/lottery-format.md) against the games it names. Each mistaken draw is noted and left out.
[[nodiscard]] std::vector<Draw> parseDraws(
    std::string_view bytes, const std::string& file, const std::vector<Game>& games, Problems& problems);

} // namespace broadsheet::lottery
