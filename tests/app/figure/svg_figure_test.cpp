// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an SVG of a figure carries beside its values: texts, sizes, parts.

#include "app/figure/figure_text.h"
#include "tests/app/figure/read_figure.h"

#include <QColor>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {
namespace {

using figure::ChartKind;
using figure::ResolvedFigure;

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(QChar(QChar::Nbsp));
}

TEST(FigureSvg, IsWellFormedAndCarriesItsTitleDescriptionAndSources)
{
    forEverySvg([](const ReadFigure& read) {
        ASSERT_TRUE(read.svg.isWellFormed) << read.svg.error.toStdString();
        const auto titles = read.svg.named("title");
        const auto descriptions = read.svg.named("desc");
        ASSERT_FALSE(titles.empty());
        ASSERT_EQ(descriptions.size(), 1U);
        EXPECT_EQ(titles.front()->text, read.style.formatter.text(read.figure.title));
        for (const Bilingual& source : read.figure.sources) {
            EXPECT_TRUE(descriptions.front()->text.contains(read.style.formatter.text(source))) << source.en;
        }
        EXPECT_EQ(read.svg.root.value("aria-labelledby"),
            titles.front()->value("id") + u' ' + descriptions.front()->value("id"));
        EXPECT_TRUE(read.svg.root.value("font-family").startsWith(QStringLiteral("'Noto Sans CJK SC'")));
    });
}

TEST(FigureSvg, RunsNothingAndFetchesNothing)
{
    forEverySvg([](const ReadFigure& read) {
        for (const ReadElement& element : read.svg.elements) {
            EXPECT_FALSE(element.name == QStringLiteral("script") || element.name == QStringLiteral("foreignObject")
                || element.name == QStringLiteral("image") || element.name == QStringLiteral("style"));
            for (auto attribute = element.attributes.begin(); attribute != element.attributes.end(); ++attribute) {
                EXPECT_FALSE(attribute.key().startsWith(QStringLiteral("on"))) << attribute.key().toStdString();
                EXPECT_FALSE(attribute.key().contains(QStringLiteral("href")));
            }
        }
        EXPECT_EQ(read.svg.ids.size(), QSet<QString>(read.svg.ids.begin(), read.svg.ids.end()).size());
    });
}

// What a reader has to find, wherever it stands and however it is wrapped.
QStringList wantedTexts(const ReadFigure& read)
{
    const Formatter& formatter = read.style.formatter;
    QStringList wanted { formatter.text(read.figure.title), formatter.text(read.figure.caption),
        formatter.text(read.figure.axis.label) };
    for (const Bilingual& category : read.figure.categories) {
        wanted << formatter.text(category);
    }
    for (const Bilingual& source : read.figure.sources) {
        wanted << formatter.text(source);
    }
    for (const figure::Series& series : read.figure.series) {
        if (read.figure.series.size() > 1) {
            wanted << formatter.text(series.label);
        }
        for (const figure::Mark& mark : series.marks) {
            wanted << formatter.kind(mark.kind);
            const bool isShown = !read.view.values || greatestOf(mark.value) >= read.view.values->minimum;
            if (read.figure.kind != ChartKind::Line && isShown) {
                wanted << formatter.value(mark.value, mark.approximate);
            }
        }
    }
    return wanted;
}

TEST(FigureSvg, HoldsEveryTextWholeAndNoneCutShort)
{
    forEverySvg([](const ReadFigure& read) {
        QString all;
        for (const ReadElement* text : read.svg.named("text")) {
            EXPECT_FALSE(text->text.contains(u'…') || text->text.contains(QStringLiteral("...")));
            all += withoutBlanks(text->text);
        }
        for (const QString& wanted : wantedTexts(read)) {
            EXPECT_TRUE(all.contains(withoutBlanks(wanted))) << wanted.toStdString();
        }
    });
}

TEST(FigureSvg, KeepsEveryTextAndShapeWithinTheMargins)
{
    forEverySvg([](const ReadFigure& read) {
        const QRectF inside = read.svg.viewBox.adjusted(24, 24, -24, -24);
        for (const ReadElement* text : read.svg.named("text")) {
            const int size = static_cast<int>(text->number("font-size"));
            const bool isBold = text->value("font-weight") == QStringLiteral("700");
            QFont font = figureFont(size, isBold ? kBold : kRegular, text->text);
            if (text->attributes.contains(QStringLiteral("font-family"))) {
                font.setFamily(QString::fromUtf16(kWesternFamily));
            }
            const double left = text->number("x");
            const double baseline = text->number("y");
            EXPECT_TRUE(inside.contains(QRectF(left, baseline - 0.75 * size, widthOf(text->text, font), 0.9 * size)))
                << text->text.toStdString();
        }
        for (const ReadElement* rect : read.svg.named("rect")) {
            const bool isGround = rect->value("fill") == read.style.colors.ground.name() && rect->mark < 0;
            EXPECT_TRUE(isGround || rect->rect().isEmpty() || inside.contains(rect->rect()))
                << rect->rect().x() << ' ' << rect->rect().right();
        }
        for (const ReadElement* path : read.svg.named("path")) {
            for (const QLineF& line : path->strokes()) {
                EXPECT_TRUE(inside.contains(line.p1()) && inside.contains(line.p2()));
            }
        }
        const auto grounds = read.svg.named("rect");
        ASSERT_FALSE(grounds.empty());
        EXPECT_EQ(grounds.front()->rect(), read.svg.viewBox);
        EXPECT_EQ(grounds.front()->value("fill"), read.style.colors.ground.name());
    });
}

TEST(FigureSvg, SaysTheSameInOutlinesAsInText)
{
    PictureOptions outlines;
    outlines.outlines = true;
    for (const ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            SCOPED_TRACE(figure.id);
            const FigureStyle style = styleFor(language, false);
            const ReadSvg asText = readSvg(figureSvg(figure, style, {}));
            const ReadSvg asShapes = readSvg(figureSvg(figure, style, outlines));
            ASSERT_TRUE(asShapes.isWellFormed);
            EXPECT_TRUE(asShapes.named("text").empty());
            QStringList texts;
            for (const ReadElement* text : asText.named("text")) {
                texts << text->text;
            }
            QStringList shapes;
            for (const ReadElement* path : asShapes.named("path")) {
                if (path->attributes.contains(QStringLiteral("aria-label"))) {
                    shapes << path->value("aria-label");
                    EXPECT_GT(path->value("d").size(), 10);
                }
            }
            EXPECT_EQ(shapes, texts);
        }
    }
}

TEST(FigureSvg, IsTheSameEachTime)
{
    for (const ResolvedFigure& figure : allFigures()) {
        const FigureStyle style = styleFor(Language::Chinese, true);
        EXPECT_EQ(figureSvg(figure, style, {}), figureSvg(figure, style, {}));
    }
}

TEST(FigureSvg, HasTheSizeThatIsAskedForWhateverTheScale)
{
    const ResolvedFigure figure = allFigures().front();
    const FigureStyle style = styleFor(Language::English, false);
    PictureOptions options { .size = { 900, 500 }, .scale = 3 };
    ReadSvg svg = readSvg(figureSvg(figure, style, options));
    EXPECT_EQ(svg.root.value("width"), QStringLiteral("900"));
    EXPECT_EQ(svg.root.value("height"), QStringLiteral("500"));
    EXPECT_NEAR(svg.viewBox.width() / svg.viewBox.height(), 900.0 / 500, 0.001);

    options.paper = { .millimetres = { 85.5, 60 }, .dpi = 300 };
    svg = readSvg(figureSvg(figure, style, options));
    EXPECT_EQ(svg.root.value("width"), QStringLiteral("85.5mm"));
    EXPECT_EQ(svg.root.value("height"), QStringLiteral("60mm"));
    EXPECT_NEAR(svg.viewBox.width() / svg.viewBox.height(), 85.5 / 60, 0.001);
}

TEST(FigureSvg, PutsTheFigureInTheMiddleOfAShapeThatIsExtreme)
{
    const ReadSvg svg = readSvg(
        figureSvg(allFigures().front(), styleFor(Language::English, false), { .size = { 4000, 600 }, .scale = 1 }));
    EXPECT_LT(svg.viewBox.left(), -100);
    EXPECT_NEAR(svg.viewBox.width() / svg.viewBox.height(), 4000.0 / 600, 0.01);
    EXPECT_EQ(svg.named("rect").front()->rect(), svg.viewBox);
}

TEST(FigureSvg, LeavesOutWhatIsNotAskedFor)
{
    for (const ResolvedFigure& figure : allFigures()) {
        SCOPED_TRACE(figure.id);
        FigureStyle style = styleFor(Language::English, false);
        style.parts = { .title = false, .legend = false, .source = false, .ground = false };
        const ReadSvg svg = readSvg(figureSvg(figure, style, {}));
        QString all;
        for (const ReadElement* text : svg.named("text")) {
            all += withoutBlanks(text->text) + u'|';
        }
        EXPECT_FALSE(all.contains(withoutBlanks(style.formatter.text(figure.title)) + u'|'));
        for (const Bilingual& source : figure.sources) {
            EXPECT_FALSE(all.contains(withoutBlanks(style.formatter.text(source))));
        }
        for (const ReadElement* rect : svg.named("rect")) {
            EXPECT_NE(rect->value("class"), QStringLiteral("ground"));
            EXPECT_FALSE(rect->rect().width() > 0.9 * svg.viewBox.width());
        }
        EXPECT_FALSE(svg.named("title").empty()); // still said to those who can't see it
    }
}

TEST(FigureSvg, ShowsNoMarkOfASeriesThatIsOff)
{
    const ResolvedFigure figure = twoSeriesFigure();
    const ReadSvg svg = readSvg(figureSvg(figure, styleFor(Language::English, false), { .view = { .hidden = { 0 } } }));
    ASSERT_EQ(svg.marks.size(), 2U);
    for (const ReadElement& mark : svg.marks) {
        EXPECT_EQ(mark.value("data-series"), QStringLiteral("1"));
    }
}

} // namespace
} // namespace broadsheet::app
