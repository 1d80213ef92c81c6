// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/bulletin/import_plan.h"
#include "core/lottery/draw_store.h"

class QLabel;
class QRadioButton;
class QTableWidget;

namespace broadsheet::app {

// One row of an import plan in full: what is there and what was read side by side, with the choice between them; or why
// it can't be kept.
class VersionsView final : public Page {
    Q_OBJECT

public:
    explicit VersionsView(const Appearance& appearance, QWidget* parent = nullptr);

    // Both must live until the next call. nullptr: no row.
    void show(const bulletin::PlanRow* row, const bulletin::ImportPlan* plan, const std::vector<lottery::Game>* games);

    // The row's decision has changed elsewhere.
    void followDecision();

Q_SIGNALS:
    void decided(bool taken); // by the person

protected:
    void retranslate() override;
    void recolor() override;

private:
    void refresh();
    void fillTable(const lottery::Draw* mine, const lottery::Draw& read, const lottery::Game& game);

    const bulletin::PlanRow* m_row = nullptr;
    const bulletin::ImportPlan* m_plan = nullptr;
    const std::vector<lottery::Game>* m_games = nullptr;
    QLabel* m_title = nullptr;
    QRadioButton* m_keepMine = nullptr;
    QRadioButton* m_takeRead = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace broadsheet::app
