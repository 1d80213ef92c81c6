// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves by the clipboard and by the printer.

#include "app/base/qt_text.h"
#include "app/figure/figure_clipboard.h"
#include "app/figure/figure_print.h"
#include "tests/app/figure/svg_reading.h"
#include "tests/app/figure/test_figures.h"
#include "tests/support/data_copy.h"

#include <QColorSpace>
#include <QMimeData>
#include <QPrinter>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

TEST(Clipboard, HoldsThePictureAsPngAndAsSvg)
{
    const figure::ResolvedFigure figure = twoSeriesFigure();
    const FigureStyle style = styleFor(Language::Chinese, true);
    const PictureOptions options { .size = { 900, 600 }, .scale = 2, .view = { .hidden = { 1 } } };
    const auto data = pictureForClipboard(figure, style, options);
    ASSERT_TRUE(data);
    const QImage image = QImage::fromData((*data)->data(QStringLiteral("image/png")), "PNG");
    EXPECT_EQ(image.convertToFormat(QImage::Format_RGB32).size(), QSize(1800, 1200));
    QImage plain = image.convertToFormat(QImage::Format_RGB32);
    plain.setColorSpace({});
    QImage wanted = paintFigure(figure, style, { 1800, 1200 }, { 1 });
    for (int y = 0; y < plain.height(); y += 97) {
        for (int x = 0; x < plain.width(); x += 31) {
            ASSERT_EQ(plain.pixel(x, y), wanted.pixel(x, y));
        }
    }
    const ReadSvg svg = readSvg((*data)->data(QStringLiteral("image/svg+xml")).toStdString());
    EXPECT_TRUE(svg.isWellFormed);
    EXPECT_EQ(svg.marks.size(), 2U);
}

TEST(Clipboard, TakesNoPictureOfASizeThatCannotBe)
{
    const auto data
        = pictureForClipboard(twoSeriesFigure(), styleFor(Language::English, false), { .size = { 1, 1 }, .scale = 1 });
    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().code, ErrorCode::BadValue);
}

TEST(Clipboard, HoldsTheDataWithATabBetweenCells)
{
    const figure::ResolvedFigure figure = twoSeriesFigure();
    const auto data = dataForClipboard(figure, Language::English, {});
    const QStringList lines = data->text().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("observation\tvalue\tlow\thigh\tunit")));
    EXPECT_TRUE(lines[1].startsWith(toQString(figure.series[0].marks[0].observation) + u'\t'));
    EXPECT_TRUE(data->data(QStringLiteral("text/csv")).startsWith("observation,value"));
}

TEST(Printing, FillsThePageInLightColours)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "page.pdf";
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(fromPath(file));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    ASSERT_TRUE(printFigure(printer, bundledCatalogue().figures.front(), styleFor(Language::Chinese, true), {}));
    const std::string pdf = broadsheet::test::contentOf(file);
    EXPECT_TRUE(pdf.starts_with("%PDF"));
    EXPECT_NE(pdf.find("NotoSansCJKsc"), std::string::npos);
    EXPECT_EQ(pdf.find("CJKjp"), std::string::npos);
}

TEST(Printing, SaysThatThePrinterDidNotTakeIt)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no/such/folder/page.pdf"));
    const Result<void> printed
        = printFigure(printer, bundledCatalogue().figures.front(), styleFor(Language::Chinese, true), {});
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace broadsheet::app
