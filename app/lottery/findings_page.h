// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/lottery/findings_model.h"
#include "core/lottery/draw_store.h"

#include <QVariantMap>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace broadsheet::app {

class TableView;

// What the audit finds in all draws of a game and in their order, as a table. A double click, Enter or the button opens
// the draw of a finding.
class FindingsPage final : public Page {
    Q_OBJECT

public:
    // Both must outlive the page. Shows the first game.
    FindingsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent = nullptr);

    // Shows other draws (of other games, perhaps), which must outlive the page in turn.
    void setStore(const lottery::DrawStore& store);

    // Game and severities. What is missing from a restored state is as in a new page.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void drawChosen(const QString& game, const QString& issue);

protected:
    void retranslate() override;
    void recolor() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listGames();
    void audit();
    void layOut();
    void connectSignals();
    void applySeverities();
    void showCounts();
    void fitColumns();
    void openCurrent();

    const lottery::DrawStore* m_store;
    bool m_isStale = false; // the draws changed while the page was not seen
    FindingsModel* m_model = nullptr;
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_game = nullptr;
    std::array<QCheckBox*, 3> m_severities {}; // by lottery::Severity
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
    TableView* m_table = nullptr;
};

} // namespace broadsheet::app
