// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet::lottery {

enum class Severity {
    Note, // worth knowing; nothing is wrong with the figures
    Warning, // differs from what the program knows
    Error, // the print contradicts itself or is impossible
};

enum class FindingCode {
    AmountNotProduct, // count × unit prize is not the printed amount of the row
    AmountTotalNotSum, // the amounts do not add up to their printed total
    CountTotalNotSum, // the counts do not add up to their printed total
    UnitPrizeTotalNotSum, // a total stands under the unit prizes and is neither their sum nor that of count × prize
    CellUnreadable, // a cell that is neither a number nor "none"
    NumberOutOfPool,
    NumberRepeated,
    WrongNumberCount,
    DrawnOrderDiffers, // published and drawn order are not the same numbers
    RowsIncludeAddOn, // the printed rows are the game's tiers with the add-on prizes as rows of their own
    RowIsAddOn, // this row is the add-on prize of a tier that stands elsewhere
    TierUnknown, // a row that the rules of that date do not have
    TierCountDiffers, // more or fewer rows than the rules have tiers
    PrizeNotByRule, // a fixed prize other than the rule's
    AddOnNotByRule, // an add-on prize that is not the rule's percentage of its tier's
    RuleUnverified, // checked against a rule for which the program has no public source
    NoRule, // no rule version holds on that date
    DateNotDrawDay, // the game has no draw on that day of the week
    IssueMissing, // an issue or several between this one and the one before
    IssueDoubled, // the issue of another draw
    DateOutOfOrder, // no later than the issue before
    IssueYearDiffers, // the year of the issue is not that of the date
    DrawDaysSkipped, // more draw days since the issue before than there are issues
    TooFewDrawDays, // fewer draw days since the issue before than there are issues
};

// One thing the audit found, with the figures it rests on. Put into words by the app.
struct Finding {
    FindingCode code = FindingCode::CellUnreadable;
    Severity severity = Severity::Note;
    std::optional<std::size_t> table; // index into Draw::tables
    std::optional<std::size_t> row; // index into its rows; nothing for the total row or the whole table
    std::string subject; // the row's printed label, the number, the cell: whatever it is about
    std::string printed; // as printed (or as published)
    std::string computed; // what the program computes or the rule says, plain figures
    std::string basis; // how it was computed: "11 × 6990402", "floor(80 % × 6990402)"; may be empty
    std::optional<std::size_t> tier; // index into the tiers of the rule version of that date, where it is about one

    bool operator==(const Finding&) const = default;
};

// What `printed` and `computed` hold, where it is not plain: RowsIncludeAddOn and TierCountDiffers have the number of
// printed rows and that of the tiers (or of tiers and add-on rows); UnitPrizeTotalNotSum computes the sum of count ×
// unit prize, its basis names the sum of the unit prizes, too; NoRule, DateNotDrawDay and RuleUnverified are about the
// date; the basis of RuleUnverified is the last day for which the rules are borne out, where there is one.
//
// About the draw before (series.h): IssueMissing has the missing issues as subject, the issue before as printed and how
// many there are as computed; IssueDoubled both dates; DateOutOfOrder both dates, and the issue before as basis;
// DrawDaysSkipped the issue before as subject, its date and this one's as printed and basis, and how many days as
// computed; TooFewDrawDays the issue before as subject, its date as basis, and draw days and issues.
//
// Rows that begin with a side bet of the game are no tiers. The others are laid over the rules' tiers in the way that
// fits the printed labels and prizes best (tier_layout.h); a prize of 0 for 0 winners fits everything.
//
// Checks a draw against itself and against the game's rules of its date. Deterministic order: the draw as a whole, then
// table by table, row by row, totals last.
[[nodiscard]] std::vector<Finding> audit(const Draw& draw, const Game& game);

// Words for machines: "amount-total-not-sum", "error".
[[nodiscard]] std::string_view wordFor(FindingCode code);
[[nodiscard]] std::string_view wordFor(Severity severity);

} // namespace broadsheet::lottery
