// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_table_model.h"

#include "app/base/qt_text.h"
#include "app/bulletin/import_text.h"
#include "app/lottery/number_text.h"
#include "app/lottery/severity.h"

#include <QIcon>

#include <algorithm>

namespace broadsheet::app {

using bulletin::PlanRow;
using bulletin::RowStatus;

ImportTableModel::ImportTableModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
{
}

void ImportTableModel::setPlan(bulletin::ImportPlan* plan, const std::vector<lottery::Game>* games)
{
    m_plan = plan;
    m_games = games;
    showOnly({});
}

void ImportTableModel::showOnly(std::optional<RowStatus> status)
{
    beginResetModel();
    m_only = status;
    m_rows.clear();
    const std::size_t count = m_plan == nullptr ? 0 : m_plan->rows.size();
    m_rows.reserve(status && m_plan != nullptr ? m_plan->count(*status) : count);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!status || m_plan->rows[i].status == *status) {
            m_rows.push_back(i);
        }
    }
    endResetModel();
}

const PlanRow* ImportTableModel::row(int row) const
{
    const bool isThere = m_plan != nullptr && row >= 0 && row < rowCount();
    return isThere ? &m_plan->rows[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

void ImportTableModel::setTaken(int row, bool taken)
{
    setData(index(row, Take), taken ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void ImportTableModel::takeAll(RowStatus status, bool taken)
{
    if (m_plan == nullptr) {
        return;
    }
    m_plan->takeAll(status, taken);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Take), index(rowCount() - 1, Take), { Qt::CheckStateRole });
    }
    Q_EMIT decided();
}

void ImportTableModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportTableModel::shownOfDraw(const lottery::Draw& draw, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    const auto game = std::ranges::find(*m_games, draw.game, &lottery::Game::id);
    if (game == m_games->end()) {
        return {};
    }
    switch (column) {
    case Game:
        return formatter.text(game->name);
    case Issue:
        return toQString(draw.issue);
    case DateDrawn:
        return draw.date.ok() ? formatter.date(draw.date) : QString();
    case Numbers:
        return resultText(draw.published, *game);
    default:
        return {};
    }
}

QString ImportTableModel::shown(const PlanRow& row, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Status:
        return describe(row.status, formatter);
    case Remark:
        return remarkOn(row, *m_plan, formatter);
    case PlaceRead:
        return placeOf(row, *m_plan, formatter);
    default:
        return row.read == PlanRow::kNone ? QString() : shownOfDraw(m_plan->reading.draws[row.read].draw, column);
    }
}

QVariant ImportTableModel::sign(const PlanRow& row) const
{
    switch (row.status) {
    case RowStatus::Conflict:
        return severityIcon(lottery::Severity::Warning, m_appearance.colors());
    case RowStatus::Wrong:
        return severityIcon(lottery::Severity::Error, m_appearance.colors());
    case RowStatus::New:
    case RowStatus::Addition:
    case RowStatus::Identical:
        break;
    }
    return {};
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanRow& row = *this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Take ? QVariant() : shown(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remark ? shown(row, Remark) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Take ? (row.taken ? tr("goes in") : tr("stays out")) : shown(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Take && row.canBeTaken() ? QVariant(row.taken ? Qt::Checked : Qt::Unchecked)
                                                          : QVariant();
    case Qt::DecorationRole:
        return index.column() == Status ? sign(row) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ImportTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Take || row(index.row()) == nullptr) {
        return false;
    }
    PlanRow& row = m_plan->rows[m_rows[static_cast<std::size_t>(index.row())]];
    if (!row.canBeTaken()) {
        return false;
    }
    row.taken = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { role });
    Q_EMIT decided();
    return true;
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const
{
    const PlanRow* found = row(index.row());
    const bool isBox = index.isValid() && index.column() == Take && found != nullptr && found->canBeTaken();
    return QAbstractTableModel::flags(index) | (isBox ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Take:
        return tr("Take");
    case Status:
        return tr("Status");
    case Game:
        return tr("Game");
    case Issue:
        return tr("Issue");
    case DateDrawn:
        return tr("Drawn on");
    case Numbers:
        return tr("Numbers");
    case Remark:
        return tr("What is new or wrong");
    case PlaceRead:
        return tr("Found in");
    default:
        return {};
    }
}

} // namespace broadsheet::app
