// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the values of lines back from pixels, one series at a time: the grid gives the scale, and markers, whiskers and
// lines are looked for in the colour of the series.

#include "app/figure/exporter.h"
#include "app/figure/figure_layout.h"
#include "core/figure/measure.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/pixels.h"
#include "tests/app/figure/test_figures.h"

#include <QColor>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {
namespace {

constexpr QSize kSize { 1200, 800 };
constexpr double kTolerance = 1.2; // pixels
constexpr double kMarker = 9; // what a marker measures, in units of the layout
constexpr int kReach = 5; // how far around a place is searched

class LinePicture {
public:
    // That series of the figure, with the others switched off.
    LinePicture(const figure::ResolvedFigure& figure, const FigureStyle& style, std::size_t series)
        : m_figure(figure)
        , m_ground(style.colors.ground)
        , m_color(seriesColor(style.colors, series))
        , m_image(paintFigure(figure, style, kSize, allBut(figure, series)))
        , m_layout(layOutFigure(figure, style, allBut(figure, series), logicalSize(kSize)))
        , m_scale(kSize.width() / logicalSize(kSize).width())
        , m_plot(QRectF(m_layout.plot.topLeft() * m_scale, m_layout.plot.size() * m_scale).toAlignedRect())
        , m_columns(gridLines(true))
        , m_rows(gridLines(false))
    {
    }

    [[nodiscard]] const FigureLayout& layout() const
    {
        return m_layout;
    }

    [[nodiscard]] const std::vector<double>& columns() const
    {
        return m_columns;
    }

    [[nodiscard]] const std::vector<double>& rows() const
    {
        return m_rows;
    }

    [[nodiscard]] double columnOf(double time) const
    {
        if (m_figure.across) {
            return m_columns.front() + shareOn(m_figure.across->axis, time) * (m_columns.back() - m_columns.front());
        }
        const double share = (time - m_figure.time.minimum) / (m_figure.time.maximum - m_figure.time.minimum);
        return m_columns.front() + share * (m_columns.back() - m_columns.front());
    }

    [[nodiscard]] double rowOf(double value) const
    {
        return m_rows.back() + shareOn(m_figure.axis, value) * (m_rows.front() - m_rows.back());
    }

    // Where near a place the marker of that kind fits best; nothing where none fits.
    [[nodiscard]] std::optional<QPointF> markerNear(QPointF place, Kind kind) const
    {
        double best = 0;
        QPointF sum;
        int count = 0;
        for (int down = -2 * kReach; down <= 2 * kReach; ++down) {
            for (int across = -2 * kReach; across <= 2 * kReach; ++across) {
                const QPointF candidate = place + QPointF(across, down) / 2;
                const double fit = fitAt(candidate, kind);
                if (fit > best + 1e-9) {
                    best = fit;
                    sum = {};
                    count = 0;
                }
                if (std::abs(fit - best) <= 1e-9) {
                    sum += candidate;
                    ++count;
                }
            }
        }
        return best > 0.6 ? std::optional(sum / count) : std::nullopt;
    }

    // How far the nearest ink of the series lies from a place; kReach where there is none that near.
    [[nodiscard]] double distanceToInk(QPointF place) const
    {
        double nearest = kReach;
        for (int y = row(place) - kReach; y <= row(place) + kReach; ++y) {
            for (int x = column(place) - kReach; x <= column(place) + kReach; ++x) {
                if (isInk(x, y)) {
                    nearest = std::min(nearest, std::hypot(x + 0.5 - place.x(), y + 0.5 - place.y()));
                }
            }
        }
        return nearest;
    }

    // The row near a place where the ink is widest, as it is where a cap ends a whisker.
    [[nodiscard]] std::optional<double> capNear(QPointF place) const
    {
        constexpr int kCap = 3;
        double sum = 0;
        int count = 0;
        for (int y = row(place) - kReach; y <= row(place) + kReach; ++y) {
            bool isCap = true;
            for (int away = -kCap; away <= kCap; ++away) {
                isCap = isCap && isInk(column(place) + away, y);
            }
            sum += isCap ? y + 0.5 : 0;
            count += isCap ? 1 : 0;
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }

private:
    static HiddenSeries allBut(const figure::ResolvedFigure& figure, std::size_t shown)
    {
        HiddenSeries hidden;
        for (std::size_t series = 0; series < figure.series.size(); ++series) {
            if (series != shown) {
                hidden.insert(series);
            }
        }
        return hidden;
    }

    static double shareOn(const figure::ValueAxis& axis, double number)
    {
        if (axis.scale == figure::Scale::Logarithmic) {
            return std::log(number / axis.minimum) / std::log(axis.maximum / axis.minimum);
        }
        return (number - axis.minimum) / (axis.maximum - axis.minimum);
    }

    static int column(QPointF place)
    {
        return static_cast<int>(std::floor(place.x()));
    }

    static int row(QPointF place)
    {
        return static_cast<int>(std::floor(place.y()));
    }

    // The lines of the grid: columns or rows that stand out on both sides over most of their length.
    [[nodiscard]] std::vector<double> gridLines(bool upright) const
    {
        constexpr int kOutside = 4;
        constexpr int kApart = 3;
        const int from = upright ? m_plot.top() : m_plot.left();
        const int to = upright ? m_plot.bottom() : m_plot.right();
        const auto pixelAt
            = [&](int place, int along) { return upright ? m_image.pixel(place, along) : m_image.pixel(along, place); };
        const auto isLine = [&](int place) {
            int standing = 0;
            for (int along = from + 2; along < to - 2; ++along) {
                const QRgb pixel = pixelAt(place, along);
                standing += colorDistance(pixel, pixelAt(place - kApart, along)) > 6
                        && colorDistance(pixel, pixelAt(place + kApart, along)) > 6
                    ? 1
                    : 0;
            }
            return standing * 10 > (to - from) * 6;
        };
        return upright ? middlesOfRuns(m_plot.left() - kOutside, m_plot.right() + kOutside, isLine)
                       : middlesOfRuns(m_plot.top() - kOutside, m_plot.bottom() + kOutside, isLine);
    }

    [[nodiscard]] bool isInk(int x, int y) const
    {
        return m_image.valid(x, y) && colorDistance(m_image.pixel(x, y), m_color) < 110;
    }

    [[nodiscard]] bool isGround(int x, int y) const
    {
        return m_image.valid(x, y) && colorDistance(m_image.pixel(x, y), m_ground) < 110;
    }

    // The share of the marker's shape that is painted as its kind has it, less the share of ink just around it.
    [[nodiscard]] double fitAt(QPointF centre, Kind kind) const
    {
        const bool isHollow = kind == Kind::Estimated || kind == Kind::Projected;
        const bool isRound = kind == Kind::Measured || kind == Kind::Estimated;
        const double radius = kMarker / 2 * m_scale * (isRound ? 1.0 : 1.2 / std::sqrt(2.0));
        int right = 0;
        int shape = 0;
        int spilled = 0;
        int around = 0;
        const int reach = static_cast<int>(radius * std::sqrt(2.0)) + 4;
        for (int y = row(centre) - reach; y <= row(centre) + reach; ++y) {
            for (int x = column(centre) - reach; x <= column(centre) + reach; ++x) {
                const double across = std::abs(x + 0.5 - centre.x());
                const double down = std::abs(y + 0.5 - centre.y());
                const double away = isRound ? std::hypot(across, down) : (across + down) / std::sqrt(2.0);
                if (away > radius + 1 && away < radius + 3) {
                    spilled += isInk(x, y) ? 1 : 0;
                    ++around;
                } else if (away < radius - 0.5) {
                    const bool isInside = isHollow && away < radius - 2 * m_scale;
                    right += (isInside ? isGround(x, y) : isInk(x, y)) ? 1 : 0;
                    ++shape;
                }
            }
        }
        return static_cast<double>(right) / shape - 0.5 * spilled / around;
    }

    const figure::ResolvedFigure& m_figure;
    QColor m_ground;
    QColor m_color;
    QImage m_image;
    FigureLayout m_layout;
    double m_scale;
    QRect m_plot;
    std::vector<double> m_columns;
    std::vector<double> m_rows;
};

std::vector<figure::ResolvedFigure> lineFigures()
{
    std::vector<figure::ResolvedFigure> figures = allFigures();
    figures.push_back(lineFigure());
    std::erase_if(figures, [](const auto& figure) { return figure.kind != figure::ChartKind::Line; });
    return figures;
}

// As it begins in every language and theme; turned as a reader may in one of each.
std::vector<figure::ViewState> viewsOf(const figure::ResolvedFigure& figure, bool areTurned)
{
    if (!areTurned) {
        return { {} };
    }
    std::vector<figure::ViewState> views { {}, { .scale = figure::Scale::Logarithmic } };
    for (const figure::Measure measure : { figure::Measure::Index, figure::Measure::Growth }) {
        if (figure::canMeasure(figure, measure)) {
            views.push_back({ .measure = measure });
        }
    }
    return views;
}

// For every figure × language × theme × way of showing it × series.
template <class Check>
void forEveryLinePicture(Check check)
{
    for (const figure::ResolvedFigure& figure : lineFigures()) {
        for (const Language language : kLanguages) {
            for (const bool dark : { false, true }) {
                for (const figure::ViewState& view : viewsOf(figure, language == Language::Chinese && !dark)) {
                    SCOPED_TRACE(figure.id + " " + std::string(codeOf(language)) + (dark ? " dark" : " light")
                        + (view.scale == figure::Scale::Logarithmic ? " log" : "")
                        + (view.measure == figure::Measure::Index         ? " index"
                                : view.measure == figure::Measure::Growth ? " growth"
                                                                          : ""));
                    const FigureStyle style = styleFor(language, dark);
                    const figure::ResolvedFigure shown = figure::shownAs(figure, view).figure;
                    for (std::size_t series = 0; series < shown.series.size(); ++series) {
                        const LinePicture picture(shown, style, series);
                        ASSERT_GE(picture.rows().size(), 2U);
                        ASSERT_GE(picture.columns().size(), 2U);
                        check(shown, picture, series);
                    }
                }
            }
        }
    }
}

bool isNearOneOf(const std::vector<double>& lines, double place)
{
    return std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) <= kTolerance; });
}

TEST(LinePicture, HasALineOfTheGridForEveryTick)
{
    forEveryLinePicture([](const auto& figure, const LinePicture& picture, std::size_t /*series*/) {
        for (const double tick : figure.axis.ticks) {
            EXPECT_TRUE(isNearOneOf(picture.rows(), picture.rowOf(tick)))
                << tick << " at " << picture.rowOf(tick) << " of " << ::testing::PrintToString(picture.rows());
        }
        std::vector<double> across = figure.across ? figure.across->axis.ticks : std::vector<double> {};
        for (const figure::TimeTick& tick : figure.time.ticks) {
            across.push_back(tick.time);
        }
        for (const double tick : across) {
            EXPECT_TRUE(isNearOneOf(picture.columns(), picture.columnOf(tick)))
                << tick << " at " << picture.columnOf(tick) << " of " << ::testing::PrintToString(picture.columns());
        }
    });
}

bool isRangeAlone(const figure::Mark& mark)
{
    return !mark.value.best && shapeOf(mark.value) == IntervalShape::Range;
}

bool isShown(const figure::ResolvedFigure& figure, double value)
{
    return value >= figure.axis.minimum && value <= figure.axis.maximum;
}

TEST(LinePicture, HasEveryPointAtItsTimeAndItsValue)
{
    int markers = 0;
    int points = 0;
    forEveryLinePicture([&](const auto& figure, const LinePicture& picture, std::size_t series) {
        for (const PlacedMark& placed : picture.layout().marks) {
            const figure::Mark& mark = figure.series[series].marks[placed.ref.mark];
            const double value = representative(mark.value);
            if (isRangeAlone(mark) || !isShown(figure, value)) {
                continue;
            }
            SCOPED_TRACE(mark.observation + " " + std::to_string(mark.time));
            const QPointF place(picture.columnOf(mark.time), picture.rowOf(value));
            if (!placed.hasMarker) {
                EXPECT_LT(picture.distanceToInk(place), kReach); // a gap between dashes is no wider
                ++points;
                continue;
            }
            const std::optional<QPointF> found = picture.markerNear(place, mark.kind);
            EXPECT_TRUE(found);
            EXPECT_NEAR(found.value_or(QPointF()).x(), place.x(), kTolerance);
            EXPECT_NEAR(found.value_or(QPointF()).y(), place.y(), kTolerance);
            ++markers;
        }
    });
    EXPECT_GT(markers, 400) << points;
    EXPECT_GT(points, 100);
}

TEST(LinePicture, EndsEveryRangeWithoutABestValueAtItsLowAndItsHigh)
{
    int ends = 0;
    forEveryLinePicture([&](const auto& figure, const LinePicture& picture, std::size_t series) {
        for (const figure::Mark& mark : figure.series[series].marks) {
            if (!isRangeAlone(mark)) {
                continue;
            }
            SCOPED_TRACE(mark.observation);
            for (const double end : { leastOf(mark.value), greatestOf(mark.value) }) {
                if (!isShown(figure, end)) {
                    continue;
                }
                const QPointF place(picture.columnOf(mark.time), picture.rowOf(end));
                const std::optional<double> cap = picture.capNear(place);
                EXPECT_TRUE(cap);
                EXPECT_NEAR(cap.value_or(0), place.y(), kTolerance);
                ++ends;
            }
        }
    });
    EXPECT_GE(ends, 16);
}

} // namespace
} // namespace broadsheet::app
