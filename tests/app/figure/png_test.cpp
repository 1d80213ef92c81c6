// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/exporter.h"
#include "tests/app/figure/test_figures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace broadsheet::app {
namespace {

std::filesystem::path inside(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromUtf8(name)).toStdU16String();
}

TEST(EncodePng, IsReadBackPixelForPixelWithItsTextsAndDensity)
{
    const QImage image = paintFigure(testFigures().at(0), styleFor(Language::Chinese, false), { 690, 500 });
    const PictureTexts texts { .title = QStringLiteral("用电量 & more"), .description = QStringLiteral("说明:一二三") };

    const Result<std::string> bytes = encodePng(image, texts, 192);

    ASSERT_TRUE(bytes);
    QByteArray data = QByteArray::fromStdString(*bytes);
    QBuffer buffer(&data);
    QImageReader reader(&buffer, "png");
    QImage read = reader.read();
    read.setColorSpace(QColorSpace()); // the file says sRGB, the painted image nothing
    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB888), image.convertToFormat(QImage::Format_RGB888));
    EXPECT_EQ(read.text(QStringLiteral("Title")), texts.title);
    EXPECT_EQ(read.text(QStringLiteral("Description")), texts.description);
    EXPECT_TRUE(read.text(QStringLiteral("Software")).startsWith(QStringLiteral("Broadsheet")));
    EXPECT_NEAR(read.dotsPerMeterX(), 192 / 0.0254, 1);
}

TEST(EncodePng, GivesTheSameBytesEachTimeAndNoTimeStamp)
{
    const figure::ResolvedFigure figure = testFigures().at(2);
    auto encode = [&] {
        return encodePng(paintFigure(figure, styleFor(Language::English, true), { 900, 600 }), {}, 96).value_or("");
    };
    const std::string first = encode();
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(first, encode());
    EXPECT_EQ(first.find("tIME"), std::string::npos);
}

TEST(EncodePng, SaysThatAnEmptyImageIsNone)
{
    const Result<std::string> bytes = encodePng(QImage(), {});
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::ImageFailed);
}

TEST(ExportPng, WritesTheSizeTimesTheScale)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = inside(folder, "图.png");

    const Result<void> written = exportFigure(testFigures().at(0), styleFor(Language::English, false),
        { .size = { 600, 400 }, .scale = 1.5 }, FileFormat::Png, path);

    ASSERT_TRUE(written);
    EXPECT_EQ(QImage(QString::fromStdU16String(path.u16string())).size(), QSize(900, 600));
}

TEST(ExportPng, LeavesNothingBehindWhereItCannotWrite)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = inside(folder, "no-such-folder/a.png");

    const Result<void> written = exportFigure(
        testFigures().at(0), styleFor(Language::English, false), PictureOptions {}, FileFormat::Png, path);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ExportPng, RefusesSizesThatCannotBeDrawnWell)
{
    for (const PictureOptions& options :
        { PictureOptions { .size = { 10, 10 }, .scale = 1 }, PictureOptions { .size = { 20'000, 800 }, .scale = 1 },
            PictureOptions { .size = { 1200, 800 }, .scale = 9 },
            PictureOptions { .size = { 1200, 800 }, .scale = std::nan("") },
            PictureOptions { .size = { 5000, 5000 }, .scale = 4 } }) {
        const Result<void> fine = checkOptions(options);
        ASSERT_FALSE(fine);
        EXPECT_EQ(fine.error().code, ErrorCode::BadValue);
    }
    EXPECT_TRUE(checkOptions(PictureOptions {}));
}

TEST(ExportPng, NamesTheFileAfterTheFigure)
{
    EXPECT_EQ(exportFileName(testFigures().at(0), FileFormat::Png), QStringLiteral("every-kind.png"));
    EXPECT_TRUE(checkFigureFont());
}

} // namespace
} // namespace broadsheet::app
