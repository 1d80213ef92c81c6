// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/bulletin/import_sources.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace broadsheet::app {

class VersionsView;
class ImportTableModel;
class TableView;

// What was read, row by row, with what becomes of it; the person decides. Nothing is kept here.
class ImportPreview final : public Page {
    Q_OBJECT

public:
    explicit ImportPreview(const Appearance& appearance, QWidget* parent = nullptr);

    // nullptr: nothing. `games` are those of the draws.
    void show(std::shared_ptr<SourcesRead> read, std::shared_ptr<const lottery::DrawStore> draws);

    // While something is under way nothing can be decided.
    void setBusy(bool busy);

Q_SIGNALS:
    void keepWanted();
    void leaveWanted(); // back, without keeping anything

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void layOut();
    void connectSignals();
    void showSummary();
    void fillFilter();
    void chooseFirst();
    void showCurrent();
    void followDecisions();

    std::shared_ptr<SourcesRead> m_read;
    std::shared_ptr<const lottery::DrawStore> m_draws;
    bool m_busy = false;
    QLabel* m_summary = nullptr;
    QLabel* m_filterLabel = nullptr;
    QComboBox* m_filter = nullptr;
    ImportTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    VersionsView* m_versions = nullptr;
    QPushButton* m_allMine = nullptr;
    QPushButton* m_allNew = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace broadsheet::app
