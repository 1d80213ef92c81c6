// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/headline_card.h"

#include <QEnterEvent>
#include <QPainter>

namespace broadsheet::app {
namespace {

constexpr int kPadding = 14;
constexpr int kNumberPixels = 24;

QFont numberFont(const QFont& base, const QString& number, int width)
{
    QFont font = base;
    font.setBold(true);
    int pixels = kNumberPixels;
    do {
        font.setPixelSize(pixels);
        --pixels;
    } while (pixels > base.pixelSize() && pixels > 14 && QFontMetrics(font).horizontalAdvance(number) > width);
    return font;
}

} // namespace

HeadlineCard::HeadlineCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void HeadlineCard::setTexts(const QString& label, const QString& number, const QString& origin)
{
    m_label = label;
    m_number = number;
    m_origin = origin;
    setAccessibleName(QStringLiteral("%1: %2").arg(label, number));
    setAccessibleDescription(origin);
    update();
}

void HeadlineCard::setColors(const ThemeColors& colors)
{
    m_colors = colors;
    update();
}

QSize HeadlineCard::sizeHint() const
{
    return { 240, 2 * kPadding + kNumberPixels + 4 * fontMetrics().lineSpacing() + 22 };
}

QSize HeadlineCard::minimumSizeHint() const
{
    return { 200, sizeHint().height() };
}

void HeadlineCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? m_colors.accent : m_colors.border, hasFocus() ? 2 : 1));
    painter.setBrush(m_colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = fontMetrics().lineSpacing();
    painter.setPen(m_colors.mutedText);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), 2 * line), Qt::TextWordWrap, m_label);

    painter.setPen(m_colors.text);
    const QFont ordinary = painter.font();
    painter.setFont(numberFont(font(), m_number, inner.width()));
    painter.drawText(QRect(inner.left(), inner.top() + 2 * line + 8, inner.width(), kNumberPixels + 10),
        Qt::AlignLeft | Qt::AlignVCenter, m_number);

    painter.setFont(ordinary);
    painter.setPen(m_colors.mutedText);
    painter.drawText(QRect(inner.left(), inner.bottom() - 2 * line, inner.width(), 2 * line + 1),
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_origin);
}

void HeadlineCard::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void HeadlineCard::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace broadsheet::app
