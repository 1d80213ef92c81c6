// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/audit/audit.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

// One prize table of a draw, cell for cell as printed; the total row, where there is one, is the last. A row with
// findings has their gravest sign in its first cell, and their sentences as tool tip and accessible description.
class PrizeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kIsTotalRole = Qt::UserRole + 1; // bool: this is the total row

    // `draw` (with at least `table` + 1 tables), `game` and `appearance` must outlive the model. `findings` are those
    // of audit(draw, game).
    PrizeTableModel(const lottery::Draw& draw, std::size_t table, const lottery::Game& game,
        const std::vector<lottery::Finding>& findings, const Appearance& appearance, QObject* parent = nullptr);

    // The row that the finding is about; nothing where it is about another table, the whole table or the draw.
    [[nodiscard]] std::optional<int> rowOf(const lottery::Finding& finding) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isTotal(int row) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] Qt::Alignment alignment(int column) const;
    [[nodiscard]] QString findingsText(int row) const;
    [[nodiscard]] std::optional<lottery::Severity> gravest(int row) const;

    const lottery::Draw& m_draw;
    std::size_t m_tableIndex;
    const lottery::PrizeTable& m_table;
    const lottery::Game& m_game;
    const Appearance& m_appearance;
    std::vector<std::vector<lottery::Finding>> m_findings; // per row
};

} // namespace broadsheet::app
