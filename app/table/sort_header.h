// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

namespace broadsheet::app {

struct SortedColumn {
    int column = 0; // logical
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortedColumn&) const = default;
};

// What a click on a heading makes of an order. Alone: sorts by that column, the other way round if it was the first
// already. Added: the column comes after the others; one that is among them turns round, and goes at the third time.
[[nodiscard]] std::vector<SortedColumn> afterClick(std::vector<SortedColumn> before, int column, bool isAdded);

// The headings of a table that is sorted by several columns: each has its arrow, and its place where there are several.
// A click asks for another order, a click with Shift adds to it.
class SortHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit SortHeader(QWidget* parent = nullptr);

    // Shows that order; tells nobody.
    void setSortedColumns(std::vector<SortedColumn> columns);

    [[nodiscard]] const std::vector<SortedColumn>& sortedColumns() const
    {
        return m_columns;
    }

Q_SIGNALS:
    void sortWanted(const std::vector<SortedColumn>& columns);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    // 1 for the column that is sorted by first; 0 for one that is not sorted by.
    [[nodiscard]] int placeOf(int column) const;

    std::vector<SortedColumn> m_columns;
};

} // namespace broadsheet::app
