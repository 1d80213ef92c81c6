// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/base/error.h"
#include "core/figure/figure.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <filesystem>
#include <string>

namespace broadsheet::app {

inline constexpr QSize kDefaultPictureSize { 1200, 800 };
inline constexpr QSize kSmallestPicture { 400, 300 };
inline constexpr int kLargestPictureSide = 10'000;

// A picture of `size` times `scale` pixels. The scale says how dense it is (96 pixels to the inch at 1), and the text
// grows with the picture, so that 1200×800 at 2 is the picture of 1200×800, finer.
struct PictureOptions {
    QSize size = kDefaultPictureSize;
    double scale = 1;
    HiddenSeries hidden;

    [[nodiscard]] QSize pixels() const;
};

// Error: BadValue where a side is below kSmallestPicture or above kLargestPictureSide, or the scale is not in 0.5–8.
[[nodiscard]] Result<void> checkOptions(const PictureOptions& options);

// Needs a QApplication of any platform that has fonts (offscreen will do) and gives the same pixels on all of them.
[[nodiscard]] QImage paintFigure(
    const figure::ResolvedFigure& figure, const FigureStyle& style, QSize pixels, const HiddenSeries& hidden = {});

// The texts that a PNG carries for those who can't see it and for search.
struct PictureTexts {
    QString title;
    QString description;
};

// Deterministic bytes: no time stamp, one filter, one compression level. Error: ImageFailed.
[[nodiscard]] Result<std::string> encodePng(const QImage& image, const PictureTexts& texts, double scale = 1);

// Paints, encodes and writes, all or nothing. Errors: BadValue (options), FontMissing, ImageFailed, FileUnwritable.
[[nodiscard]] Result<void> exportPng(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const PictureOptions& options, const std::filesystem::path& path);

// "chatgpt-day.png"
[[nodiscard]] QString pictureFileName(const figure::ResolvedFigure& figure);

// That the figures' families are installed, so that no text falls back to another face. Error: FontMissing.
[[nodiscard]] Result<void> checkFigureFont();

} // namespace broadsheet::app
