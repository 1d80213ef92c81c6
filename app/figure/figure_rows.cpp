// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_rows.h"

#include "core/base/kind.h"
#include "core/base/period.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::app {

namespace {

constexpr std::array<std::string_view, 11> kHeadings { "observation", "value", "low", "high", "unit", "period", "kind",
    "source", "label", "series", "approximate" };

text::Cell numberOrNone(const std::optional<double>& number)
{
    return number ? text::numberCell(*number) : text::Cell { .type = text::Cell::Type::Number, .content = {} };
}

} // namespace

std::vector<text::Row> figureRows(const figure::ResolvedFigure& figure, Language language, const HiddenSeries& hidden)
{
    using text::textCell;
    std::vector<text::Row> rows(1);
    for (const std::string_view heading : kHeadings) {
        rows.front().push_back(textCell(std::string(heading)));
    }
    for (std::size_t index = 0; index < figure.series.size(); ++index) {
        if (hidden.contains(index)) {
            continue;
        }
        const figure::Series& series = figure.series[index];
        for (const figure::Mark& mark : series.marks) {
            rows.push_back({ textCell(mark.observation), numberOrNone(mark.value.best), numberOrNone(mark.value.low),
                numberOrNone(mark.value.high), textCell(figure.unit), textCell(isoPeriod(mark.period)),
                textCell(std::string(wordFor(mark.kind))), textCell(textIn(language, mark.source)),
                textCell(textIn(language, mark.label)), textCell(textIn(language, series.label)),
                textCell(mark.approximate ? "yes" : "no") });
        }
    }
    return rows;
}

} // namespace broadsheet::app
