// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/audit/audit.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace broadsheet::app {

// The draws of one game, a row each, in the order given. kSortRole gives numbers for issue, date and findings.
class DrawTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Issue, DateDrawn, Numbers, Findings, ColumnCount };

    // `appearance` must outlive the model.
    explicit DrawTableModel(const Appearance& appearance, QObject* parent = nullptr);

    // `game` and the draws must live until the next call. `game` may be nullptr where there is no draw.
    void setDraws(const lottery::Game* game, std::vector<const lottery::Draw*> draws);

    // REQUIRES: a row of the model.
    [[nodiscard]] const lottery::Draw& draw(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const lottery::Draw& draw) const;

    // After a change of language or colours.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct FindingCount {
        int count = 0;
        std::optional<lottery::Severity> worst;
    };

    // Audits each draw once.
    [[nodiscard]] FindingCount findingsOf(const lottery::Draw& draw) const;
    [[nodiscard]] QVariant shown(const lottery::Draw& draw, int column) const;
    [[nodiscard]] QVariant sortKey(const lottery::Draw& draw, int column) const;
    [[nodiscard]] QString spokenFindings(const lottery::Draw& draw) const;

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    std::vector<const lottery::Draw*> m_draws;
    mutable std::unordered_map<const lottery::Draw*, FindingCount> m_findings;
};

} // namespace broadsheet::app
