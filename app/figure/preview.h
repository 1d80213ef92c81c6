// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QPixmap>
#include <QSize>

namespace broadsheet::app {

// The figure's marks without any text, small, for lists. `size` is in device-independent pixels.
[[nodiscard]] QPixmap previewOf(
    const figure::ResolvedFigure& figure, const FigureStyle& style, QSize size, qreal devicePixelRatio);

} // namespace broadsheet::app
