// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/scenario/output_scale.h"
#include "app/scenario/scenario_results.h"
#include "core/demand/catalogue.h"
#include "core/figure/view_state.h"
#include "core/scenario/library.h"

#include <vector>

namespace broadsheet::app {

// A scenario and what follows from it.
struct ReckonedScenario {
    const scenario::Scenario& scenario;
    const ScenarioResults& results;
};

// Makes the figures of scenarios: like any other figure, in both languages, each with the assumptions that it rests on.
class ScenarioFigures final {
public:
    // All three must outlive it.
    ScenarioFigures(const demand::Catalogue& catalogue, const scenario::Library& library, const OutputScales& scales);

    // The share of the samples over the result, its P5, P50 and P95, and the span beside it. No marks where every input
    // is fixed.
    [[nodiscard]] figure::ResolvedFigure spread(const ReckonedScenario& reckoned, scenario::OutputId output) const;

    // What each input with a range does to the result alone, the widest first, around the result at the middle.
    [[nodiscard]] figure::ResolvedFigure swings(const ReckonedScenario& reckoned, scenario::OutputId output) const;

    // The result year by year, with its span, beside what others published. No marks where nothing grows.
    [[nodiscard]] figure::ResolvedFigure growth(const ReckonedScenario& reckoned, scenario::OutputId output) const;

    // Two scenarios beside each other, with their P5 to P95 and their span.
    [[nodiscard]] figure::ResolvedFigure comparison(
        const ReckonedScenario& first, const ReckonedScenario& second, scenario::OutputId output) const;

    // Logarithmic where the values are so far apart that the small ones could not be seen.
    [[nodiscard]] static figure::ViewState startingView(const figure::ResolvedFigure& figure);

    // What a scenario is called whose inputs are others than those it was chosen with.
    [[nodiscard]] Bilingual changed(const Bilingual& name) const;

private:
    template <class Make>
    [[nodiscard]] Bilingual both(Make make) const;
    [[nodiscard]] figure::ResolvedFigure empty(
        const char* id, figure::ChartKind kind, const scenario::Scenario& scenario, scenario::OutputId output) const;
    [[nodiscard]] std::vector<figure::Assumption> assumptionsOf(
        const scenario::Scenario& scenario, scenario::OutputId output) const;
    void addSources(
        figure::ResolvedFigure& figure, const scenario::Scenario& scenario, scenario::OutputId output) const;
    [[nodiscard]] figure::Assumption assumptionOf(scenario::InputId id, const scenario::Input& input) const;
    void addProjections(figure::ResolvedFigure& figure, const scenario::Scenario& scenario, scenario::OutputId output,
        const OutputScale& scale) const;

    const demand::Catalogue& m_catalogue;
    const scenario::Library& m_library;
    const OutputScales& m_scales;
    Formatter m_zh;
    Formatter m_en;
};

} // namespace broadsheet::app
