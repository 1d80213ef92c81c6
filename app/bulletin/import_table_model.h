// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/bulletin/import_plan.h"
#include "core/lottery/draw_store.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace broadsheet::app {

// The rows of an import plan, all or those of one status. A row that can be taken has a check box for that in its first
// column. Holds four bytes a row, whatever their number.
class ImportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Take, Status, Game, Issue, DateDrawn, Numbers, Remark, PlaceRead, ColumnCount };

    // `appearance` must outlive the model.
    explicit ImportTableModel(const Appearance& appearance, QObject* parent = nullptr);

    // Both must live until the next call; nullptr: none.
    void setPlan(bulletin::ImportPlan* plan, const std::vector<lottery::Game>* games);
    // Nothing: all rows.
    void showOnly(std::optional<bulletin::RowStatus> status);

    // The plan's row behind a row of the table, or nullptr.
    [[nodiscard]] const bulletin::PlanRow* row(int row) const;
    void setTaken(int row, bool taken);
    void takeAll(bulletin::RowStatus status, bool taken);

    // After a change of language or colours.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // What is taken is no longer the same.
    void decided();

private:
    [[nodiscard]] QString shown(const bulletin::PlanRow& row, int column) const;
    [[nodiscard]] QString shownOfDraw(const lottery::Draw& draw, int column) const;
    [[nodiscard]] QVariant sign(const bulletin::PlanRow& row) const;

    const Appearance& m_appearance;
    bulletin::ImportPlan* m_plan = nullptr;
    const std::vector<lottery::Game>* m_games = nullptr;
    std::optional<bulletin::RowStatus> m_only;
    std::vector<std::uint32_t> m_rows; // indices into the plan's
};

} // namespace broadsheet::app
