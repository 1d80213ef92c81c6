// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_style.h"
#include "core/demand/catalogue.h"
#include "core/figure/figure.h"

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
class TableView;

// The figures of one page ("power"): their list, and the chosen one large, as a chart and as a table. A mark that is
// clicked opens its fact beside the chart.
class FigurePage final : public Page {
    Q_OBJECT

public:
    FigurePage(const demand::Catalogue& catalogue, const std::string& page, const Appearance& appearance,
        QWidget* parent = nullptr);

    // False where this page has no such figure.
    bool showFigure(const QString& id);

    // The figure that is shown, for export; nullptr where the page has none.
    [[nodiscard]] const figure::ResolvedFigure* shownFigure() const;
    [[nodiscard]] const HiddenSeries& hiddenSeries() const;

    // An action for the chart's context menu. It stays the caller's.
    void addChartAction(QAction* action);

Q_SIGNALS:
    void shownFigureChanged();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void buildChart();
    void buildTable();
    void arrange();
    void connectSignals();
    void presentFigure();
    void restyle();
    void openFact(const QString& observation);
    [[nodiscard]] FigureStyle figureStyle() const;

    const demand::Catalogue& m_catalogue;
    FigureList* m_list = nullptr;
    FigureView* m_view = nullptr;
    MarksModel* m_marks = nullptr;
    QSortFilterProxyModel* m_sortedMarks = nullptr;
    TableView* m_table = nullptr;
    QTabWidget* m_tabs = nullptr;
    FactPanel* m_panel = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace broadsheet::app
