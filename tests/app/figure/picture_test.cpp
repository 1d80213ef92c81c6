// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the painted pixels against the values: where the grid lines stand tells the place of every value, without
// asking the code that drew them.

#include "app/figure/exporter.h"
#include "app/figure/figure_layout.h"
#include "app/figure/preview.h"
#include "tests/app/figure/pixels.h"
#include "tests/app/figure/test_figures.h"

#include <QColor>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr QSize kSize { 1200, 800 };
constexpr double kTolerance = 1.5; // pixels

bool isColor(QRgb pixel, const QColor& color)
{
    return colorDistance(pixel, color) < 24;
}

// A picture with what is needed to read it: vertical places from the layout, horizontal ones from its pixels.
class Picture {
public:
    Picture(const figure::ResolvedFigure& figure, const FigureStyle& style, QSize pixels)
        : m_figure(figure)
        , m_colors(style.colors)
        , m_image(paintFigure(figure, style, pixels))
        , m_layout(layOutFigure(figure, style, {}, logicalSize(pixels)))
        , m_scale(pixels.width() / m_layout.size.width())
    {
    }

    [[nodiscard]] const QImage& image() const
    {
        return m_image;
    }

    [[nodiscard]] const FigureLayout& layout() const
    {
        return m_layout;
    }

    // The middles of the vertical lines that cross the plot: the grid and the references. They show between the rows,
    // save where the label of a value lies over them; the outer ones are the ends of the axis.
    [[nodiscard]] std::vector<double> upright() const
    {
        const int left = static_cast<int>(m_layout.plot.left() * m_scale) - 4;
        const int right = static_cast<int>(m_layout.plot.right() * m_scale) + 4;
        return middlesOfRuns(left, right, [this](int x) { return isLineAt(x); });
    }

    // Whether most of the bar's height is of `color` at column `x`.
    [[nodiscard]] bool isColumnOf(const PlacedMark& mark, int x, const QColor& color) const
    {
        const int top = static_cast<int>(std::ceil(mark.rect.top() * m_scale)) + 1;
        const int bottom = static_cast<int>(std::floor(mark.rect.bottom() * m_scale)) - 1;
        int found = 0;
        for (int y = top; y < bottom; ++y) {
            found += isColor(m_image.pixel(x, y), color) ? 1 : 0;
        }
        return x >= 0 && x < m_image.width() && found * 10 > (bottom - top) * 6;
    }

    // The first and the one after the last column of that colour within `reach` of `x`, or nothing.
    [[nodiscard]] std::optional<std::pair<double, double>> run(
        const PlacedMark& mark, double x, const QColor& color, int reach) const
    {
        std::optional<std::pair<double, double>> found;
        const int middle = static_cast<int>(std::lround(x));
        for (int column = middle - reach; column <= middle + reach; ++column) {
            if (isColumnOf(mark, column, color)) {
                found = { found ? found->first : column, column + 1 };
            }
        }
        return found;
    }

    [[nodiscard]] const ThemeColors& colors() const
    {
        return m_colors;
    }

    // The column of a value, from the ends of the axis.
    [[nodiscard]] double columnOf(double value, const std::vector<double>& lines) const
    {
        const auto along = [this](double number) {
            return m_figure.axis.scale == figure::Scale::Logarithmic ? std::log10(number) : number;
        };
        const double least = along(m_figure.axis.minimum);
        const double share = (along(value) - least) / (along(m_figure.axis.maximum) - least);
        return lines.front() + share * (lines.back() - lines.front());
    }

private:
    // Whether most of the boundaries between rows, the ends of the plot among them, are crossed at a column.
    [[nodiscard]] bool isLineAt(int x) const
    {
        std::size_t crossed = 0;
        for (std::size_t row = 0; row <= m_layout.rows; ++row) {
            const double inset = row == 0 ? 2 : row == m_layout.rows ? -2 : 0;
            const double y = (m_layout.plot.top() + static_cast<double>(row) * m_layout.rowHeight()) * m_scale + inset;
            crossed += colorDistance(m_image.pixel(x, static_cast<int>(y)), m_colors.ground) > 8 ? 1 : 0;
        }
        return crossed * 10 > (m_layout.rows + 1) * 6;
    }

    const figure::ResolvedFigure& m_figure;
    ThemeColors m_colors;
    QImage m_image;
    FigureLayout m_layout;
    double m_scale;
};

template <class Check>
void forEveryPicture(QSize pixels, Check check)
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light"));
                check(figure, Picture(figure, styleFor(language, dark), pixels));
            }
        }
    }
}

// Those of bars and ranges.
template <class Check>
void forEveryBarPicture(QSize pixels, Check check)
{
    forEveryPicture(pixels, [&check](const figure::ResolvedFigure& figure, const Picture& picture) {
        if (figure.kind != figure::ChartKind::Line) {
            check(figure, picture);
        }
    });
}

TEST(Picture, IsNotBlankAndKeepsAMarginOfGround)
{
    forEveryPicture(kSize, [](const auto& /*figure*/, const Picture& picture) {
        const QImage& image = picture.image();
        ASSERT_EQ(image.size(), kSize);
        constexpr int kRing = 24;
        const QRect inner = image.rect().adjusted(kRing, kRing, -kRing, -kRing);
        const QRgb ground = picture.colors().ground.rgb();
        std::set<QRgb> seen;
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                if (line[x] != ground) {
                    ASSERT_TRUE(inner.contains(x, y)) << x << "," << y;
                    seen.insert(line[x]);
                }
            }
        }
        EXPECT_GT(seen.size(), 50U);
    });
}

TEST(Picture, HasAGridLineForEveryTickWhereItsValueLies)
{
    forEveryBarPicture(kSize, [](const figure::ResolvedFigure& figure, const Picture& picture) {
        const std::vector<double> lines = picture.upright();
        ASSERT_GE(lines.size(), figure.axis.ticks.size());
        for (const double tick : figure.axis.ticks) {
            const double column = picture.columnOf(tick, lines);
            EXPECT_TRUE(std::ranges::any_of(lines, [column](double line) { return std::abs(line - column) <= 1; }))
                << tick;
        }
    });
}

// Where the mark ends according to the value itself, not to the layout.
double endOf(const figure::ResolvedFigure& figure, const PlacedMark& placed)
{
    const Interval& value = figure.series[placed.ref.series].marks[placed.ref.mark].value;
    if (figure.kind != figure::ChartKind::Stacked) {
        const bool isRange = shapeOf(value) == IntervalShape::Range;
        return isRange ? greatestOf(value) : std::max(representative(value), placed.isPoint ? -1e308 : 0.0);
    }
    double reached = 0;
    for (std::size_t series = 0; series <= placed.ref.series; ++series) {
        for (const figure::Mark& mark : figure.series[series].marks) {
            const std::size_t category = figure.series[placed.ref.series].marks[placed.ref.mark].category;
            reached += mark.category == category ? representative(mark.value) : 0;
        }
    }
    return reached;
}

TEST(Picture, EndsEveryBarAndRangeAtTheColumnOfItsValue)
{
    forEveryBarPicture(kSize, [](const figure::ResolvedFigure& figure, const Picture& picture) {
        const std::vector<double> lines = picture.upright();
        ASSERT_GE(lines.size(), 2U);
        std::size_t count = 0;
        for (const figure::Series& series : figure.series) {
            count += series.marks.size();
        }
        ASSERT_EQ(picture.layout().marks.size(), count);
        for (const PlacedMark& placed : picture.layout().marks) {
            const figure::Mark& mark = figure.series[placed.ref.series].marks[placed.ref.mark];
            SCOPED_TRACE(mark.observation);
            const double end = picture.columnOf(endOf(figure, placed), lines);
            if (placed.from == placed.to && !placed.isPoint) {
                continue; // nothing to see of a zero
            }
            if (placed.isPoint) {
                const auto run = picture.run(placed, end, placed.color, 15);
                ASSERT_TRUE(run);
                EXPECT_NEAR((run->first + run->second) / 2, end, kTolerance);
                continue;
            }
            const bool isBest = placed.isRange && mark.value.best && *mark.value.best == endOf(figure, placed);
            if (endOf(figure, placed) != 0 && !isBest) { // else the baseline or the stroke of the best value is on it
                const auto run = picture.run(placed, end, placed.color, 15);
                ASSERT_TRUE(run);
                EXPECT_NEAR(run->second, end, kTolerance);
            }
        }
    });
}

TEST(Picture, BeginsEveryRangeAtTheColumnOfItsLowEndAndMarksItsBestValue)
{
    forEveryBarPicture(kSize, [](const figure::ResolvedFigure& figure, const Picture& picture) {
        const std::vector<double> lines = picture.upright();
        ASSERT_GE(lines.size(), 2U);
        for (const PlacedMark& placed : picture.layout().marks) {
            const figure::Mark& mark = figure.series[placed.ref.series].marks[placed.ref.mark];
            if (!placed.isRange) {
                continue;
            }
            SCOPED_TRACE(mark.observation);
            const double low = picture.columnOf(leastOf(mark.value), lines);
            const auto begin = picture.run(placed, low, placed.color, 12);
            ASSERT_TRUE(begin);
            EXPECT_NEAR(begin->first, low, kTolerance);
            if (mark.value.best) {
                const double best = picture.columnOf(*mark.value.best, lines);
                const auto tick = picture.run(placed, best, picture.colors().ink, 12);
                ASSERT_TRUE(tick);
                EXPECT_NEAR((tick->first + tick->second) / 2, best, kTolerance);
            }
        }
    });
}

TEST(Picture, BeginsEveryPlainBarAtTheLineOfZero)
{
    forEveryBarPicture(kSize, [](const auto& /*figure*/, const Picture& picture) {
        const std::vector<double> lines = picture.upright();
        ASSERT_GE(lines.size(), 2U);
        for (const PlacedMark& placed : picture.layout().marks) {
            const bool isPlain = !placed.isRange && !placed.isPoint && (placed.from == 0 || placed.to == 0);
            if (isPlain) {
                const double zero = picture.columnOf(0, lines);
                const auto line = picture.run(placed, zero, picture.colors().axis, 6);
                ASSERT_TRUE(line);
                EXPECT_NEAR((line->first + line->second) / 2, zero, kTolerance);
            }
        }
    });
}

TEST(Picture, IsTheSameFigureAtEverySize)
{
    const figure::ResolvedFigure figure = testFigures().at(0);
    const FigureStyle style = styleFor(Language::English, false);
    const QImage small = paintFigure(figure, style, { 600, 400 });
    const QImage large = paintFigure(figure, style, { 2400, 1600 });
    const QImage reduced = large.scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            different += colorDistance(small.pixel(x, y), reduced.pixel(x, y)) > 200 ? 1 : 0;
        }
    }
    EXPECT_LT(different, small.width() * small.height() / 100);
}

TEST(Picture, IsTheSamePaintedOverAnother)
{
    const std::vector<figure::ResolvedFigure> figures = testFigures();
    for (const bool ground : { true, false }) {
        FigureStyle style = styleFor(Language::Chinese, true);
        style.parts.ground = ground;
        for (const QSize& pixels : { QSize(600, 400), QSize(900, 200) }) { // the second with ground beside the figure
            QImage canvas = paintFigure(figures.at(4), style, pixels);
            const uchar* const memory = canvas.constBits();
            const QImage over = paintFigure(figures.at(0), style, pixels, {}, std::move(canvas));
            EXPECT_EQ(over.constBits(), memory);
            EXPECT_EQ(over, paintFigure(figures.at(0), style, pixels));
        }
    }
    const FigureStyle style = styleFor(Language::Chinese, false);
    QImage small = paintFigure(figures.at(0), style, { 450, 300 });
    EXPECT_EQ(paintFigure(figures.at(0), style, { 600, 400 }, {}, std::move(small)).size(), QSize(600, 400));
}

TEST(Picture, CentresTheFigureWhereTheShapeIsExtreme)
{
    const FigureStyle style = styleFor(Language::English, true);
    const QImage image = paintFigure(testFigures().at(0), style, { 3000, 600 });
    ASSERT_EQ(image.size(), QSize(3000, 600));
    EXPECT_EQ(image.pixel(100, 300), style.colors.ground.rgb());
}

TEST(Preview, ShowsTheMarksAndHasTheSizeAskedFor)
{
    const FigureStyle style = styleFor(Language::Chinese, false);
    for (const figure::ResolvedFigure& figure : allFigures()) {
        const QPixmap preview = previewOf(figure, style, { 96, 64 }, 2);
        EXPECT_EQ(preview.size(), QSize(192, 128));
        EXPECT_EQ(preview.deviceIndependentSize(), QSizeF(96, 64));
        const QImage image = preview.toImage();
        int found = 0; // of the first series' blue, however thin its lines are
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                found += qBlue(pixel) - qRed(pixel) > 40 ? 1 : 0;
            }
        }
        EXPECT_GT(found, 20) << figure.id;
    }
}

} // namespace
} // namespace broadsheet::app
