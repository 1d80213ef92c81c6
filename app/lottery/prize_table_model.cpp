// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/prize_table_model.h"

#include "app/base/qt_text.h"
#include "app/lottery/finding_text.h"
#include "app/lottery/severity.h"

#include <QFont>
#include <QIcon>
#include <QStringList>

#include <algorithm>

namespace broadsheet::app {
namespace {

using lottery::Finding;
using lottery::FindingCode;

// A finding without a row is about the total row, or about the table as a whole.
bool isAboutTotal(const Finding& finding)
{
    switch (finding.code) {
    case FindingCode::AmountTotalNotSum:
    case FindingCode::CountTotalNotSum:
    case FindingCode::UnitPrizeTotalNotSum:
    case FindingCode::CellUnreadable:
        return !finding.row;
    default:
        return false;
    }
}

} // namespace

PrizeTableModel::PrizeTableModel(const lottery::Draw& draw, std::size_t table, const lottery::Game& game,
    const std::vector<Finding>& findings, const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draw(draw)
    , m_tableIndex(table)
    , m_table(draw.tables.at(table))
    , m_game(game)
    , m_appearance(appearance)
    , m_findings(m_table.rows.size() + 1)
{
    for (const Finding& finding : findings) {
        if (const std::optional<int> row = rowOf(finding)) {
            m_findings.at(static_cast<std::size_t>(*row)).push_back(finding);
        }
    }
}

std::optional<int> PrizeTableModel::rowOf(const Finding& finding) const
{
    if (finding.table != m_tableIndex) {
        return {};
    }
    if (finding.row) {
        return static_cast<int>(*finding.row);
    }
    if (isAboutTotal(finding) && !m_table.total.empty()) {
        return static_cast<int>(m_table.rows.size());
    }
    return {};
}

bool PrizeTableModel::isTotal(int row) const
{
    return static_cast<std::size_t>(row) == m_table.rows.size();
}

int PrizeTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return static_cast<int>(m_table.rows.size()) + (m_table.total.empty() ? 0 : 1);
}

int PrizeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QString PrizeTableModel::cell(int row, int column) const
{
    const std::vector<std::string>& cells = isTotal(row) ? m_table.total : m_table.rows[static_cast<std::size_t>(row)];
    const auto at = static_cast<std::size_t>(column);
    return at < cells.size() ? toQString(cells[at]) : QString();
}

Qt::Alignment PrizeTableModel::alignment(int column) const
{
    switch (lottery::columnFromHeading(m_table.headings[static_cast<std::size_t>(column)])) {
    case lottery::Column::Count:
    case lottery::Column::LocalCount:
    case lottery::Column::UnitPrize:
    case lottery::Column::Amount:
        return Qt::AlignRight | Qt::AlignVCenter;
    case lottery::Column::Label:
    case lottery::Column::Other:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

QString PrizeTableModel::findingsText(int row) const
{
    const Formatter& formatter = m_appearance.formatter();
    QStringList sentences;
    for (const Finding& finding : m_findings[static_cast<std::size_t>(row)]) {
        //: the severity of a finding and what was found, such as "Error: …"
        sentences << tr("%1: %2").arg(
            describe(finding.severity, formatter), describe(finding, m_draw, m_game, formatter));
    }
    return sentences.join(QLatin1Char('\n'));
}

std::optional<lottery::Severity> PrizeTableModel::gravest(int row) const
{
    const std::vector<Finding>& findings = m_findings[static_cast<std::size_t>(row)];
    if (findings.empty()) {
        return {};
    }
    return std::ranges::max(findings, {}, &Finding::severity).severity;
}

QVariant PrizeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case Qt::FontRole:
        if (isTotal(row)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::DecorationRole:
        if (index.column() == 0 && gravest(row)) {
            return severityIcon(*gravest(row), m_appearance.colors());
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return findingsText(row);
    case kIsTotalRole:
        return isTotal(row);
    default:
        return {};
    }
}

QVariant PrizeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return toQString(m_table.headings[static_cast<std::size_t>(section)]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(section));
    default:
        return {};
    }
}

} // namespace broadsheet::app
