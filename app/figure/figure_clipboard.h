// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/exporter.h"

#include <memory>

class QMimeData;

namespace broadsheet::app {

// The figure for the clipboard as a picture: PNG, with its size and texts, and SVG. Errors: as paintForFile().
[[nodiscard]] Result<std::unique_ptr<QMimeData>> pictureForClipboard(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options);

// The figure's data as tab-separated text with headings, and as CSV.
[[nodiscard]] std::unique_ptr<QMimeData> dataForClipboard(
    const figure::ResolvedFigure& figure, Language language, const figure::ViewState& view);

} // namespace broadsheet::app
