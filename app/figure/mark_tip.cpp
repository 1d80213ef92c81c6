// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/mark_tip.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

namespace {

constexpr int kWidest = 340;
constexpr int kPadding = 9;
constexpr int kGap = 14; // from the place to the tip

// After `after`, else before `before`, else as far as the room goes.
int besides(int before, int after, int length, int room)
{
    if (after + length <= room) {
        return after;
    }
    return before - length >= 0 ? before - length : std::max(0, room - length);
}

} // namespace

MarkTip::MarkTip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("markTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_text.setDocumentMargin(0);
    m_text.setUndoRedoEnabled(false);
    hide();
}

void MarkTip::setColors(const ThemeColors& colors)
{
    m_colors = colors;
    update();
}

void MarkTip::setHtml(const QString& html)
{
    if (html == m_html) {
        return;
    }
    m_html = html;
    m_text.setDefaultFont(font());
    m_text.setHtml(html);
    const int widest = std::min(kWidest, parentWidget()->width() - 2 * kPadding);
    m_text.setTextWidth(widest);
    m_text.setTextWidth(std::min<double>(widest, std::ceil(m_text.idealWidth())));
    resize(m_text.size().toSize() + QSize(2 * kPadding, 2 * kPadding));
    update();
}

void MarkTip::showBeside(QRect place)
{
    const QSize room = parentWidget()->size();
    const int x = besides(place.left() - kGap, place.right() + kGap, width(), room.width());
    int y = besides(place.top() - kGap, place.bottom() + kGap, height(), room.height());
    const bool wouldCover = QRect(x, y, width(), height()).intersects(place);
    if (wouldCover && place.top() - height() - kGap >= 0) {
        y = place.top() - height() - kGap;
    }
    move(x, y);
    if (isHidden()) {
        raise();
        show();
    }
}

QString MarkTip::plainText() const
{
    return m_text.toPlainText();
}

void MarkTip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_colors.mutedText);
    painter.setBrush(m_colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.translate(kPadding, kPadding);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_colors.text);
    m_text.documentLayout()->draw(&painter, context);
}

} // namespace broadsheet::app
