// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn of a figure of each kind, in order, as text that is reviewed when it changes. Run with
// BROADSHEET_UPDATE_GOLDEN=1 to write it anew.

#include "app/figure/svg_export.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/svg_reading.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <ostream>
#include <sstream>

namespace broadsheet::app {
namespace {

std::string rounded(double number)
{
    std::string text = QString::number(std::round(number * 10) / 10, 'f', 1).toStdString();
    return text == "-0.0" ? "0.0" : text;
}

std::string placeOf(const ReadElement& element)
{
    if (element.name == QStringLiteral("text")) {
        return rounded(element.number("x")) + ',' + rounded(element.number("y"));
    }
    const QRectF bounds = element.bounds();
    return rounded(bounds.x()) + ',' + rounded(bounds.y()) + ' ' + rounded(bounds.width()) + 'x'
        + rounded(bounds.height());
}

// A line of the list: what it is, where, how much of it, how it is painted.
std::string lineFor(const ReadElement& element)
{
    std::string line = "  " + element.name.toStdString() + ' ' + placeOf(element);
    if (const std::size_t strokes = element.strokes().size(); strokes > 1) {
        line += " in " + std::to_string(strokes) + " strokes";
    }
    for (const char* attribute :
        { "font-size", "font-weight", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray" }) {
        if (const QString value = element.value(attribute); !value.isEmpty()) {
            line += ' ' + std::string(attribute) + ' ' + value.toStdString();
        }
    }
    if (!element.text.trimmed().isEmpty()) {
        line += " “" + element.text.toStdString() + "”";
    }
    return line + '\n';
}

std::string drawListOf(const figure::ResolvedFigure& figure, Language language, bool dark)
{
    const ReadSvg svg = readSvg(figureSvg(figure, styleFor(language, dark), PictureOptions {}));
    std::string list;
    int mark = -1;
    for (const ReadElement& element : svg.elements) {
        const bool isDrawn = element.name == QStringLiteral("path") || element.name == QStringLiteral("rect")
            || element.name == QStringLiteral("polygon") || element.name == QStringLiteral("polyline")
            || element.name == QStringLiteral("text");
        if (!isDrawn) {
            continue;
        }
        if (element.mark != mark) {
            mark = element.mark;
            list += mark < 0
                ? std::string("figure\n")
                : "mark " + svg.marks[static_cast<std::size_t>(mark)].value("data-observation").toStdString() + '\n';
        }
        list += lineFor(element);
    }
    return list;
}

struct GoldenFigure {
    const char* name;
    figure::ResolvedFigure figure;
    Language language;
    bool dark;

    friend std::ostream& operator<<(std::ostream& out, const GoldenFigure& golden)
    {
        return out << golden.name;
    }
};

std::vector<GoldenFigure> goldenFigures()
{
    const std::vector<figure::ResolvedFigure> figures = testFigures();
    return { { "bar", figures.at(0), Language::Chinese, false }, { "range", figures.at(1), Language::English, false },
        { "stacked", figures.at(2), Language::Chinese, true }, { "line", lineFigure(), Language::English, true } };
}

class DrawList : public testing::TestWithParam<GoldenFigure> { };

TEST_P(DrawList, IsTheOneThatWasReviewed)
{
    const GoldenFigure& golden = GetParam();
    const std::string drawn = drawListOf(golden.figure, golden.language, golden.dark);
    const std::string path = std::string(BROADSHEET_TESTS_DIR) + "/golden/" + golden.name + ".draw.txt";
    if (std::getenv("BROADSHEET_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << drawn;
    }

    std::ifstream file(path, std::ios::binary);
    std::stringstream expected;
    expected << file.rdbuf();

    EXPECT_EQ(drawn, expected.str());
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, DrawList, testing::ValuesIn(goldenFigures()),
    [](const testing::TestParamInfo<GoldenFigure>& golden) { return std::string(golden.param.name); });

TEST(DrawLists, AreThereForEveryKindOfChart)
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        EXPECT_TRUE(std::ranges::any_of(goldenFigures(), [&](const GoldenFigure& golden) {
            return golden.figure.kind == figure.kind;
        })) << figure.id;
    }
}

} // namespace
} // namespace broadsheet::app
