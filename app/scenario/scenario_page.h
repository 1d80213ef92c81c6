// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_host.h"
#include "app/figure/figure_style.h"
#include "app/scenario/scenario_desk.h"
#include "app/scenario/scenario_figures.h"
#include "app/scenario/scenario_results.h"

#include <QElapsedTimer>
#include <QVariantMap>

#include <array>
#include <filesystem>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QToolButton;

namespace broadsheet::app {

class BackwardsView;
class ComparisonView;
class FigureView;
class FormulasView;
class InputPanel;
class ResultsView;
class ScenarioBar;

// What follows if…: a scenario with its inputs at the left, what comes out of it, and charts of that. Object name
// "scenarioPage".
//
// What a person does to the inputs shows at once in them; results and the chart in front follow together, once a frame
// at most. The charts leave out the line of assumptions, which stand beside them; files and prints have it.
class ScenarioPage final : public Page, public FigureHost {
    Q_OBJECT

public:
    // `catalogue` and `library` must outlive the page. `folder` is where the person's own scenarios are.
    ScenarioPage(const demand::Catalogue& catalogue, const scenario::Library& library, std::filesystem::path folder,
        const Appearance& appearance, QWidget* parent = nullptr);
    ~ScenarioPage() override;

    [[nodiscard]] const figure::ResolvedFigure* shownFigure() const override;
    [[nodiscard]] const figure::ViewState& viewState() const override;

    // An action for the context menus of the charts. It stays the caller's.
    void addChartAction(QAction* action);

    // What a session remembers. What can't be is left out.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

    [[nodiscard]] ScenarioDesk& desk()
    {
        return m_desk;
    }

    // False, and the mistakes are named on the page, where the file holds no scenario.
    bool importFrom(const std::filesystem::path& file);
    bool exportTo(const std::filesystem::path& file);

    // Reckons and draws what waits for the next frame.
    void updateNow();

Q_SIGNALS:
    void shownFigureChanged();
    // A click on a published point of a chart: the id of its observation.
    void factChosen(const QString& observation);

protected:
    void retranslate() override;
    void recolor() override;

private:
    enum Tab { SpreadTab, SwingsTab, GrowthTab, CompareTab, BackwardsTab, FormulasTab };

    static constexpr std::size_t kCharts = 4; // the first tabs

    struct Chart {
        FigureView* view = nullptr;
        QStackedWidget* stack = nullptr; // the view, or why there is nothing to see; none for the comparison
        QLabel* empty = nullptr;
        QPushButton* widen = nullptr; // beside that: gives every input a range; none for the growth
        bool isTurned = false; // a person has turned it: it stays so
    };

    void build();
    void buildCharts();
    void addEmptyState(Chart& chart, bool canWiden);
    void arrange();
    void connectSignals();
    void scheduleUpdate();
    void reckonSecond();
    void showSecond();
    [[nodiscard]] scenario::Scenario shownScenario() const;
    void fillComparison();
    void showChart();
    void present(std::size_t chart, const figure::ResolvedFigure& figure, bool isEmpty);
    void askForImport();
    void askForExport();
    void tell(const QString& sentence, bool isFailure, bool canUndo);
    void tellDamaged();
    [[nodiscard]] std::optional<std::size_t> chartInFront() const;
    [[nodiscard]] FigureStyle figureStyle() const;

    const demand::Catalogue& m_catalogue;
    const scenario::Library& m_library;
    OutputScales m_scales;
    ScenarioFigures m_figures;
    ScenarioDesk m_desk;
    ScenarioReckoner m_reckoner;
    ScenarioReckoner m_secondReckoner;
    ScenarioResults m_results;
    std::optional<scenario::Scenario> m_second;
    ScenarioResults m_secondResults;
    QTimer* m_frame = nullptr;
    QElapsedTimer m_sinceUpdate;

    QLabel* m_damaged = nullptr;
    ScenarioBar* m_bar = nullptr;
    QWidget* m_message = nullptr;
    QLabel* m_messageText = nullptr;
    QToolButton* m_messageUndo = nullptr;
    QToolButton* m_messageClose = nullptr;
    bool m_isMessageFailure = false;
    InputPanel* m_inputs = nullptr;
    ResultsView* m_resultsView = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::array<Chart, kCharts> m_charts;
    ComparisonView* m_comparison = nullptr;
    BackwardsView* m_backwards = nullptr;
    FormulasView* m_formulas = nullptr;
};

} // namespace broadsheet::app
