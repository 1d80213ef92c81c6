// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace broadsheet::app {

QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("#000000", color.name().toLatin1());

    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& color, int size)
{
    QIcon icon;
    for (const int ratio : { 1, 2, 3 }) {
        icon.addPixmap(tintedPixmap(name, color, size, ratio));
    }
    return icon;
}

} // namespace broadsheet::app
