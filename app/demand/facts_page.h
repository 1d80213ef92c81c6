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

class FactPanel;
class FactsFilter;
class FactsModel;
class TableView;

// Every observation and statement in one table, searched as one types, with the chosen fact whole beside it.
class FactsPage final : public Page {
    Q_OBJECT

public:
    FactsPage(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent = nullptr);

    void showFact(const QString& id);

protected:
    void retranslate() override;
    void recolor() override;

private:
    QWidget* buildFilterBar();
    void buildTable();
    void connectSignals();
    void fillChoices();
    void applyFilter();
    void updateCount();

    const demand::Catalogue& m_catalogue;
    FactsModel* m_model = nullptr;
    FactsFilter* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_verified = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_kindLabel = nullptr;
    QLabel* m_subjectLabel = nullptr;
    QLabel* m_verifiedLabel = nullptr;
    TableView* m_table = nullptr;
    FactPanel* m_panel = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace broadsheet::app
