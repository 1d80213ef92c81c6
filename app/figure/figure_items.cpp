// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_items.h"

#include "app/figure/figure_text.h"
#include "app/figure/mark_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kArrowStart = 4; // from the bar's end
constexpr double kArrowEnd = 22;
constexpr double kCapReach = 5;
constexpr double kHalo = 3;
constexpr double kSpill = 30; // how far a mark's signs may reach beyond its bar

bool hidesGrid(TextRole role)
{
    return role == TextRole::Value || role == TextRole::SeriesName || role == TextRole::Empty;
}

} // namespace

TextItem::TextItem(PlacedText text, const QColor& ground)
    : m_text(std::move(text))
    , m_ground(ground)
{
}

QRectF TextItem::boundingRect() const
{
    return m_text.rect.adjusted(-kHalo, 0, kHalo, 0);
}

void TextItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QFont font = figureFont(m_text.pixelSize, m_text.weight, m_text.text);
    const QFontMetricsF metrics(font);
    if (m_ground.isValid() && hidesGrid(m_text.role)) {
        painter->fillRect(boundingRect(), m_ground); // no line of the grid through a number
    }
    painter->setFont(font);
    painter->setPen(m_text.color);
    // The family's own line is much taller than its characters: these are centred in the line instead.
    double baseline = m_text.rect.top() + (m_text.lineHeight + metrics.capHeight()) / 2;
    for (const QString& line : m_text.lines) {
        double x = m_text.rect.left();
        if (m_text.alignment.testFlag(Qt::AlignHCenter)) {
            x += (m_text.rect.width() - metrics.horizontalAdvance(line)) / 2;
        }
        painter->drawText(QPointF(x, baseline), line);
        baseline += m_text.lineHeight;
    }
}

MarkItem::MarkItem(const PlacedMark& mark, const ThemeColors& colors, double leftmost)
    : m_mark(mark)
    , m_leftmost(leftmost)
    , m_ink(colors.ink)
    , m_ground(colors.ground)
{
}

QRectF MarkItem::boundingRect() const
{
    return m_mark.rect.adjusted(-kSpill, -kSpill, kSpill, kSpill);
}

void MarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QRectF& rect = m_mark.rect;
    if (m_mark.isPoint) {
        painter->setPen(QPen(m_mark.color, 5, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QLineF(rect.center().x(), rect.top(), rect.center().x(), rect.bottom()));
    } else {
        paintKind(*painter, rect, m_mark.kind, m_mark.color);
    }
    if (m_mark.isRange) {
        paintCaps(*painter, rect, m_mark.color, kCapReach, { .low = !m_mark.cutLow, .high = !m_mark.cutHigh });
        paintCuts(*painter);
        paintBest(*painter);
    }
    if (m_mark.openRight) {
        const double y = rect.center().y();
        paintArrow(*painter, { rect.right() + kArrowStart, y }, { rect.right() + kArrowEnd, y }, m_mark.color);
    }
    if (m_mark.openLeft) {
        paintUpperBound(*painter);
    }
}

void MarkItem::paintBest(QPainter& painter) const
{
    if (!m_mark.best) {
        return;
    }
    const double x = m_mark.point.x();
    const QLineF line(x, m_mark.rect.top() - 2, x, m_mark.rect.bottom() + 2);
    painter.setPen(QPen(m_ground, 6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(m_ink, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

// Where the axis cuts a range off, it has no outline: it does not end there.
void MarkItem::paintCuts(QPainter& painter) const
{
    const QRectF& rect = m_mark.rect;
    painter.setPen(QPen(fillOf(m_mark.kind, m_mark.color, m_ground), 2, Qt::SolidLine, Qt::FlatCap));
    if (m_mark.cutLow) {
        painter.drawLine(QLineF(rect.left() + 1, rect.top() + 2, rect.left() + 1, rect.bottom() - 2));
    }
    if (m_mark.cutHigh) {
        painter.drawLine(QLineF(rect.right() - 1, rect.top() + 2, rect.right() - 1, rect.bottom() - 2));
    }
}

// The value may be anything up to the end: a cap there, and an arrow that points back.
void MarkItem::paintUpperBound(QPainter& painter) const
{
    const QRectF& rect = m_mark.rect;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_mark.color);
    painter.drawRect(QRectF(rect.right() - 3, rect.top() - kCapReach, 3, rect.height() + 2 * kCapReach));
    const double y = rect.center().y();
    if (m_mark.isPoint) {
        const double end = rect.left() - kArrowEnd;
        if (end >= m_leftmost) {
            paintArrow(painter, { rect.left() - kArrowStart, y }, { end, y }, m_mark.color);
        }
        return;
    }
    const double length = std::min(kArrowEnd, rect.width() - 6);
    if (length < 10) {
        return;
    }
    const QPointF from(rect.right() - 6, y);
    const QPointF to(from.x() - length, y);
    const QColor fill = fillOf(m_mark.kind, m_mark.color, m_ground);
    painter.setBrush(fill);
    const double clear = std::max(0.0, std::min(14.0, rect.height() - 4)); // of lines and dots, for the arrow
    painter.drawRect(QRectF(to.x() - 2, y - clear / 2, length + 4, clear));
    paintArrow(painter, from, to, m_mark.kind == Kind::Measured ? m_ground : m_mark.color);
}

SwatchItem::SwatchItem(const PlacedLegendEntry& entry, const QColor& ground)
    : m_entry(entry)
    , m_ground(ground)
{
}

QRectF SwatchItem::boundingRect() const
{
    return m_entry.swatch.adjusted(-2, -4, 2, 4);
}

void SwatchItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QRectF& rect = m_entry.swatch;
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    if (m_entry.isLine) {
        paintLineSample(*painter);
        return;
    }
    if (m_entry.openRight || m_entry.openLeft) {
        paintArrow(*painter, m_entry.openRight ? left : right, m_entry.openRight ? right : left, m_entry.color);
        return;
    }
    if (m_entry.isRange) {
        painter->setPen(QPen(m_entry.color, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QLineF(left, right));
        paintCaps(*painter, rect, m_entry.color, 0, {});
        return;
    }
    if (m_entry.hidden) {
        painter->setPen(QPen(m_entry.color, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0.6, 0.6, -0.6, -0.6));
        painter->drawLine(QLineF(rect.bottomLeft(), rect.topRight()));
        return;
    }
    const Kind kind = m_entry.kind.value_or(Kind::Measured);
    painter->fillRect(rect, fillOf(kind, m_entry.color, m_ground));
    paintKind(*painter, rect, kind, m_entry.color);
}

void SwatchItem::paintLineSample(QPainter& painter) const
{
    const QRectF& rect = m_entry.swatch;
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    if (m_entry.openRight || m_entry.openLeft) {
        const QPointF reach(0, m_entry.openRight ? -rect.height() / 2 - 2 : rect.height() / 2 + 2);
        paintArrow(painter, rect.center() - reach, rect.center() + reach, m_entry.color);
        return;
    }
    if (m_entry.isRange || m_entry.isBand) {
        painter.fillRect(rect, bandColor(m_entry.color));
        QPen edge(m_entry.color, 1, Qt::SolidLine, Qt::FlatCap);
        if (m_entry.kind == Kind::Projected) {
            edge.setDashPattern({ 4, 3 });
        }
        painter.setPen(edge);
        painter.drawLine(QLineF(rect.topLeft(), rect.topRight()));
        painter.drawLine(QLineF(rect.bottomLeft(), rect.bottomRight()));
        return;
    }
    if (m_entry.isBreak) {
        paintBreak(painter, rect.center(), m_entry.color);
        return;
    }
    QPen pen = linePen(m_entry.color, m_entry.kind == Kind::Projected);
    if (m_entry.hidden) {
        pen.setWidthF(1.2);
    }
    painter.setPen(pen);
    painter.drawLine(QLineF(left, right));
    if (m_entry.kind) {
        const double half = std::min(4.5, rect.height() / 2);
        const QRectF marker(rect.center() - QPointF(half, half), QSizeF(2 * half, 2 * half));
        paintMarker(painter, marker, *m_entry.kind, m_entry.color, m_ground);
    }
    if (m_entry.hidden) {
        painter.drawLine(QLineF(rect.bottomLeft(), rect.topRight()));
    }
}

ReferenceItem::ReferenceItem(PlacedReference reference)
    : m_reference(std::move(reference))
{
}

QRectF ReferenceItem::boundingRect() const
{
    QRectF bounds = m_reference.lane;
    for (const QLineF& line : m_reference.lines) {
        bounds |= QRectF(line.p1(), line.p2()).normalized().adjusted(-1, 0, 1, 0);
    }
    return bounds.adjusted(-2, -2, 2, 2);
}

void ReferenceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    QPen pen(m_reference.color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter->setPen(pen);
    for (const QLineF& line : m_reference.lines) {
        painter->drawLine(line);
    }
    if (!m_reference.lane.isNull()) {
        paintLane(*painter);
    }
}

// A line from end to end with a cap where the range ends, and a taller stroke at the best value.
void ReferenceItem::paintLane(QPainter& painter) const
{
    const QRectF& lane = m_reference.lane;
    const double y = lane.center().y();
    const auto upright = [&](double x, double reach) { painter.drawLine(QLineF(x, y - reach, x, y + reach)); };
    painter.setPen(QPen(m_reference.color, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(lane.left(), y, lane.right(), y));
    if (!m_reference.cutLow) {
        upright(lane.left(), lane.height() / 2);
    }
    if (!m_reference.cutHigh) {
        upright(lane.right(), lane.height() / 2);
    }
    if (m_reference.best) {
        painter.setPen(QPen(m_reference.color, 4, Qt::SolidLine, Qt::FlatCap));
        upright(*m_reference.best, lane.height() / 2);
    }
}

BaselineItem::BaselineItem(QLineF line, const QColor& color)
    : m_line(line)
    , m_color(color)
{
}

QRectF BaselineItem::boundingRect() const
{
    return QRectF(m_line.p1(), m_line.p2()).normalized().adjusted(-1, -1, 1, 1);
}

void BaselineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(m_line);
}

} // namespace broadsheet::app
