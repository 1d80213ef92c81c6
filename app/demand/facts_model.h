// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/demand/catalogue.h"

#include <QAbstractTableModel>

#include <optional>

namespace broadsheet::app {

// Every observation, then every statement, a row each.
class FactsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Fact, Value, Period, KindOf, Subject, SourceOf, Section, VerifiedOf, ColumnCount };

    // What a statement has in place of a kind and of a verification.
    static constexpr int kStatement = -1;

    enum Role {
        SortRole = Qt::UserRole, // a double for values, text for the rest
        IdRole, // QString
        KindRole, // int: a Kind, or kStatement
        SubjectRole, // QString: the subject's id
        VerificationRole, // int: a Verification, or kStatement
        UnitRole, // QString: values of one unit are sorted among themselves
    };

    FactsModel(const demand::Catalogue& catalogue, const Appearance& appearance, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The language has changed.
    void refresh();

private:
    [[nodiscard]] QString display(const demand::Observation& fact, int column) const;
    [[nodiscard]] QString display(const demand::Statement& fact, int column) const;
    [[nodiscard]] QString sourceTitle(const std::string& id) const;
    [[nodiscard]] QString subjectLabel(const std::string& id) const;

    const demand::Catalogue& m_catalogue;
    const Appearance& m_appearance;
};

} // namespace broadsheet::app
