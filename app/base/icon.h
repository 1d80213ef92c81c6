// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace broadsheet::app {

// One of the line drawings in ":/icons" by its name ("power"), in one colour. `size` is in device-independent pixels.
[[nodiscard]] QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

// The same as an icon, sharp at device pixel ratios of 1 to 3, and fainter where its action is disabled.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& color, int size = 20);

} // namespace broadsheet::app
