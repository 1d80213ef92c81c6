// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to a trend chart.
#include "app/base/qt_text.h"
#include "app/study/trend_rows.h"
#include "app/study/trend_view.h"
#include "core/text/row_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <limits>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr std::size_t kMostCopied = 100'000;

} // namespace

void TrendView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_picture) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_press = placeAt(event->position().toPoint());
    m_isDragged = false;
    if (m_press->row) {
        m_column = m_press->column.value_or(m_column);
        chooseRow(*m_press->row, event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void TrendView::mouseMoveEvent(QMouseEvent* event)
{
    const Place place = placeAt(event->position().toPoint());
    if (m_press && m_press->row && place.row && *place.row != m_row) {
        m_isDragged = true;
        chooseRow(*place.row, true);
    }
}

void TrendView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Place> press = std::exchange(m_press, std::nullopt);
    const Place place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !press || m_isDragged || press->column != place.column
        || press->row != place.row || !place.column) {
        return;
    }
    if (place.row && event->modifiers() == Qt::NoModifier) {
        touch(*place.row, *place.column);
    } else if (place.isHeading && press->isHeading) {
        markColumn(*place.column);
    }
}

void TrendView::touch(std::size_t row, std::size_t column)
{
    const TrendColumn& of = m_picture->layout().columns[column];
    if (!of.section && m_data->isHit(row, of.track)) {
        m_picture->look().marks.join({ row, of.track });
        Q_EMIT marksChanged();
        viewport()->update();
    }
}

void TrendView::markColumn(std::size_t column)
{
    const TrendColumn& of = m_picture->layout().columns[column];
    if (!of.section) {
        m_picture->look().marks.toggle(of.track);
        Q_EMIT marksChanged();
        viewport()->update();
    }
}

void TrendView::chooseRow(std::size_t row, bool extends)
{
    m_row = row;
    if (!extends) {
        m_anchor = row;
    }
    reveal();
    describeRow();
    viewport()->update();
}

void TrendView::step(long long rows, long long columns, bool extends)
{
    const TrendStretch& stretch = m_picture->stretch();
    const auto row = static_cast<long long>(m_row) + rows;
    const auto column = static_cast<long long>(m_column) + columns;
    m_column = static_cast<std::size_t>(
        std::clamp(column, 0LL, static_cast<long long>(m_picture->layout().columns.size()) - 1));
    chooseRow(static_cast<std::size_t>(
                  std::clamp(row, static_cast<long long>(stretch.first), static_cast<long long>(stretch.last) - 1)),
        extends);
}

bool TrendView::move(const QKeyEvent& event)
{
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    const long long page = std::max(1, bodyArea().height() / kTrendRow);
    constexpr long long kAll = std::numeric_limits<int>::max();
    switch (event.key()) {
    case Qt::Key_Up:
        step(-1, 0, extends);
        return true;
    case Qt::Key_Down:
        step(1, 0, extends);
        return true;
    case Qt::Key_Left:
        step(0, -1, extends);
        return true;
    case Qt::Key_Right:
        step(0, 1, extends);
        return true;
    case Qt::Key_PageUp:
        step(-page, 0, extends);
        return true;
    case Qt::Key_PageDown:
        step(page, 0, extends);
        return true;
    case Qt::Key_Home:
        step(-kAll, 0, extends);
        return true;
    case Qt::Key_End:
        step(kAll, 0, extends);
        return true;
    default:
        return false;
    }
}

void TrendView::keyPressEvent(QKeyEvent* event)
{
    if (!m_picture || m_picture->stretch().rows() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = m_picture->stretch().first;
        m_row = m_picture->stretch().last - 1;
        viewport()->update();
    } else if (event->key() == Qt::Key_Space) {
        touch(m_row, m_column);
    } else if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier) {
        markColumn(m_column);
    } else if (event->key() == Qt::Key_Escape && marks().isLineOpen) {
        m_picture->look().marks.endLine();
        Q_EMIT marksChanged();
        viewport()->update();
    } else if (!move(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TrendView::copy()
{
    const TrendStretch rows = selectedRows();
    if (!m_picture || rows.rows() == 0) {
        return;
    }
    if (rows.rows() > kMostCopied) {
        Q_EMIT copyRefused(static_cast<int>(kMostCopied));
        return;
    }
    std::vector<text::Row> table { trendHeadings(*m_data, m_picture->look().sections, m_picture->look().formatter) };
    std::ranges::move(trendRows(*m_data, m_picture->look().sections, rows), std::back_inserter(table));
    QGuiApplication::clipboard()->setText(toQString(text::toTsv(table)));
    Q_EMIT copied(static_cast<int>(rows.rows()));
}

} // namespace broadsheet::app
