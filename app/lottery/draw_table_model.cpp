// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_table_model.h"

#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"
#include "app/lottery/severity.h"
#include "app/table/table_view.h"

#include <QIcon>

#include <algorithm>
#include <chrono>
#include <utility>

namespace broadsheet::app {

DrawTableModel::DrawTableModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
{
}

void DrawTableModel::setDraws(const lottery::Game* game, std::vector<const lottery::Draw*> draws)
{
    beginResetModel();
    if (game != m_game) {
        m_findings.clear();
    }
    m_game = game;
    m_draws = std::move(draws);
    endResetModel();
}

const lottery::Draw& DrawTableModel::draw(int row) const
{
    return *m_draws.at(static_cast<std::size_t>(row));
}

std::optional<int> DrawTableModel::rowOf(const lottery::Draw& draw) const
{
    const auto found = std::ranges::find(m_draws, &draw);
    if (found == m_draws.end()) {
        return {};
    }
    return static_cast<int>(found - m_draws.begin());
}

void DrawTableModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_draws.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int DrawTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draws.size());
}

int DrawTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

DrawTableModel::FindingCount DrawTableModel::findingsOf(const lottery::Draw& draw) const
{
    const auto known = m_findings.find(&draw);
    if (known != m_findings.end()) {
        return known->second;
    }
    FindingCount result;
    for (const lottery::Finding& finding : lottery::audit(draw, *m_game)) {
        ++result.count;
        result.worst = std::max(result.worst.value_or(lottery::Severity::Note), finding.severity);
    }
    m_findings.emplace(&draw, result);
    return result;
}

QVariant DrawTableModel::shown(const lottery::Draw& draw, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Issue:
        return toQString(draw.issue);
    case DateDrawn:
        return formatter.date(draw.date);
    case Numbers:
        return resultText(draw.published, *m_game);
    case Findings:
        return formatter.digits(findingsOf(draw).count);
    default:
        return {};
    }
}

QVariant DrawTableModel::sortKey(const lottery::Draw& draw, int column) const
{
    switch (column) {
    case Issue:
        return lottery::issueOrder(draw.issue);
    case DateDrawn:
        return static_cast<qlonglong>(std::chrono::sys_days(draw.date).time_since_epoch().count());
    case Numbers:
        return resultText(draw.published, *m_game);
    case Findings:
        return findingsOf(draw).count;
    default:
        return {};
    }
}

QString DrawTableModel::spokenFindings(const lottery::Draw& draw) const
{
    const FindingCount findings = findingsOf(draw);
    if (!findings.worst) {
        return tr("no findings");
    }
    //: %1 is the gravest kind among them: "Error", "Warning" or "Note"
    return tr("%Ln finding(s), the gravest: %1", nullptr, findings.count)
        .arg(describe(*findings.worst, m_appearance.formatter()));
}

QVariant DrawTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const lottery::Draw& drawn = draw(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(drawn, index.column());
    case kSortRole:
        return sortKey(drawn, index.column());
    case Qt::DecorationRole:
        if (index.column() == Findings && findingsOf(drawn).worst) {
            return severityIcon(*findingsOf(drawn).worst, m_appearance.colors());
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Findings ? spokenFindings(drawn) : shown(drawn, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DrawTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Issue:
        return tr("Issue");
    case DateDrawn:
        return tr("Drawn on");
    case Numbers:
        return tr("Numbers");
    case Findings:
        return tr("Findings");
    default:
        return {};
    }
}

} // namespace broadsheet::app
