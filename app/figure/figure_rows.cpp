// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_rows.h"

#include "app/figure/shown_marks.h"
#include "core/base/kind.h"
#include "core/base/period.h"

#include <algorithm>
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

// What a figure has columns for beside the usual ones.
struct MoreColumns {
    bool breaks = false;
    figure::Measure measure = figure::Measure::Values;
};

MoreColumns moreColumns(const figure::ResolvedFigure& shown)
{
    const auto isBroken = [](const figure::Mark& mark) { return !mark.breakNote.empty(); };
    const auto hasBreak = [&](const figure::Series& series) { return std::ranges::any_of(series.marks, isBroken); };
    return { .breaks = std::ranges::any_of(shown.series, hasBreak), .measure = shown.measuring.measure };
}

void addHeadings(text::Row& row, const MoreColumns& more)
{
    if (more.breaks) {
        row.push_back(text::textCell("break"));
    }
    if (more.measure != figure::Measure::Values) {
        row.push_back(text::textCell("measure"));
        row.push_back(text::textCell("reference"));
    }
}

void addCells(text::Row& row, const MoreColumns& more, const figure::ResolvedFigure& shown, const figure::Mark& mark,
    Language language)
{
    if (more.breaks) {
        row.push_back(text::textCell(textIn(language, mark.breakNote)));
    }
    if (more.measure != figure::Measure::Values) {
        const bool isIndex = more.measure == figure::Measure::Index;
        row.push_back(text::textCell(isIndex ? "index" : "growth"));
        row.push_back(text::textCell(isoPeriod(mark.since.value_or(shown.measuring.base))));
    }
}

} // namespace

std::vector<text::Row> figureRows(const figure::ResolvedFigure& shown, Language language, const figure::ViewState& view)
{
    using text::textCell;
    std::vector<text::Row> rows(1);
    for (const std::string_view heading : kHeadings) {
        rows.front().push_back(textCell(std::string(heading)));
    }
    const MoreColumns more = moreColumns(shown);
    addHeadings(rows.front(), more);
    for (const MarkRef ref : drawnMarks(shown, view)) {
        const figure::Series& series = shown.series[ref.series];
        const figure::Mark& mark = series.marks[ref.mark];
        rows.push_back({ textCell(mark.observation), numberOrNone(mark.value.best), numberOrNone(mark.value.low),
            numberOrNone(mark.value.high), textCell(shown.unit), textCell(isoPeriod(mark.period)),
            textCell(std::string(wordFor(mark.kind))), textCell(textIn(language, mark.source)),
            textCell(textIn(language, mark.label)), textCell(textIn(language, series.label)),
            textCell(mark.approximate ? "yes" : "no"), textCell(textIn(language, mark.vintage)),
            textCell(textIn(language, mark.scope)), textCell(std::string(wordFor(mark.verification))) });
        addCells(rows.back(), more, shown, mark, language);
    }
    return rows;
}

} // namespace broadsheet::app
