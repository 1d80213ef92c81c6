// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/cell_stamps.h"

#include "app/figure/figure_text.h"
#include "app/study/trend_layout.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr double kSmallestText = 7;
constexpr int kBall = 22;
constexpr qsizetype kMostStamps = 4096;

QFont fontFor(const QString& text, int width, bool isBold)
{
    const int weight = isBold ? kBold : kRegular;
    for (double size = kTrendText; size > kSmallestText; --size) {
        const QFont font = figureFont(size, weight, text);
        if (widthOf(text, font) <= width - 2) {
            return font;
        }
    }
    return figureFont(kSmallestText, weight, text);
}

} // namespace

void paintCell(QPainter& painter, const QRect& cell, const QString& text, const CellLook& look)
{
    int room = cell.width();
    if (look.ball.isValid()) {
        const int diameter = std::min({ kBall, cell.width(), cell.height() });
        QRectF ball(0, 0, diameter, diameter);
        ball.moveCenter(QRectF(cell).center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ball);
        painter.drawEllipse(ball);
        room = diameter - 2;
    }
    painter.setPen(look.text);
    painter.setFont(fontFor(text, room, look.isBold));
    painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void CellStamps::paint(QPainter& painter, const QRect& cell, const QString& text, const CellLook& look)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || m_stamps.size() > kMostStamps) {
        m_stamps.clear();
        m_ratio = ratio;
    }
    const Key key { text, cell.size(), look.text.rgba(), look.ball.isValid() ? look.ball.rgba() : 0, look.isBold };
    auto stamp = m_stamps.constFind(key);
    if (stamp == m_stamps.constEnd()) {
        QPixmap picture(cell.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter onto(&picture);
        onto.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintCell(onto, QRect(QPoint(0, 0), cell.size()), text, look);
        onto.end();
        stamp = m_stamps.insert(key, picture);
    }
    painter.drawPixmap(cell.topLeft(), *stamp);
}

} // namespace broadsheet::app
