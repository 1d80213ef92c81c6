// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/exporter.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_rows.h"
#include "app/figure/figure_scene.h"
#include "app/figure/glyph_check.h"
#include "app/figure/pdf_export.h"
#include "app/figure/summary.h"
#include "app/figure/svg_export.h"
#include "core/text/file.h"
#include "core/text/row_text.h"

#include <QFont>
#include <QFontInfo>
#include <QPainter>

#include <utility>

namespace broadsheet::app {

namespace {

PaintedFigure paintedPng(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options, QImage canvas)
{
    return { .format = FileFormat::Png,
        .image = paintFigure(figure, style, options.pixels(), options.view.hidden, std::move(canvas)),
        .texts = { .title = style.formatter.text(figure.title),
            .description = summaryOf(figure, options.view, style.formatter) },
        .resolution = options.resolution(),
        .bytes = {} };
}

PaintedFigure paintedBytes(FileFormat format, std::string bytes)
{
    return { .format = format, .image = {}, .texts = {}, .bytes = std::move(bytes) };
}

void render(FigureScene& scene, QPainter& painter, const QRectF& target)
{
    QRectF middle(QPointF(0, 0), scene.sceneRect().size().scaled(target.size(), Qt::KeepAspectRatio));
    middle.moveCenter(target.center());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, middle, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace

void paintFigureOn(QPainter& painter, const QRectF& target, const figure::ResolvedFigure& figure,
    const FigureStyle& style, const HiddenSeries& hidden)
{
    FigureScene scene;
    scene.present(figure, style, hidden, logicalSize(target.size()));
    render(scene, painter, target);
}

QImage paintFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, QSize pixels,
    const HiddenSeries& hidden, QImage canvas)
{
    const bool isOpaque = style.parts.ground;
    const QImage::Format format = isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    const bool fits = canvas.size() == pixels && canvas.format() == format;
    QImage image = fits ? std::move(canvas) : QImage(pixels, format);
    if (image.isNull()) {
        return image;
    }
    image.fill(isOpaque ? style.colors.ground : QColor(Qt::transparent));
    FigureScene scene;
    scene.present(figure, style, hidden, logicalSize(pixels));
    scene.setBackgroundBrush(Qt::NoBrush); // all of the image has its ground
    QPainter painter(&image);
    render(scene, painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return image;
}

Result<PaintedFigure> paintForFile(const figure::ResolvedFigure& own, const FigureStyle& style,
    const PictureOptions& options, FileFormat format, QImage canvas)
{
    const figure::ResolvedFigure figure = figure::shownAs(own, options.view).figure;
    if (format == FileFormat::Csv) {
        return paintedBytes(format, text::toCsv(figureRows(figure, style.formatter.language(), options.view)));
    }
    if (Result<void> sound = checkOptions(options, format); !sound) {
        return std::unexpected(sound.error());
    }
    if (Result<void> there = checkFigureFont(); !there) {
        return std::unexpected(there.error());
    }
    if (Result<void> there = checkGlyphs(figure, style.formatter); !there) {
        return std::unexpected(there.error());
    }
    switch (format) {
    case FileFormat::Svg:
        return paintedBytes(format, figureSvg(figure, style, options));
    case FileFormat::Pdf:
        return paintedBytes(format, figurePdf(figure, style, options));
    case FileFormat::Png:
    case FileFormat::Csv:
        break;
    }
    return paintedPng(figure, style, options, std::move(canvas));
}

Result<void> writePainted(const PaintedFigure& painted, const std::filesystem::path& path)
{
    if (painted.format != FileFormat::Png) {
        return text::writeFileAtomically(path, painted.bytes);
    }
    const Result<std::string> bytes = encodePng(painted.image, painted.texts, painted.resolution);
    if (!bytes) {
        Error error = bytes.error();
        error.place.file = path.string();
        return std::unexpected(error);
    }
    return text::writeFileAtomically(path, *bytes);
}

Result<void> exportFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options,
    FileFormat format, const std::filesystem::path& path)
{
    const Result<PaintedFigure> painted = paintForFile(figure, style, options, format);
    return painted ? writePainted(*painted, path) : std::unexpected(painted.error());
}

QString exportFileName(const figure::ResolvedFigure& figure, FileFormat format)
{
    return toQString(figure.id) + u'.' + toQString(codeOf(format));
}

QStringList figureFamilies()
{
    return { QString::fromUtf16(kFigureFamily), QString::fromUtf16(kWesternFamily) };
}

Result<void> checkFigureFont(const QStringList& families)
{
    for (const QString& family : families) {
        if (QFontInfo(QFont(family)).family() != family) {
            return std::unexpected(
                Error { .code = ErrorCode::FontMissing, .place = {}, .detail = toUtf8(family), .expected = {} });
        }
    }
    return {};
}

} // namespace broadsheet::app
