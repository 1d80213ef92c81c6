// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "app/study/cell_stamps.h"
#include "app/study/trend_layout.h"
#include "app/study/trend_marks.h"

#include <memory>
#include <optional>

class QPainter;
class QRect;

namespace broadsheet::app {

// How a trend chart is to look.
struct TrendLook {
    ThemeColors colors;
    Formatter formatter;
    TrendSections sections { kTrendSections.begin(), kTrendSections.end() };
    bool joinsHits = false; // lanes of one number a draw have their balls joined
    TrendMarks marks {};
};

// Rows that are chosen, and the cell that the keyboard is at.
struct TrendChoice {
    TrendStretch rows; // empty: none
    std::size_t row = 0;
    std::optional<std::size_t> column; // nothing: no cell is shown

    bool operator==(const TrendChoice&) const = default;
};

// Paints the parts of a trend chart: window and files by the same code. Each part is painted with its top left corner
// at the painter's origin and clipped by the caller.
class TrendPicture final {
public:
    // `data` must outlive it. The stretch lies within it.
    TrendPicture(const TrendData& data, TrendStretch stretch, TrendLook look, int room);

    [[nodiscard]] const TrendLayout& layout() const
    {
        return m_layout;
    }

    [[nodiscard]] const TrendStretch& stretch() const
    {
        return m_stretch;
    }

    [[nodiscard]] TrendLook& look()
    {
        return m_look;
    }

    [[nodiscard]] const TrendLook& look() const
    {
        return m_look;
    }

    void setChoice(const TrendChoice& choice)
    {
        m_choice = choice;
    }

    // For a layout of another width.
    void layOut(int room);

    // Keeps pictures of cells, which makes painting many times faster. Not for files.
    void useStamps();

    // Issue and date: the heading, the draws [first, first + count), and what the footer's lines are.
    void paintCorner(QPainter& painter) const;
    void paintIssues(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintFooterNames(QPainter& painter) const;

    // The same of the columns.
    void paintHeadings(QPainter& painter) const;
    void paintRows(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintFooter(QPainter& painter) const;

private:
    void cell(QPainter& painter, const QRect& rect, const QString& text, const CellLook& look) const;
    void paintGrounds(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintGrid(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintColumnLines(QPainter& painter, int height) const;
    void paintGaps(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintSections(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintLines(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintBalls(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintJoined(QPainter& painter, std::size_t first, std::size_t count) const;
    void paintChosenCell(QPainter& painter, std::size_t first, std::size_t count) const;
    [[nodiscard]] bool isChosen(std::size_t row) const;
    [[nodiscard]] bool endsZone(std::size_t track) const;
    [[nodiscard]] QRect cellAt(const TrendColumn& column, std::size_t row, std::size_t first) const;

    const TrendData& m_data;
    TrendStretch m_stretch;
    TrendLook m_look;
    TrendLayout m_layout;
    TrendChoice m_choice;
    std::vector<study::TrackSummary> m_summary;
    std::unique_ptr<CellStamps> m_stamps;
};

} // namespace broadsheet::app
