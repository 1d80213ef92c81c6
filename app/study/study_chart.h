// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_host.h"
#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <optional>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QTabWidget;

namespace broadsheet::app {

class FigureView;
class MarksModel;
class TableView;
class ViewBar;
class ViewHistory;

// A figure with what a reader can turn about it, its chart, and its data as a table. Object name "studyChart".
class StudyChart final : public Page, public FigureHost {
    Q_OBJECT

public:
    explicit StudyChart(const Appearance& appearance, QWidget* parent = nullptr);

    // What was turned of a figure with this id stays.
    void setFigure(const figure::ResolvedFigure& figure);
    void clear();

    [[nodiscard]] const figure::ResolvedFigure* shownFigure() const override;
    [[nodiscard]] const figure::ViewState& viewState() const override;

    // An action for the chart's context menu. It stays the caller's.
    void addChartAction(QAction* action);

Q_SIGNALS:
    void shownFigureChanged();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void connectSignals();
    void follow();
    void fillTable();
    [[nodiscard]] FigureStyle figureStyle() const;

    ViewHistory* m_history = nullptr;
    ViewBar* m_bar = nullptr;
    FigureView* m_view = nullptr;
    QLabel* m_note = nullptr;
    MarksModel* m_marks = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    TableView* m_table = nullptr;
    QTabWidget* m_tabs = nullptr;
};

} // namespace broadsheet::app
