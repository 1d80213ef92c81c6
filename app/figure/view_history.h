// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

#include <QObject>
#include <QString>
#include <QUndoGroup>

#include <cstddef>
#include <map>

namespace broadsheet::app {

// What a reader turned, from one state to the next.
enum class Turn {
    Nothing,
    Zoom,
    Unit,
    Scale,
    Measure,
    Series,
    Several,
};

[[nodiscard]] Turn turnBetween(const figure::ViewState& before, const figure::ViewState& after);

// The states that figures have been shown in, each figure with a history of its own, for undo and redo.
class ViewHistory final : public QObject {
    Q_OBJECT

public:
    // How many steps are kept of each figure.
    static constexpr int kDepth = 100;

    explicit ViewHistory(QObject* parent = nullptr);
    ~ViewHistory() override;

    // Goes on with that figure's history; a figure that is new begins in the default state.
    void open(const QString& figure);

    // The state of the open figure.
    [[nodiscard]] const figure::ViewState& state() const;

    // The reader has turned the open figure. Zooming within one gesture is one step.
    void record(const figure::ViewState& state, int gesture);

    void undo();
    void redo();

    // What the next undo() or redo() would take back or do again; Nothing where there is nothing.
    [[nodiscard]] Turn undoable() const;
    [[nodiscard]] Turn redoable() const;

Q_SIGNALS:
    // undo() or redo() has gone to this state.
    void stateRestored(const broadsheet::figure::ViewState& state);
    // undoable() or redoable() may have changed.
    void stepsChanged();

private:
    class Step;

    struct Past {
        QUndoStack* stack = nullptr; // of the group
        figure::ViewState state;
    };

    void restore(Past& past, const figure::ViewState& state);

    QUndoGroup m_group;
    std::map<QString, Past> m_pasts;
    Past* m_open = nullptr; // one of m_pasts
    bool m_recording = false;
};

} // namespace broadsheet::app
