// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/facts_filter.h"

#include "app/demand/facts_model.h"

#include <QCollator>

#include <algorithm>

namespace broadsheet::app {

FactsFilter::FactsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FactsFilter::setSearch(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FactsFilter::setKind(std::optional<int> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void FactsFilter::setVerification(std::optional<int> verification)
{
    m_verification = verification;
    invalidateFilter();
}

void FactsFilter::setSubject(const QString& subject)
{
    m_subject = subject;
    invalidateFilter();
}

bool FactsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_kind && first.data(FactsModel::KindRole).toInt() != *m_kind) {
        return false;
    }
    if (m_verification && first.data(FactsModel::VerificationRole).toInt() != *m_verification) {
        return false;
    }
    if (!m_subject.isEmpty() && first.data(FactsModel::SubjectRole).toString() != m_subject) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QString everything = first.data(FactsModel::IdRole).toString();
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        everything += u'\n' + sourceModel()->index(row, column, parent).data().toString();
    }
    return std::ranges::all_of(
        m_words, [&everything](const QString& word) { return everything.contains(word, Qt::CaseInsensitive); });
}

bool FactsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() != FactsModel::Value) {
        return QCollator().compare(
                   left.data(FactsModel::SortRole).toString(), right.data(FactsModel::SortRole).toString())
            < 0;
    }
    // Statements have no value: they stand last, whichever way the values go.
    const bool leftHasNone = left.data(FactsModel::KindRole).toInt() == FactsModel::kStatement;
    const bool rightHasNone = right.data(FactsModel::KindRole).toInt() == FactsModel::kStatement;
    if (leftHasNone != rightHasNone) {
        return (sortOrder() == Qt::AscendingOrder) == rightHasNone;
    }
    const QString leftUnit = left.data(FactsModel::UnitRole).toString();
    const QString rightUnit = right.data(FactsModel::UnitRole).toString();
    if (leftUnit != rightUnit) {
        return leftUnit < rightUnit;
    }
    return left.data(FactsModel::SortRole).toDouble() < right.data(FactsModel::SortRole).toDouble();
}

} // namespace broadsheet::app
