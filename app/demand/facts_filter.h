// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet::app {

// The facts that match every word searched for (in any column or the id, ignoring case), of one kind, one subject and
// one verification.
class FactsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FactsFilter(QObject* parent = nullptr);

    void setSearch(const QString& words);
    void setKind(std::optional<int> kind); // as FactsModel::KindRole
    void setVerification(std::optional<int> verification); // as FactsModel::VerificationRole
    void setSubject(const QString& subject); // an id; empty for all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    // Values are compared within their unit, and units by name, what has no value last; texts by the locale's rules.
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::optional<int> m_kind;
    std::optional<int> m_verification;
    QString m_subject;
};

} // namespace broadsheet::app
