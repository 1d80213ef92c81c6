// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/picture_options.h"
#include "app/study/trend_picture.h"
#include "core/base/error.h"

#include <QImage>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace broadsheet::app {

// How a stretch of a trend chart becomes a file. PDF is none of its formats.
struct TrendFile {
    FileFormat format = FileFormat::Png;
    double scale = 1; // of a PNG: pixels to a unit
};

// Told how far it is; false: give up.
using TrendTick = std::function<bool(std::size_t done, std::size_t total)>;

// The most draws that a picture holds; nothing where there is no limit.
[[nodiscard]] std::optional<std::size_t> mostDraws(const TrendFile& file);

// "Super Lotto: draws 24001–24030".
[[nodiscard]] QString trendTitle(const TrendData& data, TrendStretch stretch, const Formatter& formatter);

// "dlt-24001-24030.png".
[[nodiscard]] QString trendFileName(const TrendData& data, TrendStretch stretch, FileFormat format);

// Of its picture, in pixels.
[[nodiscard]] QSize trendSize(const TrendData& data, TrendStretch stretch, const TrendLook& look, double scale);

// The whole stretch with its headings, its footer and its marks.
[[nodiscard]] QImage paintTrend(const TrendData& data, TrendStretch stretch, const TrendLook& look, double scale);

// The same as an SVG file: texts as text, no script, nothing that is fetched. The same input gives the same bytes.
[[nodiscard]] std::string trendSvg(const TrendData& data, TrendStretch stretch, const TrendLook& look);

// Writes all of it or nothing. Errors: BadValue (too many draws for a picture), FontMissing, ImageFailed,
// FileUnwritable, Cancelled.
[[nodiscard]] Result<void> exportTrend(const TrendData& data, TrendStretch stretch, const TrendLook& look,
    const TrendFile& file, const std::filesystem::path& path, const TrendTick& tick = {});

} // namespace broadsheet::app
