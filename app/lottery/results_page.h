// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/lottery/game_host.h"
#include "core/lottery/draw_store.h"

#include <QString>
#include <QVariantMap>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace broadsheet::app {

class DrawList;
class DrawPanel;
class EmptyState;
class FilterBar;

// The draws of a game, newest first, narrowed down by the filter fields; and everything about the chosen one.
class ResultsPage final : public Page, public GameHost {
    Q_OBJECT

public:
    // Both must outlive the page. Shows the first game and its newest draw.
    ResultsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent = nullptr);

    // Shows other draws (of other games, perhaps), which must outlive the page in turn: game, filters and the chosen
    // draw stay, as far as they are there.
    void setStore(const lottery::DrawStore& store);

    // Chooses that draw, and clears the filters if they leave it out. An issue (in any form) that the game does not
    // have leaves no draw chosen; an unknown game changes nothing.
    void showDraw(const QString& game, const QString& issue);

    [[nodiscard]] QString currentGame() const override;
    void showGame(const QString& game) override;
    [[nodiscard]] QString currentIssue() const; // normalised; empty where no draw is chosen

    // Game, filter texts, chosen issue and the place of the splitter. What is missing from or wrong in a restored state
    // is as in a new page.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void importWanted();

protected:
    void retranslate() override;
    void recolor() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildGameRow();
    void listGames();
    void buildDraws();
    void layOut();
    void connectSignals();

    void changeGame();
    void applyFilter();
    void choose(const lottery::Draw* draw); // as the person does; nullptr: none
    void present(const lottery::Draw* draw);
    void showEmptyOrDraws();
    void showMatches();
    void fitList();
    [[nodiscard]] const lottery::Draw* matching(const QString& issue) const;

    const lottery::DrawStore* m_store;
    const lottery::Game* m_game = nullptr;
    const lottery::Draw* m_wanted = nullptr; // what the person chose: comes back when the filters let it
    const lottery::Draw* m_shown = nullptr;
    std::vector<const lottery::Draw*> m_draws; // of the game
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_gameChoice = nullptr;
    QLabel* m_gameRegion = nullptr;
    QLabel* m_matchCount = nullptr;
    QPushButton* m_import = nullptr;
    FilterBar* m_filter = nullptr;
    DrawList* m_list = nullptr;
    DrawPanel* m_panel = nullptr;
    QSplitter* m_splitter = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    bool m_splitterMoved = false; // by the person: it stays where it is
};

} // namespace broadsheet::app
