// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_view.h"

#include "app/base/qt_text.h"
#include "app/lottery/balls_widget.h"
#include "app/lottery/number_text.h"
#include "app/study/trend_rows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace broadsheet::app {

TrendView::TrendView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("trendView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(false);
}

TrendView::~TrendView() = default;

void TrendView::setTrend(const TrendData& trend, TrendStretch stretch, TrendLook look)
{
    m_data = &trend;
    m_picture = std::make_unique<TrendPicture>(trend, stretch, std::move(look), viewport()->width());
    m_picture->useStamps();
    m_row = stretch.rows() == 0 ? 0 : stretch.last - 1;
    m_anchor = m_row;
    m_column = 0;
    m_press.reset();
    updateBars();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    horizontalScrollBar()->setValue(0);
    describeRow();
    viewport()->update();
}

void TrendView::clearTrend()
{
    m_picture.reset();
    m_data = nullptr;
    setAccessibleDescription({});
    updateBars();
    viewport()->update();
}

void TrendView::setLook(TrendLook look)
{
    if (!m_picture) {
        return;
    }
    look.marks = m_picture->look().marks;
    m_picture->look() = std::move(look);
    m_picture->layOut(viewport()->width());
    m_column = std::min(m_column, m_picture->layout().columns.size() - 1);
    updateBars();
    describeRow();
    viewport()->update();
}

const TrendMarks& TrendView::marks() const
{
    static const TrendMarks kNone;
    return m_picture ? m_picture->look().marks : kNone;
}

void TrendView::clearMarks()
{
    if (m_picture) {
        m_picture->look().marks = {};
        Q_EMIT marksChanged();
        viewport()->update();
    }
}

TrendStretch TrendView::selectedRows() const
{
    if (!m_picture || m_picture->stretch().rows() == 0) {
        return {};
    }
    return { std::min(m_row, m_anchor), std::max(m_row, m_anchor) + 1 };
}

int TrendView::rowsHeight() const
{
    return m_picture ? static_cast<int>(m_picture->stretch().rows()) * kTrendRow : 0;
}

// Where rows are seen: below the headings, right of the issues, above the footer.
QRect TrendView::bodyArea() const
{
    if (!m_picture) {
        return {};
    }
    const int left = m_picture->layout().leftWidth();
    const int height = std::min(viewport()->height() - kTrendHeadings - kTrendFooters, rowsHeight());
    return { left, kTrendHeadings, std::max(0, std::min(viewport()->width() - left, m_picture->layout().width)),
        std::max(0, height) };
}

TrendStretch TrendView::shownRows() const
{
    const QRect body = bodyArea();
    if (body.height() <= 0) {
        return {};
    }
    const int top = verticalScrollBar()->value();
    const auto first = static_cast<std::size_t>(top / kTrendRow);
    const auto last = static_cast<std::size_t>((top + body.height() + kTrendRow - 1) / kTrendRow);
    const std::size_t begin = m_picture->stretch().first;
    return { begin + first, std::min(begin + last, m_picture->stretch().last) };
}

QRect TrendView::cellRect(std::size_t row, std::size_t column) const
{
    const TrendColumn& of = m_picture->layout().columns[column];
    const QRect body = bodyArea();
    const int top = static_cast<int>(row - m_picture->stretch().first) * kTrendRow - verticalScrollBar()->value();
    const QRect cell(of.left - horizontalScrollBar()->value(), top, of.width, kTrendRow);
    return cell.translated(body.topLeft()).intersected(body);
}

void TrendView::updateBars()
{
    const QRect body = bodyArea();
    verticalScrollBar()->setRange(0, std::max(0, rowsHeight() - body.height()));
    verticalScrollBar()->setPageStep(std::max(1, body.height()));
    verticalScrollBar()->setSingleStep(kTrendRow);
    const int width = m_picture ? m_picture->layout().width : 0;
    horizontalScrollBar()->setRange(0, std::max(0, width - body.width()));
    horizontalScrollBar()->setPageStep(std::max(1, body.width()));
    horizontalScrollBar()->setSingleStep(kNarrowestCell);
}

void TrendView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (m_picture) {
        m_picture->layOut(viewport()->width());
    }
    updateBars();
    if (isAtEnd) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void TrendView::paintEvent([[maybe_unused]] QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), palette().base());
    if (!m_picture) {
        return;
    }
    m_picture->setChoice(
        { .rows = selectedRows(), .row = m_row, .column = hasFocus() ? std::optional(m_column) : std::nullopt });
    const QRect body = bodyArea();
    const TrendStretch rows = shownRows();
    const int across = body.left() - horizontalScrollBar()->value();
    const auto above = static_cast<int>(rows.first - m_picture->stretch().first) * kTrendRow;
    const int down = body.top() + above - verticalScrollBar()->value();
    const auto part = [&painter](const QRect& area, QPoint origin, const auto& paint) {
        painter.save();
        painter.setClipRect(area);
        painter.translate(origin);
        paint();
        painter.restore();
    };
    const int footer = body.bottom() + 1;
    part(body, { across, down }, [&] { m_picture->paintRows(painter, rows.first, rows.rows()); });
    part({ body.left(), 0, body.width(), kTrendHeadings }, { across, 0 }, [&] { m_picture->paintHeadings(painter); });
    part({ body.left(), footer, body.width(), kTrendFooters }, { across, footer },
        [&] { m_picture->paintFooter(painter); });
    part({ 0, body.top(), body.left(), body.height() }, { 0, down },
        [&] { m_picture->paintIssues(painter, rows.first, rows.rows()); });
    part({ 0, 0, body.left(), kTrendHeadings }, { 0, 0 }, [&] { m_picture->paintCorner(painter); });
    part({ 0, footer, body.left(), kTrendFooters }, { 0, footer }, [&] { m_picture->paintFooterNames(painter); });
}

TrendView::Place TrendView::placeAt(QPoint point) const
{
    Place place;
    if (!m_picture) {
        return place;
    }
    const QRect body = bodyArea();
    if (point.x() >= body.left() && point.x() < body.right() + 1) {
        place.column = m_picture->layout().columnAt(point.x() - body.left() + horizontalScrollBar()->value());
    }
    place.isHeading = point.y() < body.top();
    if (point.y() >= body.top() && point.y() <= body.bottom()) {
        const int y = point.y() - body.top() + verticalScrollBar()->value();
        const std::size_t row = m_picture->stretch().first + static_cast<std::size_t>(y / kTrendRow);
        if (row < m_picture->stretch().last) {
            place.row = row;
        }
    }
    return place;
}

// Scrolls as far as it takes to show the current cell whole.
void TrendView::reveal()
{
    const QRect body = bodyArea();
    const auto show = [](QScrollBar* bar, int from, int to, int room) {
        if (from < bar->value()) {
            bar->setValue(from);
        } else if (to > bar->value() + room) {
            bar->setValue(to - room);
        }
    };
    const int top = static_cast<int>(m_row - m_picture->stretch().first) * kTrendRow;
    show(verticalScrollBar(), top, top + kTrendRow, body.height());
    const TrendColumn& column = m_picture->layout().columns[m_column];
    show(horizontalScrollBar(), column.left, column.left + column.width, body.width());
}

void TrendView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TrendView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString TrendView::rowText(std::size_t row) const
{
    const Formatter& formatter = m_picture->look().formatter;
    std::vector<std::vector<int>> numbers;
    for (const history::DrawColumns::PoolColumns& pool : m_data->columns.pools()) {
        std::vector<int>& list = numbers.emplace_back();
        for (std::size_t i = 0; i < pool.count; ++i) {
            const int number = m_data->columns.numbers(pool.first + i)[row];
            if (number != history::DrawColumns::kNoNumber) {
                list.push_back(number);
            }
        }
    }
    //: %1 the issue, %2 the day, %3 the numbers
    return tr("Draw %1, %2: %3")
        .arg(toQString(m_data->columns.issueOf(row)), formatter.date(m_data->columns.dateOf(row)),
            spokenBalls(numbers, m_data->game, formatter));
}

// What a screen reader says of where the keyboard is.
void TrendView::describeRow()
{
    const bool isThere = m_picture && m_picture->stretch().rows() > 0;
    setAccessibleDescription(isThere ? rowText(m_row) : QString());
}

QString TrendView::tipAt(const Place& place) const
{
    if (!place.column || !m_picture) {
        return {};
    }
    const TrendColumn& column = m_picture->layout().columns[*place.column];
    const Formatter& formatter = m_picture->look().formatter;
    if (column.section) {
        return meaningOf(*column.section, *m_data, formatter);
    }
    const study::Lane& lane = m_data->laneOf(column.track);
    const QString name = nameOf(lane, m_data->game, formatter) + QLatin1Char(' ')
        + numberText(m_data->numberOf(column.track), m_data->poolOf(lane));
    if (!place.row) {
        return name;
    }
    const std::uint32_t gap = m_data->gaps.gaps(*place.row, 1)[column.track];
    const QString issue = toQString(m_data->columns.issueOf(*place.row));
    //: %1 a number, %2 the issue of a draw
    return gap == 0
        ? tr("%1 came in draw %2.").arg(name, issue)
        //: %1 a number, %2 the issue of a draw, %Ln for how many draws it has not come
        : tr("%1: at draw %2 it has not come for %Ln draw(s).", nullptr, static_cast<int>(gap)).arg(name, issue);
}

bool TrendView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(placeAt(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace broadsheet::app
