// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/shown_marks.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace broadsheet::app {

namespace {

using figure::ChartKind;
using figure::Mark;
using figure::ResolvedFigure;
using figure::Scale;
using figure::ViewState;

const Mark& markOf(const ResolvedFigure& figure, MarkRef ref)
{
    return figure.series[ref.series].marks[ref.mark];
}

bool hasPlace(const ResolvedFigure& shown, const Mark& mark)
{
    return shown.axis.scale == Scale::Linear || figure::isAboveZero(mark.value);
}

bool isInside(const ResolvedFigure& shown, const ViewState& state, const Mark& mark)
{
    const figure::Window across = figure::acrossEnds(shown);
    const bool inTime = !state.times || (mark.time >= across.minimum && mark.time <= across.maximum);
    const bool inValue
        = !state.values || (greatestOf(mark.value) >= shown.axis.minimum && leastOf(mark.value) <= shown.axis.maximum);
    return inTime && inValue;
}

template <class Visit>
void forEachMark(const ResolvedFigure& figure, const ViewState& state, Visit visit)
{
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        for (std::size_t mark = 0; mark < figure.series[series].marks.size() && !state.hidden.contains(series);
            ++mark) {
            visit(MarkRef { .series = series, .mark = mark });
        }
    }
}

// The marks that can be walked to.
std::vector<MarkRef> reachable(const ResolvedFigure& shown, const ViewState& state)
{
    std::vector<MarkRef> marks;
    forEachMark(shown, state, [&](MarkRef ref) {
        if (hasPlace(shown, markOf(shown, ref))) {
            marks.push_back(ref);
        }
    });
    return marks;
}

// The one before or after `mark` in `order`, which holds it.
MarkRef besides(const std::vector<MarkRef>& order, MarkRef mark, int direction)
{
    const auto found = std::ranges::find(order, mark);
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(std::distance(order.begin(), found) + direction, 0, last);
    return order[static_cast<std::size_t>(next)];
}

std::optional<MarkRef> stepInRows(std::vector<MarkRef> order, const ResolvedFigure& shown, MarkRef mark, Step step)
{
    std::ranges::stable_sort(order, {}, [&shown](MarkRef ref) { return markOf(shown, ref).category; });
    switch (step) {
    case Step::First:
        return order.front();
    case Step::Last:
        return order.back();
    case Step::Left:
    case Step::Up:
        return besides(order, mark, -1);
    case Step::Right:
    case Step::Down:
        return besides(order, mark, 1);
    }
    return std::nullopt;
}

std::optional<MarkRef> nearestInTime(
    const std::vector<MarkRef>& marks, const ResolvedFigure& shown, std::size_t series, double time)
{
    std::optional<MarkRef> nearest;
    for (const MarkRef ref : marks) {
        const double distance = std::abs(markOf(shown, ref).time - time);
        if (ref.series == series && (!nearest || distance < std::abs(markOf(shown, *nearest).time - time))) {
            nearest = ref;
        }
    }
    return nearest;
}

MarkRef stepBetweenLines(const std::vector<MarkRef>& order, const ResolvedFigure& shown, MarkRef mark, int direction)
{
    const double time = markOf(shown, mark).time;
    for (std::size_t series = mark.series; direction > 0 ? ++series < shown.series.size() : series-- > 0;) {
        if (const std::optional<MarkRef> found = nearestInTime(order, shown, series, time)) {
            return *found;
        }
    }
    return mark;
}

MarkRef stepOnLines(const std::vector<MarkRef>& order, const ResolvedFigure& shown, MarkRef mark, Step step)
{
    std::vector<MarkRef> line;
    std::ranges::copy_if(order, std::back_inserter(line), [&mark](MarkRef ref) { return ref.series == mark.series; });
    switch (step) {
    case Step::First:
        return line.front();
    case Step::Last:
        return line.back();
    case Step::Left:
        return besides(line, mark, -1);
    case Step::Right:
        return besides(line, mark, 1);
    case Step::Up:
        return stepBetweenLines(order, shown, mark, -1);
    case Step::Down:
        return stepBetweenLines(order, shown, mark, 1);
    }
    return mark;
}

} // namespace

bool isDrawn(const ResolvedFigure& shown, const ViewState& state, MarkRef mark)
{
    const Mark& said = markOf(shown, mark);
    return !state.hidden.contains(mark.series) && hasPlace(shown, said) && isInside(shown, state, said);
}

std::vector<MarkRef> drawnMarks(const ResolvedFigure& shown, const ViewState& state)
{
    std::vector<MarkRef> marks = reachable(shown, state);
    std::erase_if(marks, [&](MarkRef ref) { return !isInside(shown, state, markOf(shown, ref)); });
    return marks;
}

LeftOut leftOut(const ResolvedFigure& shown, const ViewState& state)
{
    LeftOut left { .series = state.hidden.size() };
    forEachMark(shown, state, [&](MarkRef ref) {
        const Mark& mark = markOf(shown, ref);
        const bool placed = hasPlace(shown, mark);
        left.undrawable += placed ? 0 : 1;
        left.outside += placed && !isInside(shown, state, mark) ? 1 : 0;
    });
    return left;
}

std::optional<MarkRef> stepFrom(
    const ResolvedFigure& shown, const ViewState& state, std::optional<MarkRef> mark, Step step)
{
    std::vector<MarkRef> order = reachable(shown, state);
    if (order.empty()) {
        return std::nullopt;
    }
    const bool isKnown = mark && std::ranges::find(order, *mark) != order.end();
    if (!isKnown) {
        const bool fromBehind = step == Step::Left || step == Step::Up || step == Step::Last;
        const bool onLines = shown.kind == ChartKind::Line;
        mark = order.front();
        step = fromBehind ? Step::Last : Step::First;
        if (onLines && fromBehind) {
            mark = order.back();
        }
    }
    return shown.kind == ChartKind::Line ? stepOnLines(order, shown, *mark, step)
                                         : stepInRows(std::move(order), shown, *mark, step);
}

} // namespace broadsheet::app
