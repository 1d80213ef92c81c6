// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/line_items.h"

#include "app/figure/mark_style.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr double kWhisker = 1.5;
constexpr double kCap = 4; // to each side
constexpr double kArrow = 18;
constexpr double kSpill = 24;

QPainterPath pathThrough(const std::vector<QPointF>& points)
{
    QPainterPath path;
    if (points.empty()) {
        return path;
    }
    path.reserve(static_cast<int>(points.size()) + 1);
    path.moveTo(points.front());
    for (std::size_t index = 1; index < points.size(); ++index) {
        path.lineTo(points[index]);
    }
    return path;
}

} // namespace

BandItem::BandItem(const PlacedBand& band)
    : m_area(pathThrough(band.outline))
    , m_color(band.color)
    , m_isProjected(band.isProjected)
{
    m_area.closeSubpath();
    for (const std::vector<QPointF>& edge : band.edges) {
        m_edges.addPath(pathThrough(edge));
    }
}

QRectF BandItem::boundingRect() const
{
    return m_area.boundingRect().adjusted(-2, -2, 2, 2);
}

void BandItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(bandColor(m_color));
    painter->drawPath(m_area);
    QPen edge(m_color, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (m_isProjected) {
        edge.setDashPattern({ 5, 4 });
    }
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_edges);
}

CurveItem::CurveItem(const PlacedCurve& curve)
    : m_path(pathThrough(curve.points))
    , m_color(curve.color)
    , m_isProjected(curve.isProjected)
{
}

QRectF CurveItem::boundingRect() const
{
    return m_path.boundingRect().adjusted(-2, -2, 2, 2);
}

void CurveItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(linePen(m_color, m_isProjected));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
}

BreakItem::BreakItem(const PlacedBreak& sign)
    : m_sign(sign)
{
}

QRectF BreakItem::boundingRect() const
{
    return QRectF(m_sign.place, QSizeF(0, 0)).adjusted(-10, -12, 10, 12);
}

void BreakItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    paintBreak(*painter, m_sign.place, m_sign.color);
}

PointItem::PointItem(const PlacedMark& mark, double lowY, double highY, const QColor& ground)
    : m_mark(mark)
    , m_lowY(lowY)
    , m_highY(highY)
    , m_ground(ground)
{
}

QRectF PointItem::boundingRect() const
{
    const double top = std::min(m_mark.rect.top(), m_highY);
    const double bottom = std::max(m_mark.rect.bottom(), m_lowY);
    return QRectF(m_mark.rect.left(), top, m_mark.rect.width(), bottom - top).adjusted(-kCap, -kSpill, kCap, kSpill);
}

void PointItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_mark.isRange) {
        paintRange(*painter);
    }
    if (m_mark.openRight || m_mark.openLeft) {
        const QPointF reach(0, m_mark.openRight ? -kArrow : kArrow);
        paintArrow(*painter, m_mark.point, m_mark.point + reach, m_mark.color);
    }
    if (m_mark.isPoint) {
        paintMarker(*painter, m_mark.rect, m_mark.kind, m_mark.color, m_ground);
    }
}

// A whisker from low to high; a range that has no point is drawn thicker, since it is all there is.
void PointItem::paintRange(QPainter& painter) const
{
    const double x = m_mark.point.x();
    QPen pen(m_mark.color, m_mark.isPoint ? kWhisker : 2 * kWhisker, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    if (!m_mark.cutLow) {
        painter.drawLine(QLineF(x - kCap, m_lowY, x + kCap, m_lowY));
    }
    if (!m_mark.cutHigh) {
        painter.drawLine(QLineF(x - kCap, m_highY, x + kCap, m_highY));
    }
    if (m_mark.kind == Kind::Projected) {
        pen.setDashPattern({ 2.5, 1.8 });
        painter.setPen(pen);
    }
    painter.drawLine(QLineF(x, m_lowY, x, m_highY));
}

} // namespace broadsheet::app
