// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace broadsheet::app {

// The band of a line, below everything else of it.
class BandItem final : public QGraphicsItem {
public:
    explicit BandItem(const PlacedBand& band);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPainterPath m_area;
    QPainterPath m_edges;
    QColor m_color;
    bool m_isProjected = false;
};

// A stretch of a line as one path, so that its joints are whole and its dashes go on around corners.
class CurveItem final : public QGraphicsItem {
public:
    explicit CurveItem(const PlacedCurve& curve);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPainterPath m_path;
    QColor m_color;
    bool m_isProjected = false;
};

// The sign of a published break.
class BreakItem final : public QGraphicsItem {
public:
    explicit BreakItem(const PlacedBreak& sign);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlacedBreak m_sign;
};

// The point of a line with its range and its open end.
class PointItem final : public QGraphicsItem {
public:
    // `lowY` and `highY`: how far its range goes within the plot.
    PointItem(const PlacedMark& mark, double lowY, double highY, const QColor& ground);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintRange(QPainter& painter) const;

    PlacedMark m_mark;
    double m_lowY = 0;
    double m_highY = 0;
    QColor m_ground;
};

} // namespace broadsheet::app
