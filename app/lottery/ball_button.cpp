// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ball_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadsheet::app {
namespace {

constexpr int kSize = 28;

} // namespace

BallButton::BallButton(
    const QString& number, const QString& pool, bool special, const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_pool(pool)
    , m_special(special)
{
    setText(number);
    setFixedSize(kSize, kSize);
    nameIt();
}

void BallButton::setState(State state)
{
    m_state = state;
    nameIt();
    update();
}

QSize BallButton::sizeHint() const
{
    return { kSize, kSize };
}

void BallButton::retranslate(const QString& pool)
{
    m_pool = pool;
    nameIt();
}

void BallButton::nameIt()
{
    const QString name = m_pool + QLatin1Char(' ') + text();
    switch (m_state) {
    case State::Free:
        setAccessibleName(name);
        break;
    case State::Chosen:
        //: %1 a number of a pool
        setAccessibleName(tr("%1, chosen").arg(name));
        break;
    case State::Banker:
        //: %1 a number of a pool
        setAccessibleName(tr("%1, banker").arg(name));
        break;
    }
}

void BallButton::paintEvent([[maybe_unused]] QPaintEvent* event)
{
    const ThemeColors& colors = m_appearance.colors();
    const QColor fill = m_special ? colors.specialBall : colors.mainBall;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.mutedText, 2));
        painter.drawEllipse(circle.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    circle.adjust(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(m_state == State::Free ? colors.border : fill, m_state == State::Banker ? 2.5 : 1));
    painter.setBrush(m_state == State::Free ? QBrush(colors.base) : QBrush(fill));
    if (m_state == State::Banker) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        circle.adjust(3, 3, -3, -3);
    }
    painter.drawEllipse(circle);
    QFont own = font();
    own.setPixelSize(12);
    own.setBold(m_state != State::Free);
    painter.setFont(own);
    painter.setPen(m_state == State::Free ? colors.text : colors.ballText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void BallButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepped(-1, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(1, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace broadsheet::app
