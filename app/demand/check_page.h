// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace broadsheet::app {

class CheckFilter;
class CheckModel;
class FigurePage;
class TableView;

// Printed figures beside what their sources say, in one table; the chart of the chosen row below it.
class CheckPage final : public Page {
    Q_OBJECT

public:
    CheckPage(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent = nullptr);

    // Chooses the row whose chart has this id; without effect where there is none.
    void showCheck(const QString& figure);

    // The chart of the chosen row with all that a figure page offers.
    [[nodiscard]] FigurePage* figures() const
    {
        return m_figures;
    }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void retranslate() override;
    void recolor() override;

private:
    QWidget* buildFilterBar();
    void buildTable();
    void connectSignals();
    void fillChoices();
    void applyFilter();
    void showCurrent();
    void fitColumns();

    CheckModel* m_model = nullptr;
    CheckFilter* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_statusLabel = nullptr;
    QComboBox* m_status = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    TableView* m_table = nullptr;
    FigurePage* m_figures = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace broadsheet::app
