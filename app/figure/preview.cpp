// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/preview.h"

#include "app/figure/figure_scene.h"

#include <QPainter>

namespace broadsheet::app {

QPixmap previewOf(const figure::ResolvedFigure& figure, const FigureStyle& style, QSize size, qreal devicePixelRatio)
{
    constexpr double kReduction = 2.4; // lines and hatches of the full figure, finer
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    QPixmap pixmap(pixels.expandedTo({ 1, 1 }));
    pixmap.fill(style.colors.ground);
    FigureScene scene;
    scene.present(figure, style, {}, QSizeF(size) * kReduction, FigureDetail::PlotOnly);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(QPointF(0, 0), pixels), scene.sceneRect());
    }
    // Set after painting: with a ratio set before, the scene would be scaled twice.
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace broadsheet::app
