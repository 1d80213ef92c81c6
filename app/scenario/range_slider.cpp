// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/range_slider.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace broadsheet::app {

RangeSlider::RangeSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void RangeSlider::setStrip(int from, int to)
{
    m_from = from;
    m_to = to;
    update();
}

void RangeSlider::setStripColor(const QColor& color)
{
    m_color = color;
    update();
}

void RangeSlider::paintEvent(QPaintEvent* event)
{
    if (m_to > m_from) {
        constexpr int kStrip = 3;
        QStyleOptionSlider option;
        initStyleOption(&option);
        const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
        const auto column = [&](int step) {
            return handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), step, width() - handle);
        };
        QPainter painter(this);
        painter.fillRect(QRect(QPoint(column(m_from), height() - kStrip), QPoint(column(m_to), height() - 1)), m_color);
    }
    QSlider::paintEvent(event);
}

void RangeSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace broadsheet::app
