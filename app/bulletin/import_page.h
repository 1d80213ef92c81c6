// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/bulletin/background_job.h"
#include "app/bulletin/draw_keeper.h"
#include "app/bulletin/import_sources.h"

#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace broadsheet::app {

class ImportPreview;

// Brings draws in: texts and files are read beside the window, shown row by row with what becomes of each, and kept in
// one go; the latest import can be taken back.
class ImportPage final : public Page {
    Q_OBJECT

public:
    ImportPage(std::shared_ptr<const lottery::DrawStore> draws, DrawKeeper keeper, const Appearance& appearance,
        QWidget* parent = nullptr);
    ~ImportPage() override;
    ImportPage(const ImportPage&) = delete;
    ImportPage& operator=(const ImportPage&) = delete;
    ImportPage(ImportPage&&) = delete;
    ImportPage& operator=(ImportPage&&) = delete;

    // The draws that are there now. A preview that is open stays as it was laid out.
    void setDraws(std::shared_ptr<const lottery::DrawStore> draws);

    // Reads these files and shows what is in them, in place of what is shown. Does nothing while something is under
    // way.
    void readFiles(const QStringList& files);
    void readText(const QString& text);
    // Shows what was read elsewhere; if something is under way, once that has ended.
    void showReading(const bulletin::Reading& reading);

    [[nodiscard]] bool isBusy() const
    {
        return m_job.isRunning();
    }

    // What was said of tables that were not known.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    // The person wants draws from a history service.
    void updateWanted();
    // Draws were kept, or taken back.
    void archiveChanged();
    // Something was learnt that should be remembered.
    void stateChanged();

protected:
    void retranslate() override;
    void recolor() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildSources();
    void buildLatest();
    void buildProgress();
    void layOut();
    void connectSignals();

    void openFiles();
    void read(std::vector<ImportSource> sources);
    void plan(bulletin::Reading reading);
    void finishReading(const std::shared_ptr<SourcesRead>& result);
    void askAbout(const AskedTable& table);
    void keep();
    void finishKeeping(const Result<KeptImport>& kept);
    void undo();
    void lookForLatest();
    void showSources();
    void complain(const QString& sentence);
    void showLatest();
    void followBusy();
    [[nodiscard]] std::string origin() const;

    std::shared_ptr<const lottery::DrawStore> m_draws;
    DrawKeeper m_keeper;
    RememberedMappings m_mappings;
    std::vector<ImportSource> m_sources; // what is shown was read from them
    std::shared_ptr<SourcesRead> m_read; // what is shown
    std::optional<bulletin::Reading> m_waiting; // to be shown when nothing is under way any more
    std::shared_ptr<const lottery::DrawStore> m_readAgainst; // the draws beside which it was laid
    std::optional<KeptImport> m_latest;
    bool m_latestIsNew = false; // kept since the page was made

    QLabel* m_hint = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_update = nullptr;
    QPushButton* m_readText = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_latestRow = nullptr;
    QLabel* m_latestText = nullptr;
    QPushButton* m_undo = nullptr;
    QWidget* m_progressRow = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    ImportPreview* m_preview = nullptr;
    QStackedWidget* m_stack = nullptr;
    BackgroundJob m_job;
    BackgroundJob m_lookUp; // of the latest import
};

} // namespace broadsheet::app
