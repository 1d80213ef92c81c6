// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the values of lines back from the pixels alone: the grid of the empty figure gives the scale, and each marker
// is looked for where it matches best in a picture of its series. Only where to look for the plot comes from the
// layout.

#include "app/figure/exporter.h"
#include "app/figure/figure_layout.h"
#include "app/figure/shown_marks.h"
#include "core/figure/view_state.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <QColor>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace broadsheet::app {
namespace {

constexpr QSize kSize { 2400, 1600 };
constexpr double kTolerance = 2; // pixels of 2400
constexpr double kMarker = 9; // what a marker measures, in units of the layout
constexpr double kCap = 4; // how far the end of a whisker reaches to each side
constexpr int kReach = 6; // how far around a place is searched

int distance(QRgb a, const QColor& b)
{
    return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green()) + std::abs(qBlue(a) - b.blue());
}

class LinePicture {
public:
    LinePicture(const figure::ResolvedFigure& figure, const FigureStyle& style)
        : m_figure(figure)
        , m_style(style)
        , m_image(paintFigure(figure, style, kSize, allBut({})))
        , m_scale(kSize.width() / logicalSize(kSize).width())
    {
        const QRectF plot = layOutFigure(figure, style, {}, logicalSize(kSize)).plot;
        m_plot = QRect(QPointF(plot.topLeft() * m_scale).toPoint(), QPointF(plot.bottomRight() * m_scale).toPoint());
        m_columns = linesAcross(true);
        m_rows = linesAcross(false);
    }

    // From now on the picture is that of this series.
    void showSeries(std::size_t series)
    {
        m_image = paintFigure(m_figure, m_style, kSize, allBut(series), std::move(m_image));
    }

    // Of this mark, where others of its series stand too near to tell them apart.
    void showMark(MarkRef ref)
    {
        figure::ResolvedFigure alone = m_figure;
        const figure::Mark mark = alone.series[ref.series].marks[ref.mark];
        alone.series[ref.series].marks = { mark };
        m_image = paintFigure(alone, m_style, kSize, allBut(ref.series), std::move(m_image));
    }

    // How far apart two marks must be so that their markers do not touch.
    [[nodiscard]] double reach() const
    {
        return 1.5 * kMarker * m_scale + kReach;
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
        const double share = (time - m_figure.time.minimum) / (m_figure.time.maximum - m_figure.time.minimum);
        return m_columns.front() + share * (m_columns.back() - m_columns.front());
    }

    [[nodiscard]] double rowOf(double value) const
    {
        const auto along = [this](double number) {
            return m_figure.axis.scale == figure::Scale::Logarithmic ? std::log10(number) : number;
        };
        const double least = along(m_figure.axis.minimum);
        const double share = (along(value) - least) / (along(m_figure.axis.maximum) - least);
        return m_rows.back() + share * (m_rows.front() - m_rows.back());
    }

    // Where near a place the marker of that kind and colour is, or nothing.
    [[nodiscard]] std::optional<QPointF> markerNear(QPointF place, Kind kind, const QColor& color) const
    {
        double best = 0;
        QPointF sum;
        int count = 0;
        for (int dy = -kReach; dy <= kReach; ++dy) {
            for (int dx = -kReach; dx <= kReach; ++dx) {
                const QPointF candidate = place + QPointF(dx, dy);
                const double match = matchAt(candidate, kind, color);
                if (match > best) {
                    best = match;
                    sum = {};
                    count = 0;
                }
                if (match == best) {
                    sum += candidate;
                    ++count;
                }
            }
        }
        return best > 0.75 ? std::optional(sum / count) : std::nullopt;
    }

    // The row nearest to a place in which a stroke of that colour runs across as an end of a whisker does.
    [[nodiscard]] std::optional<double> capNear(QPointF place, const QColor& color) const
    {
        std::optional<double> nearest;
        for (int dy = -kReach; dy <= kReach; ++dy) {
            const int y = static_cast<int>(std::floor(place.y())) + dy;
            int found = 0;
            int wanted = 0;
            for (int dx = static_cast<int>(-kCap * m_scale) + 2; dx <= static_cast<int>(kCap * m_scale) - 2; ++dx) {
                found += isColor(static_cast<int>(place.x()) + dx, y, color, 120) ? 1 : 0;
                ++wanted;
            }
            const bool isNearer = !nearest || std::abs(y + 0.5 - place.y()) < std::abs(*nearest - place.y());
            if (found * 10 >= wanted * 8 && isNearer) {
                nearest = y + 0.5;
            }
        }
        return nearest;
    }

private:
    [[nodiscard]] bool isColor(int x, int y, const QColor& color, int tolerance) const
    {
        return m_image.valid(x, y) && distance(m_image.pixel(x, y), color) < tolerance;
    }

    // How well a marker fits a place: of the pixels of its shape the share that is painted as the kind has it, less
    // what is of its colour all around.
    [[nodiscard]] double matchAt(QPointF centre, Kind kind, const QColor& color) const
    {
        const bool isHollow = kind == Kind::Estimated || kind == Kind::Projected;
        const bool isRound = kind == Kind::Measured || kind == Kind::Estimated;
        const double radius = kMarker / 2 * m_scale * (isRound ? 1.0 : 1.2);
        int right = 0;
        int shape = 0;
        int spilled = 0;
        int around = 0;
        const int reach = static_cast<int>(radius) + 4;
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                const int x = static_cast<int>(std::floor(centre.x())) + dx;
                const int y = static_cast<int>(std::floor(centre.y())) + dy;
                const double across = x + 0.5 - centre.x();
                const double down = y + 0.5 - centre.y();
                const double away
                    = isRound ? std::hypot(across, down) : (std::abs(across) + std::abs(down)) / std::sqrt(2.0);
                const double edge = isRound ? radius : radius / std::sqrt(2.0);
                const double ring = 2 * m_scale;
                if (away > edge + 1 && away < edge + 3) {
                    spilled += isColor(x, y, color, 90) ? 1 : 0;
                    ++around;
                } else if (away < edge - 1.5 && (!isHollow || away < edge - ring - 1.5 || away > edge - ring + 1)) {
                    const bool isInside = isHollow && away < edge - ring;
                    right += isColor(x, y, isInside ? m_style.colors.ground : color, 90) ? 1 : 0;
                    ++shape;
                }
            }
        }
        return static_cast<double>(right) / shape - 0.5 * spilled / around;
    }

    // The middles of the lines of the grid: those that most rows (or columns) of the plot have alike.
    [[nodiscard]] std::vector<double> linesAcross(bool upright) const
    {
        constexpr int kThickest = 6;
        std::map<std::vector<double>, int> found;
        const int from = upright ? m_plot.top() + 4 : m_plot.left() + 4;
        const int to = upright ? m_plot.bottom() - 4 : m_plot.right() - 4;
        for (int place = from; place < to; place += 3) {
            std::vector<double> lines;
            int begin = -1;
            const int first = (upright ? m_plot.left() : m_plot.top()) - 4;
            const int last = (upright ? m_plot.right() : m_plot.bottom()) + 4;
            for (int along = first; along <= last; ++along) {
                const QRgb pixel = upright ? m_image.pixel(along, place) : m_image.pixel(place, along);
                const bool isLine = distance(pixel, m_style.colors.ground) > 8;
                if (isLine && begin < 0) {
                    begin = along;
                }
                if (!isLine && begin >= 0) {
                    if (along - begin <= kThickest) {
                        lines.push_back((begin + along) / 2.0);
                    }
                    begin = -1;
                }
            }
            ++found[lines];
        }
        const auto most = std::ranges::max_element(found, {}, [](const auto& entry) { return entry.second; });
        return most == found.end() ? std::vector<double> {} : most->first;
    }

    // Every series switched off but one.
    [[nodiscard]] HiddenSeries allBut(std::optional<std::size_t> shown) const
    {
        HiddenSeries hidden;
        for (std::size_t series = 0; series < m_figure.series.size(); ++series) {
            if (series != shown) {
                hidden.insert(series);
            }
        }
        return hidden;
    }

    const figure::ResolvedFigure& m_figure;
    FigureStyle m_style;
    QImage m_image;
    double m_scale;
    QRect m_plot;
    std::vector<double> m_columns;
    std::vector<double> m_rows;
};

QPointF placeOf(const LinePicture& picture, const figure::Mark& mark, double value)
{
    return { picture.columnOf(mark.time), picture.rowOf(value) };
}

// Whether another mark of the series stands so near that their markers touch.
bool isCrowded(const LinePicture& picture, const std::vector<figure::Mark>& marks, const figure::Mark& mark)
{
    const QPointF place = placeOf(picture, mark, representative(mark.value));
    return std::ranges::any_of(marks, [&](const figure::Mark& other) {
        const QPointF apart = placeOf(picture, other, representative(other.value)) - place;
        return &other != &mark && std::hypot(apart.x(), apart.y()) < picture.reach();
    });
}

bool isNearOneOf(const std::vector<double>& lines, double place)
{
    return std::ranges::any_of(lines, [place](double line) { return std::abs(line - place) <= kTolerance; });
}

void expectGrid(const figure::ResolvedFigure& figure, const LinePicture& picture)
{
    for (const double tick : figure.axis.ticks) {
        EXPECT_TRUE(isNearOneOf(picture.rows(), picture.rowOf(tick))) << tick;
    }
    for (const figure::TimeTick& tick : figure.time.ticks) {
        EXPECT_TRUE(isNearOneOf(picture.columns(), picture.columnOf(tick.time))) << tick.time;
    }
}

void expectMark(const LinePicture& picture, const figure::Mark& mark, const QColor& color)
{
    SCOPED_TRACE(mark.observation + " " + std::to_string(mark.time));
    const bool isBand = !mark.value.best && shapeOf(mark.value) == IntervalShape::Range;
    if (!isBand) {
        const QPointF place = placeOf(picture, mark, representative(mark.value));
        const auto found = picture.markerNear(place, mark.kind, color);
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->x(), place.x(), kTolerance);
        EXPECT_NEAR(found->y(), place.y(), kTolerance);
    }
    if (shapeOf(mark.value) == IntervalShape::Range) {
        for (const double end : { leastOf(mark.value), greatestOf(mark.value) }) {
            const auto cap = picture.capNear(placeOf(picture, mark, end), color);
            ASSERT_TRUE(cap) << end;
            EXPECT_NEAR(*cap, picture.rowOf(end), kTolerance);
        }
    }
}

// How many marks were found in the figure's picture.
int expectFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& state)
{
    LinePicture picture(figure, style);
    if (picture.rows().size() < 2 || picture.columns().size() < 2) {
        ADD_FAILURE() << "no grid";
        return 0;
    }
    expectGrid(figure, picture);
    int found = 0;
    std::optional<std::size_t> shown;
    for (const MarkRef ref : drawnMarks(figure, state)) {
        const std::vector<figure::Mark>& marks = figure.series[ref.series].marks;
        const figure::Mark& mark = marks[ref.mark];
        if (isCrowded(picture, marks, mark)) {
            picture.showMark(ref);
            shown.reset();
        } else if (shown != ref.series) {
            picture.showSeries(ref.series);
            shown = ref.series;
        }
        expectMark(picture, mark, seriesColor(style.colors, ref.series));
        ++found;
    }
    return found;
}

class LinePictureTest : public ::testing::TestWithParam<std::string> { };

std::vector<figure::ResolvedFigure> lineFigures()
{
    std::vector<figure::ResolvedFigure> figures = allFigures();
    std::erase_if(figures, [](const auto& figure) {
        return figure.kind != figure::ChartKind::Line || figure.across || figure.series.empty();
    });
    figures.push_back(lineFigure());
    return figures;
}

std::vector<std::string> lineFigureIds()
{
    std::vector<std::string> ids;
    std::ranges::transform(lineFigures(), std::back_inserter(ids), &figure::ResolvedFigure::id);
    return ids;
}

TEST_P(LinePictureTest, HasItsGridAndEveryMarkAtItsTimeAndItsValue)
{
    const std::vector<figure::ResolvedFigure> figures = lineFigures();
    const figure::ResolvedFigure& figure = *std::ranges::find(figures, GetParam(), &figure::ResolvedFigure::id);
    int found = 0;
    for (const Language language : kLanguages) {
        for (const bool dark : { false, true }) {
            for (const figure::Scale scale : { figure::Scale::Linear, figure::Scale::Logarithmic }) {
                SCOPED_TRACE(std::string(codeOf(language)) + (dark ? " dark" : " light")
                    + (scale == figure::Scale::Logarithmic ? " log" : ""));
                const figure::ViewState state { .scale = scale };
                const figure::ResolvedFigure shown = figure::shownAs(figure, state).figure;
                found += expectFigure(shown, styleFor(language, dark), state);
            }
        }
    }
    EXPECT_GT(found, 0);
}

INSTANTIATE_TEST_SUITE_P(EveryLine, LinePictureTest, ::testing::ValuesIn(lineFigureIds()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace broadsheet::app
