// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/findings_model.h"

#include "app/base/qt_text.h"
#include "app/lottery/finding_text.h"
#include "app/lottery/severity.h"

#include <QIcon>

#include <algorithm>
#include <chrono>
#include <utility>

namespace broadsheet::app {

using lottery::DrawFinding;

FindingsModel::FindingsModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
{
}

void FindingsModel::setFindings(const lottery::Game* game, std::vector<DrawFinding> findings)
{
    beginResetModel();
    m_game = game;
    m_findings = std::move(findings);
    fill();
    endResetModel();
}

void FindingsModel::setSeverities(const Severities& severities)
{
    beginResetModel();
    m_severities = severities;
    fill();
    endResetModel();
}

void FindingsModel::fill()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (m_severities.at(static_cast<std::size_t>(m_findings[i].finding.severity))) {
            m_rows.push_back(i);
        }
    }
    std::ranges::stable_sort(m_rows, [this](std::size_t a, std::size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

bool FindingsModel::isBefore(std::size_t a, std::size_t b) const
{
    const DrawFinding& first = m_findings[a];
    const DrawFinding& second = m_findings[b];
    switch (m_sortColumn) {
    case SeverityColumn:
        return first.finding.severity < second.finding.severity;
    case Issue:
        return lottery::issueOrder(first.draw->issue) < lottery::issueOrder(second.draw->issue);
    case DateDrawn:
        return first.draw->date < second.draw->date;
    default:
        return first.finding.code < second.finding.code;
    }
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> kept;
    for (const QModelIndex& index : before) {
        kept.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    fill();
    std::vector<int> rowOf(m_findings.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        rowOf[m_rows[row]] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after << index(rowOf[kept[static_cast<std::size_t>(i)]], before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const DrawFinding& FindingsModel::finding(int row) const
{
    return m_findings[m_rows.at(static_cast<std::size_t>(row))];
}

int FindingsModel::count(lottery::Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(
        m_findings, [severity](const DrawFinding& found) { return found.finding.severity == severity; }));
}

int FindingsModel::total() const
{
    return static_cast<int>(m_findings.size());
}

void FindingsModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const DrawFinding& found, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case SeverityColumn:
        return describe(found.finding.severity, formatter);
    case Issue:
        return toQString(found.draw->issue);
    case DateDrawn:
        return formatter.date(found.draw->date);
    default:
        return describe(found.finding, *found.draw, *m_game, formatter);
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DrawFinding& found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(found, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(found.finding.severity, m_appearance.colors()))
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case Issue:
        return tr("Issue");
    case DateDrawn:
        return tr("Drawn on");
    case Sentence:
        return tr("Finding");
    default:
        return {};
    }
}

} // namespace broadsheet::app
