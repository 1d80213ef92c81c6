// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/exporter.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_scene.h"
#include "app/figure/summary.h"
#include "core/text/file.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>
#include <tuple>

namespace broadsheet::app {

namespace {

constexpr double kSmallestScale = 0.5;
constexpr double kLargestScale = 8;

std::string sizeText(QSize size)
{
    return std::to_string(size.width()) + "x" + std::to_string(size.height());
}

} // namespace

QSize PictureOptions::pixels() const
{
    return (QSizeF(size) * scale).toSize();
}

Result<void> checkOptions(const PictureOptions& options)
{
    if (!(options.scale >= kSmallestScale && options.scale <= kLargestScale)) {
        return std::unexpected(Error {
            .code = ErrorCode::BadValue, .place = {}, .detail = std::to_string(options.scale), .expected = "0.5–8" });
    }
    const QSize pixels = options.pixels();
    const bool large = pixels.width() >= kSmallestPicture.width() && pixels.height() >= kSmallestPicture.height();
    if (!large || pixels.width() > kLargestPictureSide || pixels.height() > kLargestPictureSide) {
        const QSize largest(kLargestPictureSide, kLargestPictureSide);
        return std::unexpected(Error { .code = ErrorCode::BadValue,
            .place = {},
            .detail = sizeText(pixels),
            .expected = sizeText(kSmallestPicture) + "–" + sizeText(largest) });
    }
    return {};
}

QImage paintFigure(
    const figure::ResolvedFigure& figure, const FigureStyle& style, QSize pixels, const HiddenSeries& hidden)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(style.colors.ground);
    FigureScene scene;
    scene.present(figure, style, hidden, logicalSize(QSizeF(pixels)));
    // In the middle, where the picture is wider or higher than a figure may be.
    QRectF target(QPointF(0, 0), scene.sceneRect().size().scaled(QSizeF(pixels), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(QPointF(0, 0), QSizeF(pixels)).center());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
    return image;
}

Result<void> checkFigureFont()
{
    for (const char16_t* name : { kFigureFamily, kWesternFamily }) {
        const QString family = QString::fromUtf16(name);
        if (QFontInfo(QFont(family)).family() == family) {
            continue;
        }
        return std::unexpected(
            Error { .code = ErrorCode::FontMissing, .place = {}, .detail = toUtf8(family), .expected = {} });
    }
    return {};
}

Result<void> exportPng(const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options,
    const std::filesystem::path& path)
{
    if (Result<void> fine = checkOptions(options); !fine) {
        return fine;
    }
    if (Result<void> fine = checkFigureFont(); !fine) {
        return fine;
    }
    const QImage image = paintFigure(figure, style, options.pixels(), options.hidden);
    const PictureTexts texts { .title = style.formatter.text(figure.title),
        .description = summaryOf(figure, style.formatter) };
    const Result<std::string> bytes = encodePng(image, texts, options.scale);
    if (!bytes) {
        Error error = bytes.error();
        error.place.file = path.string();
        return std::unexpected(error);
    }
    return text::writeFileAtomically(path, *bytes);
}

QString pictureFileName(const figure::ResolvedFigure& figure)
{
    return toQString(figure.id) + QStringLiteral(".png");
}

} // namespace broadsheet::app
