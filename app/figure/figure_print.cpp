// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_print.h"

#include "app/base/qt_text.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace broadsheet::app {

Result<void> printFigure(
    QPrinter& printer, const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& view)
{
    if (Result<void> there = checkFigureFont(); !there) {
        return there;
    }
    const FigureStyle onPaper { .colors = lightColors(), .formatter = style.formatter, .parts = { .ground = false } };
    QPainter painter;
    if (!painter.begin(&printer)) {
        return std::unexpected(Error { .code = ErrorCode::FileUnwritable,
            .place = { .file = toUtf8(printer.outputFileName()), .line = 0, .column = 0, .path = {} },
            .detail = toUtf8(printer.printerName()),
            .expected = {} });
    }
    const QRectF area(QPointF(0, 0), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    paintFigureOn(painter, area, figure::shownAs(figure, view).figure, onPaper, view.hidden);
    return {};
}

Result<bool> askAndPrint(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& view, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(style.formatter.text(figure.title));
    printer.setCreator(QStringLiteral("Broadsheet " BROADSHEET_VERSION));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    const Result<void> printed = printFigure(printer, figure, style, view);
    return printed ? Result<bool>(true) : std::unexpected(printed.error());
}

} // namespace broadsheet::app
