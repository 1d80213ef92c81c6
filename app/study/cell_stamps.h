// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;
class QRect;

namespace broadsheet::app {

// How a cell of a trend chart is drawn.
struct CellLook {
    QColor text;
    QColor ball; // invalid: no ball
    bool isBold = false;
};

// Paints a cell: a text in the middle, small enough to fit, and a ball behind it where the look has one.
void paintCell(QPainter& painter, const QRect& cell, const QString& text, const CellLook& look);

// The same from pictures of cells that were painted before: what scrolls past is painted once.
class CellStamps final {
public:
    void paint(QPainter& painter, const QRect& cell, const QString& text, const CellLook& look);

private:
    struct Key {
        QString text;
        QSize size;
        QRgb color = 0;
        QRgb ball = 0;
        bool isBold = false;

        bool operator==(const Key&) const = default;
    };

    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.size.width(), key.color, key.ball, key.isBold);
    }

    QHash<Key, QPixmap> m_stamps;
    qreal m_ratio = 0;
};

} // namespace broadsheet::app
