// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_host.h"
#include "app/lottery/game_host.h"
#include "app/study/study_figures.h"
#include "core/lottery/draw_store.h"

#include <QVariantMap>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace broadsheet::app {

class EmptyState;
class StudyChart;

// Statistics of a game's draws: numbers beside what chance expects, each with a test and plain words, and what
// bulletins print over time. Only draws made by the same rules are counted together. Object name "statisticsPage".
class StatisticsPage final : public Page, public FigureHost, public GameHost {
    Q_OBJECT

public:
    // `store` must outlive the page, or be followed by setStore().
    StatisticsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent = nullptr);

    void setStore(const lottery::DrawStore& store);

    [[nodiscard]] QString currentGame() const override;
    void showGame(const QString& game) override;

    [[nodiscard]] const figure::ResolvedFigure* shownFigure() const override;
    [[nodiscard]] const figure::ViewState& viewState() const override;

    // An action for the chart's context menu. It stays the caller's.
    void addChartAction(QAction* action);

    // What a session remembers. What can't be is left out.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void shownFigureChanged();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void layOut();
    void connectSignals();
    void listGames();
    void changeGame();
    void listLanes();
    void listRules();
    void present();
    void presentNumbers(StudyKind kind);
    void presentPrinted(StudyKind kind);
    void showReason(const QString& title, const QString& explanation);
    [[nodiscard]] StudyKind kind() const;
    [[nodiscard]] const lottery::Game* game() const;
    [[nodiscard]] Bilingual nameOfLane(const study::Lane& lane) const;
    [[nodiscard]] Bilingual subjectOf(StudyKind kind, const study::Lane& lane, const study::Lane* other) const;

    const lottery::DrawStore* m_store;
    history::DrawColumns m_columns; // of the chosen game
    std::vector<study::Lane> m_lanes;
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_game = nullptr;
    QLabel* m_laneLabel = nullptr;
    QComboBox* m_lane = nullptr;
    QLabel* m_rulesLabel = nullptr;
    QComboBox* m_rules = nullptr;
    QLabel* m_drawsLabel = nullptr;
    QComboBox* m_draws = nullptr;
    QListWidget* m_list = nullptr;
    StudyChart* m_chart = nullptr;
    QLabel* m_verdict = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace broadsheet::app
