// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_rows.h"

#include "app/figure/shown_marks.h"
#include "core/base/kind.h"
#include "core/base/period.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::app {

namespace {

constexpr std::array<std::string_view, 14> kHeadings { "observation", "value", "low", "high", "unit", "period", "kind",
    "source", "label", "series", "approximate", "vintage", "scope", "verified" };

text::Cell numberOrNone(const std::optional<double>& number)
{
    return number ? text::numberCell(*number) : text::Cell { .type = text::Cell::Type::Number, .content = {} };
}

} // namespace

std::vector<text::Row> figureRows(const figure::ResolvedFigure& shown, Language language, const figure::ViewState& view)
{
    using text::textCell;
    std::vector<text::Row> rows(1);
    for (const std::string_view heading : kHeadings) {
        rows.front().push_back(textCell(std::string(heading)));
    }
    for (const MarkRef ref : drawnMarks(shown, view)) {
        const figure::Series& series = shown.series[ref.series];
        const figure::Mark& mark = series.marks[ref.mark];
        rows.push_back({ textCell(mark.observation), numberOrNone(mark.value.best), numberOrNone(mark.value.low),
            numberOrNone(mark.value.high), textCell(shown.unit), textCell(isoPeriod(mark.period)),
            textCell(std::string(wordFor(mark.kind))), textCell(textIn(language, mark.source)),
            textCell(textIn(language, mark.label)), textCell(textIn(language, series.label)),
            textCell(mark.approximate ? "yes" : "no"), textCell(textIn(language, mark.vintage)),
            textCell(textIn(language, mark.scope)), textCell(std::string(wordFor(mark.verification))) });
    }
    return rows;
}

} // namespace broadsheet::app
