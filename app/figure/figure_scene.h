// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"
#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

class QChart;

namespace broadsheet::app {

// A figure drawn at its logical size: what a window shows and what a file gets are this one scene, rendered at
// different scales. QtCharts draws the plot (axes, grid, fills); texts, outlines and hatches are items of this scene.
class FigureScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit FigureScene(QObject* parent = nullptr);
    ~FigureScene() override;

    // Replaces what is shown.
    void present(const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden,
        QSizeF logical, FigureDetail detail = FigureDetail::Full);
    void reset();

    // Where everything lies, in scene coordinates. Empty before present().
    [[nodiscard]] const FigureLayout& layout() const
    {
        return m_layout;
    }

    // The drawn mark that `point` is nearest to, where the point lies in the plot or beside it: of bars in the same
    // row, of lines the nearest in time, and of several at that time the nearest in value.
    [[nodiscard]] std::optional<MarkRef> nearestMark(QPointF point) const;

    // The series whose legend entry holds the point.
    [[nodiscard]] std::optional<std::size_t> legendSeriesAt(QPointF point) const;

    [[nodiscard]] const PlacedMark* placedMark(MarkRef ref) const;

private:
    void drawBars();
    void drawLines();
    [[nodiscard]] std::optional<MarkRef> nearestPoint(QPointF point) const;
    [[nodiscard]] std::optional<MarkRef> nearestBar(QPointF point) const;

    QChart* m_chart = nullptr; // owned by the scene while it is in it
    FigureLayout m_layout;
    ThemeColors m_colors;
};

} // namespace broadsheet::app
