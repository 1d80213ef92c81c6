// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/base/kind.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace broadsheet::app {

// How the kinds are told apart without colour:
//   measured   solid
//   estimated  diagonal lines on a tint, solid outline
//   projected  hollow, dashed outline
//   derived    dots on a tint, solid outline

// What the bar is filled with, below its lines and dots. Opaque, so that the grid does not shine through.
[[nodiscard]] QColor fillOf(Kind kind, const QColor& color, const QColor& ground);

// Lines, dots and outline of a bar, all within `rect`: its outer edges are the value's ends. Nothing is clipped by the
// painter, since not every paint device can clip.
void paintKind(QPainter& painter, const QRectF& rect, Kind kind, const QColor& color);

// The two ends of a range, reaching above and below the bar.
void paintCaps(QPainter& painter, const QRectF& rect, const QColor& color, double reach);

// An arrow from `from` to `to`, which lie on a horizontal line.
void paintArrow(QPainter& painter, QPointF from, QPointF to, const QColor& color);

} // namespace broadsheet::app
