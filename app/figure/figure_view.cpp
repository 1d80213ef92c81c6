// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"

#include "app/figure/mark_tip.h"
#include "app/figure/summary.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace broadsheet::app {

FigureView::FigureView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new FigureScene(this))
{
    setObjectName(QStringLiteral("figureView"));
    setScene(m_scene);
    setInteractive(false); // QtCharts' own items must get no events: see decision 0002
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 240);
    m_tip = new MarkTip(viewport());
}

FigureView::~FigureView() = default;

void FigureView::setFigure(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& state)
{
    beginGesture();
    m_figure = figure;
    m_style = style;
    m_state = figure::fitted(figure, state);
    m_focused.reset();
    m_isFocusAsked = false;
    m_press.reset();
    m_whole.reset();
    refresh();
}

void FigureView::setFigureStyle(const FigureStyle& style)
{
    m_style = style;
    refresh();
}

void FigureView::clearFigure()
{
    m_figure.reset();
    m_state = {};
    m_shown = {};
    m_focused.reset();
    m_press.reset();
    m_whole.reset();
    refresh();
}

void FigureView::setViewState(const figure::ViewState& state)
{
    beginGesture();
    turnTo(state);
}

void FigureView::setHiddenSeries(const HiddenSeries& hidden)
{
    figure::ViewState state = m_state;
    state.hidden = hidden;
    setViewState(state);
}

void FigureView::setUnit(std::size_t unit)
{
    figure::ViewState state = m_state;
    state.unit = unit;
    setViewState(state);
}

void FigureView::setScale(figure::Scale scale)
{
    figure::ViewState state = m_state;
    state.scale = scale;
    setViewState(state);
}

void FigureView::setMeasure(figure::Measure measure)
{
    figure::ViewState state = m_state;
    state.measure = measure;
    state.values.reset();
    setViewState(state);
}

void FigureView::setBaseYear(int year)
{
    figure::ViewState state = m_state;
    state.measure = figure::Measure::Index;
    state.baseYear = year;
    state.values.reset();
    setViewState(state);
}

void FigureView::resetZoom()
{
    figure::ViewState state = m_state;
    state.values.reset();
    state.times.reset();
    setViewState(state);
}

void FigureView::resetView()
{
    setViewState({});
}

void FigureView::beginGesture()
{
    ++m_gesture;
    m_wheelPlace.reset();
}

void FigureView::turnTo(const figure::ViewState& state)
{
    if (!m_figure) {
        return;
    }
    figure::ViewState next = figure::fitted(*m_figure, state);
    if (next == m_state) {
        return;
    }
    figure::ViewState sameWhole = next; // the stretch shown, and of values as they are the series, don't matter
    sameWhole.values = m_state.values;
    sameWhole.times = m_state.times;
    sameWhole.hidden = next.measure == figure::Measure::Values ? m_state.hidden : next.hidden;
    if (sameWhole != m_state) {
        m_whole.reset();
    }
    m_state = std::move(next);
    if (m_focused && m_state.hidden.contains(m_focused->series)) {
        m_focused.reset();
    }
    refresh();
    Q_EMIT viewStateChanged(m_state);
}

QString FigureView::tipFor(MarkRef mark) const
{
    return hasMark(mark) ? app::tipFor(m_shown.figure, mark, *m_style) : QString();
}

bool FigureView::hasMark(MarkRef mark) const
{
    const std::vector<figure::Series>& series = m_shown.figure.series;
    return m_figure && mark.series < series.size() && mark.mark < series[mark.series].marks.size();
}

void FigureView::refresh()
{
    m_picture = {};
    if (m_figure && m_style) {
        m_shown = figure::shownAs(*m_figure, m_state);
        m_scene->present(m_shown.figure, *m_style, m_state.hidden, logicalSize(viewport()->size()));
        m_tip->setColors(m_style->colors);
    } else {
        m_scene->reset();
    }
    setBackgroundBrush(m_style ? QBrush(m_style->colors.ground) : QBrush());
    fit();
    describe();
    hoverAtPointer();
    updateOverlay();
    updateTip(true);
}

void FigureView::fit()
{
    if (!m_scene->sceneRect().isEmpty()) {
        resetTransform();
        fitInView(m_scene->sceneRect(), Qt::KeepAspectRatio);
    }
}

void FigureView::describe()
{
    QString name;
    QString description;
    if (m_figure && m_style) {
        name = m_style->formatter.text(m_figure->title);
        description = m_focused && hasMark(*m_focused) ? answerOf(m_shown.figure, *m_focused, m_style->formatter)
                                                       : summaryOf(m_shown.figure, m_state, m_style->formatter);
    }
    setAccessibleName(name);
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

// The figure is painted once for each thing that changes it, so that a pointer that moves costs a copy of pixels.
void FigureView::paintPicture()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((QSizeF(viewport()->size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_style ? m_style->colors.ground : palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setTransform(viewportTransform());
    m_scene->render(&painter, m_scene->sceneRect(), m_scene->sceneRect());
}

void FigureView::paintEvent(QPaintEvent* /*event*/)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        paintPicture();
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_picture);
    if (m_figure && m_style) {
        painter.setTransform(viewportTransform());
        paintOverlay(painter, m_overlay, m_style->colors);
    }
}

void FigureView::hover(std::optional<MarkRef> mark)
{
    const bool isNew = mark != m_hovered;
    m_hovered = mark;
    updateTip(false);
    if (isNew) {
        updateOverlay();
        Q_EMIT markHovered(mark, m_pointer ? viewport()->mapToGlobal(*m_pointer) : QPoint());
    }
}

void FigureView::hoverAtPointer()
{
    const bool isAsking = m_pointer && !(m_press && m_press->isMoved);
    hover(isAsking ? m_scene->nearestMark(mapToScene(*m_pointer)) : std::nullopt);
}

void FigureView::focusMark(std::optional<MarkRef> mark)
{
    m_focused = mark;
    describe();
    updateOverlay();
    updateTip(false);
}

void FigureView::stepFocus(Step step)
{
    const std::optional<MarkRef> next = m_figure ? stepFrom(m_shown.figure, m_state, m_focused, step) : std::nullopt;
    if (!next) {
        return;
    }
    m_pointer.reset();
    m_hovered.reset();
    m_isFocusAsked = true;
    reveal(*next);
    focusMark(next);
}

void FigureView::updateOverlay()
{
    const FigureLayout& layout = m_scene->layout();
    const bool onLines = m_figure && m_figure->kind == figure::ChartKind::Line;
    m_overlay.plot = layout.plot;
    m_overlay.round = onLines;
    m_overlay.hovered = rectOf(m_hovered);
    m_overlay.focused = hasFocus() ? rectOf(m_focused) : std::nullopt;
    const bool needsRing = hasFocus() && m_isFocusShown && !m_overlay.focused;
    m_overlay.ring = needsRing ? std::optional(m_scene->sceneRect()) : std::nullopt;
    const std::optional<QRectF> asked = m_overlay.hovered ? m_overlay.hovered : m_overlay.focused;
    m_overlay.crosshair = onLines && asked ? std::optional(asked->center()) : std::nullopt;
    viewport()->update();
}

void FigureView::updateTip(bool anew)
{
    const bool byPointer = m_hovered && m_pointer;
    const bool byFocus = m_isFocusAsked && hasFocus();
    const std::optional<MarkRef> mark = byPointer ? m_hovered : (byFocus ? m_focused : std::nullopt);
    const std::optional<QRectF> rect = rectOf(mark);
    if (!rect) {
        m_told.reset();
        m_tip->hide();
        return;
    }
    if (anew || mark != m_told) {
        m_tip->setHtml(tipFor(*mark));
    }
    m_told = mark;
    const QRect atMark = mapFromScene(*rect).boundingRect();
    m_tip->showBeside(byPointer ? QRect(*m_pointer, QSize(1, 1)) : atMark);
}

std::optional<QRectF> FigureView::rectOf(std::optional<MarkRef> mark) const
{
    const PlacedMark* placed = mark ? m_scene->placedMark(*mark) : nullptr;
    return placed != nullptr ? std::optional(placed->rect) : std::nullopt;
}

void FigureView::toggleSeries(std::size_t series)
{
    HiddenSeries hidden = m_state.hidden;
    if (hidden.erase(series) == 0) {
        hidden.insert(series);
    }
    setHiddenSeries(hidden);
}

void FigureView::activate(MarkRef mark)
{
    if (hasMark(mark)) {
        Q_EMIT markActivated(QString::fromStdString(m_shown.figure.series[mark.series].marks[mark.mark].observation));
    }
}

} // namespace broadsheet::app
