// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every figure back from its SVG, as someone would who has nothing but the file: the grid gives the scale, the
// shapes give the values. Nothing here asks the layout where anything is.

#include "app/figure/figure_text.h"
#include "app/figure/shown_marks.h"
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
    const ResolvedFigure& figure; // as it is shown
    const figure::ViewState& view;
    const FigureStyle& style;
    ReadSvg svg;

    [[nodiscard]] bool isLine() const
    {
        return figure.kind == ChartKind::Line;
    }

    // The lines of the grid that stand upright, from the left, or those that lie, from the top.
    [[nodiscard]] std::vector<double> grid(bool upright) const
    {
        std::vector<double> lines;
        for (const ReadElement* path : svg.named("path")) {
            if (path->value("stroke") != style.colors.grid.name()) {
                continue;
            }
            for (const QLineF& line : path->strokes()) {
                if (line.length() > 20 && std::abs(upright ? line.dx() : line.dy()) < 0.01) {
                    lines.push_back(upright ? line.x1() : line.y1());
                }
            }
        }
        std::ranges::sort(lines);
        return lines;
    }

    // How far along its axis a value stands.
    [[nodiscard]] double shareOf(double value) const
    {
        const auto along = [this](double number) {
            return figure.axis.scale == figure::Scale::Logarithmic ? std::log10(number) : number;
        };
        const double least = along(figure.axis.minimum);
        return (along(value) - least) / (along(figure.axis.maximum) - least);
    }

    // The column of a value, of lines its row; the grid's outer lines are the ends of the axis.
    [[nodiscard]] double placeOf(double value) const
    {
        const std::vector<double> lines = grid(!isLine());
        const double share = isLine() ? 1 - shareOf(value) : shareOf(value);
        return lines.front() + std::clamp(share, 0.0, 1.0) * (lines.back() - lines.front());
    }

    [[nodiscard]] double columnOfTime(double time) const
    {
        const std::vector<double> lines = grid(true);
        const double share = (time - figure.time.minimum) / (figure.time.maximum - figure.time.minimum);
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

// How a reader may turn a figure.
std::vector<figure::ViewState> viewsOf(const ResolvedFigure& figure)
{
    std::vector<figure::ViewState> views { {} };
    if (figure.units.size() > 1) {
        views.push_back({ .unit = figure.units.size() - 1 });
    }
    if (canZoom(figure)) {
        views.push_back({ .scale = figure::Scale::Logarithmic });
        const double span = figure.axis.maximum - figure.axis.minimum;
        views.push_back({ .values = figure::Window { figure.axis.minimum + span / 4, figure.axis.maximum } });
    }
    return views;
}

template <class Check>
void forEverySvg(Check check, const PictureOptions& options = {})
{
    for (const ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                for (const figure::ViewState& view : viewsOf(figure)) {
                    SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light")
                        + " unit " + std::to_string(view.unit)
                        + (view.scale == figure::Scale::Logarithmic ? " log" : "") + (view.values ? " zoomed" : ""));
                    const FigureStyle style = styleFor(language, dark);
                    const ResolvedFigure shown = figure::shownAs(figure, view).figure;
                    PictureOptions turned = options;
                    turned.view = view;
                    check(Read { shown, view, style, readSvg(figureSvg(shown, style, turned)) });
                }
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
void forEveryMark(const Read& read, Check check)
{
    for (const MarkRef ref : drawnMarks(read.figure, read.view)) {
        const figure::Mark& mark = read.figure.series[ref.series].marks[ref.mark];
        SCOPED_TRACE(mark.observation);
        check(mark, ref, spanOf(read.figure, ref.series, ref.mark));
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

TEST(FigureSvg, HasAGridLineForEveryTickAndTheTickLabelBesideIt)
{
    forEverySvg([](const Read& read) {
        const std::vector<double> lines = read.grid(!read.isLine());
        ASSERT_GE(lines.size(), read.figure.axis.ticks.size());
        const Formatter& formatter = read.style.formatter;
        const TickScale scale
            = formatter.tickScale(std::max(std::abs(read.figure.axis.minimum), std::abs(read.figure.axis.maximum)));
        int labelled = 0;
        for (const double tick : read.figure.axis.ticks) {
            const double place = read.placeOf(tick);
            EXPECT_TRUE(std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) < kPixel; }));
            const double step = read.figure.axis.step;
            const QString label = step > 0 ? formatter.tick(tick, step, scale) : formatter.number(tick);
            for (const ReadElement* text : read.svg.named("text")) {
                const double size = text->number("font-size");
                const double middle = read.isLine()
                    ? text->number("y") - 0.35 * size
                    : text->number("x") + widthOf(label, figureFont(size, kRegular, label)) / 2;
                labelled += text->text == label && std::abs(middle - place) < (read.isLine() ? 2 : kPixel) ? 1 : 0;
            }
        }
        EXPECT_GE(labelled, std::min<int>(2, static_cast<int>(read.figure.axis.ticks.size())));
    });
}

TEST(FigureSvg, HasALineOfTheGridForEveryTickOfTime)
{
    forEverySvg([](const Read& read) {
        if (!read.isLine()) {
            return;
        }
        const std::vector<double> lines = read.grid(true);
        for (const figure::TimeTick& tick : read.figure.time.ticks) {
            const double place = read.columnOfTime(tick.time);
            EXPECT_TRUE(std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) < kPixel; }));
        }
    });
}

TEST(FigureSvg, SetsEveryPointOfALineAtItsTimeAndItsValue)
{
    int points = 0;
    forEverySvg([&points](const Read& read) {
        if (!read.isLine() || read.svg.marks.empty()) {
            return; // no lines, or so many points that none has a marker
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> /*span*/) {
            const int group = read.groupOf(ref);
            ASSERT_GE(group, 0);
            const double column = read.columnOfTime(mark.time);
            if (!mark.value.best && shapeOf(mark.value) == IntervalShape::Range) {
                bool found = false;
                for (const ReadElement* path : read.inGroup(group, "path")) {
                    for (const QLineF& line : path->strokes()) {
                        found = found
                            || (std::abs(line.x1() - column) < kPixel && std::abs(line.x2() - column) < kPixel
                                && std::abs(std::max(line.y1(), line.y2()) - read.placeOf(*mark.value.low)) < kPixel
                                && std::abs(std::min(line.y1(), line.y2()) - read.placeOf(*mark.value.high)) < kPixel);
                    }
                }
                EXPECT_TRUE(found);
                return;
            }
            const double value = representative(mark.value);
            if (value < read.figure.axis.minimum || value > read.figure.axis.maximum) {
                return; // only its range reaches into the stretch shown
            }
            const ReadElement* marker = nullptr;
            for (const char* shape : { "path", "polygon" }) {
                for (const ReadElement* element : read.inGroup(group, shape)) {
                    const QPointF apart = element->bounds().center() - QPointF(column, read.placeOf(value));
                    marker = std::abs(apart.x()) < kPixel && std::abs(apart.y()) < kPixel ? element : marker;
                }
            }
            EXPECT_NE(marker, nullptr);
            ++points;
        });
    });
    EXPECT_GT(points, 50);
}

TEST(FigureSvg, EndsEveryBarAtTheColumnsOfItsValues)
{
    forEverySvg([](const Read& read) {
        if (read.isLine()) {
            return;
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
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
                        found = found || std::abs(line.x1() - read.placeOf(representative(mark.value))) < kPixel;
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
            EXPECT_NEAR(left, read.placeOf(span.first), kPixel);
            EXPECT_NEAR(right, read.placeOf(span.second), kPixel);
        });
    });
}

TEST(FigureSvg, MarksTheBestValueOfARangeAtItsColumn)
{
    forEverySvg([](const Read& read) {
        if (read.isLine()) {
            return;
        }
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> /*span*/) {
            if (shapeOf(mark.value) != IntervalShape::Range || !mark.value.best
                || read.figure.kind == ChartKind::Stacked) {
                return;
            }
            bool found = false;
            for (const ReadElement* path : read.inGroup(read.groupOf(ref), "path")) {
                if (path->value("stroke") == read.style.colors.ink.name()) {
                    for (const QLineF& line : path->strokes()) {
                        found = found || std::abs(line.x1() - read.placeOf(*mark.value.best)) < kPixel;
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
        forEveryMark(read, [&](const figure::Mark& mark, MarkRef ref, std::pair<double, double> span) {
            const int group = read.groupOf(ref);
            if (group < 0) {
                EXPECT_TRUE(span.first == span.second || (read.isLine() && read.svg.marks.empty()));
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
