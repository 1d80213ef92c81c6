// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pdf_export.h"

#include "app/base/qt_text.h"
#include "app/figure/exporter.h"
#include "app/figure/figure_rows.h"
#include "app/figure/svg_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kInch = 25.4; // millimetres
constexpr double kPoint = kInch / 72;

// A stretch of a file that gives way to another text.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

std::optional<Edit> creationDate(std::string_view bytes)
{
    const std::size_t begin = bytes.find("/CreationDate (");
    const std::size_t end = bytes.find(")\n", begin);
    if (begin == std::string_view::npos || end == std::string_view::npos) {
        return {};
    }
    return Edit { .begin = begin, .end = end + 2, .text = {} };
}

// Qt gives the page whole points and paints from their upper edge down.
std::optional<Edit> pageBox(std::string_view bytes, QSizeF millimetres)
{
    constexpr std::string_view kStart = "/MediaBox [";
    const std::size_t begin = bytes.find(kStart);
    const std::size_t end = bytes.find(']', begin);
    if (begin == std::string_view::npos || end == std::string_view::npos) {
        return {};
    }
    const QSizeF points = millimetres / kPoint;
    const double top = std::round(points.height());
    return Edit { .begin = begin,
        .end = end,
        .text = std::string(kStart) + "0 " + svgNumber(top - points.height()) + ' ' + svgNumber(points.width()) + ' '
            + svgNumber(top) };
}

std::size_t moved(std::size_t offset, const std::vector<Edit>& edits)
{
    std::size_t result = offset;
    for (const Edit& edit : edits) {
        if (edit.end <= offset) {
            result = result + edit.text.size() - (edit.end - edit.begin);
        }
    }
    return result;
}

std::string padded(std::size_t number)
{
    constexpr std::size_t kDigits = 10;
    const std::string digits = std::to_string(number);
    return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits;
}

// The table of where each object begins, and where the table itself does.
void moveOffsets(std::string& table, const std::vector<Edit>& edits)
{
    constexpr std::string_view kEntry = " 00000 n ";
    constexpr std::size_t kDigits = 10;
    for (std::size_t at = table.find(kEntry); at != std::string::npos; at = table.find(kEntry, at + 1)) {
        if (at < kDigits) {
            continue;
        }
        std::size_t offset = 0;
        std::from_chars(table.data() + at - kDigits, table.data() + at, offset);
        table.replace(at - kDigits, kDigits, padded(moved(offset, edits)));
    }
    constexpr std::string_view kStart = "startxref\n";
    const std::size_t start = table.find(kStart);
    if (start != std::string::npos) {
        const std::size_t from = start + kStart.size();
        const std::size_t to = table.find('\n', from);
        std::size_t offset = 0;
        std::from_chars(table.data() + from, table.data() + to, offset);
        table.replace(from, to - from, std::to_string(moved(offset, edits)));
    }
}

QPageSize pageSizeOf(QSizeF millimetres)
{
    return QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

} // namespace

std::string settledPdf(std::string_view bytes, QSizeF millimetres)
{
    const std::size_t tableAt = bytes.rfind("\nxref\n");
    std::optional<Edit> date = creationDate(bytes);
    std::optional<Edit> box = pageBox(bytes, millimetres);
    if (tableAt == std::string_view::npos || !date || !box || box->begin < date->end || tableAt < box->end) {
        return std::string(bytes);
    }
    const std::vector<Edit> edits { *std::move(date), *std::move(box) };
    std::string table(bytes.substr(tableAt));
    moveOffsets(table, edits);
    std::string settled;
    settled.reserve(bytes.size());
    std::size_t copied = 0;
    for (const Edit& edit : edits) {
        settled += bytes.substr(copied, edit.begin - copied);
        settled += edit.text;
        copied = edit.end;
    }
    settled += bytes.substr(copied, tableAt - copied);
    return settled + table;
}

std::string figurePdf(const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options)
{
    const QSizeF millimetres = options.millimetres();
    const std::string data = text::toCsv(figureRows(figure, style.formatter.language(), options.view));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(pageSizeOf(millimetres));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kDotsPerInch);
        writer.setTitle(style.formatter.text(figure.title));
        writer.setCreator(QStringLiteral("Broadsheet " BROADSHEET_VERSION));
        writer.addFileAttachment(
            toQString(figure.id) + QStringLiteral(".csv"), QByteArray::fromStdString(data), QStringLiteral("text/csv"));
        QPainter painter(&writer);
        const QRectF page(QPointF(0, 0), millimetres / kInch * kDotsPerInch);
        if (style.parts.ground) {
            painter.fillRect(page, style.colors.ground);
        }
        paintFigureOn(painter, page, figure, style, options.view.hidden);
    }
    return settledPdf({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }, millimetres);
}

} // namespace broadsheet::app
