// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/audit/series.h"
#include "core/lottery/game.h"

#include <QAbstractTableModel>

#include <array>
#include <cstddef>
#include <vector>

namespace broadsheet::app {

// The findings about all draws of a game, of the severities that are wanted. Sorted by a click on a heading. Sentences
// are made when they are seen.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, Issue, DateDrawn, Sentence, ColumnCount };

    using Severities = std::array<bool, 3>; // by lottery::Severity

    // `appearance` must outlive the model.
    explicit FindingsModel(const Appearance& appearance, QObject* parent = nullptr);

    // `game` and the draws must live until the next call; nullptr: nothing.
    void setFindings(const lottery::Game* game, std::vector<lottery::DrawFinding> findings);
    void setSeverities(const Severities& severities);

    [[nodiscard]] const lottery::DrawFinding& finding(int row) const;
    [[nodiscard]] int count(lottery::Severity severity) const; // of all findings, wanted or not
    [[nodiscard]] int total() const;

    // Tells of a change of language or colours.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void fill();
    [[nodiscard]] bool isBefore(std::size_t a, std::size_t b) const;
    [[nodiscard]] QString text(const lottery::DrawFinding& finding, int column) const;

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    std::vector<lottery::DrawFinding> m_findings;
    std::vector<std::size_t> m_rows; // indices of those that are wanted, in their order
    Severities m_severities { true, true, true };
    int m_sortColumn = SeverityColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace broadsheet::app
