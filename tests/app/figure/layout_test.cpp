// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_layout.h"
#include "app/figure/figure_text.h"
#include "tests/app/figure/test_figures.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace broadsheet::app {
namespace {

const std::vector<QSizeF>& sizes()
{
    static const std::vector<QSizeF> all { { 690, 500 }, { 1200, 800 }, { 2400, 1600 }, { 800, 1000 }, { 1600, 700 },
        { 500, 4000 }, { 4000, 500 } };
    return all;
}

template <class Check>
void forEveryLayout(Check check)
{
    std::vector<figure::ResolvedFigure> figures = allFigures();
    std::ranges::move(measuredFigures(), std::back_inserter(figures));
    for (const figure::ResolvedFigure& figure : figures) {
        for (const Language language : kLanguages) {
            for (const QSizeF& size : sizes()) {
                SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + " " + std::to_string(size.width()) + "x"
                    + std::to_string(size.height()));
                const FigureStyle style = styleFor(language, false);
                check(figure, style, layOutFigure(figure, style, {}, logicalSize(size)));
            }
        }
    }
}

bool overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = a & b;
    return common.width() > 0.5 && common.height() > 0.5;
}

TEST(FigureLayout, KeepsEveryTextInsideTheMargin)
{
    forEveryLayout([](const auto& /*figure*/, const auto& /*style*/, const FigureLayout& layout) {
        const QRectF inside = QRectF(QPointF(0, 0), layout.size)
                                  .adjusted(layout.margin, layout.margin, -layout.margin, -layout.margin)
                                  .adjusted(-1, -1, 1, 1);
        for (const PlacedText& text : layout.texts) {
            EXPECT_TRUE(inside.contains(text.rect)) << text.text.toStdString();
        }
        EXPECT_TRUE(inside.contains(layout.plot));
    });
}

TEST(FigureLayout, NeverLaysATextOverAnother)
{
    forEveryLayout([](const auto& /*figure*/, const auto& /*style*/, const FigureLayout& layout) {
        for (std::size_t a = 0; a < layout.texts.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                EXPECT_FALSE(overlap(layout.texts[a].rect, layout.texts[b].rect))
                    << layout.texts[a].text.toStdString() << " / " << layout.texts[b].text.toStdString();
            }
        }
    });
}

TEST(FigureLayout, NeverLaysATextOverABar)
{
    forEveryLayout([](const auto& /*figure*/, const auto& /*style*/, const FigureLayout& layout) {
        for (const PlacedText& text : layout.texts) {
            for (const PlacedMark& mark : layout.marks) {
                EXPECT_FALSE(overlap(text.rect, mark.rect)) << text.text.toStdString();
            }
        }
    });
}

// A value beside the point of another series would seem to be that one's.
TEST(FigureLayout, SetsNoValueOfALineNearerToAPointOfAnother)
{
    int values = 0;
    forEveryLayout(
        [&values](const figure::ResolvedFigure& figure, const FigureStyle& style, const FigureLayout& layout) {
            if (!layout.isLine || figure.series.size() < 2) {
                return;
            }
            const auto distance = [](const QRectF& text, const QRectF& marker) {
                const double across = std::max({ 0.0, marker.left() - text.right(), text.left() - marker.right() });
                const double down = std::max({ 0.0, marker.top() - text.bottom(), text.top() - marker.bottom() });
                return std::hypot(across, down);
            };
            for (const PlacedText& text : layout.texts) {
                if (text.role != TextRole::Value) {
                    continue;
                }
                // The nearest point must be one of those that have this value.
                const PlacedMark* nearest = nullptr;
                for (const PlacedMark& mark : layout.marks) {
                    const bool isNearer
                        = nearest == nullptr || distance(text.rect, mark.rect) < distance(text.rect, nearest->rect);
                    nearest = mark.hasMarker && !mark.isRange && isNearer ? &mark : nearest;
                }
                if (nearest == nullptr || distance(text.rect, nearest->rect) > 12) {
                    continue; // it belongs to a range, at whose ends it stands
                }
                const figure::Mark& mark = figure.series[nearest->ref.series].marks[nearest->ref.mark];
                EXPECT_TRUE(text.text == style.formatter.value(mark.value, mark.approximate)
                    || text.text == style.formatter.value(pointOf(representative(mark.value)), mark.approximate))
                    << text.text.toStdString() << " beside " << mark.observation;
                ++values;
            }
        });
    EXPECT_GT(values, 100);
}

TEST(FigureLayout, ShowsEveryTextWholeAndWithoutDots)
{
    forEveryLayout([](const auto& /*figure*/, const auto& /*style*/, const FigureLayout& layout) {
        for (const PlacedText& text : layout.texts) {
            QString joined;
            const QFont font = figureFont(text.pixelSize, text.weight, text.text);
            for (const QString& line : text.lines) {
                joined += line;
                EXPECT_LE(widthOf(line, font), text.rect.width() + 0.5) << line.toStdString();
            }
            EXPECT_EQ(joined.remove(u' '), QString(text.text).remove(u' '));
            EXPECT_FALSE(text.text.contains(u'…') || text.text.contains(QStringLiteral("...")));
        }
    });
}

TEST(FigureLayout, HoldsAllThatAFigureHasToSay)
{
    forEveryLayout([](const figure::ResolvedFigure& figure, const FigureStyle& style, const FigureLayout& layout) {
        QStringList texts;
        for (const PlacedText& text : layout.texts) {
            texts << text.text;
        }
        EXPECT_TRUE(texts.contains(style.formatter.text(figure.title)));
        EXPECT_EQ(texts.filter(style.formatter.text(figure.axis.label)).isEmpty(), false);
        for (const Bilingual& category : figure.categories) {
            EXPECT_TRUE(texts.contains(style.formatter.text(category))) << category.en;
        }
        for (const Bilingual& source : figure.sources) {
            EXPECT_FALSE(texts.filter(style.formatter.text(source)).isEmpty()) << source.en;
        }
        for (const figure::Series& series : figure.series) {
            for (const figure::Mark& mark : series.marks) {
                // At a line, a value is written only where it finds room.
                const bool isNeeded = figure.kind != figure::ChartKind::Line;
                EXPECT_TRUE(!isNeeded || texts.contains(style.formatter.value(mark.value, mark.approximate)))
                    << mark.observation;
                EXPECT_TRUE(texts.contains(style.formatter.kind(mark.kind)));
            }
        }
    });
}

// What rows include is given up in pictures that are small or oddly shaped, never in the usual ones.
TEST(FigureLayout, SaysWhatEveryRowIncludesWhereRowsDiffer)
{
    int rows = 0;
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)));
            const FigureStyle style = styleFor(language, false);
            QStringList said;
            for (const PlacedText& text : layOutFigure(figure, style, {}, logicalSize({ 1200, 800 })).texts) {
                if (text.role == TextRole::Scope) {
                    said << text.text;
                }
            }
            if (figure.kind == figure::ChartKind::Line || figure.series.size() != 1) {
                EXPECT_TRUE(said.isEmpty());
                continue;
            }
            const std::vector<figure::Mark>& marks = figure.series.front().marks;
            const bool differ = std::ranges::any_of(
                marks, [&](const figure::Mark& mark) { return mark.scope != marks.front().scope; });
            for (const figure::Mark& mark : marks) {
                const QString scope = style.formatter.text(mark.scope);
                EXPECT_EQ(said.contains(scope), differ && !scope.isEmpty()) << mark.observation;
                rows += differ ? 1 : 0;
            }
        }
    }
    EXPECT_GT(rows, 20);
}

// QtCharts blanks an entry of the legend that is called "...", and reads the others as HTML.
TEST(FigureLayout, ShowsWhateverASeriesIsCalled)
{
    for (const char* name : { "...", "…", "a<b & c", "<b>bold</b>", "100 %", "%1" }) {
        figure::ResolvedFigure figure = twoSeriesFigure();
        figure.series[1].label = { .zh = name, .en = name };
        const FigureLayout layout
            = layOutFigure(figure, styleFor(Language::English, false), {}, logicalSize({ 1200, 800 }));
        const auto shown = std::ranges::find_if(layout.texts, [&](const PlacedText& text) {
            return text.role == TextRole::Legend && text.text == QString::fromUtf8(name);
        });
        ASSERT_NE(shown, layout.texts.end()) << name;
        EXPECT_EQ(QStringList(shown->lines.begin(), shown->lines.end()).join(u' '), QString::fromUtf8(name));
    }
}

TEST(FigureLayout, LeavesOutWhatIsSwitchedOffAndSaysSoWhenNothingIsLeft)
{
    const figure::ResolvedFigure figure = twoSeriesFigure();
    const FigureStyle style = styleFor(Language::English, false);
    const QSizeF size = logicalSize({ 900, 600 });

    const FigureLayout one = layOutFigure(figure, style, { 0 }, size);
    const FigureLayout none = layOutFigure(figure, style, { 0, 1 }, size);

    EXPECT_EQ(one.marks.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(one.marks, [](const PlacedMark& mark) { return mark.ref.series == 1; }));
    EXPECT_TRUE(none.marks.empty());
    EXPECT_TRUE(std::ranges::any_of(none.texts, [](const PlacedText& text) { return text.role == TextRole::Empty; }));
    const auto entries = [](const FigureLayout& layout) {
        return std::ranges::count_if(layout.legend, [](const auto& entry) { return entry.series.has_value(); });
    };
    EXPECT_EQ(entries(one), 2);
    EXPECT_EQ(entries(none), 2);
}

TEST(FigureLayout, StacksPartsEndToEnd)
{
    const figure::ResolvedFigure figure = testFigures().at(2);
    const FigureLayout layout = layOutFigure(figure, styleFor(Language::English, false), {}, logicalSize({ 900, 600 }));
    for (std::size_t index = 1; index < layout.marks.size(); ++index) {
        const PlacedMark& before = layout.marks[index - 1];
        const PlacedMark& mark = layout.marks[index];
        if (mark.row == before.row) {
            EXPECT_DOUBLE_EQ(mark.from, before.to);
            EXPECT_NEAR(mark.rect.left(), before.rect.right(), 1e-6);
        }
    }
}

TEST(LogicalSize, HasTheSameAreaForEveryOutputAndItsAspectWithinLimits)
{
    for (const QSizeF& size : sizes()) {
        const QSizeF logical = logicalSize(size);
        EXPECT_NEAR(logical.width() * logical.height(), 840.0 * 560.0, 1);
        const double aspect = std::clamp(size.width() / size.height(), 0.8, 2.4);
        EXPECT_NEAR(logical.width() / logical.height(), aspect, 1e-9);
    }
    EXPECT_FALSE(logicalSize({ 0, 0 }).isEmpty());
}

TEST(FigureText, SetsChineseInTheChineseFaceAndWesternMarksProportionally)
{
    EXPECT_EQ(figureFont(14, kRegular, QStringLiteral("用电")).family(), QString::fromUtf16(kFigureFamily));
    const QString western = QStringLiteral("It’s “so”");
    const QFont font = figureFont(100, kRegular, western);
    EXPECT_LT(widthOf(QStringLiteral("’"), font), 40);
}

} // namespace
} // namespace broadsheet::app
