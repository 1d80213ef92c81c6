// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/base/error.h"
#include "core/figure/figure.h"

namespace broadsheet::app {

// That the font of figures, or one that stands in for it, has every character that the figure says in the formatter's
// language, so that nothing is drawn as a box. Needs a QGuiApplication. Error: GlyphMissing, with the first ten.
[[nodiscard]] Result<void> checkGlyphs(const figure::ResolvedFigure& figure, const Formatter& formatter);

} // namespace broadsheet::app
