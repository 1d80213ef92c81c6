// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"
#include "core/figure/view_state.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace broadsheet::figure {

namespace {

struct Ends {
    double least = 0;
    double greatest = 0;
};

// Nothing where no mark can be shown on that scale.
std::optional<Ends> endsOf(const ResolvedFigure& figure, Scale scale)
{
    std::optional<Ends> ends;
    const auto add = [&](const Interval& value) {
        const double least = leastOf(value);
        const double greatest = greatestOf(value);
        const bool isGap = !std::isfinite(least) || !std::isfinite(greatest);
        if (!isGap && (scale == Scale::Linear || isAboveZero(value))) {
            ends = ends ? Ends { std::min(ends->least, least), std::max(ends->greatest, greatest) }
                        : Ends { least, greatest };
        }
    };
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            add(mark.value);
        }
    }
    for (const Reference& reference : figure.references) {
        if (figure.kind != ChartKind::Line) {
            add(reference.value);
        }
    }
    return ends;
}

ValueAxis axisOfStack(const ResolvedFigure& figure)
{
    std::vector<double> totals(figure.categories.size(), 0.0);
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            if (mark.category < totals.size()) {
                totals[mark.category] += representative(mark.value);
            }
        }
    }
    return makeAxis(0, totals.empty() ? 0 : std::ranges::max(totals), true);
}

// Air at both ends, so that a range is seen to begin and to end.
ValueAxis axisOfRanges(const Ends& ends)
{
    const double span = ends.greatest - ends.least;
    const double air = span / 5;
    const bool zeroIsNear = ends.least >= 0 && ends.least <= span;
    return makeAxis(zeroIsNear ? 0 : ends.least - air, ends.greatest + (zeroIsNear ? 0 : air), zeroIsNear);
}

} // namespace

ValueAxis axisOfAll(const ResolvedFigure& figure, Scale scale)
{
    if (figure.kind == ChartKind::Stacked) {
        return axisOfStack(figure);
    }
    const std::optional<Ends> ends = endsOf(figure, scale);
    if (scale == Scale::Logarithmic) {
        return ends ? makeLogAxis(ends->least, ends->greatest) : makeLogAxis(1, 10);
    }
    const Ends all = ends.value_or(Ends {});
    switch (figure.kind) {
    case ChartKind::Range:
        return axisOfRanges(all);
    case ChartKind::Line:
        return makeAxis(all.least, all.greatest, std::ranges::any_of(figure.series, &Series::isFilled));
    default:
        return makeAxis(all.least, all.greatest, true);
    }
}

} // namespace broadsheet::figure
