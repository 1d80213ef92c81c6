// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/cell_table_model.h"

#include "app/table/table_view.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace broadsheet::app {
namespace {

QVariant keyOf(const ShownCell& cell)
{
    return cell.key.isValid() ? cell.key : QVariant(cell.text);
}

bool isLess(const ShownCell& a, const ShownCell& b)
{
    return QVariant::compare(keyOf(a), keyOf(b)) == QPartialOrdering::Less;
}

} // namespace

void CellTableModel::setContent(const QStringList& headings, std::vector<std::vector<ShownCell>> rows)
{
    beginResetModel();
    m_headings = headings;
    m_cells = std::move(rows);
    if (m_sortColumn >= m_headings.size()) {
        m_sortColumn = -1;
    }
    sortRows();
    endResetModel();
}

void CellTableModel::sortRows()
{
    m_rows.resize(m_cells.size());
    std::iota(m_rows.begin(), m_rows.end(), std::size_t { 0 });
    if (m_sortColumn < 0) {
        return;
    }
    const auto column = static_cast<std::size_t>(m_sortColumn);
    const bool falls = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_rows, [this, column, falls](std::size_t a, std::size_t b) {
        const ShownCell& first = m_cells[a][column];
        const ShownCell& second = m_cells[b][column];
        return falls ? isLess(second, first) : isLess(first, second);
    });
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ShownCell& cell
        = m_cells[m_rows[static_cast<std::size_t>(index.row())]][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
    case kSortRole:
        return keyOf(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && !m_cells.empty()) {
        const bool isNumber = m_cells.front()[static_cast<std::size_t>(section)].isNumber;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headings[section]) : QVariant();
}

void CellTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> rowsBefore = m_rows;
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    std::vector<int> rowOf(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        rowOf[m_rows[row]] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        after << index(rowOf[rowsBefore[static_cast<std::size_t>(old.row())]], old.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace broadsheet::app
