// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/demand/own_facts.h"
#include "core/text/data_file.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace broadsheet::app {

class OwnFactsDesk;

// Adds files of own facts and takes them out again. Files that were chosen or dropped show what they would add, or
// every mistake; only sound ones are added.
class OwnFactsDialog final : public QDialog {
    Q_OBJECT

public:
    OwnFactsDialog(OwnFactsDesk& desk, const Appearance& appearance, QWidget* parent = nullptr);

    // As if a person had chosen these files.
    void choose(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // A file that is to be added.
    struct Candidate {
        text::DataFile file;
        demand::OwnFile read;
        QStringList preview; // a line a fact
    };

    // What to do with a file whose name is taken.
    enum class Taken { Replace, KeepBoth, Skip };

    struct Removed {
        std::string name;
        std::filesystem::path path;
    };

    void build();
    void arrange();
    void connectSignals();
    void refresh();
    void addItem(const demand::OwnFile& file, bool isCandidate);
    void showDetails();
    void askForFiles();
    void tryCandidates();
    void addCandidates();
    void putCandidates();
    void removeChosen();
    void undoRemoval();
    void say(const QString& sentence);
    [[nodiscard]] Taken askWhatToDo(const QString& name);
    [[nodiscard]] QStringList linesOf(const demand::OwnFile& file, const demand::Catalogue& catalogue) const;
    [[nodiscard]] QStringList mistakesOf(const demand::OwnFile& file) const;

    OwnFactsDesk& m_desk;
    const Appearance& m_appearance;
    std::vector<Candidate> m_candidates;
    std::vector<Removed> m_removed;
    QLabel* m_about = nullptr;
    QLabel* m_folder = nullptr;
    QTreeWidget* m_files = nullptr;
    QLabel* m_detailsLabel = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace broadsheet::app
