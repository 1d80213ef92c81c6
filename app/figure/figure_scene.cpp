// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_scene.h"

#include "app/figure/figure_items.h"
#include "app/figure/line_items.h"
#include "app/figure/plot_chart.h"

#include <QtCharts/QChart>

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet::app {

namespace {

// From the bottom to the top.
enum Layer { PlotLayer, SignLayer, TextLayer };

template <class Item, class... Arguments>
Item* addTo(QGraphicsScene& scene, Layer layer, Arguments&&... arguments)
{
    auto* item = new Item(std::forward<Arguments>(arguments)...);
    item->setZValue(layer);
    scene.addItem(item);
    return item;
}

double distance(double value, double low, double high)
{
    return std::max({ low - value, 0.0, value - high });
}

} // namespace

FigureScene::FigureScene(QObject* parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

FigureScene::~FigureScene() = default;

void FigureScene::reset()
{
    clear();
    m_chart = nullptr;
    m_layout = {};
}

void FigureScene::present(const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden,
    QSizeF logical, FigureDetail detail)
{
    reset();
    m_colors = style.colors;
    m_layout = layOutFigure(figure, style, hidden, logical, detail);
    setSceneRect(QRectF(QPointF(0, 0), logical));
    setBackgroundBrush(style.parts.ground ? QBrush(m_colors.ground) : QBrush());

    m_chart = makePlotChart(m_layout, m_colors);
    m_chart->setZValue(PlotLayer);
    addItem(m_chart);
    if (m_layout.isLine) {
        drawLines();
    } else {
        drawBars();
    }
    for (const PlacedReference& reference : m_layout.references) {
        addTo<ReferenceItem>(*this, SignLayer, reference);
    }
    for (const PlacedLegendEntry& entry : m_layout.legend) {
        addTo<SwatchItem>(*this, SignLayer, entry, m_colors.ground);
    }
    for (const PlacedText& text : m_layout.texts) {
        // At a line, what lies behind a value is its band, which must not have a hole.
        const bool isOverBand = m_layout.isLine && text.role == TextRole::Value;
        const bool hidesGrid = style.parts.ground && !isOverBand;
        addTo<TextItem>(*this, TextLayer, text, hidesGrid ? m_colors.ground : QColor());
    }
    if (!m_layout.accent.isEmpty()) {
        addRect(m_layout.accent, Qt::NoPen, m_colors.accent)->setZValue(TextLayer);
    }
}

void FigureScene::drawBars()
{
    for (const PlacedMark& mark : m_layout.marks) {
        addTo<MarkItem>(*this, SignLayer, mark, m_colors, m_layout.plot.left());
    }
    if (m_layout.scale == figure::Scale::Linear && m_layout.minimum <= 0 && m_layout.maximum >= 0) {
        const double x = m_layout.xOf(0);
        const QLineF line(x, m_layout.plot.top(), x, m_layout.plot.bottom());
        addTo<BaselineItem>(*this, SignLayer, line, m_colors.axis);
    }
}

void FigureScene::drawLines()
{
    const QRectF& plot = m_layout.plot;
    const bool canShow = m_layout.scale == figure::Scale::Linear || m_layout.baseline > 0;
    if (canShow && m_layout.minimum <= m_layout.baseline && m_layout.maximum >= m_layout.baseline) {
        const double y = m_layout.yOf(m_layout.baseline);
        addTo<BaselineItem>(*this, PlotLayer, QLineF(plot.left(), y, plot.right(), y), m_colors.axis);
    }
    for (const PlacedBand& band : m_layout.bands) {
        addTo<BandItem>(*this, SignLayer, band);
    }
    for (const PlacedCurve& curve : m_layout.curves) {
        addTo<CurveItem>(*this, SignLayer, curve);
    }
    for (const PlacedBreak& sign : m_layout.breaks) {
        addTo<BreakItem>(*this, SignLayer, sign);
    }
    for (const PlacedMark& mark : m_layout.marks) {
        if (mark.hasMarker) {
            const double lowY = std::clamp(m_layout.yOf(mark.from), plot.top(), plot.bottom());
            const double highY = std::clamp(m_layout.yOf(mark.to), plot.top(), plot.bottom());
            addTo<PointItem>(*this, SignLayer, mark, lowY, highY, m_colors.ground);
        }
    }
}

std::optional<MarkRef> FigureScene::nearestMark(QPointF point) const
{
    return m_layout.isLine ? nearestPoint(point) : nearestBar(point);
}

// The nearest in time; of several at one time the nearest in value.
std::optional<MarkRef> FigureScene::nearestPoint(QPointF point) const
{
    constexpr double kSameTime = 0.5;
    const QRectF& plot = m_layout.plot;
    if (!QRectF(0, plot.top(), m_layout.size.width(), plot.height()).contains(point)) {
        return std::nullopt;
    }
    double leastX = std::numeric_limits<double>::infinity();
    for (const PlacedMark& mark : m_layout.marks) {
        leastX = std::min(leastX, std::abs(mark.point.x() - point.x()));
    }
    std::optional<MarkRef> nearest;
    double leastY = std::numeric_limits<double>::infinity();
    for (const PlacedMark& mark : m_layout.marks) {
        const double y = distance(point.y(), mark.rect.top(), mark.rect.bottom());
        if (std::abs(mark.point.x() - point.x()) <= leastX + kSameTime && y < leastY) {
            nearest = mark.ref;
            leastY = y;
        }
    }
    return nearest;
}

std::optional<MarkRef> FigureScene::nearestBar(QPointF point) const
{
    const QRectF& plot = m_layout.plot;
    const bool inside
        = point.y() >= plot.top() && point.y() <= plot.bottom() && point.x() >= 0 && point.x() <= m_layout.size.width();
    if (!inside) {
        return std::nullopt;
    }
    // The row counts before the distance along it.
    std::optional<MarkRef> nearest;
    double leastY = std::numeric_limits<double>::infinity();
    double leastX = std::numeric_limits<double>::infinity();
    for (const PlacedMark& mark : m_layout.marks) {
        const double rowTop = plot.top() + static_cast<double>(mark.row) * m_layout.rowHeight();
        const double y = distance(point.y(), rowTop, rowTop + m_layout.rowHeight());
        const double x = distance(point.x(), mark.rect.left(), mark.rect.right());
        if (y < leastY || (y == leastY && x < leastX)) {
            nearest = mark.ref;
            leastY = y;
            leastX = x;
        }
    }
    return nearest;
}

std::optional<std::size_t> FigureScene::legendSeriesAt(QPointF point) const
{
    constexpr double kReach = 5; // easier to hit
    for (const PlacedLegendEntry& entry : m_layout.legend) {
        if (entry.series && entry.rect.adjusted(-kReach, -2, kReach, 2).contains(point)) {
            return entry.series;
        }
    }
    return std::nullopt;
}

const PlacedMark* FigureScene::placedMark(MarkRef ref) const
{
    const auto found = std::ranges::find(m_layout.marks, ref, &PlacedMark::ref);
    return found == m_layout.marks.end() ? nullptr : &*found;
}

} // namespace broadsheet::app
