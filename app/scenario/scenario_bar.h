// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/scenario/scenario_desk.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace broadsheet::app {

// The choice of a scenario, what can be done with it, and the way back. A name is asked for below, in the bar itself.
// Object name "scenarioBar".
class ScenarioBar final : public Page {
    Q_OBJECT

public:
    // `desk` must outlive the bar.
    ScenarioBar(ScenarioDesk& desk, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QAction* undoAction() const
    {
        return m_undo;
    }

    [[nodiscard]] QAction* redoAction() const
    {
        return m_redo;
    }

    // The choices and the current scenario anew.
    void refresh();

Q_SIGNALS:
    void importAsked();
    void exportAsked();
    // Something was done that a person may want to take back: a sentence about it.
    void done(const QString& sentence);
    // A name that can't be taken, and why.
    void refused(const QString& reason);
    void failed(const broadsheet::Error& error);

protected:
    void retranslate() override;
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Asking { Nothing, NewName, OtherName };

    QAction* addAction(const char* name);
    QToolButton* addButton(QAction* action);
    void build();
    void arrange();
    void connectSignals();
    void ask(Asking what);
    void takeName();
    [[nodiscard]] bool isTaken(const QString& name, bool isNew) const;
    void remove();
    void tell(const Result<void>& result, const QString& sentence);
    void updateActions();
    [[nodiscard]] QString stepText(const QString& step) const;

    ScenarioDesk& m_desk;
    QLabel* m_label = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_changed = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QWidget* m_nameRow = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_takeName = nullptr;
    QPushButton* m_cancelName = nullptr;
    Asking m_asking = Asking::Nothing;
};

} // namespace broadsheet::app
