// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/svg_engine.h"

#include "app/figure/svg_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace broadsheet::app {

namespace {

QPaintEngine::PaintEngineFeatures features()
{
    // What is left out is painted by QPainter with what is there.
    return QPaintEngine::AllFeatures
        & ~(QPaintEngine::PatternBrush | QPaintEngine::PerspectiveTransform | QPaintEngine::LinearGradientFill
            | QPaintEngine::RadialGradientFill | QPaintEngine::ConicalGradientFill | QPaintEngine::PorterDuff);
}

// Whether the path is nothing but the rectangle it fills.
bool isRectangle(const QPainterPath& path)
{
    const QRectF area = path.boundingRect();
    const int corners = path.elementCount();
    if (corners < 4 || corners > 5) {
        return false;
    }
    for (int index = 0; index < corners; ++index) {
        const QPointF corner = path.elementAt(index);
        const QPointF next = path.elementAt((index + 1) % corners);
        const bool isCorner = (corner.x() == area.left() || corner.x() == area.right())
            && (corner.y() == area.top() || corner.y() == area.bottom());
        if (!isCorner || (corner.x() != next.x() && corner.y() != next.y())) {
            return false;
        }
    }
    return true;
}

// A circle as a closed sub-path.
std::string circleData(QPointF centre, double x, double y)
{
    const std::string radii = svgNumber(x) + ' ' + svgNumber(y) + " 0 1 0 ";
    return 'M' + svgNumber(centre.x() - x) + ' ' + svgNumber(centre.y()) + 'a' + radii + svgNumber(2 * x) + " 0 "
        + radii + svgNumber(-2 * x) + " 0Z";
}

} // namespace

SvgEngine::SvgEngine(SvgText text)
    : QPaintEngine(features())
    , m_textAs(text)
{
}

void SvgEngine::updateState(const QPaintEngineState& changes)
{
    flush();
    const DirtyFlags dirty = changes.state();
    if (dirty.testFlag(DirtyPen)) {
        m_pen = changes.pen();
    }
    if (dirty.testFlag(DirtyBrush)) {
        m_brush = changes.brush();
    }
    if (dirty.testFlag(DirtyOpacity)) {
        m_opacity = changes.opacity();
    }
    if (dirty.testFlag(DirtyTransform)) {
        m_transform = changes.transform();
    }
    if ((dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) != DirtyFlags()) {
        updateClip();
    }
}

void SvgEngine::updateClip()
{
    m_clip.reset();
    if (painter()->hasClipping()) {
        m_clip = painter()->transform().map(painter()->clipPath());
    }
}

double SvgEngine::scale() const
{
    return std::sqrt(std::abs(m_transform.determinant()));
}

bool SvgEngine::isVisible() const
{
    return m_opacity > 0 && (m_pen.style() != Qt::NoPen || m_brush.style() != Qt::NoBrush);
}

bool SvgEngine::isUpright() const
{
    return m_transform.type() <= QTransform::TxScale && m_transform.m11() > 0 && m_transform.m22() > 0;
}

bool SvgEngine::isPlainFill() const
{
    return m_pen.style() == Qt::NoPen && m_brush.isOpaque() && m_opacity >= 1;
}

std::string SvgEngine::fill() const
{
    return svgPaint("fill", m_brush.style() == Qt::NoBrush ? QColor() : m_brush.color(), m_opacity);
}

std::string SvgEngine::stroke() const
{
    return svgStroke(m_pen, scale(), m_opacity);
}

void SvgEngine::flush()
{
    flushPath();
    flushText();
}

void SvgEngine::flushPath()
{
    if (const auto path = std::exchange(m_openPath, std::nullopt)) {
        add("<path d=\"" + path->data + '"' + path->attributes + "/>", path->bounds);
    }
}

void SvgEngine::add(std::string markup, const QRectF& bounds)
{
    SvgElement element { .markup = std::move(markup), .bounds = bounds, .clip = {} };
    if (m_clip) {
        const QRectF area = m_clip->boundingRect();
        if (!area.intersects(bounds.adjusted(-0.5, -0.5, 0.5, 0.5))) {
            return;
        }
        if (!holds(area, bounds) || !isRectangle(*m_clip)) {
            const std::string data = svgPathData(*m_clip);
            const auto known = std::ranges::find(clips, data);
            element.clip = static_cast<std::size_t>(known - clips.begin());
            if (known == clips.end()) {
                clips.push_back(data);
            }
        }
    }
    elements.push_back(std::move(element));
}

void SvgEngine::addToPath(const std::string& data, const std::string& attributes, const QRectF& bounds)
{
    flushText();
    if (m_openPath && m_openPath->attributes == attributes) {
        m_openPath->data += data;
        m_openPath->bounds |= bounds;
        return;
    }
    flushPath();
    m_openPath = { .data = data, .attributes = attributes, .bounds = bounds };
}

void SvgEngine::drawRects(const QRectF* rects, int count)
{
    if (!isVisible()) {
        return;
    }
    for (const QRectF& rect : std::span(rects, static_cast<std::size_t>(count))) {
        if (!isUpright()) {
            QPainterPath path;
            path.addRect(rect);
            drawPath(path);
            continue;
        }
        flush();
        const QRectF drawn = m_transform.mapRect(rect);
        add("<rect" + svgAttribute("x", drawn.x()) + svgAttribute("y", drawn.y()) + svgAttribute("width", drawn.width())
                + svgAttribute("height", drawn.height()) + fill() + stroke() + "/>",
            drawn);
    }
}

void SvgEngine::drawLines(const QLineF* lines, int count)
{
    if (m_pen.style() == Qt::NoPen) {
        return;
    }
    QPen pen = m_pen;
    pen.setJoinStyle(Qt::MiterJoin); // a line has no corner
    const std::string attributes = svgPaint("fill", QColor(), 1) + svgStroke(pen, scale(), m_opacity);
    for (const QLineF& line : std::span(lines, static_cast<std::size_t>(count))) {
        const QLineF drawn = m_transform.map(line);
        addToPath('M' + svgNumber(drawn.x1()) + ' ' + svgNumber(drawn.y1()) + 'L' + svgNumber(drawn.x2()) + ' '
                + svgNumber(drawn.y2()),
            attributes, QRectF(drawn.p1(), drawn.p2()).normalized());
    }
}

void SvgEngine::drawEllipse(const QRectF& rect)
{
    if (!isVisible()) {
        return;
    }
    if (!isUpright()) {
        QPainterPath path;
        path.addEllipse(rect);
        drawPath(path);
        return;
    }
    const QRectF drawn = m_transform.mapRect(rect);
    if (!isPlainFill()) {
        flush();
    }
    addToPath(circleData(drawn.center(), drawn.width() / 2, drawn.height() / 2), fill() + stroke(), drawn);
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    if (!isVisible()) {
        return;
    }
    flush();
    const QPainterPath drawn = m_transform.map(path);
    const std::string rule
        = path.fillRule() == Qt::OddEvenFill ? svgAttribute("fill-rule", QStringLiteral("evenodd")) : std::string();
    const bool isFilled = m_brush.style() != Qt::NoBrush;
    add("<path d=\"" + svgPathData(drawn) + '"' + (isFilled ? rule : std::string()) + fill() + stroke() + "/>",
        drawn.boundingRect());
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (!isVisible()) {
        return;
    }
    if ((mode == ConvexMode || mode == WindingMode) && isPlainFill()) {
        QPainterPath path;
        path.addPolygon(m_transform.map(QPolygonF(QList<QPointF>(points, points + count))));
        path.closeSubpath();
        addToPath(svgPathData(path), fill(), path.boundingRect());
        return;
    }
    flush();
    std::string list;
    QPolygonF drawn;
    for (const QPointF& corner : std::span(points, static_cast<std::size_t>(count))) {
        drawn << m_transform.map(corner);
        list += (list.empty() ? "" : " ") + svgNumber(drawn.back().x()) + ',' + svgNumber(drawn.back().y());
    }
    const bool isOpen = mode == PolylineMode;
    const std::string rule = !isOpen && mode == OddEvenMode && count > 3
        ? svgAttribute("fill-rule", QStringLiteral("evenodd"))
        : std::string();
    add((isOpen ? "<polyline points=\"" : "<polygon points=\"") + list + '"' + rule
            + (isOpen ? svgPaint("fill", QColor(), 1) : fill()) + stroke() + "/>",
        drawn.boundingRect());
}

} // namespace broadsheet::app
