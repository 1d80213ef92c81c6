// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstddef>
#include <vector>

namespace broadsheet::app {

// A cell with all that is shown of it.
struct ShownCell {
    QString text;
    QVariant key; // what the column is sorted by: numbers or texts; the text where it is not valid
    bool isNumber = false; // stands at the right
    QString toolTip {};
};

// A table of cells made beforehand, for lists of some hundred rows. A click on a heading sorts it.
class CellTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // Every row is as long as the headings. Keeps the order that was sorted by.
    void setContent(const QStringList& headings, std::vector<std::vector<ShownCell>> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();

    QStringList m_headings;
    std::vector<std::vector<ShownCell>> m_cells; // row by row, as they were given
    std::vector<std::size_t> m_rows; // indices into them, as they are shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace broadsheet::app
