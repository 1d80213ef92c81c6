// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/demand/catalogue.h"
#include "core/figure/figure.h"

#include <cstddef>
#include <vector>

namespace broadsheet::app {

[[nodiscard]] figure::Mark markOf(const char* zh, const char* en, std::size_t category, const Interval& value,
    Kind kind = Kind::Measured, bool approximate = false);

// Every kind and shape, stacks, groups, long labels, awkward characters, tiny and huge values.
[[nodiscard]] std::vector<figure::ResolvedFigure> testFigures();

// A figure of three bars and two series, for the view.
[[nodiscard]] figure::ResolvedFigure twoSeriesFigure();

// What the program carries.
[[nodiscard]] const demand::Catalogue& bundledCatalogue();

// Both of the above.
[[nodiscard]] std::vector<figure::ResolvedFigure> allFigures();

// The bundled lines as an index and as growth, in the base years that they begin with.
[[nodiscard]] std::vector<figure::ResolvedFigure> measuredFigures();

[[nodiscard]] FigureStyle styleFor(Language language, bool dark);

} // namespace broadsheet::app
