// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace broadsheet::app {

class CellTableModel;
class TableView;

// The odds of every tier of a game, its prizes, and what a bet wins on the average.
class OddsView final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the view.
    explicit OddsView(const Appearance& appearance, QWidget* parent = nullptr);

    // With the rules of the draw's day and the prizes that it prints; where it is nullptr, with the newest rules. Both
    // must live until the next call.
    void present(const lottery::Game* game, const lottery::Draw* draw);

    void retranslate();

private:
    void refresh();
    void tell(const lottery::RuleVersion& rules);

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    const lottery::Draw* m_draw = nullptr;
    QComboBox* m_bets;
    QLabel* m_basis;
    QLabel* m_average;
    QLabel* m_note;
    CellTableModel* m_model;
    TableView* m_table;
};

} // namespace broadsheet::app
