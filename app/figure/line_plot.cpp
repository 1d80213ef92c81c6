// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FigureComposer that lays out lines: the plot, and the names and values at the points.

#include "app/figure/figure_composer.h"
#include "app/figure/figure_text.h"
#include "app/figure/placed_lines.h"
#include "app/figure/plot_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace broadsheet::app {

namespace {

constexpr double kFlattestPlot = 90;
constexpr double kBesidePoint = 8;
constexpr double kAtPoint = 4;
constexpr std::size_t kMostValues = 30; // more points than that would be a carpet of numbers
constexpr std::size_t kMostObstacles = 4000; // points of curves

// Finds places for texts at points where they cover no text, no point and no curve.
class LabelPlaces final {
public:
    LabelPlaces(const FigureLayout& layout, const QRectF& area)
        : m_layout(layout)
        , m_area(area)
    {
        for (const PlacedMark& mark : layout.marks) {
            if (mark.hasMarker) {
                m_taken.push_back(extentOf(mark));
            }
        }
        for (const PlacedBreak& sign : layout.breaks) {
            m_taken.push_back(QRectF(sign.place, QSizeF(0, 0)).adjusted(-9, -9, 9, 9));
        }
    }

    // The marker with its whisker and its arrow.
    [[nodiscard]] QRectF extentOf(const PlacedMark& mark) const
    {
        constexpr double kArrow = 18;
        QRectF extent = mark.rect;
        if (mark.isRange) {
            const double top = std::max(m_layout.yOf(mark.to), m_layout.plot.top());
            const double bottom = std::min(m_layout.yOf(mark.from), m_layout.plot.bottom());
            extent |= QRectF(mark.rect.left(), top, mark.rect.width(), bottom - top);
        }
        if (mark.openRight) {
            extent.setTop(extent.top() - kArrow);
        }
        if (mark.openLeft) {
            extent.setBottom(extent.bottom() + kArrow);
        }
        return extent;
    }

    // The first free place, tried in the order right, above, below, left or, where `beside` is false, above, below,
    // right, left. Takes it.
    std::optional<QPointF> find(const PlacedMark& mark, QSizeF size, bool beside)
    {
        const QRectF extent = extentOf(mark);
        const double x = mark.point.x();
        const double y = mark.point.y() - size.height() / 2;
        const QPointF right(extent.right() + kBesidePoint, y);
        const QPointF left(extent.left() - kBesidePoint - size.width(), y);
        const QPointF above(x - size.width() / 2, extent.top() - kAtPoint - size.height());
        const QPointF below(x - size.width() / 2, extent.bottom() + kAtPoint);
        const QPointF aboveLeft(x - size.width() - kAtPoint, above.y());
        const QPointF aboveRight(x + kAtPoint, above.y());
        const QPointF belowLeft(aboveLeft.x(), below.y());
        const QPointF belowRight(aboveRight.x(), below.y());
        const QPointF leftLower(left.x(), y + size.height());
        const QPointF leftUpper(left.x(), y - size.height());
        const std::array besideFirst { right, above, below, left, aboveRight, belowRight, aboveLeft, belowLeft,
            leftLower, leftUpper };
        const std::array aboveFirst { above, below, right, left, aboveLeft, belowRight, aboveRight, belowLeft,
            leftLower, leftUpper };
        for (const QPointF& place : beside ? besideFirst : aboveFirst) {
            const QRectF rect(place, size);
            if (isFree(rect) && isNearest(rect, mark, beside)) {
                m_taken.push_back(rect);
                return place;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isFree(const QRectF& rect) const
    {
        const QRectF roomy = rect.adjusted(-2, -1, 2, 1);
        const auto touches = [&](const QRectF& other) { return other.intersects(roomy); };
        const auto isCrossed = [&](const std::vector<QPointF>& line) { return !clippedTo(roomy, line).empty(); };
        const auto isCrossedByBand = [&](const PlacedBand& band) { return std::ranges::any_of(band.edges, isCrossed); };
        return m_area.contains(rect) && std::ranges::none_of(m_taken, touches)
            && std::ranges::none_of(m_layout.curves, isCrossed, &PlacedCurve::points)
            && std::ranges::none_of(m_layout.bands, isCrossedByBand);
    }

    // Whether no point of another series lies nearer to a text than its own, to which it would seem to belong. A name,
    // which has the colour of its series, may have two at one distance.
    [[nodiscard]] bool isNearest(const QRectF& rect, const PlacedMark& own, bool isName) const
    {
        const auto distanceTo = [&rect](const QRectF& other) {
            const double across = std::max({ 0.0, other.left() - rect.right(), rect.left() - other.right() });
            const double down = std::max({ 0.0, other.top() - rect.bottom(), rect.top() - other.bottom() });
            return std::hypot(across, down);
        };
        const double distance = distanceTo(extentOf(own)) + (isName ? -0.01 : 0.01);
        return std::ranges::none_of(m_layout.marks, [&](const PlacedMark& mark) {
            return mark.hasMarker && mark.ref.series != own.ref.series && distanceTo(mark.rect) < distance;
        });
    }

    const FigureLayout& m_layout;
    QRectF m_area;
    std::vector<QRectF> m_taken;
};

std::size_t pointsOf(const FigureLayout& layout)
{
    std::size_t count = 0;
    for (const PlacedCurve& curve : layout.curves) {
        count += curve.points.size();
    }
    for (const PlacedBand& band : layout.bands) {
        count += band.outline.size();
    }
    return count;
}

} // namespace

void FigureComposer::placeLinePlot()
{
    const double tickHeight = lineHeightOf(tickStyle().pixelSize);
    const double top = m_top + referenceRoom() + 12 + tickHeight / 2;
    const double left = kMargin + valueTickColumn() + 8;
    const double right = m_layout.size.width() - kMargin;
    const double width = widestLinePlot(left, right);
    const double titleHeight = m_figure.across ? tickHeight : 0;
    const double height = m_bottom - tickHeight - titleHeight - timeTickGap() - top;
    m_fits = height >= kFlattestPlot && width >= 0.25 * (right - kMargin);
    m_layout.plot = QRectF(left, top, std::max(width, 10.0), std::max(height, 10.0));
    placeValueTicks();
    placeTimeTicks();
    placeAcrossTitle();
    placeReferences();
    placeLines(m_layout, m_figure, m_hidden, m_style.colors);
    if (m_layout.marks.empty()) {
        placeEmptyNote();
        return;
    }
    labelLines();
}

// The widest plot at which the last time tick is whole, and each series' name finds room beside its last point.
double FigureComposer::widestLinePlot(double left, double right) const
{
    double width = right - left;
    const auto leaveRoom = [&](double share, double room) {
        if (share > 0 && share <= 1) {
            width = std::min(width, (right - left - room) / share);
        }
    };
    const std::vector<PlacedText> ticks = timeTickTexts();
    if (!ticks.empty()) {
        leaveRoom(m_layout.timeShareOf(m_layout.timeTicks.back()), ticks.back().rect.width() / 2);
    }
    const double most = 0.22 * (right - left);
    for (std::size_t index = 0; index < m_figure.series.size() && m_figure.series.size() > 1; ++index) {
        const figure::Series& series = m_figure.series[index];
        if (series.marks.empty()) {
            continue;
        }
        TextStyle style = valueStyle();
        style.pixelSize = px(14);
        const PlacedText name = measured(m_style.formatter.text(series.label), style, most);
        leaveRoom(m_layout.timeShareOf(series.marks.back().time), 2 * kBesidePoint + name.rect.width());
    }
    return std::floor(width);
}

void FigureComposer::labelLines()
{
    const double right = m_layout.size.width() - kMargin;
    const QRectF area(m_layout.plot.left() + 2, m_layout.plot.top() - 2, right - m_layout.plot.left() - 2 + 1,
        m_layout.plot.height() + 4);
    if (pointsOf(m_layout) > kMostObstacles) {
        return;
    }
    LabelPlaces places(m_layout, area);
    const auto putAt = [&](const PlacedMark& mark, const PlacedText& text, bool beside) {
        const auto place = places.find(mark, text.rect.size(), beside);
        if (place) {
            put(text, *place);
        }
        return place.has_value();
    };
    for (std::size_t index = 0; index < m_layout.marks.size() && m_figure.series.size() > 1; ++index) {
        const PlacedMark mark = m_layout.marks[index];
        const bool isLast
            = index + 1 == m_layout.marks.size() || m_layout.marks[index + 1].ref.series != mark.ref.series;
        if (isLast) {
            TextStyle style = valueStyle();
            style.pixelSize = px(14);
            style.role = TextRole::SeriesName;
            style.color = mark.color;
            const QString name = m_style.formatter.text(m_figure.series[mark.ref.series].label);
            putAt(mark, measured(name, style, 0.22 * area.width()), true);
        }
    }
    if (m_layout.marks.size() > kMostValues || m_figure.across) {
        return;
    }
    TextStyle style = valueStyle();
    style.pixelSize = px(13);
    for (const PlacedMark& placed : m_layout.marks) {
        const figure::Mark& mark = m_figure.series[placed.ref.series].marks[placed.ref.mark];
        const QString value = m_style.formatter.value(mark.value, mark.approximate);
        const bool isPut = putAt(placed, measured(value, style, m_layout.size.width()), false);
        if (!isPut && placed.best) { // the value without its range may find room
            const QString best = m_style.formatter.value(pointOf(*placed.best), mark.approximate);
            putAt(placed, measured(best, style, m_layout.size.width()), false);
        }
    }
}

} // namespace broadsheet::app
