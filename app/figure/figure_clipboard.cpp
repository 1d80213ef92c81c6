// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_clipboard.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_rows.h"
#include "core/text/row_text.h"

#include <QMimeData>

namespace broadsheet::app {

Result<std::unique_ptr<QMimeData>> pictureForClipboard(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options)
{
    const Result<PaintedFigure> picture = paintForFile(figure, style, options, FileFormat::Png);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const Result<PaintedFigure> drawing = paintForFile(figure, style, options, FileFormat::Svg);
    if (!drawing) {
        return std::unexpected(drawing.error());
    }
    const Result<std::string> png = encodePng(picture->image, picture->texts, picture->resolution);
    if (!png) {
        return std::unexpected(png.error());
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/png"), QByteArray::fromStdString(*png));
    data->setData(QStringLiteral("image/svg+xml"), QByteArray::fromStdString(drawing->bytes));
    return data;
}

std::unique_ptr<QMimeData> dataForClipboard(
    const figure::ResolvedFigure& figure, Language language, const figure::ViewState& view)
{
    const std::vector<text::Row> rows = figureRows(figure::shownAs(figure, view).figure, language, view);
    auto data = std::make_unique<QMimeData>();
    data->setText(toQString(text::toTsv(rows)));
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(text::toCsv(rows)));
    return data;
}

} // namespace broadsheet::app
