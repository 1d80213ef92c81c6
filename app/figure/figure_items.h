// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"

#include <QGraphicsItem>

namespace broadsheet::app {

// A text as the layout placed it, line by line and as plain text. No colour of the ground: it is transparent.
class TextItem final : public QGraphicsItem {
public:
    TextItem(PlacedText text, const QColor& ground);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlacedText m_text;
    QColor m_ground;
};

// What a mark has beside its fill: the signs of its kind, its open end, its caps and its best value.
class MarkItem final : public QGraphicsItem {
public:
    // `leftmost`: where the plot begins.
    MarkItem(const PlacedMark& mark, const ThemeColors& colors, double leftmost);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBest(QPainter& painter) const;
    void paintCuts(QPainter& painter) const;
    void paintUpperBound(QPainter& painter) const;

    PlacedMark m_mark;
    double m_leftmost = 0;
    QColor m_ink;
    QColor m_ground;
};

// A sample of a series or of a way of drawing, in the legend.
class SwatchItem final : public QGraphicsItem {
public:
    SwatchItem(const PlacedLegendEntry& entry, const QColor& ground);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLineSample(QPainter& painter) const;

    PlacedLegendEntry m_entry;
    QColor m_ground;
};

// The lines of a reference through the plot, dashed, and its lane.
class ReferenceItem final : public QGraphicsItem {
public:
    explicit ReferenceItem(PlacedReference reference);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLane(QPainter& painter) const;

    PlacedReference m_reference;
};

// A straight line that marks where the bars begin.
class BaselineItem final : public QGraphicsItem {
public:
    BaselineItem(QLineF line, const QColor& color);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QLineF m_line;
    QColor m_color;
};

} // namespace broadsheet::app
