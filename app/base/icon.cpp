// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace broadsheet::app {

namespace {

// How strong the drawing of something that can't be used now is.
constexpr double kDisabledOpacity = 0.4;

QPixmap drawn(const QString& name, const QColor& color, int size, qreal devicePixelRatio, double opacity)
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
    painter.setOpacity(opacity);
    QSvgRenderer(drawing).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace

QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    return drawn(name, color, size, devicePixelRatio, 1);
}

QIcon tintedIcon(const QString& name, const QColor& color, int size)
{
    QIcon icon;
    for (const int ratio : { 1, 2, 3 }) {
        icon.addPixmap(tintedPixmap(name, color, size, ratio));
        icon.addPixmap(drawn(name, color, size, ratio, kDisabledOpacity), QIcon::Disabled);
    }
    return icon;
}

} // namespace broadsheet::app
