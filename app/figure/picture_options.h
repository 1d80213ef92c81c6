// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/base/error.h"
#include "core/figure/view_state.h"

#include <QSize>
#include <QSizeF>

#include <array>
#include <optional>
#include <string_view>

namespace broadsheet::app {

enum class FileFormat { Png, Svg, Pdf, Csv };

inline constexpr std::array kFileFormats { FileFormat::Png, FileFormat::Svg, FileFormat::Pdf, FileFormat::Csv };

// "png", "svg", "pdf", "csv": for the command line, settings and the ends of file names.
[[nodiscard]] std::string_view codeOf(FileFormat format);
[[nodiscard]] std::optional<FileFormat> fileFormatFromCode(std::string_view code);

inline constexpr QSize kDefaultPictureSize { 1200, 800 };
inline constexpr QSize kSmallestPicture { 400, 300 };
inline constexpr int kLargestPictureSide = 10'000;
inline constexpr double kSmallestScale = 0.5;
inline constexpr double kLargestScale = 8;
inline constexpr double kSmallestResolution = 36;
inline constexpr double kLargestResolution = 1200;
inline constexpr double kShortestSide = 25; // millimetres
inline constexpr double kLongestSide = 2000;

// A size on paper, and how many pixels an inch of it has.
struct PaperSize {
    QSizeF millimetres { 180, 120 };
    double dpi = 300;

    bool operator==(const PaperSize&) const = default;
};

// How large a file's picture is, and how dense. A picture of `size` times `scale` pixels: the size is in pixels of 1/96
// inch, the scale says how many there are to each. The text grows with the picture, so that 1200×800 at 2 is the
// picture of 1200×800, finer.
struct PictureOptions {
    QSize size = kDefaultPictureSize;
    double scale = 1;
    figure::ViewState view {}; // how a reader has turned the figure
    std::optional<PaperSize> paper {}; // counts in place of size and scale
    bool outlines = false; // SVG: texts as shapes

    // What a PNG has.
    [[nodiscard]] QSize pixels() const;
    // Pixels to an inch.
    [[nodiscard]] double resolution() const;
    // What SVG and PDF have, and what a PNG says of itself.
    [[nodiscard]] QSizeF millimetres() const;
};

// Error: BadValue where the scale is not in 0.5–8, a side on paper not in 25–2,000 mm, its resolution not in 36–1200,
// or a side in pixels below kSmallestPicture or above kLargestPictureSide (of a PNG; elsewhere of a size in pixels). A
// CSV takes any.
[[nodiscard]] Result<void> checkOptions(const PictureOptions& options, FileFormat format = FileFormat::Png);

} // namespace broadsheet::app
