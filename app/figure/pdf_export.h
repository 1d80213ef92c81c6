// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "app/figure/picture_options.h"
#include "core/figure/figure.h"

#include <QSizeF>

#include <string>
#include <string_view>

namespace broadsheet::app {

// The figure, as figure::shownAs() made it for the options' view, as a PDF file of one page of the size asked for:
// vectors, the fonts' characters embedded, the figure's data attached as CSV. The same input gives the same bytes, in
// programs that fix the order of QHash (see QHashSeed::setDeterministicGlobalSeed()): Qt writes the fonts in that
// order.
[[nodiscard]] std::string figurePdf(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options);

// What Qt wrote, without the time of writing and with the page's size in fractions of a point, which Qt rounds. As it
// was where it is no such file.
[[nodiscard]] std::string settledPdf(std::string_view bytes, QSizeF millimetres);

} // namespace broadsheet::app
