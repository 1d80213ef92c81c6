// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/trend_picture.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace broadsheet::app {

// A trend chart (走势图) to look at: draws down, the oldest at the top; numbers across, with their hits as balls and
// their gaps as figures. Headings, issues and the footer stay; only the rows in sight are painted. Object name
// "trendView".
//
// Pointer: a click on a number of the heading marks its column; one on a ball begins a connecting line or goes on with
// it, a second one on the same ball ends it; a drag over rows selects them.
// Keyboard: arrows, PageUp and PageDown, Home and End move, with Shift they select; Space does what a click does, M
// marks the column, Escape ends the line; Ctrl+A selects all, Ctrl+C copies the rows selected as tab-separated text.
class TrendView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);
    ~TrendView() override;

    // Shows the stretch from its newest draw on; marks and selection are as `look` has them and none. `trend` must
    // outlive that.
    void setTrend(const TrendData& trend, TrendStretch stretch, TrendLook look);
    void clearTrend();

    // Shows the same draws otherwise; the marks stay.
    void setLook(TrendLook look);

    // nullptr where nothing is shown.
    [[nodiscard]] const TrendPicture* picture() const
    {
        return m_picture.get();
    }

    [[nodiscard]] const TrendMarks& marks() const;
    void clearMarks();

    // The rows selected, or the current one.
    [[nodiscard]] TrendStretch selectedRows() const;

    // Rows in sight at the moment, in part or whole.
    [[nodiscard]] TrendStretch shownRows() const;

    // Where a cell is in the viewport; empty beyond its edges.
    [[nodiscard]] QRect cellRect(std::size_t row, std::size_t column) const;

    // A draw and its numbers, in words.
    [[nodiscard]] QString rowText(std::size_t row) const;

    void copy();

Q_SIGNALS:
    void marksChanged();
    void copied(int rows);
    // There are more rows than a clipboard should hold.
    void copyRefused(int most);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Place {
        std::optional<std::size_t> row; // of the draws
        std::optional<std::size_t> column;
        bool isHeading = false;
    };

    void updateBars();
    void chooseRow(std::size_t row, bool extends);
    void step(long long rows, long long columns, bool extends);
    void reveal();
    void describeRow();
    void touch(std::size_t row, std::size_t column);
    void markColumn(std::size_t column);
    [[nodiscard]] bool move(const QKeyEvent& event);
    [[nodiscard]] QRect bodyArea() const;
    [[nodiscard]] int rowsHeight() const;
    [[nodiscard]] Place placeAt(QPoint point) const;
    [[nodiscard]] QString tipAt(const Place& place) const;

    const TrendData* m_data = nullptr;
    std::unique_ptr<TrendPicture> m_picture;
    std::size_t m_row = 0; // where the keyboard is
    std::size_t m_column = 0;
    std::size_t m_anchor = 0; // where the selection began
    std::optional<Place> m_press;
    bool m_isDragged = false;
};

} // namespace broadsheet::app
