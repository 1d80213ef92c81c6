// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/placed_lines.h"

#include "app/figure/plot_geometry.h"
#include "core/figure/view_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kColumn = 0.25; // finer than the pixels of any picture of a usual size
constexpr double kMarker = 9;
constexpr double kMarkerPitch = 10; // from marker to marker where each mark has one
constexpr double kSparsePitch = 30; // where only some have

// A mark in the plot's coordinates.
struct LinePoint {
    std::size_t mark = 0;
    QPointF place; // of the best value; of the middle where there is none
    double lowY = 0;
    double highY = 0;
    bool hasValue = false; // a best value, which a curve can go through
    bool isRange = false;
    bool isProjected = false;
};

// Neighbours with nothing missing between them.
using Run = std::vector<LinePoint>;

bool isBound(IntervalShape shape)
{
    return shape == IntervalShape::LowerBound || shape == IntervalShape::UpperBound;
}

bool canShow(const FigureLayout& layout, const figure::Mark& mark)
{
    const bool isFinite = std::isfinite(mark.time) && std::isfinite(leastOf(mark.value))
        && std::isfinite(greatestOf(mark.value)) && std::isfinite(representative(mark.value));
    return isFinite && (layout.scale == figure::Scale::Linear || figure::isAboveZero(mark.value));
}

LinePoint pointOf(const FigureLayout& layout, const figure::Mark& mark, std::size_t index)
{
    const IntervalShape shape = shapeOf(mark.value);
    return { .mark = index,
        .place = { layout.xOfTime(mark.time), layout.yOf(representative(mark.value)) },
        .lowY = layout.yOf(leastOf(mark.value)),
        .highY = layout.yOf(greatestOf(mark.value)),
        .hasValue = shape == IntervalShape::Point || mark.value.best.has_value(),
        .isRange = shape == IntervalShape::Range,
        .isProjected = mark.kind == Kind::Projected };
}

std::vector<Run> runsOf(const FigureLayout& layout, const figure::Series& series)
{
    std::vector<Run> runs;
    bool isJoined = false;
    for (std::size_t index = 0; index < series.marks.size(); ++index) {
        const figure::Mark& mark = series.marks[index];
        if (!canShow(layout, mark)) {
            isJoined = false;
            continue;
        }
        const bool bound = isBound(shapeOf(mark.value));
        if (!isJoined || !mark.isJoined() || bound) {
            runs.emplace_back();
        }
        runs.back().push_back(pointOf(layout, mark, index));
        isJoined = !bound;
    }
    return runs;
}

// Stretches of a run whose neighbours satisfy `belong`, each drawn in one way.
template <class Belong>
std::vector<std::pair<std::size_t, std::size_t>> stretches(const Run& run, Belong belong)
{
    std::vector<std::pair<std::size_t, std::size_t>> found; // first and last point
    for (std::size_t next = 1; next < run.size(); ++next) {
        if (!belong(run[next - 1], run[next])) {
            continue;
        }
        // A stretch is as what it leads to; its first point may be of another kind.
        const bool goesOn = !found.empty() && found.back().second == next - 1
            && run[found.back().second].isProjected == run[next].isProjected;
        if (goesOn) {
            found.back().second = next;
        } else {
            found.emplace_back(next - 1, next);
        }
    }
    return found;
}

void addCurves(FigureLayout& layout, const Run& run, std::size_t series, const QColor& color)
{
    const auto belong = [](const LinePoint& a, const LinePoint& b) { return a.hasValue && b.hasValue; };
    for (const auto& [first, last] : stretches(run, belong)) {
        std::vector<QPointF> points;
        for (std::size_t index = first; index <= last; ++index) {
            points.push_back(run[index].place);
        }
        for (std::vector<QPointF>& part : clippedTo(layout.plot, reducedToColumns(points, kColumn))) {
            layout.curves.push_back(
                { .series = series, .isProjected = run[last].isProjected, .color = color, .points = std::move(part) });
        }
    }
}

void addBands(FigureLayout& layout, const Run& run, std::size_t series, const QColor& color)
{
    const auto belong = [](const LinePoint& a, const LinePoint& b) { return a.isRange || b.isRange; };
    for (const auto& [first, last] : stretches(run, belong)) {
        std::vector<QPointF> upper;
        std::vector<QPointF> lower;
        for (std::size_t index = first; index <= last; ++index) {
            upper.emplace_back(run[index].place.x(), run[index].highY);
            lower.emplace_back(run[index].place.x(), run[index].lowY);
        }
        upper = reducedToColumns(upper, kColumn);
        lower = reducedToColumns(lower, kColumn);
        PlacedBand band {
            .series = series, .isProjected = run[last].isProjected, .color = color, .outline = upper, .edges = {}
        };
        band.outline.insert(band.outline.end(), lower.rbegin(), lower.rend());
        band.outline = outlineClippedTo(layout.plot, band.outline);
        for (const std::vector<QPointF>& edge : { upper, lower }) {
            for (std::vector<QPointF>& part : clippedTo(layout.plot, edge)) {
                band.edges.push_back(std::move(part));
            }
        }
        if (band.outline.size() >= 3) {
            layout.bands.push_back(std::move(band));
        }
    }
}

// What lies between the line and zero, or the end of the axis that is nearest to it.
void addFill(FigureLayout& layout, const Run& run, std::size_t series, const QColor& color)
{
    if (run.size() < 2) {
        return;
    }
    const bool hasZero = layout.scale == figure::Scale::Linear;
    const double ground
        = hasZero ? std::clamp(layout.yOf(0), layout.plot.top(), layout.plot.bottom()) : layout.plot.bottom();
    std::vector<QPointF> outline;
    outline.reserve(run.size() + 2);
    for (const LinePoint& point : run) {
        outline.push_back(point.place);
    }
    outline = reducedToColumns(outline, kColumn);
    outline.emplace_back(run.back().place.x(), ground);
    outline.emplace_back(run.front().place.x(), ground);
    outline = outlineClippedTo(layout.plot, outline);
    if (outline.size() >= 3) {
        layout.bands.push_back({ .series = series, .color = color, .outline = std::move(outline), .edges = {} });
    }
}

// What of the mark is in the plot; nothing where it is outside.
std::optional<PlacedMark> placed(
    const FigureLayout& layout, const figure::Mark& mark, const LinePoint& point, MarkRef ref, const QColor& color)
{
    constexpr double kHair = 1e-6;
    const QRectF& plot = layout.plot;
    const IntervalShape shape = shapeOf(mark.value);
    const bool isAlone = point.isRange && !point.hasValue;
    const double size = std::min(kMarker, plot.height() / 8);
    const double top = isAlone ? std::max(point.highY, plot.top()) : point.place.y();
    const double bottom = isAlone ? std::min(point.lowY, plot.bottom()) : point.place.y();
    const bool isInside = point.place.x() >= plot.left() - kHair && point.place.x() <= plot.right() + kHair
        && top >= plot.top() - kHair && bottom <= plot.bottom() + kHair && bottom >= top;
    if (!isInside) {
        return std::nullopt;
    }
    const double half = isAlone ? 0 : size / 2;
    return PlacedMark { .ref = ref,
        .row = 0,
        .rect = QRectF(point.place.x() - size / 2, top - half, size, bottom - top + 2 * half),
        .from = leastOf(mark.value),
        .to = greatestOf(mark.value),
        .best = point.hasValue ? std::optional(representative(mark.value)) : std::nullopt,
        .openLeft = shape == IntervalShape::UpperBound,
        .openRight = shape == IntervalShape::LowerBound,
        .kind = mark.kind,
        .isRange = point.isRange,
        .isPoint = !isAlone,
        .color = color,
        .cutLow = point.isRange && point.lowY > plot.bottom() + kHair,
        .cutHigh = point.isRange && point.highY < plot.top() - kHair,
        .point = { point.place.x(), isAlone ? (top + bottom) / 2 : point.place.y() } };
}

// Halfway between the points on either side, where the plot shows that place.
void addBreaks(FigureLayout& layout, const figure::Series& series, std::size_t index, const QColor& color)
{
    for (std::size_t mark = 1; mark < series.marks.size(); ++mark) {
        const figure::Mark& before = series.marks[mark - 1];
        const figure::Mark& after = series.marks[mark];
        if (after.breakNote.empty() || !canShow(layout, before) || !canShow(layout, after)) {
            continue;
        }
        const QPointF from = pointOf(layout, before, mark - 1).place;
        const QPointF place = (from + pointOf(layout, after, mark).place) / 2;
        if (layout.plot.contains(place)) {
            layout.breaks.push_back({ .series = index, .place = place, .color = color });
        }
    }
}

// Where the marks lie too close, only some have a marker: those apart from the one before, and those that no curve and
// no band would show.
void thinOut(FigureLayout& layout, std::size_t begin, const std::vector<bool>& isSingle)
{
    const auto count = static_cast<double>(layout.marks.size() - begin);
    const double pitch = count * kMarkerPitch <= layout.plot.width() ? 0 : kSparsePitch;
    double free = -1e300;
    for (std::size_t index = begin; index < layout.marks.size(); ++index) {
        PlacedMark& mark = layout.marks[index];
        const bool isApart = mark.point.x() >= free;
        mark.hasMarker = pitch == 0 || isApart || isSingle[index - begin];
        if (isApart) {
            free = mark.point.x() + pitch;
        }
    }
}

// Numbers across make a curve of which no point is more than another: it has no markers.
void placeSeries(
    FigureLayout& layout, const figure::Series& series, std::size_t index, const QColor& color, bool hasMarkers)
{
    const std::size_t begin = layout.marks.size();
    std::vector<bool> isSingle;
    for (const Run& run : runsOf(layout, series)) {
        if (series.isFilled) {
            addFill(layout, run, index, color);
        }
        addBands(layout, run, index, color);
        addCurves(layout, run, index, color);
        for (const LinePoint& point : run) {
            const auto mark = placed(layout, series.marks[point.mark], point, { index, point.mark }, color);
            if (mark) {
                layout.marks.push_back(*mark);
                isSingle.push_back(run.size() == 1);
            }
        }
    }
    if (hasMarkers) {
        thinOut(layout, begin, isSingle);
    } else {
        for (std::size_t mark = begin; mark < layout.marks.size(); ++mark) {
            layout.marks[mark].hasMarker = isSingle[mark - begin];
        }
    }
    addBreaks(layout, series, index, color);
}

} // namespace

void placeLines(
    FigureLayout& layout, const figure::ResolvedFigure& figure, const HiddenSeries& hidden, const ThemeColors& colors)
{
    for (std::size_t index = 0; index < figure.series.size(); ++index) {
        if (!hidden.contains(index)) {
            placeSeries(layout, figure.series[index], index, seriesColor(colors, index), !figure.across);
        }
    }
}

} // namespace broadsheet::app
