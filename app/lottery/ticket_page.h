// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/lottery/draw_store.h"

#include <QString>
#include <QVariantMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace broadsheet::app {

class NumberPicker;
class OddsView;
class TicketEditor;
class TicketResults;

// A ticket against one draw or several: its lines as text or picked by clicks at the left, what they won and the odds
// of the game at the right. Checked as one types.
class TicketPage final : public Page {
    Q_OBJECT

public:
    // Both must outlive the page. Shows the first game and its newest draw.
    TicketPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent = nullptr);

    // Reads lines into the editor. Gives what went wrong in a sentence; empty where nothing did.
    QString loadFile(const QString& file);

    // Checks against other draws (of other games, perhaps), which must outlive the page in turn. What was typed stays.
    void setStore(const lottery::DrawStore& store);

    // Game, draws, lines, add-on bet and multiple.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void listGames();
    void layOut();
    QWidget* buildLeft();
    void connectSignals();
    void changeGame();
    void check();
    void askForFile();
    void showComplaints();
    void showExample();
    [[nodiscard]] const lottery::Game* game() const;

    const lottery::DrawStore* m_store;
    bool m_hasDraws = false; // of the game
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_game = nullptr;
    QLabel* m_drawsLabel = nullptr;
    QLineEdit* m_draws = nullptr;
    QCheckBox* m_addOn = nullptr;
    QLabel* m_multipleLabel = nullptr;
    QSpinBox* m_multiple = nullptr;
    QLabel* m_linesLabel = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_clear = nullptr;
    TicketEditor* m_editor = nullptr;
    QLabel* m_complaints = nullptr;
    NumberPicker* m_picker = nullptr;
    QTabWidget* m_tabs = nullptr;
    TicketResults* m_results = nullptr;
    OddsView* m_odds = nullptr;
};

} // namespace broadsheet::app
