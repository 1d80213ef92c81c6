// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/table/table_view.h"
#include "core/demand/catalogue.h"
#include "core/demand/check_rows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>
#include <vector>

namespace broadsheet::app {

// Every check, a row each.
class CheckModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Fact, Printed, Found, DifferenceOf, StatusOf, SourceOf, VerifiedOf, ColumnCount };

    enum Role {
        SortRole = kSortRole, // a double for values (invalid where there is none) and shares, text for the rest
        FigureRole, // QString: the id of the check's figure
        StatusRole, // int: a CheckStatus
        UnitRole, // QString: values of one unit are sorted among themselves
    };

    CheckModel(const demand::Catalogue& catalogue, const Appearance& appearance, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The language has changed.
    void refresh();

private:
    [[nodiscard]] QString display(const demand::Check& check, const demand::CheckedValues& values, int column) const;
    [[nodiscard]] QString printedText(const demand::Observation& printed) const;
    [[nodiscard]] QString sourceText(const demand::Check& check, const demand::CheckedValues& values) const;

    const demand::Catalogue& m_catalogue;
    const Appearance& m_appearance;
    std::vector<demand::CheckedValues> m_values; // of the check of the same index
};

// The checks that match every word searched for, in any column, and have one status.
class CheckFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CheckFilter(QObject* parent = nullptr);

    void setSearch(const QString& words);
    void setStatus(std::optional<int> status); // as CheckModel::StatusRole

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    // Values are compared within their unit, differences by their share of the print; what has none stands last,
    // whichever way the others go.
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::optional<int> m_status;
};

} // namespace broadsheet::app
