// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSlider>

namespace broadsheet::app {

// A slider that shows the range around its number as a strip below the groove.
class RangeSlider final : public QSlider {
    Q_OBJECT

public:
    explicit RangeSlider(QWidget* parent);

    // From where to where the strip goes, in steps; none where both are the same.
    void setStrip(int from, int to);
    void setStripColor(const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;
    // The wheel scrolls the page; a slider below the pointer must not move with it.
    void wheelEvent(QWheelEvent* event) override;

private:
    int m_from = 0;
    int m_to = 0;
    QColor m_color;
};

} // namespace broadsheet::app
