// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/theme.h"
#include "app/figure/figure_style.h"
#include "app/figure/picture_options.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace broadsheet::app {

// What was chosen for exports, remembered from one to the next.
struct ExportChoice {
    QSize size = kDefaultPictureSize;
    double scale = 2;
    QString folder;
    FileFormat format = FileFormat::Png; // of one figure
    std::vector<FileFormat> formats { FileFormat::Png }; // of all figures at once
    bool onPaper = false; // `paper` counts, not size and scale
    PaperSize paper {};
    std::optional<Language> language {}; // nothing: the window's
    ThemeChoice theme = ThemeChoice::System; // System: the window's colours
    FigureParts parts {};
    bool outlines = false;

    bool operator==(const ExportChoice&) const = default;
};

[[nodiscard]] PictureOptions optionsOf(const ExportChoice& choice, const figure::ViewState& view);

// How a figure is to look that the window shows as `window`.
[[nodiscard]] FigureStyle styleOf(const ExportChoice& choice, const FigureStyle& window);

// The choice with what can't be replaced by its default.
[[nodiscard]] ExportChoice soundChoice(ExportChoice choice);

} // namespace broadsheet::app
