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

text::Row rowOf(const figure::ResolvedFigure& shown, MarkRef ref, Language language)
{
    using text::textCell;
    const figure::Series& series = shown.series[ref.series];
    const figure::Mark& mark = series.marks[ref.mark];
    return { textCell(mark.observation), text::numberCell(mark.value.best), text::numberCell(mark.value.low),
        text::numberCell(mark.value.high), textCell(shown.unit),
        textCell(mark.isDated ? isoPeriod(mark.period) : std::string()), textCell(std::string(wordFor(mark.kind))),
        textCell(textIn(language, mark.source)), textCell(textIn(language, mark.label)),
        textCell(textIn(language, series.label)), textCell(mark.approximate ? "yes" : "no"),
        textCell(textIn(language, mark.vintage)), textCell(textIn(language, mark.scope)),
        textCell(std::string(wordFor(mark.verification))) };
}

// What stands in for a mark: a reference or an assumption.
text::Row rowOf(const std::string& id, const Interval& value, const std::string& unit, std::string_view kind,
    const std::string& source, const std::string& label)
{
    using text::textCell;
    return { textCell(id), text::numberCell(value.best), text::numberCell(value.low), text::numberCell(value.high),
        textCell(unit), textCell({}), textCell(std::string(kind)), textCell(source), textCell(label), textCell({}),
        textCell("no"), textCell({}), textCell({}), textCell({}) };
}

void addReferences(std::vector<text::Row>& rows, const figure::ResolvedFigure& shown, Language language)
{
    const std::string& unit = shown.across ? shown.across->unit : shown.unit;
    for (const figure::Reference& reference : shown.references) {
        rows.push_back(rowOf({}, reference.value, unit, "reference", {}, textIn(language, reference.label)));
    }
}

void addAssumptions(std::vector<text::Row>& rows, const figure::ResolvedFigure& shown, Language language)
{
    for (const figure::Assumption& assumption : shown.assumptions) {
        std::string label = textIn(language, assumption.label);
        if (!assumption.note.empty()) {
            label += " (" + textIn(language, assumption.note) + ")";
        }
        rows.push_back(rowOf(assumption.id, assumption.value, assumption.unit, "assumption",
            textIn(language, assumption.source), label));
    }
}

// Where a point of a curve over numbers lies, in two columns of their own.
void addPlaces(std::vector<text::Row>& rows, const figure::ResolvedFigure& shown, const std::vector<MarkRef>& marks)
{
    rows.front().push_back(text::textCell("at"));
    rows.front().push_back(text::textCell("at unit"));
    for (std::size_t index = 1; index < rows.size(); ++index) {
        const bool isMark = index <= marks.size();
        const MarkRef ref = isMark ? marks[index - 1] : MarkRef {};
        rows[index].push_back(
            isMark ? text::numberCell(shown.series[ref.series].marks[ref.mark].time) : text::exactCell({}));
        rows[index].push_back(text::textCell(isMark ? shown.across->unit : std::string()));
    }
}

// Every row gets as many cells as there are headings.
void fillUp(std::vector<text::Row>& rows)
{
    for (text::Row& row : rows) {
        row.resize(rows.front().size(), text::textCell({}));
    }
}

} // namespace

std::vector<text::Row> figureRows(const figure::ResolvedFigure& shown, Language language, const figure::ViewState& view)
{
    using text::textCell;
    std::vector<text::Row> rows { text::headingRow(kHeadings) };
    const std::vector<MarkRef> marks = drawnMarks(shown, view);
    const MoreColumns more = moreColumns(shown);
    addHeadings(rows.front(), more);
    for (const MarkRef ref : marks) {
        rows.push_back(rowOf(shown, ref, language));
        addCells(rows.back(), more, shown, shown.series[ref.series].marks[ref.mark], language);
    }
    addReferences(rows, shown, language);
    addAssumptions(rows, shown, language);
    fillUp(rows);
    if (shown.across) {
        addPlaces(rows, shown, marks);
    }
    return rows;
}

} // namespace broadsheet::app
