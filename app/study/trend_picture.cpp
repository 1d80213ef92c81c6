// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_picture.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_text.h"
#include "app/lottery/number_text.h"
#include "app/study/trend_rows.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr std::size_t kRowsOfAGroup = 5; // a stronger line after each
constexpr double kTint = 0.16;

QColor tinted(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

// Between zones, and after each group of rows.
QColor strongLine(const ThemeColors& colors)
{
    return tinted(colors.axis, 0.35);
}

int heightOf(std::size_t rows)
{
    return static_cast<int>(rows) * kTrendRow;
}

} // namespace

TrendPicture::TrendPicture(const TrendData& data, TrendStretch stretch, TrendLook look, int room)
    : m_data(data)
    , m_stretch(stretch)
    , m_look(std::move(look))
    , m_layout(layOutTrend(data, m_look.sections, m_look.formatter, room))
    , m_summary(data.gaps.summary(stretch.first, stretch.last))
{
}

void TrendPicture::layOut(int room)
{
    m_layout = layOutTrend(m_data, m_look.sections, m_look.formatter, room);
}

void TrendPicture::useStamps()
{
    m_stamps = std::make_unique<CellStamps>();
}

void TrendPicture::cell(QPainter& painter, const QRect& rect, const QString& text, const CellLook& look) const
{
    if (m_stamps) {
        m_stamps->paint(painter, rect, text, look);
    } else {
        paintCell(painter, rect, text, look);
    }
}

bool TrendPicture::isChosen(std::size_t row) const
{
    return row >= m_choice.rows.first && row < m_choice.rows.last;
}

// A pool's zones are parted by stronger lines; digits have none within their place.
bool TrendPicture::endsZone(std::size_t track) const
{
    const study::Lane& lane = m_data.laneOf(track);
    if (track + 1 == lane.firstTrack + lane.size()) {
        return true;
    }
    if (lane.place || lane.pool > 0) {
        return false;
    }
    const std::vector<study::Zone> zones = study::zonesOf(m_data.columns.pools().front());
    return std::ranges::find(zones, m_data.numberOf(track), &study::Zone::highest) != zones.end();
}

QRect TrendPicture::cellAt(const TrendColumn& column, std::size_t row, std::size_t first) const
{
    return { column.left, heightOf(row - first), column.width, kTrendRow };
}

void TrendPicture::paintCorner(QPainter& painter) const
{
    const ThemeColors& colors = m_look.colors;
    const Words& words = m_look.formatter.words();
    const QRect all(0, 0, m_layout.leftWidth(), kTrendHeadings);
    painter.fillRect(all, colors.window);
    const CellLook look { .text = colors.ink, .ball = {}, .isBold = true };
    cell(painter, { 0, 0, m_layout.issueWidth, kTrendHeadings },
        words.text("Trend", QT_TRANSLATE_NOOP("Trend", "Issue")), look);
    cell(painter, { m_layout.issueWidth, 0, m_layout.dateWidth, kTrendHeadings },
        words.text("Trend", QT_TRANSLATE_NOOP("Trend", "Date")), look);
    painter.setPen(colors.border);
    painter.drawLine(all.right(), 0, all.right(), kTrendHeadings - 1);
    painter.drawLine(0, kTrendHeadings - 1, all.right(), kTrendHeadings - 1);
}

void TrendPicture::paintIssues(QPainter& painter, std::size_t first, std::size_t count) const
{
    const ThemeColors& colors = m_look.colors;
    const int width = m_layout.leftWidth();
    painter.fillRect(0, 0, width, heightOf(count), colors.window);
    for (std::size_t row = first; row < first + count; ++row) {
        const int top = heightOf(row - first);
        const bool chosen = isChosen(row);
        if (chosen) {
            painter.fillRect(0, top, width, kTrendRow, colors.highlight);
        }
        const QColor text = chosen ? colors.highlightedText : colors.ink;
        cell(painter, { 0, top, m_layout.issueWidth, kTrendRow }, toQString(m_data.columns.issueOf(row)),
            { .text = text, .ball = {} });
        cell(painter, { m_layout.issueWidth, top, m_layout.dateWidth, kTrendRow },
            toQString(isoDate(m_data.columns.dateOf(row))),
            { .text = chosen ? colors.highlightedText : colors.mutedInk, .ball = {} });
        const bool isGroup = (row + 1 - m_stretch.first) % kRowsOfAGroup == 0;
        painter.setPen(isGroup ? strongLine(colors) : colors.grid);
        painter.drawLine(0, top + kTrendRow - 1, width - 1, top + kTrendRow - 1);
    }
    painter.setPen(colors.border);
    painter.drawLine(width - 1, 0, width - 1, heightOf(count) - 1);
}

void TrendPicture::paintFooterNames(QPainter& painter) const
{
    const Words& words = m_look.formatter.words();
    const std::array names { words.text("Trend", QT_TRANSLATE_NOOP("Trend", "Appearances")),
        words.text("Trend", QT_TRANSLATE_NOOP("Trend", "Mean gap")),
        words.text("Trend", QT_TRANSLATE_NOOP("Trend", "Longest gap")) };
    const int width = m_layout.leftWidth();
    painter.fillRect(0, 0, width, kTrendFooters, m_look.colors.window);
    int top = 0;
    for (const QString& name : names) {
        cell(painter, { 0, top, width, kTrendFooterRow }, name,
            { .text = m_look.colors.ink, .ball = {}, .isBold = true });
        top += kTrendFooterRow;
    }
    painter.setPen(m_look.colors.border);
    painter.drawLine(0, 0, width - 1, 0);
    painter.drawLine(width - 1, 0, width - 1, kTrendFooters - 1);
}

void TrendPicture::paintHeadings(QPainter& painter) const
{
    const ThemeColors& colors = m_look.colors;
    painter.fillRect(0, 0, m_layout.width, kTrendHeadings, colors.window);
    const CellLook bold { .text = colors.ink, .ball = {}, .isBold = true };
    for (const study::Lane& lane : m_data.gaps.lanes()) {
        const TrendColumn& from = m_layout.columns[lane.firstTrack];
        const TrendColumn& to = m_layout.columns[lane.firstTrack + lane.size() - 1];
        cell(painter, { from.left, 0, to.left + to.width - from.left, kTrendHeading },
            nameOf(lane, m_data.game, m_look.formatter), bold);
    }
    for (const TrendColumn& column : m_layout.columns) {
        if (column.section) {
            cell(painter, { column.left, 0, column.width, kTrendHeadings },
                nameOf(*column.section, m_look.formatter.words()), bold);
            continue;
        }
        const QRect place(column.left, kTrendHeading, column.width, kTrendHeading);
        const bool isMarked = m_look.marks.tracks.contains(column.track);
        if (isMarked) {
            painter.fillRect(place, colors.highlight);
        }
        cell(painter, place, numberText(m_data.numberOf(column.track), m_data.poolOf(m_data.laneOf(column.track))),
            { .text = isMarked ? colors.highlightedText : colors.ink, .ball = {}, .isBold = isMarked });
    }
    painter.setPen(colors.border);
    painter.drawLine(0, kTrendHeadings - 1, m_layout.width - 1, kTrendHeadings - 1);
    paintColumnLines(painter, kTrendHeadings);
}

void TrendPicture::paintColumnLines(QPainter& painter, int height) const
{
    for (const TrendColumn& column : m_layout.columns) {
        const int x = column.left + column.width - 1;
        const bool isStrong = column.section || endsZone(column.track);
        painter.setPen(isStrong ? strongLine(m_look.colors) : m_look.colors.grid);
        const bool isInHeading = height == kTrendHeadings && !column.section;
        const study::Lane* lane = column.section ? nullptr : &m_data.laneOf(column.track);
        const bool endsLane = lane == nullptr || column.track + 1 == lane->firstTrack + lane->size();
        painter.drawLine(x, isInHeading && !endsLane ? kTrendHeading : 0, x, height - 1);
    }
}

void TrendPicture::paintGrounds(QPainter& painter, std::size_t first, std::size_t count) const
{
    const ThemeColors& colors = m_look.colors;
    const int height = heightOf(count);
    painter.fillRect(0, 0, m_layout.width, height, colors.ground);
    for (const TrendColumn& column : m_layout.columns) {
        if (column.section) {
            painter.fillRect(column.left, 0, column.width, height, colors.alternateBase);
        } else if (m_look.marks.tracks.contains(column.track)) {
            painter.fillRect(column.left, 0, column.width, height, tinted(colors.highlight, kTint));
        }
    }
    for (std::size_t row = first; row < first + count; ++row) {
        if (isChosen(row)) {
            painter.fillRect(0, heightOf(row - first), m_layout.width, kTrendRow, tinted(colors.highlight, kTint));
        }
    }
}

void TrendPicture::paintGrid(QPainter& painter, std::size_t first, std::size_t count) const
{
    for (std::size_t row = first; row < first + count; ++row) {
        const bool isGroup = (row + 1 - m_stretch.first) % kRowsOfAGroup == 0;
        painter.setPen(isGroup ? strongLine(m_look.colors) : m_look.colors.grid);
        const int y = heightOf(row - first) + kTrendRow - 1;
        painter.drawLine(0, y, m_layout.width - 1, y);
    }
    paintColumnLines(painter, heightOf(count));
}

void TrendPicture::paintRows(QPainter& painter, std::size_t first, std::size_t count) const
{
    paintGrounds(painter, first, count);
    paintGrid(painter, first, count);
    paintGaps(painter, first, count);
    paintSections(painter, first, count);
    paintLines(painter, first, count);
    paintBalls(painter, first, count);
    paintChosenCell(painter, first, count);
}

void TrendPicture::paintGaps(QPainter& painter, std::size_t first, std::size_t count) const
{
    const std::vector<std::uint32_t> gaps = m_data.gaps.gaps(first, count);
    const CellLook look { .text = m_look.colors.mutedInk, .ball = {} };
    std::size_t at = 0;
    for (std::size_t row = first; row < first + count; ++row) {
        for (std::size_t track = 0; track < m_data.gaps.tracks(); ++track, ++at) {
            if (gaps[at] > 0) {
                cell(painter, cellAt(m_layout.columns[track], row, first), QString::number(gaps[at]), look);
            }
        }
    }
}

void TrendPicture::paintBalls(QPainter& painter, std::size_t first, std::size_t count) const
{
    const ThemeColors& colors = m_look.colors;
    for (const study::Lane& lane : m_data.gaps.lanes()) {
        const lottery::Pool& pool = m_data.poolOf(lane);
        const CellLook look {
            .text = colors.ballText, .ball = lane.pool > 0 ? colors.specialBall : colors.mainBall, .isBold = true
        };
        for (std::size_t i = 0; i < lane.hits; ++i) {
            const auto numbers = m_data.columns.numbers(lane.firstColumn + i).subspan(first, count);
            for (std::size_t row = 0; row < count; ++row) {
                const int number = numbers[row];
                if (number < lane.lowest || number > lane.highest) {
                    continue;
                }
                const std::size_t track = lane.firstTrack + static_cast<std::size_t>(number - lane.lowest);
                cell(painter, cellAt(m_layout.columns[track], first + row, first), numberText(number, pool), look);
            }
        }
    }
}

void TrendPicture::paintSections(QPainter& painter, std::size_t first, std::size_t count) const
{
    const CellLook look { .text = m_look.colors.ink, .ball = {} };
    for (std::size_t row = first; row < first + count; ++row) {
        for (std::size_t column = m_data.gaps.tracks(); column < m_layout.columns.size(); ++column) {
            const TrendColumn& of = m_layout.columns[column];
            cell(painter, cellAt(of, row, first), sectionText(m_data.columns, *of.section, row), look);
        }
    }
}

void TrendPicture::paintLines(QPainter& painter, std::size_t first, std::size_t count) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_look.joinsHits) {
        paintJoined(painter, first, count);
    }
    painter.setPen(QPen(m_look.colors.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto place = [&](const TrendPoint& point) {
        const double rows = static_cast<double>(point.row) - static_cast<double>(first);
        return QPointF(m_layout.columns[point.track].middle(), (rows + 0.5) * kTrendRow);
    };
    for (const std::vector<TrendPoint>& line : m_look.marks.lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const auto [upper, lower] = std::minmax(line[i - 1].row, line[i].row);
            const bool isWithin = upper >= m_stretch.first && lower < m_stretch.last;
            if (isWithin && lower >= first && upper < first + count) {
                painter.drawLine(place(line[i - 1]), place(line[i]));
            }
        }
        const TrendPoint& begin = line.front();
        if (begin.row >= first && begin.row < first + count) {
            painter.drawEllipse(place(begin), kTrendRow / 2.0 - 1, kTrendRow / 2.0 - 1);
        }
    }
    painter.restore();
}

// Lanes of one number a draw: ball to ball, from the draw before the first to the one after the last.
void TrendPicture::paintJoined(QPainter& painter, std::size_t first, std::size_t count) const
{
    const std::size_t from = first > m_stretch.first ? first - 1 : first;
    const std::size_t to = std::min(first + count + 1, m_stretch.last);
    for (const study::Lane& lane : m_data.gaps.lanes()) {
        if (lane.hits != 1) {
            continue;
        }
        painter.setPen(QPen(lane.pool > 0 ? m_look.colors.specialBall : m_look.colors.mainBall, 1.5));
        const auto numbers = m_data.columns.numbers(lane.firstColumn);
        std::optional<QPointF> before;
        for (std::size_t row = from; row < to; ++row) {
            if (numbers[row] < lane.lowest || numbers[row] > lane.highest) {
                before.reset();
                continue;
            }
            const std::size_t track = lane.firstTrack + static_cast<std::size_t>(numbers[row] - lane.lowest);
            const double rows = static_cast<double>(row) - static_cast<double>(first);
            const QPointF point(m_layout.columns[track].middle(), (rows + 0.5) * kTrendRow);
            if (before) {
                painter.drawLine(*before, point);
            }
            before = point;
        }
    }
}

void TrendPicture::paintChosenCell(QPainter& painter, std::size_t first, std::size_t count) const
{
    if (m_choice.column && m_choice.row >= first && m_choice.row < first + count
        && *m_choice.column < m_layout.columns.size()) {
        painter.setPen(QPen(m_look.colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellAt(m_layout.columns[*m_choice.column], m_choice.row, first).adjusted(1, 1, -2, -2));
    }
}

void TrendPicture::paintFooter(QPainter& painter) const
{
    const ThemeColors& colors = m_look.colors;
    const QLocale locale = localeOf(m_look.formatter.language());
    painter.fillRect(0, 0, m_layout.width, kTrendFooters, colors.window);
    const CellLook look { .text = colors.ink, .ball = {} };
    for (std::size_t track = 0; track < m_summary.size(); ++track) {
        const TrendColumn& column = m_layout.columns[track];
        const study::TrackSummary& of = m_summary[track];
        const std::array texts { QString::number(of.appearances), locale.toString(of.meanGap, 'f', 1),
            QString::number(of.longestGap) };
        for (std::size_t line = 0; line < texts.size(); ++line) {
            cell(painter, { column.left, static_cast<int>(line) * kTrendFooterRow, column.width, kTrendFooterRow },
                texts.at(line), look);
        }
    }
    paintColumnLines(painter, kTrendFooters);
    painter.setPen(colors.border);
    painter.drawLine(0, 0, m_layout.width - 1, 0);
}

} // namespace broadsheet::app
