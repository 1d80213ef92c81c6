// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "app/figure/picture_options.h"
#include "core/base/error.h"
#include "core/figure/figure.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

class QPainter;
class QRectF;

namespace broadsheet::app {

// Paints the figure into `target`, in its middle where that is wider or higher than a figure may be. The ground around
// it is the caller's. Every way out of the program, paper included, and the window paint by this.
void paintFigureOn(QPainter& painter, const QRectF& target, const figure::ResolvedFigure& figure,
    const FigureStyle& style, const HiddenSeries& hidden = {});

// Needs a QApplication of any platform that has fonts (offscreen will do) and gives the same pixels on all of them. The
// memory of `canvas`, a picture that nobody needs any more, is painted over where it fits.
[[nodiscard]] QImage paintFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, QSize pixels,
    const HiddenSeries& hidden = {}, QImage canvas = {});

// The texts that a PNG carries for those who can't see it and for search.
struct PictureTexts {
    QString title;
    QString description;
};

// Deterministic bytes: no time stamp, one filter, one compression level. `resolution` is in pixels to an inch. RGB, or
// RGBA where the image's format has an alpha channel. Error: ImageFailed. Works on any thread.
[[nodiscard]] Result<std::string> encodePng(const QImage& image, const PictureTexts& texts, double resolution = 96);

// A figure painted and not yet a file: what is left is work for any thread.
struct PaintedFigure {
    FileFormat format = FileFormat::Png;
    QImage image; // PNG
    PictureTexts texts; // PNG
    double resolution = 96; // PNG
    std::string bytes; // of the other formats
};

// The part of an export that takes the thread of the QApplication. The figure is the one before it was turned as the
// options say. A PNG paints over `canvas` where it fits. Errors: BadValue (options), FontMissing, GlyphMissing.
[[nodiscard]] Result<PaintedFigure> paintForFile(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const PictureOptions& options, FileFormat format, QImage canvas = {});

// The rest of it: encodes and writes, all or nothing, on any thread. Errors: ImageFailed, FileUnwritable.
[[nodiscard]] Result<void> writePainted(const PaintedFigure& painted, const std::filesystem::path& path);

// Both. A CSV takes no font.
[[nodiscard]] Result<void> exportFigure(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const PictureOptions& options, FileFormat format, const std::filesystem::path& path);

// "chatgpt-day.png"
[[nodiscard]] QString exportFileName(const figure::ResolvedFigure& figure, FileFormat format);

// The families that the texts of figures are set in.
[[nodiscard]] QStringList figureFamilies();

// That the families are installed, so that no text falls back to another face. Error: FontMissing.
[[nodiscard]] Result<void> checkFigureFont(const QStringList& families = figureFamilies());

} // namespace broadsheet::app
