// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace broadsheet::figure {

// How the values of lines are turned into an index or a growth: the formulas are in docs/models.md. A range is divided
// by a range corner by corner, so that the result holds whatever values they stand for. Two values on either side of a
// published break are never compared, and neither is one that is not above zero.

// Whether the figure can be shown so: an index and a growth need a line of two values above zero with no published
// break between them.
[[nodiscard]] bool canMeasure(const ResolvedFigure& figure, Measure measure);

// A year that series can be indexed to: the one in which a value's time ends, so that FY2018 counts as 2018. Of several
// values in a year the last counts. A base is one best value above zero; so is its range, where it has one.
struct BaseYear {
    int year = 0;
    Period period; // of the values that become 100, where they all have the same; else the year
    std::vector<std::size_t> lacking; // series shown that have no base then

    bool operator==(const BaseYear&) const = default;
};

// Every year in which at least one of the series that are not hidden has a base and something to compare with it, in
// order of time. Series with no two values to compare don't count as lacking one.
[[nodiscard]] std::vector<BaseYear> baseYears(const ResolvedFigure& figure, const std::set<std::size_t>& hidden);

// `wanted` where baseYears() has it, else the first that lacks the fewest series; where all with a base are hidden, one
// of all series. Nothing where there is none.
[[nodiscard]] std::optional<BaseYear> usableBase(
    const ResolvedFigure& figure, const std::set<std::size_t>& hidden, std::optional<int> wanted);

// The figure with its values as an index (in unit "1") or a growth ("%/year") and what was left out in `measuring`; its
// axes are still those of the values. The state must be fitted.
//
// Index: 100 × value ÷ base. The series' base becomes exactly 100; what lies beyond a break from it is left out.
// Growth: 100 × ((value ÷ the one before)^(1 ÷ years) − 1) at the time of the later value; years between the middles of
// their times. A series' first value and the first after a break have none.
// A value is about where one of the two is, and a projection where one of them is; what is compared with an estimate is
// an estimate.
[[nodiscard]] ResolvedFigure measuredAs(const ResolvedFigure& figure, const ViewState& state);

} // namespace broadsheet::figure
