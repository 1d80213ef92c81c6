// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/table/cell_table_model.h"
#include "core/lottery/draw_store.h"
#include "core/lottery/ticket/chosen_draws.h"
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace broadsheet::app {

class TableView;

// What the lines of a ticket won: the total, then a row per line, draw and tier.
class TicketResults final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the view.
    explicit TicketResults(const Appearance& appearance, QWidget* parent = nullptr);

    // Checks the lines against the draws and shows what came of it. `game` and the draws must live until the next call.
    void present(const lottery::Game* game, const std::vector<lottery::AtLine<lottery::TicketLine>>& lines,
        const lottery::ChosenDraws& draws);

    // Instead of results: why there are none.
    void showReason(const QString& reason);

    void retranslate();

private:
    void addRows(const lottery::DrawResult& result);
    void addRow(const lottery::DrawResult& result, std::size_t line, const lottery::TierWin* win);
    void tellTotals();
    [[nodiscard]] QString notes() const;

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    std::vector<lottery::AtLine<lottery::TicketLine>> m_lines;
    std::vector<lottery::DrawResult> m_results;
    std::vector<std::string> m_missing;
    QLabel* m_total;
    QLabel* m_notes;
    CellTableModel* m_model;
    TableView* m_table;
    std::vector<std::vector<ShownCell>> m_rows;
};

} // namespace broadsheet::app
