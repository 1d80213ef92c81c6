// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/view_state.h"

#include "core/figure/axes.h"
#include "core/figure/measure.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace broadsheet::figure {

namespace {

constexpr double kShortestTime = 0.001; // about nine hours
constexpr double kFinestWindow = 1e-6; // of the larger end: what ticks still have different labels in

// Whether the ends of a stretch of values can be told apart on an axis.
bool isUsable(const Window& window)
{
    const double size = std::max(std::abs(window.minimum), std::abs(window.maximum));
    return std::isfinite(window.minimum) && std::isfinite(window.maximum) && size <= kLargestOnAxis
        && window.maximum - window.minimum > std::max(size * kFinestWindow, kSmallestOnAxis);
}

// `fit` says already what is measured, and on which scale.
std::optional<Window> usableValues(const ResolvedFigure& figure, const ViewState& state, const ViewState& fit)
{
    if (!state.values || !canZoom(figure)) {
        return std::nullopt;
    }
    Window window = *state.values;
    if (scaleOf(figure, fit) == Scale::Logarithmic && window.minimum <= 0) {
        window.minimum = axisOfAll(measuredAs(figure, fit), Scale::Logarithmic).minimum;
    }
    return isUsable(window) ? std::optional(window) : std::nullopt;
}

std::optional<Window> usableTimes(const ResolvedFigure& figure, const ViewState& state)
{
    if (!state.times || figure.kind != ChartKind::Line || !isUsable(*state.times)) {
        return std::nullopt;
    }
    if (figure.across) {
        const bool hasPlace = figure.across->axis.scale == Scale::Linear || state.times->minimum > 0;
        return hasPlace ? state.times : std::nullopt;
    }
    const TimeAxis axis = timeAxisWithin(state.times->minimum, state.times->maximum, Period::Basis::Year);
    const Window window { .minimum = axis.minimum, .maximum = axis.maximum };
    return window.maximum - window.minimum >= kShortestTime ? std::optional(window) : std::nullopt;
}

void convert(ResolvedFigure& figure, std::size_t index)
{
    const UnitChoice& choice = figure.units[index];
    figure.unit = choice.unit;
    figure.shownUnit = index;
    for (Series& series : figure.series) {
        for (Mark& mark : series.marks) {
            mark.value = scaled(mark.value, choice.factor);
            mark.approximate = mark.approximate || choice.isEquivalent();
        }
    }
    for (Reference& reference : figure.references) {
        if (!figure.across) {
            reference.value = scaled(reference.value, choice.factor);
        }
    }
    const Bilingual& source = choice.constantSource;
    if (!source.empty() && std::ranges::find(figure.sources, source) == figure.sources.end()) {
        figure.sources.push_back(source);
    }
}

ValueAxis axisFor(const ResolvedFigure& shown, const ViewState& state, Scale scale, double factor)
{
    if (!state.values) {
        return axisOfAll(shown, scale);
    }
    const Window window { .minimum = state.values->minimum * factor, .maximum = state.values->maximum * factor };
    if (!isUsable(window)) {
        return axisOfAll(shown, scale);
    }
    return scale == Scale::Logarithmic ? logAxisWithin(window.minimum, window.maximum)
                                       : axisWithin(window.minimum, window.maximum);
}

void showAcross(ResolvedFigure& shown, const Window& window)
{
    if (!shown.across) {
        shown.time = timeAxisWithin(window.minimum, window.maximum, finestBasis(shown));
        return;
    }
    ValueAxis& axis = shown.across->axis;
    ValueAxis within = axis.scale == Scale::Logarithmic ? logAxisWithin(window.minimum, window.maximum)
                                                        : axisWithin(window.minimum, window.maximum);
    within.label = axis.label;
    axis = std::move(within);
}

std::size_t countUndrawable(const ResolvedFigure& figure, const ViewState& state)
{
    std::size_t count = 0;
    for (std::size_t index = 0; index < figure.series.size(); ++index) {
        if (!state.hidden.contains(index)) {
            count += static_cast<std::size_t>(std::ranges::count_if(
                figure.series[index].marks, [](const Mark& mark) { return !isAboveZero(mark.value); }));
        }
    }
    return count;
}

} // namespace

Window acrossEnds(const ResolvedFigure& figure)
{
    return figure.across ? Window { .minimum = figure.across->axis.minimum, .maximum = figure.across->axis.maximum }
                         : Window { .minimum = figure.time.minimum, .maximum = figure.time.maximum };
}

bool canZoom(const ResolvedFigure& figure)
{
    return figure.kind == ChartKind::Line || figure.kind == ChartKind::Range;
}

bool isAboveZero(const Interval& value)
{
    return leastOf(value) >= kSmallestOnAxis && greatestOf(value) <= kLargestOnAxis;
}

Scale scaleOf(const ResolvedFigure& figure, const ViewState& state)
{
    const bool canBeLogarithmic = canZoom(figure) && state.measure != Measure::Growth;
    return canBeLogarithmic ? state.scale.value_or(figure.axis.scale) : Scale::Linear;
}

ViewState fitted(const ResolvedFigure& figure, const ViewState& state)
{
    ViewState fit;
    fit.unit = state.unit < figure.units.size() ? state.unit : 0;
    std::ranges::copy_if(state.hidden, std::inserter(fit.hidden, fit.hidden.end()),
        [&](std::size_t series) { return series < figure.series.size(); });
    fit.measure = canMeasure(figure, state.measure) ? state.measure : Measure::Values;
    if (fit.measure == Measure::Index) {
        const std::optional<BaseYear> base = usableBase(figure, fit.hidden, state.baseYear);
        fit.baseYear = base.value_or(BaseYear {}).year;
    }
    if (canZoom(figure) && state.scale != figure.axis.scale) {
        fit.scale = state.scale;
    }
    fit.values = usableValues(figure, state, fit);
    fit.times = usableTimes(figure, state);
    return fit;
}

ShownFigure shownAs(const ResolvedFigure& figure, const ViewState& state)
{
    const ViewState fit = fitted(figure, state);
    const Scale scale = scaleOf(figure, fit);
    const bool isMeasured = fit.measure != Measure::Values;
    ShownFigure shown { .figure = isMeasured ? measuredAs(figure, fit) : figure, .undrawable = 0 };
    const bool isConverted = !isMeasured && fit.unit > 0;
    if (isConverted) {
        convert(shown.figure, fit.unit);
    }
    if (isConverted || isMeasured || fit.values || scale != figure.axis.scale) {
        const double factor = isConverted ? figure.units[fit.unit].factor : 1;
        shown.figure.axis = axisFor(shown.figure, fit, scale, factor);
        shown.figure.axis.label = figure.axis.label;
    }
    if (fit.times) {
        showAcross(shown.figure, *fit.times);
    }
    if (scale == Scale::Logarithmic) {
        shown.undrawable = countUndrawable(shown.figure, fit);
    }
    return shown;
}

} // namespace broadsheet::figure
