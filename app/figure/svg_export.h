// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "app/figure/picture_options.h"
#include "core/figure/figure.h"

#include <string>

namespace broadsheet::app {

// The figure, as figure::shownAs() made it for the options' view, as an SVG file. Its user units are those of the
// figure's layout; width and height are what the options ask for. What belongs to a mark stands in a group of its own
// (class "mark") that carries the mark's data and a title; no script, no style sheet, nothing that is fetched. The same
// input gives the same bytes.
[[nodiscard]] std::string figureSvg(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options);

} // namespace broadsheet::app
