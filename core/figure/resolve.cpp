// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

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
    };
    if (!isFinite(mark.value)) {
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

ValueAxis axisOfStack(const ResolvedFigure& figure)
{
    std::vector<double> totals(figure.categories.size(), 0.0);
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            totals[mark.category] += representative(mark.value);
        }
    }
    return makeAxis(0, totals.empty() ? 0 : std::ranges::max(totals), true);
}

ValueAxis axisOfMarks(const ResolvedFigure& figure)
{
    std::optional<double> least;
    std::optional<double> greatest;
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            least = std::min(least.value_or(leastOf(mark.value)), leastOf(mark.value));
            greatest = std::max(greatest.value_or(greatestOf(mark.value)), greatestOf(mark.value));
        }
    }
    const double low = least.value_or(0);
    const double high = greatest.value_or(0);
    if (figure.kind != ChartKind::Range) {
        return makeAxis(low, high, true);
    }
    // Air at both ends, so that a range is seen to begin and to end.
    const double air = (high - low) / 5;
    const bool zeroIsNear = low >= 0 && low <= high - low;
    return makeAxis(zeroIsNear ? 0 : low - air, high + (zeroIsNear ? 0 : air), zeroIsNear);
}

} // namespace

Result<ResolvedFigure> resolve(const FigureSpec& spec, const DatumLookup& lookup, const UnitSystem& units)
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
        .categories = spec.categories,
        .series = {},
        .sources = {},
    };
    for (const SeriesSpec& seriesSpec : spec.series) {
        Series series { .label = seriesSpec.label, .marks = {} };
        for (const MarkSpec& markSpec : seriesSpec.marks) {
            Result<Mark> mark = resolveMark(spec, markSpec, lookup, *unit);
            if (!mark) {
                return std::unexpected(mark.error());
            }
            if (const Result<void> done = categorise(spec, markSpec, figure, *mark); !done) {
                return std::unexpected(done.error());
            }
            addSource(figure, mark->source);
            series.marks.push_back(*std::move(mark));
        }
        figure.series.push_back(std::move(series));
    }
    figure.axis = spec.kind == ChartKind::Stacked ? axisOfStack(figure) : axisOfMarks(figure);
    figure.axis.label = spec.axis;
    return figure;
}

} // namespace broadsheet::figure
