// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to a figure's view. No event goes on to the base class' mouse handling, which would look for an item to
// press: see decision 0002.
#include "app/figure/figure_view.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kShake = 6; // how far a hand may move between press and release of a click, in pixels
constexpr double kZoomStep = 0.8;
constexpr double kWheelNotch = 120; // of QWheelEvent::angleDelta

bool isAdditive(const QKeyEvent& event, Qt::KeyboardModifiers allowed)
{
    return (event.modifiers() & ~(allowed | Qt::KeypadModifier)) == 0;
}

} // namespace

bool FigureView::canZoom() const
{
    return m_figure && figure::canZoom(*m_figure);
}

void FigureView::setAreaTool(bool on)
{
    on = on && canZoom();
    if (on != m_areaTool) {
        m_areaTool = on;
        Q_EMIT areaToolChanged(on);
    }
}

void FigureView::zoomIn()
{
    beginGesture();
    zoom(mainAxis(), focusShare(mainAxis()), kZoomStep);
}

void FigureView::zoomOut()
{
    beginGesture();
    zoom(mainAxis(), focusShare(mainAxis()), 1 / kZoomStep);
}

FigureView::Axis FigureView::mainAxis() const
{
    return m_figure && m_figure->kind == figure::ChartKind::Line ? Axis::Time : Axis::Values;
}

FigureView::Whole FigureView::wholeOf(const figure::ViewState& state) const
{
    figure::ViewState all = state;
    all.values.reset();
    all.times.reset();
    const figure::ResolvedFigure shown = figure::shownAs(*m_figure, all).figure;
    const double factor = shown.units.empty() ? 1 : shown.units[shown.shownUnit].factor;
    return { .times = figure::acrossEnds(shown),
        .values = { .minimum = shown.axis.minimum / factor, .maximum = shown.axis.maximum / factor } };
}

std::optional<Stretch> FigureView::stretchOf(Axis axis, const figure::ViewState& state)
{
    if (!canZoom() || (axis == Axis::Time && mainAxis() != Axis::Time)) {
        return std::nullopt;
    }
    if (!m_whole) {
        m_whole = wholeOf(state);
    }
    const figure::Scale across = m_figure->across ? m_figure->across->axis.scale : figure::Scale::Linear;
    return axis == Axis::Time
        ? Stretch { .shown = state.times.value_or(m_whole->times), .whole = m_whole->times, .scale = across }
        : Stretch { .shown = state.values.value_or(m_whole->values),
              .whole = m_whole->values,
              .scale = figure::scaleOf(*m_figure, state) };
}

// Lines have the time from left to right and the values from the bottom to the top, others the values from left to
// right.
double FigureView::shareAt(QPointF point, Axis axis, const QRectF& plot) const
{
    const bool upwards = axis == Axis::Values && mainAxis() == Axis::Time;
    return upwards ? (plot.bottom() - point.y()) / plot.height() : (point.x() - plot.left()) / plot.width();
}

double FigureView::focusShare(Axis axis) const
{
    const std::optional<QRectF> rect = rectOf(m_focused);
    const double share = rect ? shareAt(rect->center(), axis, m_scene->layout().plot) : 0.5;
    return share >= 0 && share <= 1 ? share : 0.5;
}

void FigureView::zoom(Axis axis, double share, double factor)
{
    const std::optional<Stretch> stretch = stretchOf(axis, m_state);
    if (!stretch) {
        return;
    }
    figure::ViewState state = m_state;
    (axis == Axis::Time ? state.times : state.values) = zoomed(*stretch, std::clamp(share, 0.0, 1.0), factor);
    turnTo(state);
}

void FigureView::drag(QPoint place)
{
    const QPointF from = mapToScene(m_press->place);
    const QPointF to = mapToScene(place);
    if (m_press->isArea) {
        m_overlay.band = QRectF(from, to).normalized() & m_press->plot;
        viewport()->update();
        return;
    }
    figure::ViewState state = m_press->state;
    for (const Axis axis : { Axis::Time, Axis::Values }) {
        if (const std::optional<Stretch> stretch = stretchOf(axis, m_press->state)) {
            const double way = shareAt(from, axis, m_press->plot) - shareAt(to, axis, m_press->plot);
            (axis == Axis::Time ? state.times : state.values) = moved(*stretch, way);
        }
    }
    turnTo(state);
}

void FigureView::dropArea(QPoint place)
{
    const QPointF from = mapToScene(m_press->place);
    const QPointF to = mapToScene(place);
    figure::ViewState state = m_state;
    for (const Axis axis : { Axis::Time, Axis::Values }) {
        const double start = std::clamp(shareAt(from, axis, m_press->plot), 0.0, 1.0);
        const double end = std::clamp(shareAt(to, axis, m_press->plot), 0.0, 1.0);
        if (const std::optional<Stretch> stretch = stretchOf(axis, m_state)) {
            (axis == Axis::Time ? state.times : state.values) = between(*stretch, start, end);
        }
    }
    m_overlay.band.reset();
    setAreaTool(false);
    turnTo(state);
    viewport()->update();
}

void FigureView::reveal(MarkRef mark)
{
    const figure::Mark& said = m_figure->series[mark.series].marks[mark.mark];
    figure::ViewState state = m_state;
    if (const std::optional<Stretch> times = state.times ? stretchOf(Axis::Time, m_state) : std::nullopt) {
        state.times = revealing(*times, said.time);
    }
    if (const std::optional<Stretch> values = state.values ? stretchOf(Axis::Values, m_state) : std::nullopt) {
        state.values = revealing(*values, representative(said.value));
    }
    turnTo(state);
}

bool FigureView::isWithinReach(MarkRef mark, QPointF point) const
{
    constexpr double kReach = 14;
    const std::optional<QRectF> rect = rectOf(mark);
    return !canZoom() || (rect && rect->adjusted(-kReach, -kReach, kReach, kReach).contains(point));
}

void FigureView::click(QPoint place)
{
    const QPointF point = mapToScene(place);
    if (const std::optional<std::size_t> series = m_scene->legendSeriesAt(point)) {
        toggleSeries(*series);
        return;
    }
    const std::optional<MarkRef> mark = m_scene->nearestMark(point);
    if (mark && isWithinReach(*mark, point)) {
        focusMark(mark);
        activate(*mark);
    }
}

void FigureView::cycleUnit(int direction)
{
    const auto count = static_cast<int>(m_figure->units.size());
    if (count > 1) {
        setUnit(static_cast<std::size_t>((static_cast<int>(m_state.unit) + direction + count) % count));
    }
}

void FigureView::updateCursor(QPointF point)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const bool inPlot = m_scene->layout().plot.contains(point);
    const std::optional<MarkRef> mark = m_hovered;
    if (m_press && m_press->isMoved) {
        shape = m_press->isArea ? Qt::CrossCursor : Qt::ClosedHandCursor;
    } else if (m_areaTool && inPlot) {
        shape = Qt::CrossCursor;
    } else if (m_scene->legendSeriesAt(point) || (mark && canZoom() && isWithinReach(*mark, point))) {
        shape = Qt::PointingHandCursor;
    } else if (inPlot && (m_state.times || m_state.values)) {
        shape = Qt::OpenHandCursor;
    }
    viewport()->setCursor(shape);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_press.reset();
    m_overlay.band.reset();
    refresh();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    beginGesture();
    m_isFocusShown = false;
    const QRectF plot = m_scene->layout().plot;
    const bool inPlot = plot.adjusted(-kShake, -kShake, kShake, kShake).contains(mapToScene(event->pos()));
    m_press = Press { .place = event->pos(), .state = m_state, .plot = plot };
    m_press->isArea = canZoom() && inPlot && (m_areaTool || event->modifiers().testFlag(Qt::ShiftModifier));
    m_press->canDrag = canZoom() && inPlot;
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton || !m_press) {
        return;
    }
    const bool isFar = m_press->isMoved || (m_press->place - event->pos()).manhattanLength() > kShake;
    if (isFar && m_press->isArea) {
        dropArea(event->pos());
    }
    const bool isClick = !isFar && !m_press->isArea;
    m_press.reset();
    m_overlay.band.reset();
    if (isClick) {
        click(event->pos());
    }
    hoverAtPointer();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool inPlot = m_scene->layout().plot.contains(mapToScene(event->pos()));
    if (event->button() == Qt::LeftButton && canZoom() && inPlot) {
        event->accept();
        m_press.reset();
        resetZoom();
        return;
    }
    mousePressEvent(event);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    m_pointer = event->pos();
    m_isFocusAsked = false;
    if (m_press && !event->buttons().testFlag(Qt::LeftButton)) {
        m_press.reset(); // released where no event told of it
        m_overlay.band.reset();
    }
    if (m_press && m_press->canDrag) {
        m_press->isMoved = m_press->isMoved || (m_press->place - event->pos()).manhattanLength() > kShake;
        if (m_press->isMoved) {
            drag(event->pos());
        }
    }
    hoverAtPointer();
    updateCursor(mapToScene(event->pos()));
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    const QRectF plot = m_scene->layout().plot;
    const bool beside = point.y() >= plot.top() && point.y() <= plot.bottom() && point.x() <= plot.right();
    const double notches = event->angleDelta().y() / kWheelNotch;
    if (!canZoom() || !beside || notches == 0 || m_press) {
        event->ignore(); // the page may scroll
        return;
    }
    event->accept();
    const QPoint place = event->position().toPoint();
    if (!m_wheelPlace || (*m_wheelPlace - place).manhattanLength() > kShake) {
        beginGesture();
    }
    const bool ofValues = event->modifiers().testFlag(Qt::ControlModifier) || point.x() < plot.left();
    const Axis axis = ofValues ? Axis::Values : mainAxis();
    zoom(axis, shareAt(point, axis, plot), std::pow(kZoomStep, notches));
    m_wheelPlace = place;
}

void FigureView::toggleMeasure(figure::Measure measure)
{
    setMeasure(m_state.measure == measure ? figure::Measure::Values : measure);
}

bool FigureView::pressLetter(const QKeyEvent& event)
{
    const Axis axis = event.modifiers().testFlag(Qt::ControlModifier) ? Axis::Values : mainAxis();
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(axis, focusShare(axis), kZoomStep);
        return canZoom();
    case Qt::Key_Minus:
        zoom(axis, focusShare(axis), 1 / kZoomStep);
        return canZoom();
    default:
        break;
    }
    if (!isAdditive(event, Qt::ShiftModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_0:
        resetZoom();
        return true;
    case Qt::Key_L:
        setScale(figure::scaleOf(*m_figure, m_state) == figure::Scale::Linear ? figure::Scale::Logarithmic
                                                                              : figure::Scale::Linear);
        return true;
    case Qt::Key_I:
        toggleMeasure(figure::Measure::Index);
        return true;
    case Qt::Key_G:
        toggleMeasure(figure::Measure::Growth);
        return true;
    case Qt::Key_U:
        cycleUnit(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    default:
        break;
    }
    const int series = event.key() - Qt::Key_1;
    const bool isSeries = series >= 0 && series < 9 && m_figure->series.size() > 1
        && std::cmp_less(series, m_figure->series.size()) && isAdditive(event, Qt::NoModifier);
    if (isSeries) {
        toggleSeries(static_cast<std::size_t>(series));
    }
    return isSeries;
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    static constexpr std::pair<Qt::Key, Step> kSteps[] { { Qt::Key_Left, Step::Left }, { Qt::Key_Right, Step::Right },
        { Qt::Key_Up, Step::Up }, { Qt::Key_Down, Step::Down }, { Qt::Key_Home, Step::First },
        { Qt::Key_End, Step::Last } };
    if (!event->isAutoRepeat()) {
        beginGesture();
    }
    m_isFocusShown = true;
    updateOverlay();
    const auto* step = std::ranges::find(kSteps, event->key(), &std::pair<Qt::Key, Step>::first);
    if (step != std::end(kSteps) && isAdditive(*event, Qt::NoModifier)) {
        stepFocus(step->second);
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && m_focused) {
        activate(*m_focused);
        return;
    }
    if (!m_figure || !pressLetter(*event)) {
        event->ignore();
    }
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    m_isFocusShown = m_isFocusShown || byKey;
    if (byKey && !m_focused) {
        stepFocus(Step::First);
    }
    updateOverlay();
    updateTip(false);
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    updateOverlay();
    updateTip(false);
}

bool FigureView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        m_pointer.reset();
        hover(std::nullopt);
        break;
    case QEvent::ToolTip:
        return true; // the mark's tip stands there already
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace broadsheet::app
