// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/row_plan.h"

#include "core/figure/view_state.h"

#include <algorithm>

namespace broadsheet::app {

namespace {

using figure::ChartKind;
using figure::Mark;
using figure::ResolvedFigure;

std::vector<MarkRef> shownMarks(const ResolvedFigure& figure, const HiddenSeries& hidden, std::size_t category)
{
    std::vector<MarkRef> shown;
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        if (hidden.contains(series)) {
            continue;
        }
        const std::vector<Mark>& marks = figure.series[series].marks;
        for (std::size_t mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].category == category) {
                shown.push_back({ series, mark });
            }
        }
    }
    return shown;
}

const Mark& markOf(const ResolvedFigure& figure, MarkRef ref)
{
    return figure.series[ref.series].marks[ref.mark];
}

// A bar that stands for itself: from zero to its value, or from its low end to its high end.
PlannedMark planAlone(const ResolvedFigure& figure, MarkRef ref, std::size_t row)
{
    const Interval& value = markOf(figure, ref).value;
    PlannedMark planned { .ref = ref, .row = row, .best = value.best };
    const IntervalShape shape = shapeOf(value);
    if (shape == IntervalShape::Range) {
        planned.from = leastOf(value);
        planned.to = greatestOf(value);
        planned.isRange = true;
        return planned;
    }
    planned.best.reset();
    const double end = representative(value);
    const bool zeroIsShown
        = figure.axis.scale == figure::Scale::Linear && figure.axis.minimum <= 0 && figure.axis.maximum >= 0;
    planned.isPoint = !zeroIsShown;
    planned.from = zeroIsShown ? std::min(0.0, end) : end;
    planned.to = zeroIsShown ? std::max(0.0, end) : end;
    planned.openRight = shape == IntervalShape::LowerBound;
    planned.openLeft = shape == IntervalShape::UpperBound;
    return planned;
}

void planStack(RowPlan& plan, const ResolvedFigure& figure, const std::vector<MarkRef>& shown)
{
    double reached = 0;
    for (const MarkRef ref : shown) {
        const double next = reached + representative(markOf(figure, ref).value);
        plan.marks.push_back({ .ref = ref, .row = plan.rows, .from = reached, .to = next, .best = {} });
        reached = next;
    }
    ++plan.rows;
}

bool anyHasSeveral(const std::vector<std::vector<MarkRef>>& shown)
{
    return std::ranges::any_of(shown, [](const std::vector<MarkRef>& marks) { return marks.size() > 1; });
}

// Cuts the mark to what the axis shows; false where that is nothing.
bool cutToAxis(PlannedMark& mark, const figure::ValueAxis& axis, const Interval& value)
{
    if (axis.scale == figure::Scale::Logarithmic && !figure::isAboveZero(value)) {
        return false;
    }
    if (mark.to < axis.minimum || mark.from > axis.maximum) {
        return false;
    }
    mark.cutLow = mark.from < axis.minimum;
    mark.cutHigh = mark.to > axis.maximum;
    mark.from = std::max(mark.from, axis.minimum);
    mark.to = std::min(mark.to, axis.maximum);
    if (mark.best && (*mark.best < axis.minimum || *mark.best > axis.maximum)) {
        mark.best.reset();
    }
    return true;
}

} // namespace

RowPlan planRows(const ResolvedFigure& figure, const HiddenSeries& hidden)
{
    std::vector<std::vector<MarkRef>> shown;
    shown.reserve(figure.categories.size());
    for (std::size_t category = 0; category < figure.categories.size(); ++category) {
        shown.push_back(shownMarks(figure, hidden, category));
    }
    const bool stacked = figure.kind == ChartKind::Stacked;
    const bool apart = !stacked && anyHasSeveral(shown);
    RowPlan plan;
    for (std::size_t category = 0; category < shown.size(); ++category) {
        if (shown[category].empty()) {
            continue;
        }
        if (apart && plan.rows > 0) {
            ++plan.rows;
        }
        const std::size_t first = plan.rows;
        if (stacked) {
            planStack(plan, figure, shown[category]);
        } else {
            for (const MarkRef ref : shown[category]) {
                PlannedMark mark = planAlone(figure, ref, plan.rows++);
                if (cutToAxis(mark, figure.axis, markOf(figure, ref).value)) {
                    plan.marks.push_back(mark);
                }
            }
        }
        plan.categories.push_back({ .category = category, .first = first, .count = plan.rows - first });
    }
    return plan;
}

} // namespace broadsheet::app
