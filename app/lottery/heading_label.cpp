// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/heading_label.h"

#include <QFont>

namespace broadsheet::app {

HeadingLabel::HeadingLabel(Level level, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QFont own = font();
    const int size = fontInfo().pixelSize();
    switch (level) {
    case Level::Title:
        own.setPixelSize(size * 3 / 2);
        own.setBold(true);
        break;
    case Level::Section:
        own.setBold(true);
        break;
    case Level::Caption:
        own.setPixelSize(size * 9 / 10);
        setForegroundRole(QPalette::PlaceholderText);
        break;
    }
    setFont(own);
}

} // namespace broadsheet::app
