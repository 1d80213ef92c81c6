// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_overlay.h"
#include "app/figure/figure_scene.h"
#include "app/figure/figure_style.h"
#include "app/figure/shown_marks.h"
#include "app/figure/stretch.h"
#include "core/figure/view_state.h"

#include <QGraphicsView>
#include <QPixmap>

#include <optional>

namespace broadsheet::app {

class MarkTip;

// A figure to look at, to question and to turn: fitted to the widget, as figure::shownAs() makes it for a state.
// Object name "figureView".
//
// Pointer: the nearest mark answers; a click opens its fact, one on a legend entry switches the series. Lines and
// ranges zoom with the wheel (lines: the time; with Ctrl or beside the value axis the values), are dragged, zoom to the
// area drawn with Shift or the area tool, and show all again on a double click.
// Keyboard: arrows, Home and End walk the marks, Enter opens; + - 0 zoom (with Ctrl the values), L switches the scale,
// U and Shift+U the unit, I an index and G the growth of lines, 1 to 9 a series.
class FigureView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    // Shows the figure as `state` turns it; the mark in focus is forgotten.
    void setFigure(const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& state = {});
    // Shows the same figure in other colours or another language.
    void setFigureStyle(const FigureStyle& style);
    void clearFigure();

    // As it was given, in its own unit.
    [[nodiscard]] const std::optional<figure::ResolvedFigure>& figure() const
    {
        return m_figure;
    }

    // As it is shown; empty where there is none.
    [[nodiscard]] const figure::ShownFigure& shownFigure() const
    {
        return m_shown;
    }

    [[nodiscard]] const figure::ViewState& viewState() const
    {
        return m_state;
    }

    // What does not fit the figure is left out.
    void setViewState(const figure::ViewState& state);

    // Grows with each thing a reader does: changes of one drag, or of the wheel at one place, have the same number.
    [[nodiscard]] int gesture() const
    {
        return m_gesture;
    }

    void setUnit(std::size_t unit);
    void setScale(figure::Scale scale);
    // An index keeps its base year; without one it takes the first that the most series have.
    void setMeasure(figure::Measure measure);
    // Shows an index.
    void setBaseYear(int year);
    // Around the mark in focus where it is shown, else around the middle.
    void zoomIn();
    void zoomOut();
    void resetZoom();
    // All of the state.
    void resetView();

    [[nodiscard]] bool canZoom() const;
    // The next area drawn becomes what is shown.
    void setAreaTool(bool on);

    [[nodiscard]] const HiddenSeries& hiddenSeries() const
    {
        return m_state.hidden;
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

    // What a hover tells of a mark: label, value with unit, low and high, kind, period, source; HTML.
    [[nodiscard]] QString tipFor(MarkRef mark) const;

    // What is drawn over the figure now.
    [[nodiscard]] const FigureOverlay& overlay() const
    {
        return m_overlay;
    }

Q_SIGNALS:
    // Nothing when the pointer leaves the marks.
    void markHovered(std::optional<broadsheet::app::MarkRef> mark, QPoint globalPosition);
    // A click on a mark, or Enter on the one in focus: the id of its observation.
    void markActivated(const QString& observation);
    void viewStateChanged(const broadsheet::figure::ViewState& state);
    void areaToolChanged(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Axis { Time, Values };

    // What the left button is doing since it went down.
    struct Press {
        QPoint place;
        figure::ViewState state; // when it went down
        QRectF plot;
        bool isArea = false; // draws an area
        bool canDrag = false; // went down where there is something to drag
        bool isMoved = false; // further than a hand shakes
    };

    // The ends of both axes when nothing is zoomed; the values in the figure's own unit.
    struct Whole {
        figure::Window times;
        figure::Window values;
    };

    void refresh();
    void fit();
    void describe();
    void paintPicture();
    void beginGesture();
    void turnTo(const figure::ViewState& state);

    // Questions.
    void hover(std::optional<MarkRef> mark);
    void hoverAtPointer();
    void focusMark(std::optional<MarkRef> mark);
    void stepFocus(Step step);
    void reveal(MarkRef mark);
    void updateOverlay();
    void updateTip(bool anew);
    void updateCursor(QPointF point);
    void toggleSeries(std::size_t series);
    void activate(MarkRef mark);
    void click(QPoint place);
    [[nodiscard]] bool hasMark(MarkRef mark) const;
    [[nodiscard]] std::optional<QRectF> rectOf(std::optional<MarkRef> mark) const;
    [[nodiscard]] bool isWithinReach(MarkRef mark, QPointF point) const;

    // Zoom and pan.
    [[nodiscard]] Axis mainAxis() const;
    [[nodiscard]] std::optional<Stretch> stretchOf(Axis axis, const figure::ViewState& state);
    [[nodiscard]] Whole wholeOf(const figure::ViewState& state) const;
    [[nodiscard]] double shareAt(QPointF point, Axis axis, const QRectF& plot) const;
    [[nodiscard]] double focusShare(Axis axis) const;
    void zoom(Axis axis, double share, double factor);
    void drag(QPoint place);
    void dropArea(QPoint place);
    void cycleUnit(int direction);
    void toggleMeasure(figure::Measure measure);
    bool pressLetter(const QKeyEvent& event);

    FigureScene* m_scene = nullptr; // a child
    MarkTip* m_tip = nullptr;
    std::optional<figure::ResolvedFigure> m_figure;
    std::optional<FigureStyle> m_style;
    figure::ViewState m_state;
    figure::ShownFigure m_shown;
    std::optional<Whole> m_whole; // of the unit and scale shown
    QPixmap m_picture; // the figure without what is drawn over it; null when it must be painted anew
    FigureOverlay m_overlay;
    std::optional<MarkRef> m_hovered;
    std::optional<MarkRef> m_focused;
    std::optional<QPoint> m_pointer; // where it is, while it is over the view
    std::optional<MarkRef> m_told; // the mark that the tip is about
    bool m_isFocusAsked = false; // the mark in focus shall answer
    bool m_isFocusShown = false; // the keyboard is in use
    std::optional<Press> m_press;
    std::optional<QPoint> m_wheelPlace; // where the wheel was turned last, and nothing else was done since
    bool m_areaTool = false;
    int m_gesture = 0;
};

} // namespace broadsheet::app

Q_DECLARE_METATYPE(broadsheet::app::MarkRef)
