// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_overlay.h"

#include <QPainter>
#include <QPen>

namespace broadsheet::app {

namespace {

constexpr double kHoverAir = 2;
constexpr double kFocusAir = 5;

QColor faint(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

void paintFrame(QPainter& painter, const QRectF& mark, double air, bool round)
{
    const QRectF frame = mark.adjusted(-air, -air, air, air);
    if (round) {
        painter.drawEllipse(frame);
    } else {
        painter.drawRect(frame);
    }
}

void paintCrosshair(QPainter& painter, QPointF place, const QRectF& plot, const QColor& color)
{
    painter.setPen(QPen(faint(color, 0.7F), 1, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QLineF(place.x(), plot.top(), place.x(), plot.bottom()));
    painter.drawLine(QLineF(plot.left(), place.y(), plot.right(), place.y()));
}

} // namespace

void paintOverlay(QPainter& painter, const FigureOverlay& overlay, const ThemeColors& colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (overlay.crosshair) {
        paintCrosshair(painter, *overlay.crosshair, overlay.plot, colors.mutedInk);
    }
    if (overlay.hovered) {
        painter.setPen(QPen(colors.ink, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(faint(colors.ink, 0.12F));
        paintFrame(painter, *overlay.hovered, kHoverAir, overlay.round);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (overlay.focused) {
        paintFrame(painter, *overlay.focused, kFocusAir, overlay.round);
    }
    if (overlay.ring) {
        painter.drawRect(overlay.ring->adjusted(1, 1, -1, -1));
    }
    if (overlay.band) {
        painter.setPen(QPen(colors.link, 1));
        painter.setBrush(faint(colors.link, 0.15F));
        painter.drawRect(*overlay.band);
    }
}

} // namespace broadsheet::app
