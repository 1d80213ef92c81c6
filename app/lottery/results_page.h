// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/lottery/game_host.h"
#include "core/base/error.h"
#include "core/history/game_history.h"
#include "core/lottery/draw_store.h"

#include <QString>
#include <QVariantMap>

#include <cstdint>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace broadsheet::app {

class DrawList;
class DrawPanel;
class EmptyState;
class FilterBar;
enum class CsvKind;

// The draws of a game, narrowed down by filters and sorted as the person likes; and everything about the chosen one.
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

    // Game, filters (saved ones, too), columns, sorting, chosen issue and the place of the splitter. What is missing
    // from or wrong in a restored state is as in a new page.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void importWanted();
    // A file was written.
    void exported(const QString& file);
    void exportFailed(const Error& error);
    // A sentence about what was not done, and what to do.
    void refused(const QString& sentence);

protected:
    void retranslate() override;
    void recolor() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildGameRow();
    void listGames();
    void buildDraws();
    void buildTableMenu();
    void layOut();
    void connectSignals();

    void changeGame();
    void applyFilter();
    void choose(std::optional<std::uint32_t> draw); // as the person does; nothing: none
    void present(std::optional<std::uint32_t> draw);
    void showPanel();
    void exportTable(CsvKind kind);
    void printTable();
    void showEmptyOrDraws();
    void showMatches();
    void fitList();
    [[nodiscard]] std::optional<std::uint32_t> drawOf(const QString& issue) const;

    const lottery::DrawStore* m_store;
    const lottery::Game* m_game = nullptr;
    history::GameHistory m_history;
    std::optional<std::uint32_t> m_wanted; // what the person chose: comes back when the filters let it
    std::optional<std::uint32_t> m_shown; // a row of the history's columns
    std::shared_ptr<const lottery::Draw> m_onPanel;
    QTimer* m_panelTimer = nullptr; // runs while the panel waits for the person to stop typing
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_gameChoice = nullptr;
    QLabel* m_gameRegion = nullptr;
    QLabel* m_matchCount = nullptr;
    QPushButton* m_tableButton = nullptr;
    QAction* m_exportCsv = nullptr;
    QAction* m_exportSpreadsheet = nullptr;
    QAction* m_print = nullptr;
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
