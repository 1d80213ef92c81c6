// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

namespace broadsheet::app {

// What is drawn over a figure while it is being asked. All in the coordinates of the figure's scene.
struct FigureOverlay {
    QRectF plot;
    std::optional<QRectF> hovered; // the mark that is pointed at
    std::optional<QRectF> focused; // the mark that the keyboard is at
    std::optional<QPointF> crosshair; // the point of a line that is asked
    std::optional<QRectF> band; // the area that is being chosen
    std::optional<QRectF> ring; // around the whole figure: it has the focus, and none of its marks has
    bool round = false; // marks are points, not bars
};

void paintOverlay(QPainter& painter, const FigureOverlay& overlay, const ThemeColors& colors);

} // namespace broadsheet::app
