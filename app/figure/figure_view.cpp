// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"

#include "app/figure/summary.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace broadsheet::app {

FigureView::FigureView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new FigureScene(this))
{
    setObjectName(QStringLiteral("figureView"));
    setScene(m_scene);
    setInteractive(false); // QtCharts' own items must get no events: see decision 0002
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 240);
}

FigureView::~FigureView() = default;

void FigureView::setFigure(const figure::ResolvedFigure& figure, const FigureStyle& style)
{
    m_figure = figure;
    m_style = style;
    m_hidden.clear();
    m_focused.reset();
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
    m_hidden.clear();
    m_focused.reset();
    refresh();
}

void FigureView::setHiddenSeries(const HiddenSeries& hidden)
{
    HiddenSeries known;
    const std::size_t count = m_figure ? m_figure->series.size() : 0;
    std::ranges::copy_if(
        hidden, std::inserter(known, known.end()), [count](std::size_t series) { return series < count; });
    if (known == m_hidden) {
        return;
    }
    m_hidden = known;
    if (m_focused && m_hidden.contains(m_focused->series)) {
        m_focused.reset();
    }
    refresh();
    Q_EMIT hiddenSeriesChanged(m_hidden);
}

QString FigureView::tipFor(MarkRef mark) const
{
    const figure::Mark* found = markAt(mark);
    return found != nullptr ? app::tipFor(*m_figure, *found, m_style->formatter) : QString();
}

const figure::Mark* FigureView::markAt(MarkRef mark) const
{
    const bool isThere
        = m_figure && mark.series < m_figure->series.size() && mark.mark < m_figure->series[mark.series].marks.size();
    return isThere ? &m_figure->series[mark.series].marks[mark.mark] : nullptr;
}

void FigureView::refresh()
{
    hover(std::nullopt, {});
    if (m_figure && m_style) {
        m_scene->present(*m_figure, *m_style, m_hidden, logicalSize(viewport()->size()));
        m_scene->setFocused(hasFocus() ? m_focused : std::nullopt);
        setBackgroundBrush(m_style->colors.ground);
    } else {
        m_scene->reset();
        setBackgroundBrush(m_style ? QBrush(m_style->colors.ground) : QBrush());
    }
    fit();
    describe();
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
    const bool isShown = m_figure && m_style;
    setAccessibleName(isShown ? m_style->formatter.text(m_figure->title) : QString());
    QString description = isShown ? summaryOf(*m_figure, m_style->formatter) : QString();
    if (const figure::Mark* mark = m_focused ? markAt(*m_focused) : nullptr) {
        description = sentenceFor(*m_figure, *mark, m_style->formatter);
    }
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FigureView::hover(std::optional<MarkRef> mark, QPoint global)
{
    if (mark == m_hovered) {
        return; // no flicker while the pointer moves within one mark
    }
    m_hovered = mark;
    m_scene->setHighlighted(mark);
    if (mark) {
        QToolTip::showText(global, tipFor(*mark), this);
    } else {
        QToolTip::hideText();
    }
    Q_EMIT markHovered(mark, global);
}

void FigureView::focusMark(std::optional<MarkRef> mark)
{
    m_focused = mark;
    m_scene->setFocused(hasFocus() ? mark : std::nullopt);
    describe();
}

// Over the marks as they are drawn, from the top to the bottom and in a row from the left.
void FigureView::stepFocus(int direction)
{
    const std::vector<PlacedMark>& marks = m_scene->layout().marks;
    if (marks.empty()) {
        return;
    }
    const auto found = m_focused ? std::ranges::find(marks, *m_focused, &PlacedMark::ref) : marks.end();
    if (found == marks.end()) {
        focusMark(direction > 0 ? marks.front().ref : marks.back().ref);
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(marks.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(std::distance(marks.begin(), found) + direction, 0, last);
    focusMark(marks[static_cast<std::size_t>(next)].ref);
}

void FigureView::toggleSeries(std::size_t series)
{
    HiddenSeries hidden = m_hidden;
    if (hidden.erase(series) == 0) {
        hidden.insert(series);
    }
    setHiddenSeries(hidden);
}

void FigureView::activate(MarkRef mark)
{
    if (const figure::Mark* found = markAt(mark)) {
        Q_EMIT markActivated(QString::fromStdString(found->observation));
    }
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    refresh();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    // Not handed on: the base class would look for an item to press.
    event->accept();
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->pos();
    }
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    const std::optional<QPoint> pressed = std::exchange(m_pressed, std::nullopt);
    constexpr int kClick = 6; // how far a hand may shake
    if (event->button() != Qt::LeftButton || !pressed || (*pressed - event->pos()).manhattanLength() > kClick) {
        return;
    }
    const QPointF point = mapToScene(event->pos());
    if (const std::optional<std::size_t> series = m_scene->legendSeriesAt(point)) {
        toggleSeries(*series);
    } else if (const std::optional<MarkRef> mark = m_scene->nearestMark(point)) {
        focusMark(mark);
        activate(*mark);
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    const QPointF point = mapToScene(event->pos());
    viewport()->setCursor(m_scene->legendSeriesAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hover(m_scene->nearestMark(point), event->globalPosition().toPoint());
}

void FigureView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    hover(std::nullopt, {});
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page may scroll
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    const std::vector<PlacedMark>& marks = m_scene->layout().marks;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        stepFocus(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        stepFocus(-1);
        return;
    case Qt::Key_Home:
        if (!marks.empty()) {
            focusMark(marks.front().ref);
        }
        return;
    case Qt::Key_End:
        if (!marks.empty()) {
            focusMark(marks.back().ref);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused) {
            activate(*m_focused);
        }
        return;
    default:
        break;
    }
    const int series = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && series >= 0 && series < 9 && m_figure
        && std::cmp_less(series, m_figure->series.size()) && m_figure->series.size() > 1) {
        toggleSeries(static_cast<std::size_t>(series));
        return;
    }
    event->ignore();
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_focused) {
        stepFocus(1);
    }
    m_scene->setFocused(m_focused);
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_scene->setFocused(std::nullopt);
}

bool FigureView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        hover(std::nullopt, {});
        break;
    case QEvent::ToolTip:
        // Shown by hover(); the tip of the widget itself must not take its place.
        return true;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace broadsheet::app
