// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QWidget>

#include <vector>

class QSortFilterProxyModel;

namespace broadsheet::app {

class DrawTableModel;
class TableView;

// The table of a game's draws, of which one is chosen. Its table is named "drawTable".
class DrawList final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the list.
    explicit DrawList(const Appearance& appearance, QWidget* parent = nullptr);

    // `game` and the draws must live until the next call; nothing is chosen then.
    void setDraws(const lottery::Game* game, std::vector<const lottery::Draw*> draws);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool holds(const lottery::Draw& draw) const;

    // Makes that row the current one, without a signal; nullptr or a draw that is not there: none.
    void choose(const lottery::Draw* draw);

    // Makes the columns as wide as their content and gives the width at which all of it is seen.
    int fitColumns();

    void retranslate();
    void recolor();

Q_SIGNALS:
    // The person chose that draw; nullptr: none.
    void chosen(const lottery::Draw* draw);

private:
    void tellChosen();

    DrawTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    bool m_silent = false; // changes of the current row are not the person's
};

} // namespace broadsheet::app
