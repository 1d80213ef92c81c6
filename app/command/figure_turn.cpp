// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/figure_turn.h"

#include "core/figure/measure.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {

namespace {

std::unexpected<Error> refuse(const figure::ResolvedFigure& figure, std::string wish, std::string instead)
{
    return std::unexpected(Error { .code = ErrorCode::BadValue,
        .place = { .file = figure.id, .line = 0, .column = 0, .path = {} },
        .detail = std::move(wish),
        .expected = std::move(instead) });
}

template <class Range, class Name>
std::string listOf(const Range& range, Name name)
{
    std::string text;
    for (const auto& each : range) {
        text += (text.empty() ? "" : ", ") + name(each);
    }
    return text;
}

Result<void> chooseUnit(const FigureTurn& turn, const figure::ResolvedFigure& figure, figure::ViewState& state)
{
    const auto found = std::ranges::find(figure.units, turn.unit, &figure::UnitChoice::unit);
    if (!turn.unit.empty() && found == figure.units.end()) {
        return refuse(
            figure, turn.unit, listOf(figure.units, [](const figure::UnitChoice& unit) { return unit.unit; }));
    }
    state.unit = turn.unit.empty() ? 0 : static_cast<std::size_t>(found - figure.units.begin());
    return {};
}

Result<void> chooseMeasure(const FigureTurn& turn, const figure::ResolvedFigure& figure, figure::ViewState& state)
{
    if (!figure::canMeasure(figure, turn.measure)) {
        return refuse(figure, turn.measure == figure::Measure::Index ? "index" : "growth", "values");
    }
    state.measure = turn.measure;
    if (turn.baseYear && turn.measure != figure::Measure::Index) {
        return refuse(figure, std::to_string(*turn.baseYear), "index");
    }
    if (turn.baseYear) {
        const std::vector<figure::BaseYear> bases = figure::baseYears(figure, state.hidden);
        if (std::ranges::find(bases, *turn.baseYear, &figure::BaseYear::year) == bases.end()) {
            return refuse(figure, std::to_string(*turn.baseYear),
                listOf(bases, [](const figure::BaseYear& base) { return std::to_string(base.year); }));
        }
        state.baseYear = turn.baseYear;
    }
    return {};
}

std::optional<std::size_t> seriesCalled(const std::string& name, const figure::ResolvedFigure& figure)
{
    for (std::size_t index = 0; index < figure.series.size(); ++index) {
        const Bilingual& label = figure.series[index].label;
        if (name == label.zh || name == label.en || name == std::to_string(index + 1)) {
            return index;
        }
    }
    return std::nullopt;
}

Result<void> chooseSeries(const FigureTurn& turn, const figure::ResolvedFigure& figure, figure::ViewState& state)
{
    for (std::size_t index = 0; !turn.series.empty() && index < figure.series.size(); ++index) {
        state.hidden.insert(index);
    }
    for (const std::string& name : turn.series) {
        const std::optional<std::size_t> found = seriesCalled(name, figure);
        if (!found) {
            std::size_t number = 0;
            return refuse(figure, name, listOf(figure.series, [&number](const figure::Series& series) {
                return std::to_string(++number) + " " + series.label.en;
            }));
        }
        state.hidden.erase(*found);
    }
    return {};
}

} // namespace

Result<figure::ViewState> stateFor(const FigureTurn& turn, const figure::ResolvedFigure& figure)
{
    figure::ViewState state;
    for (const auto choose : { chooseUnit, chooseSeries, chooseMeasure }) {
        if (const Result<void> done = choose(turn, figure, state); !done) {
            return std::unexpected(done.error());
        }
    }
    if (turn.scale == figure::Scale::Logarithmic) {
        state.scale = turn.scale;
        if (figure::scaleOf(figure, state) != turn.scale) {
            return refuse(figure, "log", "linear");
        }
    }
    state.scale = turn.scale;
    return figure::fitted(figure, state);
}

} // namespace broadsheet::app
