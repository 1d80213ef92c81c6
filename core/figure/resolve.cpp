// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"
#include "core/figure/unit_choices.h"
#include "core/figure/view_state.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace broadsheet::figure {

namespace {

Error errorAt(const FigureSpec& spec, ErrorCode code, std::string detail, std::string expected)
{
    return { .code = code, .place = spec.place, .detail = std::move(detail), .expected = std::move(expected) };
}

// The error of a unit, at the figure's place, which the unit system does not know.
Error placed(Error error, const FigureSpec& spec)
{
    error.place = spec.place;
    return error;
}

bool isFinite(const Interval& value)
{
    auto fine = [](const std::optional<double>& bound) { return !bound || std::isfinite(*bound); };
    return fine(value.low) && fine(value.best) && fine(value.high);
}

Result<void> checkStackable(const FigureSpec& spec, const Mark& mark)
{
    const IntervalShape shape = shapeOf(mark.value);
    if (shape == IntervalShape::LowerBound || shape == IntervalShape::UpperBound) {
        return std::unexpected(errorAt(spec, ErrorCode::BadValue, mark.observation, "low and high, or best"));
    }
    if (leastOf(mark.value) < 0) {
        return std::unexpected(errorAt(spec, ErrorCode::BadValue, mark.observation, ">= 0"));
    }
    return {};
}

Result<Mark> resolveMark(const FigureSpec& spec, const MarkSpec& markSpec, const DatumLookup& lookup, const Unit& unit)
{
    const std::optional<Datum> datum = lookup(markSpec.observation);
    if (!datum) {
        return std::unexpected(errorAt(spec, ErrorCode::UnknownReference, markSpec.observation, "observation"));
    }
    const Result<double> factor = datum->unit.factorTo(unit);
    if (!factor) {
        return std::unexpected(placed(factor.error(), spec));
    }
    Mark mark {
        .observation = markSpec.observation,
        .label = markSpec.label.value_or(datum->label),
        .category = 0,
        .value = scaled(datum->value, *factor),
        .approximate = datum->approximate,
        .kind = datum->kind,
        .period = datum->period,
        .source = datum->source,
        .section = datum->section,
        .time = spec.kind == ChartKind::Line ? middleOf(datum->period) : 0,
        .afterGap = false,
        .vintage = datum->vintage,
        .scope = datum->scope,
        .verification = datum->verification,
    };
    if (!isFinite(mark.value) && spec.kind != ChartKind::Line) {
        return std::unexpected(errorAt(spec, ErrorCode::BadValue, markSpec.observation, "a finite number"));
    }
    if (spec.kind == ChartKind::Stacked) {
        if (const Result<void> stackable = checkStackable(spec, mark); !stackable) {
            return std::unexpected(stackable.error());
        }
    }
    return mark;
}

// Puts the mark under its category; where the figure names none, the mark becomes one of its own.
Result<void> categorise(const FigureSpec& spec, const MarkSpec& markSpec, ResolvedFigure& figure, Mark& mark)
{
    if (spec.kind == ChartKind::Line) {
        return {};
    }
    if (spec.categories.empty()) {
        mark.category = figure.categories.size();
        figure.categories.push_back(mark.label);
        return {};
    }
    if (markSpec.category < 0 || std::cmp_greater_equal(markSpec.category, spec.categories.size())) {
        return std::unexpected(errorAt(spec, ErrorCode::BadValue, std::to_string(markSpec.category),
            "0–" + std::to_string(spec.categories.size() - 1)));
    }
    mark.category = static_cast<std::size_t>(markSpec.category);
    return {};
}

void addSource(ResolvedFigure& figure, const Bilingual& source)
{
    if (!source.empty() && std::ranges::find(figure.sources, source) == figure.sources.end()) {
        figure.sources.push_back(source);
    }
}

// Takes out the marks that are not finite, so that what comes after each is not joined to what came before.
void leaveGaps(Series& series)
{
    std::vector<Mark> finite;
    bool gap = false;
    Bilingual breakNote;
    for (Mark& mark : series.marks) {
        gap = gap || mark.afterGap;
        breakNote = mark.breakNote.empty() ? breakNote : mark.breakNote;
        if (isFinite(mark.value)) {
            mark.afterGap = gap;
            mark.breakNote = std::exchange(breakNote, {});
            gap = false;
            finite.push_back(std::move(mark));
        } else {
            gap = true;
        }
    }
    series.marks = std::move(finite);
}

// Its marks, of a line in order of time. What a line can't draw leaves a gap.
Result<Series> resolveSeries(const FigureSpec& spec, const SeriesSpec& seriesSpec, const DatumLookup& lookup,
    const Unit& unit, ResolvedFigure& figure)
{
    const bool isLine = spec.kind == ChartKind::Line;
    Series series { .label = seriesSpec.label, .marks = {} };
    for (const MarkSpec& markSpec : seriesSpec.marks) {
        Result<Mark> mark = resolveMark(spec, markSpec, lookup, unit);
        if (!mark) {
            return std::unexpected(mark.error());
        }
        if (const Result<void> done = categorise(spec, markSpec, figure, *mark); !done) {
            return std::unexpected(done.error());
        }
        addSource(figure, mark->source);
        if (isLine) {
            mark->afterGap = markSpec.gap;
            mark->breakNote = markSpec.breakNote;
        }
        series.marks.push_back(*std::move(mark));
    }
    if (isLine) {
        std::ranges::stable_sort(series.marks, {}, &Mark::time);
        leaveGaps(series);
    }
    return series;
}

double largestOf(const ResolvedFigure& figure)
{
    double largest = 0;
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            largest = std::max({ largest, std::abs(leastOf(mark.value)), std::abs(greatestOf(mark.value)) });
        }
    }
    return largest;
}

Result<void> addUnits(const FigureSpec& spec, const DatumLookup& lookup, const Unit& unit, const UnitSystem& units,
    const UnitFamilies& families, ResolvedFigure& figure)
{
    figure.units = unitChoices(unit, largestOf(figure), families, units);
    for (const std::string& id : spec.equivalents) {
        const std::optional<Datum> constant = lookup(id);
        if (!constant) {
            return std::unexpected(errorAt(spec, ErrorCode::UnknownReference, id, "observation"));
        }
        Result<UnitChoice> choice = equivalentChoice(unit, id, *constant, units);
        if (!choice) {
            return std::unexpected(placed(choice.error(), spec));
        }
        figure.units.push_back(*std::move(choice));
    }
    return {};
}

} // namespace

Result<ResolvedFigure> resolve(
    const FigureSpec& spec, const DatumLookup& lookup, const UnitSystem& units, const UnitFamilies& families)
{
    const Result<Unit> unit = units.parse(spec.unit);
    if (!unit) {
        return std::unexpected(placed(unit.error(), spec));
    }
    ResolvedFigure figure {
        .id = spec.id,
        .page = spec.page,
        .kind = spec.kind,
        .title = spec.title,
        .caption = spec.caption,
        .unit = spec.unit,
        .axis = {},
        .categories = spec.kind == ChartKind::Line ? std::vector<Bilingual> {} : spec.categories,
        .series = {},
        .sources = {},
    };
    for (const SeriesSpec& seriesSpec : spec.series) {
        Result<Series> series = resolveSeries(spec, seriesSpec, lookup, *unit, figure);
        if (!series) {
            return std::unexpected(series.error());
        }
        figure.series.push_back(*std::move(series));
    }
    if (const Result<void> added = addUnits(spec, lookup, *unit, units, families, figure); !added) {
        return std::unexpected(added.error());
    }
    figure.axis = axisOfAll(figure, canZoom(figure) ? spec.scale : Scale::Linear);
    figure.axis.label = spec.axis;
    if (spec.kind == ChartKind::Line) {
        figure.time = timeAxisOfAll(figure);
    }
    return figure;
}

} // namespace broadsheet::figure
