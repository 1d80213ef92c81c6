// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/figure_sources.h"

#include <algorithm>

namespace broadsheet::app {

namespace {

using demand::Catalogue;
using demand::Observation;

// A derived value is never its own input, so following the inputs comes to an end.
void collectStated(const Observation& fact, const Catalogue& catalogue, std::vector<const Observation*>& facts)
{
    if (!fact.derivation) {
        if (std::ranges::find(facts, &fact) == facts.end()) {
            facts.push_back(&fact);
        }
        return;
    }
    for (const std::string& id : fact.derivation->inputs) {
        if (const Observation* input = catalogue.observation(id)) {
            collectStated(*input, catalogue, facts);
        }
    }
}

std::vector<const Observation*> factsOf(const figure::ResolvedFigure& figure, const Catalogue& catalogue)
{
    std::vector<const Observation*> facts;
    for (const figure::Series& series : figure.series) {
        for (const figure::Mark& mark : series.marks) {
            const Observation* fact = catalogue.observation(mark.observation);
            if (fact != nullptr && std::ranges::find(facts, fact) == facts.end()) {
                facts.push_back(fact);
            }
        }
    }
    return facts;
}

} // namespace

std::vector<FigureSource> sourcesOf(const figure::ResolvedFigure& figure, const Catalogue& catalogue)
{
    std::vector<const Observation*> stated;
    for (const Observation* fact : factsOf(figure, catalogue)) {
        collectStated(*fact, catalogue, stated);
    }
    std::vector<FigureSource> sources;
    for (const Observation* fact : stated) {
        const demand::Source* source = catalogue.source(fact->source);
        auto found = std::ranges::find(sources, source, &FigureSource::source);
        if (source != nullptr && found == sources.end()) {
            sources.push_back({ .source = source, .facts = {} });
            found = sources.end() - 1;
        }
        if (source != nullptr) {
            found->facts.push_back(fact);
        }
    }
    return sources;
}

std::vector<const Observation*> derivedFacts(const figure::ResolvedFigure& figure, const Catalogue& catalogue)
{
    std::vector<const Observation*> facts = factsOf(figure, catalogue);
    std::erase_if(facts, [](const Observation* fact) { return !fact->derivation; });
    return facts;
}

} // namespace broadsheet::app
