// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_rows.h"
#include "app/figure/pdf_export.h"
#include "core/text/row_text.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>
#include <zlib.h>

namespace broadsheet::app {
namespace {

std::size_t numberAt(std::string_view text)
{
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// What a reader of PDF needs of a file: the table of its objects, and what streams hold.
struct ReadPdf {
    explicit ReadPdf(const std::string& from)
        : bytes(from)
    {
    }

    // The place of each object, by the table that startxref names.
    [[nodiscard]] std::vector<std::size_t> objects() const
    {
        constexpr std::string_view kStart = "startxref\n";
        const std::size_t table = numberAt(bytes.substr(bytes.rfind(kStart) + kStart.size()));
        if (bytes.compare(table, 5, "xref\n") != 0) {
            return {};
        }
        std::size_t at = bytes.find('\n', table + 5) + 1;
        std::vector<std::size_t> places;
        for (; at + 20 <= bytes.size() && bytes[at + 18] == ' '; at += 20) {
            if (bytes[at + 17] == 'n') {
                places.push_back(numberAt(bytes.substr(at, 10)));
            }
        }
        return places;
    }

    // Every stream, unpacked where it is packed.
    [[nodiscard]] std::vector<std::string> streams() const
    {
        std::vector<std::string> found;
        constexpr std::string_view kStart = "stream\n";
        for (std::size_t at = bytes.find("\nstream\n"); at != std::string::npos;
            at = bytes.find("\nstream\n", at + 1)) {
            const std::size_t begin = at + 1 + kStart.size();
            const std::size_t end = bytes.find("endstream", begin);
            found.push_back(unpacked(bytes.substr(begin, end - begin)));
        }
        return found;
    }

    static std::string unpacked(const std::string& packed)
    {
        std::string out(std::size_t { 8 } << 20, '\0');
        auto size = static_cast<uLongf>(out.size());
        const int status = uncompress(reinterpret_cast<Bytef*>(out.data()), &size,
            reinterpret_cast<const Bytef*>(packed.data()), static_cast<uLong>(packed.size()));
        return status == Z_OK ? out.substr(0, size) : packed;
    }

    std::string bytes;
};

template <class Check>
void forEveryPdf(Check check)
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light"));
                const FigureStyle style = styleFor(language, dark);
                check(figure, style, ReadPdf(figurePdf(figure, style, {})));
            }
        }
    }
}

TEST(FigurePdf, IsAFileWhoseTableOfObjectsIsTrue)
{
    forEveryPdf([](const auto& /*figure*/, const auto& /*style*/, const ReadPdf& pdf) {
        EXPECT_TRUE(pdf.bytes.starts_with("%PDF-1."));
        const std::vector<std::size_t> objects = pdf.objects();
        ASSERT_GT(objects.size(), 10U);
        for (std::size_t number = 0; number < objects.size(); ++number) {
            const std::string head = std::to_string(number + 1) + " 0 obj";
            EXPECT_EQ(pdf.bytes.substr(objects[number], head.size()), head);
        }
    });
}

TEST(FigurePdf, EmbedsTheSimplifiedChineseFaceAndNoJapaneseOne)
{
    forEveryPdf([](const figure::ResolvedFigure& /*figure*/, const FigureStyle& style, const ReadPdf& pdf) {
        EXPECT_EQ(pdf.bytes.find("CJKjp"), std::string::npos);
        EXPECT_NE(pdf.bytes.find("/FontFile2"), std::string::npos);
        if (style.formatter.language() == Language::Chinese) {
            EXPECT_NE(pdf.bytes.find("+NotoSansCJKsc-Regular"), std::string::npos);
        }
        EXPECT_NE(pdf.bytes.find("+NotoSansCJK"), std::string::npos);
    });
}

TEST(FigurePdf, CarriesTheFiguresDataAsCsv)
{
    forEveryPdf([](const figure::ResolvedFigure& figure, const FigureStyle& style, const ReadPdf& pdf) {
        const std::vector<std::string> streams = pdf.streams();
        const std::string csv = text::toCsv(figureRows(figure, style.formatter.language()));
        EXPECT_NE(std::ranges::find_if(streams, [&csv](const std::string& stream) { return stream.starts_with(csv); }),
            streams.end());
        EXPECT_NE(pdf.bytes.find("/EmbeddedFile"), std::string::npos);
    });
}

TEST(FigurePdf, IsDrawnAndNotAPicture)
{
    forEveryPdf([](const auto& /*figure*/, const auto& /*style*/, const ReadPdf& pdf) {
        EXPECT_EQ(pdf.bytes.find("/Subtype /Image"), std::string::npos);
    });
}

TEST(FigurePdf, HasNoTimeAndIsTheSameEachTime)
{
    const figure::ResolvedFigure figure = allFigures().front();
    const FigureStyle style = styleFor(Language::Chinese, false);
    const std::string first = figurePdf(figure, style, {});
    EXPECT_EQ(first.find("Date"), std::string::npos);
    EXPECT_EQ(first, figurePdf(figure, style, {}));
}

std::string boxOf(const std::string& pdf)
{
    const std::size_t begin = pdf.find("/MediaBox [");
    return pdf.substr(begin, pdf.find(']', begin) - begin + 1);
}

TEST(FigurePdf, HasAPageOfThePicturesSize)
{
    const figure::ResolvedFigure figure = allFigures().front();
    const FigureStyle style = styleFor(Language::English, false);
    const PictureOptions onPaper { .paper = PaperSize { .millimetres = { 180, 120 }, .dpi = 300 } };
    // 180 mm are 510.236 points, 120 mm are 340.157; the upper edge lies on the whole point that Qt paints from.
    EXPECT_EQ(boxOf(figurePdf(figure, style, onPaper)), "/MediaBox [0 -0.157 510.236 340]");
    const PictureOptions inPixels { .size = { 960, 480 }, .scale = 4 };
    EXPECT_EQ(boxOf(figurePdf(figure, style, inPixels)), "/MediaBox [0 0 720 360]");
}

TEST(SettledPdf, LeavesAloneWhatItDoesNotKnow)
{
    for (const std::string strange :
        { "", "%PDF-1.4", "/CreationDate (x)\n/MediaBox [0 0 1 1]", "\nxref\nstartxref\n" }) {
        EXPECT_EQ(settledPdf(strange, { 10, 10 }), strange);
    }
}

} // namespace
} // namespace broadsheet::app
