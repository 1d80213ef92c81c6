// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_print.h"

#include "app/base/qt_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace broadsheet::app {
namespace {

constexpr int kMeasuredRows = 200; // the widths of columns are those of the first rows
constexpr qreal kPointSize = 9;
constexpr qreal kSmallestPart = 0.6; // of the size of the letters; then cells are cut off
constexpr qreal kRowHeight = 1.45; // in lines of text
constexpr qreal kPadding = 0.6; // left and right of a cell, in letters' heights

// Everything in the units of the paper.
struct Sheet {
    QFont font;
    QSizeF area;
    qreal rowHeight = 0;
    qreal padding = 0;
    std::vector<qreal> widths;
    int rowsAPage = 1;
};

std::vector<qreal> widthsOf(const PrintedTable& table, const QFontMetricsF& metrics, qreal padding)
{
    std::vector<qreal> widths;
    for (const QString& heading : table.headings) {
        widths.push_back(metrics.horizontalAdvance(heading));
    }
    for (int row = 0; row < std::min(table.rows, kMeasuredRows); ++row) {
        const QStringList cells = table.cells(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            qreal& width = widths.at(static_cast<std::size_t>(column));
            width = std::max(width, metrics.horizontalAdvance(cells[column]));
        }
    }
    std::ranges::transform(widths, widths.begin(), [padding](qreal width) { return std::ceil(width + 2 * padding); });
    return widths;
}

Sheet sheetOf(const PrintedTable& table, QPrinter& printer)
{
    Sheet sheet;
    sheet.area = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    sheet.font = QGuiApplication::font();
    qreal points = kPointSize;
    for (int attempt = 0; attempt < 2; ++attempt) {
        sheet.font.setPointSizeF(points);
        const QFontMetricsF metrics(sheet.font, &printer);
        sheet.rowHeight = std::ceil(metrics.height() * kRowHeight);
        sheet.padding = metrics.height() * kPadding;
        sheet.widths = widthsOf(table, metrics, sheet.padding);
        const qreal whole = std::accumulate(sheet.widths.begin(), sheet.widths.end(), qreal { 0 });
        if (whole <= sheet.area.width() || attempt > 0) {
            const qreal part = std::min(1.0, sheet.area.width() / whole);
            std::ranges::transform(sheet.widths, sheet.widths.begin(), [part](qreal width) { return width * part; });
            break;
        }
        points *= std::max(sheet.area.width() / whole, kSmallestPart);
    }
    // The title, the headings and the foot take a row each, and there is one between the rows and the foot.
    constexpr int kOtherRows = 4;
    sheet.rowsAPage = std::max(static_cast<int>(sheet.area.height() / sheet.rowHeight) - kOtherRows, 1);
    return sheet;
}

int pagesOf(const PrintedTable& table, const Sheet& sheet)
{
    return std::max((table.rows + sheet.rowsAPage - 1) / sheet.rowsAPage, 1);
}

void paintCells(QPainter& painter, const PrintedTable& table, const Sheet& sheet, const QStringList& cells, qreal top)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    qreal left = 0;
    for (std::size_t column = 0; column < sheet.widths.size(); ++column) {
        const QRectF cell(left, top, sheet.widths[column], sheet.rowHeight);
        const QRectF inner = cell.adjusted(sheet.padding, 0, -sheet.padding, 0);
        const QString text = metrics.elidedText(
            cells.value(static_cast<qsizetype>(column)), Qt::ElideRight, inner.width() + sheet.padding / 2);
        painter.drawText(inner,
            static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine
                | static_cast<int>(table.isNumber.at(column) ? Qt::AlignRight : Qt::AlignLeft),
            text);
        left += sheet.widths[column];
    }
}

void paintPage(QPainter& painter, const PrintedTable& table, const Sheet& sheet, int page)
{
    QFont bold = sheet.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, 0, sheet.area.width(), sheet.rowHeight), Qt::AlignLeft | Qt::AlignVCenter, table.title);
    paintCells(painter, table, sheet, table.headings, sheet.rowHeight);
    const qreal width = std::accumulate(sheet.widths.begin(), sheet.widths.end(), qreal { 0 });
    painter.setPen(QPen(Qt::black, sheet.rowHeight / 24));
    painter.drawLine(QPointF(0, 2 * sheet.rowHeight), QPointF(width, 2 * sheet.rowHeight));
    painter.setFont(sheet.font);
    const int first = page * sheet.rowsAPage;
    const int last = std::min(first + sheet.rowsAPage, table.rows);
    for (int row = first; row < last; ++row) {
        const qreal top = (2 + row - first) * sheet.rowHeight;
        if ((row - first) % 2 == 1) {
            painter.fillRect(QRectF(0, top, width, sheet.rowHeight), QColor(0xF0, 0xF0, 0xF0));
        }
        painter.setPen(Qt::black);
        paintCells(painter, table, sheet, table.cells(row), top);
    }
    painter.drawText(QRectF(0, sheet.area.height() - sheet.rowHeight, sheet.area.width(), sheet.rowHeight),
        Qt::AlignRight | Qt::AlignVCenter, table.pageText.arg(page + 1).arg(pagesOf(table, sheet)));
}

} // namespace

int pagesOf(const PrintedTable& table, QPrinter& printer)
{
    return pagesOf(table, sheetOf(table, printer));
}

Result<void> printTable(const PrintedTable& table, QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return std::unexpected(Error { .code = ErrorCode::FileUnwritable,
            .place = { .file = toUtf8(printer.outputFileName()), .line = 0, .column = 0, .path = {} },
            .detail = toUtf8(printer.printerName()),
            .expected = {} });
    }
    const Sheet sheet = sheetOf(table, printer);
    const int pages = pagesOf(table, sheet);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages) : pages;
    for (int page = first; page < last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        paintPage(painter, table, sheet, page);
    }
    return {};
}

Result<int> previewTable(const PrintedTable& table, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(table.title);
    printer.setCreator(QStringLiteral("Broadsheet " BROADSHEET_VERSION));
    const int pages = pagesOf(table, printer);
    if (pages > kMostPrintedPages) {
        return pages;
    }
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.resize(900, 700);
    Result<void> printed;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&printed, &table](QPrinter* paper) { printed = printTable(table, *paper); });
    dialog.exec();
    return printed ? Result<int>(pages) : std::unexpected(printed.error());
}

} // namespace broadsheet::app
