// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_scene.h"
#include "app/figure/figure_style.h"
#include "app/figure/summary.h"
#include "core/figure/figure.h"

#include <QGraphicsView>

#include <optional>

namespace broadsheet::app {

// A figure to look at and to question: fitted to the widget; tells of each mark on hover, by mouse and by keyboard
// (arrows, Home, End, Enter; 1 to 9 switch a series). Object name "figureView".
class FigureView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    // Shows the figure with no series hidden; the mark in focus is forgotten.
    void setFigure(const figure::ResolvedFigure& figure, const FigureStyle& style);
    // Shows the same figure in other colours or another language.
    void setFigureStyle(const FigureStyle& style);
    void clearFigure();

    [[nodiscard]] const std::optional<figure::ResolvedFigure>& figure() const
    {
        return m_figure;
    }

    [[nodiscard]] const HiddenSeries& hiddenSeries() const
    {
        return m_hidden;
    }

    // Indices past the last series are left out.
    void setHiddenSeries(const HiddenSeries& hidden);

    [[nodiscard]] const FigureScene& figureScene() const
    {
        return *m_scene;
    }

    [[nodiscard]] std::optional<MarkRef> hoveredMark() const
    {
        return m_hovered;
    }

    [[nodiscard]] std::optional<MarkRef> focusedMark() const
    {
        return m_focused;
    }

    // What a hover tells of a mark: label, value with unit, period, kind, source; HTML.
    [[nodiscard]] QString tipFor(MarkRef mark) const;

Q_SIGNALS:
    // Nothing when the pointer leaves the marks.
    void markHovered(std::optional<broadsheet::app::MarkRef> mark, QPoint globalPosition);
    // A click on a mark, or Enter on the one in focus: the id of its observation.
    void markActivated(const QString& observation);
    void hiddenSeriesChanged(const broadsheet::app::HiddenSeries& hidden);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refresh();
    void fit();
    void describe();
    void hover(std::optional<MarkRef> mark, QPoint global);
    void focusMark(std::optional<MarkRef> mark);
    void stepFocus(int direction);
    void toggleSeries(std::size_t series);
    void activate(MarkRef mark);
    [[nodiscard]] const figure::Mark* markAt(MarkRef mark) const;

    FigureScene* m_scene = nullptr; // a child
    std::optional<figure::ResolvedFigure> m_figure;
    std::optional<FigureStyle> m_style;
    HiddenSeries m_hidden;
    std::optional<MarkRef> m_hovered;
    std::optional<MarkRef> m_focused;
    std::optional<QPoint> m_pressed; // where the left button went down
};

} // namespace broadsheet::app

Q_DECLARE_METATYPE(broadsheet::app::MarkRef)
