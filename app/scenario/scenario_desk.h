// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scenario/own_scenarios.h"
#include "core/scenario/library.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <string>
#include <vector>

namespace broadsheet::app {

// What a step of the desk changed, for the texts of undo and redo.
enum class DeskStep { Edit, Choose, Keep, Rename, Remove, Import };

// The scenario a person works on, their own ones, and the way back from everything they did.
class ScenarioDesk final : public QObject {
    Q_OBJECT

public:
    // How many steps are kept.
    static constexpr int kDepth = 200;
    // An edit that never joins the one before it.
    static constexpr int kApart = -1;

    // `library` must outlive the desk. Begins with the first preset.
    ScenarioDesk(const scenario::Library& library, OwnScenarios own, QObject* parent = nullptr);
    ~ScenarioDesk() override;

    // As it is edited.
    [[nodiscard]] const scenario::Scenario& current() const
    {
        return m_state.current;
    }

    // As it was chosen: what a reset goes back to.
    [[nodiscard]] const scenario::Scenario& original() const
    {
        return m_state.original;
    }

    [[nodiscard]] bool isChanged() const
    {
        return m_state.current != m_state.original;
    }

    // Whether it is one of the person's own.
    [[nodiscard]] bool isOwn() const;

    // The presets, then their own.
    [[nodiscard]] std::vector<const scenario::Scenario*> choices() const;
    [[nodiscard]] const scenario::Scenario* find(const std::string& id) const;
    [[nodiscard]] const std::vector<scenario::Scenario>& presets() const;

    [[nodiscard]] const OwnScenarios& own() const
    {
        return m_own;
    }

    [[nodiscard]] QUndoStack& history()
    {
        return m_history;
    }

    // Each of these is a step that can be undone. False where there is no such scenario, or nothing changes.
    bool choose(const std::string& id);
    // Edits with the same `gesture`, one after the other, are one step.
    void edit(const scenario::Scenario& edited, int gesture = kApart);
    void endGesture();

    // Those that write to the person's folder. Errors: FileUnwritable; BadValue for a name that is empty.
    [[nodiscard]] Result<void> save(); // over the own scenario that was chosen
    [[nodiscard]] Result<void> saveAs(const QString& name);
    [[nodiscard]] Result<void> rename(const QString& name); // of the own scenario that was chosen
    [[nodiscard]] Result<void> remove(); // the own scenario that was chosen; the first preset is chosen then
    [[nodiscard]] Result<void> add(const scenario::Scenario& scenario); // one that was read from a file; chooses it

    // A new session's start: not a step.
    void restore(const std::string& chosen, const scenario::Scenario* edited);

Q_SIGNALS:
    void currentChanged();
    // The list of choices, or what one of them is called.
    void choicesChanged();
    // An undo or redo could not write.
    void failed(const broadsheet::Error& error);

private:
    class Step;

    struct State {
        scenario::Scenario current;
        scenario::Scenario original;
        std::vector<scenario::Scenario> own;

        bool operator==(const State&) const = default;
    };

    [[nodiscard]] Result<void> turnTo(const State& next, DeskStep step, int gesture = kApart);
    [[nodiscard]] Result<void> apply(const State& state);
    [[nodiscard]] State chosen(const scenario::Scenario& scenario) const;

    const scenario::Library& m_library;
    OwnScenarios m_own;
    State m_state;
    QUndoStack m_history;
    bool m_isRecording = false;
    int m_gestures = 0; // grows when a gesture ends
};

} // namespace broadsheet::app
