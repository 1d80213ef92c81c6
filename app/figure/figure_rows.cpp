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

constexpr std::array<std::string_view, 11> kHeadings { "observation", "value", "low", "high", "unit", "period", "kind",
    "source", "label", "series", "approximate" };

text::Cell numberOrNone(const std::optional<double>& number)
{
    return number ? text::numberCell(*number) : text::Cell { .type = text::Cell::Type::Number, .content = {} };
}

text::Row rowOf(const figure::ResolvedFigure& shown, MarkRef ref, Language language)
{
    using text::textCell;
    const figure::Series& series = shown.series[ref.series];
    const figure::Mark& mark = series.marks[ref.mark];
    return { textCell(mark.observation), numberOrNone(mark.value.best), numberOrNone(mark.value.low),
        numberOrNone(mark.value.high), textCell(shown.unit),
        textCell(mark.isDated ? isoPeriod(mark.period) : std::string()), textCell(std::string(wordFor(mark.kind))),
        textCell(textIn(language, mark.source)), textCell(textIn(language, mark.label)),
        textCell(textIn(language, series.label)), textCell(mark.approximate ? "yes" : "no") };
}

// What stands in for a mark: a reference or an assumption.
text::Row rowOf(const std::string& id, const Interval& value, const std::string& unit, std::string_view kind,
    const std::string& source, const std::string& label)
{
    using text::textCell;
    return { textCell(id), numberOrNone(value.best), numberOrNone(value.low), numberOrNone(value.high), textCell(unit),
        textCell({}), textCell(std::string(kind)), textCell(source), textCell(label), textCell({}), textCell("no") };
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
            isMark ? text::numberCell(shown.series[ref.series].marks[ref.mark].time) : numberOrNone({}));
        rows[index].push_back(text::textCell(isMark ? shown.across->unit : std::string()));
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
    const std::vector<MarkRef> marks = drawnMarks(shown, view);
    for (const MarkRef ref : marks) {
        rows.push_back(rowOf(shown, ref, language));
    }
    addReferences(rows, shown, language);
    addAssumptions(rows, shown, language);
    if (shown.across) {
        addPlaces(rows, shown, marks);
    }
    return rows;
}

} // namespace broadsheet::app
