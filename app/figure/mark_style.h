// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/base/kind.h"

#include <QColor>
#include <QPen>
#include <QRectF>

class QPainter;

namespace broadsheet::app {

// How the kinds are told apart without colour:
//              bars and ranges                          points of lines
//   measured   solid                                    disc
//   estimated  diagonal lines on a tint, solid outline  ring
//   projected  hollow, dashed outline                   hollow diamond, the line to it dashed
//   derived    dots on a tint, solid outline            solid diamond

// What the bar is filled with, below its lines and dots. Opaque, so that the grid does not shine through.
[[nodiscard]] QColor fillOf(Kind kind, const QColor& color, const QColor& ground);

// Lines, dots and outline of a bar, all within `rect`: its outer edges are the value's ends. Nothing is clipped by the
// painter, since not every paint device can clip.
void paintKind(QPainter& painter, const QRectF& rect, Kind kind, const QColor& color);

// Which ends of a range there are to see.
struct RangeEnds {
    bool low = true;
    bool high = true;
};

// The ends of a range, reaching above and below the bar.
void paintCaps(QPainter& painter, const QRectF& rect, const QColor& color, double reach, RangeEnds ends);

// The point of a line, within `rect` and centred there.
void paintMarker(QPainter& painter, const QRectF& rect, Kind kind, const QColor& color, const QColor& ground);

// The sign of a published break: two strokes across the way of the line, centred at `place`.
void paintBreak(QPainter& painter, QPointF place, const QColor& color);

// The pen of a line.
[[nodiscard]] QPen linePen(const QColor& color, bool isProjected);

// The tint of a line's band. Lets the grid and other bands shine through.
[[nodiscard]] QColor bandColor(const QColor& color);

// An arrow from `from` to `to`, which lie on a horizontal or on a vertical line.
void paintArrow(QPainter& painter, QPointF from, QPointF to, const QColor& color);

} // namespace broadsheet::app
