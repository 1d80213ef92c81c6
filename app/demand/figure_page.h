// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_host.h"
#include "app/figure/figure_style.h"
#include "core/demand/catalogue.h"
#include "core/figure/view_state.h"

class QAction;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QLabel;

namespace broadsheet::app {

class FactPanel;
class FigureList;
class FigureView;
class MarksModel;
class SourcesView;
class TableView;
class ViewBar;
class ViewHistory;

// The figures of one page ("power"): their list, and the chosen one large, as a chart, as a table and with its sources.
// A reader turns it (unit, scale, zoom, series) and can undo that, for each figure apart. A mark that is clicked opens
// its fact beside the chart.
// Keys: T changes between chart and table; Escape closes the fact, then shows the figure as it was at first.
class FigurePage final : public Page, public FigureHost {
    Q_OBJECT

public:
    FigurePage(const demand::Catalogue& catalogue, const std::string& page, const Appearance& appearance,
        QWidget* parent = nullptr);

    // False where this page has no such figure.
    bool showFigure(const QString& id);

    [[nodiscard]] const figure::ResolvedFigure* shownFigure() const override;
    [[nodiscard]] const figure::ViewState& viewState() const override;
    void setViewState(const figure::ViewState& state);
    [[nodiscard]] const HiddenSeries& hiddenSeries() const;

    // Without the list of figures, for where the figure is chosen elsewhere.
    void setListVisible(bool visible);

    // An action for the chart's context menu. It stays the caller's.
    void addChartAction(QAction* action);

Q_SIGNALS:
    void shownFigureChanged();
    void viewStateChanged();

protected:
    void retranslate() override;
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildChart();
    void buildTable();
    void arrange();
    void connectSignals();
    void presentFigure();
    void followState();
    void updateSteps();
    void updateNotes();
    void updateTab();
    void toggleTable();
    void closeOrReset();
    void closeFact();
    void restyle();
    void openFact(const QString& observation);
    [[nodiscard]] FigureStyle figureStyle() const;

    const demand::Catalogue& m_catalogue;
    ViewHistory* m_history = nullptr;
    FigureList* m_list = nullptr;
    ViewBar* m_bar = nullptr;
    FigureView* m_view = nullptr;
    QLabel* m_chartNote = nullptr;
    MarksModel* m_marks = nullptr;
    QSortFilterProxyModel* m_sortedMarks = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_tableNote = nullptr;
    SourcesView* m_sources = nullptr;
    QTabWidget* m_tabs = nullptr;
    FactPanel* m_panel = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    bool m_isTableStale = false;
    bool m_areSourcesStale = false;
};

} // namespace broadsheet::app
