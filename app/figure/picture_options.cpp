// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/picture_options.h"

#include "app/base/qt_text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kInch = 25.4; // millimetres
constexpr double kPlainResolution = 96; // pixels to an inch, of a size in pixels

constexpr std::array<std::string_view, kFileFormats.size()> kCodes { "png", "svg", "pdf", "csv" };

std::string sizeText(QSize size)
{
    return std::to_string(size.width()) + "x" + std::to_string(size.height());
}

std::string numberText(double value)
{
    return toUtf8(QString::number(value, 'g', 10));
}

Error badValue(std::string found, std::string wanted)
{
    return { .code = ErrorCode::BadValue, .place = {}, .detail = std::move(found), .expected = std::move(wanted) };
}

Result<void> checkPaper(const PaperSize& paper)
{
    if (!(paper.dpi >= kSmallestResolution && paper.dpi <= kLargestResolution)) {
        return std::unexpected(badValue(numberText(paper.dpi) + " dpi", "36–1200 dpi"));
    }
    for (const double side : { paper.millimetres.width(), paper.millimetres.height() }) {
        if (!(side >= kShortestSide && side <= kLongestSide)) {
            return std::unexpected(badValue(numberText(side) + " mm", "25–2000 mm"));
        }
    }
    return {};
}

Result<void> checkScale(double scale)
{
    if (!(scale >= kSmallestScale && scale <= kLargestScale)) {
        return std::unexpected(badValue(numberText(scale), "0.5–8"));
    }
    return {};
}

} // namespace

std::string_view codeOf(FileFormat format)
{
    return kCodes.at(static_cast<std::size_t>(format));
}

std::optional<FileFormat> fileFormatFromCode(std::string_view code)
{
    const auto found = std::ranges::find(kFileFormats, code, [](FileFormat format) { return codeOf(format); });
    return found == kFileFormats.end() ? std::nullopt : std::optional(*found);
}

QSize PictureOptions::pixels() const
{
    return paper ? (paper->millimetres / kInch * paper->dpi).toSize() : (QSizeF(size) * scale).toSize();
}

double PictureOptions::resolution() const
{
    return paper ? paper->dpi : kPlainResolution * scale;
}

QSizeF PictureOptions::millimetres() const
{
    return paper ? paper->millimetres : QSizeF(size) / kPlainResolution * kInch;
}

Result<void> checkOptions(const PictureOptions& options, FileFormat format)
{
    if (format == FileFormat::Csv) {
        return {}; // data has no size
    }
    if (Result<void> sound = options.paper ? checkPaper(*options.paper) : checkScale(options.scale); !sound) {
        return sound;
    }
    if (format != FileFormat::Png && options.paper) {
        return {};
    }
    const QSize pixels = format == FileFormat::Png ? options.pixels() : options.size;
    const bool large = pixels.width() >= kSmallestPicture.width() && pixels.height() >= kSmallestPicture.height();
    if (!large || pixels.width() > kLargestPictureSide || pixels.height() > kLargestPictureSide) {
        const QSize largest(kLargestPictureSide, kLargestPictureSide);
        return std::unexpected(badValue(sizeText(pixels), sizeText(kSmallestPicture) + "–" + sizeText(largest)));
    }
    return {};
}

} // namespace broadsheet::app
