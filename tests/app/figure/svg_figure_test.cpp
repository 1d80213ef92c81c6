// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every figure back from its SVG, as someone would who has nothing but the file: the grid gives the scale, the
// shapes give the values. Nothing here asks the layout where anything is.

#include "app/figure/figure_text.h"
#include "app/figure/svg_export.h"
#include "tests/app/figure/svg_reading.h"
#include "tests/app/figure/test_figures.h"

#include <QColor>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {
namespace {

using figure::ChartKind;
using figure::ResolvedFigure;

constexpr double kPixel = 0.7; // of a picture of 1200 pixels, in user units

struct Read {
    const ResolvedFigure& figure;
    const FigureStyle& style;
    ReadSvg svg;

    // The vertical lines of the grid, from the left.
    [[nodiscard]] std::vector<double> grid() const
    {
        std::vector<double> lines;
        for (const ReadElement* path : svg.named("path")) {
            if (path->value("stroke") != style.colors.grid.name()) {
                continue;
            }
            for (const QLineF& line : path->strokes()) {
                if (std::abs(line.dx()) < 0.01 && std::abs(line.dy()) > 20) {
                    lines.push_back(line.x1());
                }
            }
        }
        std::ranges::sort(lines);
        return lines;
    }

    // The column of a value.
    [[nodiscard]] double columnOf(double value) const
    {
        const auto along = [this](double number) {
            return figure.axis.scale == figure::Scale::Logarithmic ? std::log10(number) : number;
        };
        const std::vector<double> lines = grid();
        const std::vector<double>& ticks = figure.axis.ticks;
        const double share = (along(value) - along(ticks.front())) / (along(ticks.back()) - along(ticks.front()));
        return lines.front() + share * (lines.back() - lines.front());
    }

    // The group of a mark; -1 where there is none.
    [[nodiscard]] int groupOf(MarkRef ref) const
    {
        for (std::size_t group = 0; group < svg.marks.size(); ++group) {
            if (svg.marks[group].value("data-index").toULongLong() == ref.mark
                && svg.marks[group].value("data-series").toULongLong() == ref.series) {
                EXPECT_EQ(svg.marks[group].value("data-observation").toStdString(),
                    figure.series[ref.series].marks[ref.mark].observation);
                return static_cast<int>(group);
            }
        }
        return -1;
    }

    [[nodiscard]] std::vector<const ReadElement*> inGroup(int group, const char* name) const
    {
        std::vector<const ReadElement*> found = svg.named(name);
        std::erase_if(found, [group](const ReadElement* element) { return element->mark != group; });
        return found;
    }
};

template <class Check>
void forEverySvg(Check check, const PictureOptions& options = {})
{
    for (const ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light"));
                const FigureStyle style = styleFor(language, dark);
                check(Read { figure, style, readSvg(figureSvg(figure, style, options)) });
            }
        }
    }
}

// Where the bar of a mark begins and ends, from the data alone.
std::pair<double, double> spanOf(const ResolvedFigure& figure, std::size_t series, std::size_t index)
{
    const figure::Mark& mark = figure.series[series].marks[index];
    if (figure.kind == ChartKind::Stacked) {
        double before = 0;
        for (std::size_t other = 0; other <= series; ++other) {
            for (std::size_t place = 0; place < figure.series[other].marks.size(); ++place) {
                const bool isEarlier = other < series || place < index;
                const figure::Mark& candidate = figure.series[other].marks[place];
                before += isEarlier && candidate.category == mark.category ? representative(candidate.value) : 0;
            }
        }
        return { before, before + representative(mark.value) };
    }
    if (shapeOf(mark.value) == IntervalShape::Range) {
        return { leastOf(mark.value), greatestOf(mark.value) };
    }
    const double end = representative(mark.value);
    return { std::min(0.0, end), std::max(0.0, end) };
}

bool hasZero(const ResolvedFigure& figure)
{
    return figure.axis.minimum <= 0 && figure.axis.maximum >= 0;
}

template <class Check>
void forEveryBar(const Read& read, Check check)
{
    for (std::size_t series = 0; series < read.figure.series.size(); ++series) {
        const std::vector<figure::Mark>& marks = read.figure.series[series].marks;
        for (std::size_t index = 0; index < marks.size(); ++index) {
            SCOPED_TRACE(marks[index].observation);
            check(marks[index], MarkRef { series, index }, spanOf(read.figure, series, index));
        }
    }
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(QChar(QChar::Nbsp));
}

TEST(FigureSvg, IsWellFormedAndCarriesItsTitleDescriptionAndSources)
{
    forEverySvg([](const Read& read) {
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
    forEverySvg([](const Read& read) {
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

TEST(FigureSvg, HasAGridLineForEveryTickAndTheTickLabelOverIt)
{
    forEverySvg([](const Read& read) {
        if (read.figure.kind == ChartKind::Line) {
            return;
        }
        const std::vector<double> lines = read.grid();
        ASSERT_EQ(lines.size(), read.figure.axis.ticks.size());
        const Formatter& formatter = read.style.formatter;
        const TickScale scale
            = formatter.tickScale(std::max(std::abs(read.figure.axis.minimum), std::abs(read.figure.axis.maximum)));
        int labelled = 0;
        for (std::size_t tick = 0; tick < lines.size(); ++tick) {
            EXPECT_NEAR(lines[tick], read.columnOf(read.figure.axis.ticks[tick]), kPixel);
            const QString label = formatter.tick(read.figure.axis.ticks[tick], read.figure.axis.step, scale);
            for (const ReadElement* text : read.svg.named("text")) {
                const int size = static_cast<int>(text->number("font-size"));
                const double middle = text->number("x") + widthOf(text->text, figureFont(size, kRegular, label)) / 2;
                labelled += text->text == label && std::abs(middle - lines[tick]) < kPixel ? 1 : 0;
            }
        }
        EXPECT_GE(labelled, 2);
    });
}

TEST(FigureSvg, EndsEveryBarAtTheColumnsOfItsValues)
{
    forEverySvg([](const Read& read) {
        if (read.figure.kind == ChartKind::Line) {
            return;
        }
        forEveryBar(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
            const bool isPoint = !hasZero(read.figure) && shapeOf(mark.value) != IntervalShape::Range;
            if (span.first == span.second) {
                return; // nothing to see of a zero
            }
            const int group = read.groupOf(ref);
            ASSERT_GE(group, 0);
            if (isPoint) {
                bool found = false;
                for (const ReadElement* path : read.inGroup(group, "path")) {
                    for (const QLineF& line : path->strokes()) {
                        found = found || std::abs(line.x1() - read.columnOf(representative(mark.value))) < kPixel;
                    }
                }
                EXPECT_TRUE(found);
                return;
            }
            const auto rects = read.inGroup(group, "rect");
            ASSERT_FALSE(rects.empty());
            double left = rects.front()->rect().left();
            double right = rects.front()->rect().right();
            for (const ReadElement* rect : rects) {
                left = std::min(left, rect->rect().left());
                right = std::max(right, rect->rect().right());
            }
            EXPECT_NEAR(left, read.columnOf(span.first), kPixel);
            EXPECT_NEAR(right, read.columnOf(span.second), kPixel);
        });
    });
}

TEST(FigureSvg, MarksTheBestValueOfARangeAtItsColumn)
{
    forEverySvg([](const Read& read) {
        if (read.figure.kind == ChartKind::Line) {
            return;
        }
        forEveryBar(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> /*span*/) {
            if (shapeOf(mark.value) != IntervalShape::Range || !mark.value.best
                || read.figure.kind == ChartKind::Stacked) {
                return;
            }
            bool found = false;
            for (const ReadElement* path : read.inGroup(read.groupOf(ref), "path")) {
                if (path->value("stroke") == read.style.colors.ink.name()) {
                    for (const QLineF& line : path->strokes()) {
                        found = found || std::abs(line.x1() - read.columnOf(*mark.value.best)) < kPixel;
                    }
                }
            }
            EXPECT_TRUE(found);
        });
    });
}

TEST(FigureSvg, CarriesTheDataOfEveryMark)
{
    forEverySvg([](const Read& read) {
        forEveryBar(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
            const int group = read.groupOf(ref);
            if (group < 0) {
                EXPECT_EQ(span.first, span.second);
                return;
            }
            const ReadElement& element = read.svg.marks[static_cast<std::size_t>(group)];
            const auto same = [&element](const char* name, const std::optional<double>& value) {
                EXPECT_EQ(element.attributes.contains(QLatin1StringView(name)), value.has_value());
                if (value) {
                    EXPECT_EQ(element.number(name), *value); // every digit
                }
            };
            same("data-low", mark.value.low);
            same("data-value", mark.value.best);
            same("data-high", mark.value.high);
            EXPECT_EQ(element.value("data-kind").toStdString(), wordFor(mark.kind));
            EXPECT_EQ(element.value("data-unit").toStdString(), read.figure.unit);
        });
    });
}

// What a reader has to find, wherever it stands and however it is wrapped.
QStringList wantedTexts(const Read& read)
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
            if (read.figure.kind != ChartKind::Line) {
                wanted << formatter.value(mark.value, mark.approximate);
            }
        }
    }
    return wanted;
}

TEST(FigureSvg, HoldsEveryTextWholeAndNoneCutShort)
{
    forEverySvg([](const Read& read) {
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
    forEverySvg([](const Read& read) {
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
            EXPECT_TRUE(isGround || inside.contains(rect->rect())) << rect->rect().x() << ' ' << rect->rect().right();
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
    PictureOptions options { .size = { 900, 500 }, .scale = 3, .hidden = {} };
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
    const ReadSvg svg = readSvg(figureSvg(
        allFigures().front(), styleFor(Language::English, false), { .size = { 4000, 600 }, .scale = 1, .hidden = {} }));
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
    const ReadSvg svg = readSvg(figureSvg(figure, styleFor(Language::English, false), { .hidden = { 0 } }));
    ASSERT_EQ(svg.marks.size(), 2U);
    for (const ReadElement& mark : svg.marks) {
        EXPECT_EQ(mark.value("data-series"), QStringLiteral("1"));
    }
}

} // namespace
} // namespace broadsheet::app
