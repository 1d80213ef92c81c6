// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "core/figure/view_state.h"
#include "core/text/row_text.h"

#include <vector>

namespace broadsheet::app {

// The data of a figure, as figure::shownAs() made it for `view`, as it leaves the program: a row of headings, then a
// row for each mark that is drawn, in the figure's order. The columns: observation, value, low, high, unit, period,
// kind, source, label, series, approximate, vintage, scope, verified; then break, where a mark of the figure has one,
// and of an index or a growth what it is and the time that it refers to. Numbers are in the figure's unit, all their
// digits, with a decimal point; unit, period and kind are written as the data files write them, so that they can be
// read back; source, label and series are in `language`. Then a row for each reference and for each assumption, of kind
// "reference" and "assumption". A curve over numbers has two more columns: at, at unit.
[[nodiscard]] std::vector<text::Row> figureRows(
    const figure::ResolvedFigure& shown, Language language, const figure::ViewState& view = {});

} // namespace broadsheet::app
