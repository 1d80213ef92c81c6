// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/mark_style.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace broadsheet::app {

namespace {

constexpr double kOutline = 1.5;

QColor mixed(const QColor& a, const QColor& b, float share)
{
    auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QRectF inner(const QRectF& rect)
{
    const double inset = std::min({ kOutline / 2, rect.width() / 2, rect.height() / 2 });
    return rect.adjusted(inset, inset, -inset, -inset);
}

void paintOutline(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(QPen(color, kOutline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inner(rect));
}

// Dashes along the bar; its ends are whole, since they say the value.
void paintDashedOutline(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const QRectF edge = inner(rect);
    painter.setPen(QPen(color, kOutline, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(edge.left(), rect.top(), edge.left(), rect.bottom()));
    painter.drawLine(QLineF(edge.right(), rect.top(), edge.right(), rect.bottom()));
    QPen dashes(color, kOutline, Qt::CustomDashLine, Qt::FlatCap);
    const bool isSwatch = rect.width() < 40;
    dashes.setDashPattern({ isSwatch ? 2.0 : 4.0, isSwatch ? 2.0 : 3.0 });
    painter.setPen(dashes);
    painter.drawLine(QLineF(rect.left(), edge.top(), rect.right(), edge.top()));
    painter.drawLine(QLineF(rect.left(), edge.bottom(), rect.right(), edge.bottom()));
}

// Lines at 45° from bottom left to top right, each cut to the rectangle by arithmetic.
void paintDiagonals(QPainter& painter, const QRectF& rect, const QColor& color)
{
    constexpr double kApart = 7;
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::FlatCap));
    const QRectF area = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (area.width() <= 0 || area.height() <= 0) {
        return;
    }
    const int count = static_cast<int>((area.width() + area.height()) / kApart);
    for (int index = 1; index <= count; ++index) {
        const double reach = index * kApart; // from the top left corner, along the top and down the left side
        const double rightX = std::min(reach, area.width());
        const double leftX = std::max(0.0, reach - area.height());
        painter.drawLine(
            QLineF(area.left() + leftX, area.top() + reach - leftX, area.left() + rightX, area.top() + reach - rightX));
    }
}

// Octagons: as small as they are they look like circles, and take a tenth of the time to paint.
void paintDots(QPainter& painter, const QRectF& rect, const QColor& color)
{
    constexpr double kApart = 6;
    constexpr double kRadius = 1.18;
    constexpr double kNear = 0.4142 * kRadius * 0.9239; // half a side
    constexpr double kFar = kRadius * 0.9239; // from the middle to a side
    const QPolygonF dot({ { kNear, -kFar }, { kFar, -kNear }, { kFar, kNear }, { kNear, kFar }, { -kNear, kFar },
        { -kFar, kNear }, { -kFar, -kNear }, { -kNear, -kFar } });
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    bool shifted = false;
    for (double y = rect.top() + kApart / 2 + 1; y <= rect.bottom() - 3; y += kApart / 1.5) {
        for (double x = rect.left() + (shifted ? kApart : kApart / 2) + 0.5; x <= rect.right() - 3; x += kApart) {
            painter.drawConvexPolygon(dot.translated(x, y));
        }
        shifted = !shifted;
    }
}

} // namespace

QColor fillOf(Kind kind, const QColor& color, const QColor& ground)
{
    switch (kind) {
    case Kind::Measured:
        return color;
    case Kind::Estimated:
        return mixed(ground, color, 0.18F);
    case Kind::Projected:
        return ground;
    case Kind::Derived:
        return mixed(ground, color, 0.26F);
    }
    return color;
}

void paintKind(QPainter& painter, const QRectF& rect, Kind kind, const QColor& color)
{
    if (rect.width() <= 0) {
        return;
    }
    switch (kind) {
    case Kind::Measured:
        return;
    case Kind::Estimated:
        paintDiagonals(painter, rect, color);
        paintOutline(painter, rect, color);
        return;
    case Kind::Projected:
        paintDashedOutline(painter, rect, color);
        return;
    case Kind::Derived:
        paintDots(painter, rect, color);
        paintOutline(painter, rect, color);
        return;
    }
}

void paintCaps(QPainter& painter, const QRectF& rect, const QColor& color, double reach, RangeEnds ends)
{
    const double width = std::min(3.0, rect.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF cap(rect.left(), rect.top() - reach, width, rect.height() + 2 * reach);
    if (ends.low) {
        painter.drawRect(cap);
    }
    if (ends.high) {
        painter.drawRect(cap.translated(rect.width() - width, 0));
    }
}

void paintMarker(QPainter& painter, const QRectF& rect, Kind kind, const QColor& color, const QColor& ground)
{
    constexpr double kRing = 2;
    const bool isHollow = kind == Kind::Estimated || kind == Kind::Projected;
    const bool isRound = kind == Kind::Measured || kind == Kind::Estimated;
    const QPointF centre = rect.center();
    const double inset = isHollow ? kRing / 2 : 0;
    // A diamond is as large to the eye as a disc where its corners reach a little further.
    const double reach = std::min(rect.width(), rect.height()) / 2 * (isRound ? 1.0 : 1.2) - inset;
    painter.setPen(isHollow ? QPen(color, kRing, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? ground : color);
    if (isRound) {
        painter.drawEllipse(centre, reach, reach);
        return;
    }
    const std::array corners { centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
        centre + QPointF(-reach, 0) };
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
}

void paintBreak(QPainter& painter, QPointF place, const QColor& color)
{
    constexpr double kRise = 8;
    constexpr double kLean = 3;
    constexpr double kApart = 3; // from the middle to each stroke
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    for (const double offset : { -kApart, kApart }) {
        const QPointF middle = place + QPointF(offset, 0);
        painter.drawLine(QLineF(middle + QPointF(-kLean, kRise), middle + QPointF(kLean, -kRise)));
    }
}

QPen linePen(const QColor& color, bool isProjected)
{
    constexpr double kWidth = 2.4;
    QPen pen(color, kWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (isProjected) {
        pen.setDashPattern({ 2.5, 1.8 });
    }
    return pen;
}

QColor bandColor(const QColor& color)
{
    QColor tint = color;
    tint.setAlphaF(0.2F);
    return tint;
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const QColor& color)
{
    constexpr double kHead = 6.5;
    const QLineF line(from, to);
    const QPointF along = line.length() > 0 ? (to - from) / line.length() : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(from, to - along * (kHead / 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const std::array head { to, to - along * kHead - across * (kHead * 0.75),
        to - along * kHead + across * (kHead * 0.75) };
    painter.drawConvexPolygon(head.data(), static_cast<int>(head.size()));
}

} // namespace broadsheet::app
