// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"
#include "core/figure/figure.h"

#include <vector>

namespace broadsheet::app {

// A source that a figure rests on, and which facts are from it.
struct FigureSource {
    const demand::Source* source = nullptr;
    std::vector<const demand::Observation*> facts; // each once

    bool operator==(const FigureSource&) const = default;
};

// Every source that a mark of the figure rests on, in order of first use: that of its observation, or, where it is
// derived, those of everything it is derived from.
[[nodiscard]] std::vector<FigureSource> sourcesOf(
    const figure::ResolvedFigure& figure, const demand::Catalogue& catalogue);

// The observations of the figure's marks that are derived, each once.
[[nodiscard]] std::vector<const demand::Observation*> derivedFacts(
    const figure::ResolvedFigure& figure, const demand::Catalogue& catalogue);

} // namespace broadsheet::app
