// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/view_history.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kZoomId = 1;
constexpr int kNeverMerged = -1;

} // namespace

// The way from one state to the next.
class ViewHistory::Step final : public QUndoCommand {
public:
    Step(ViewHistory& history, Past& past, figure::ViewState after, int gesture)
        : m_history(history)
        , m_past(past)
        , m_before(past.state)
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    [[nodiscard]] Turn turn() const
    {
        return turnBetween(m_before, m_after);
    }

    void undo() override
    {
        m_history.restore(m_past, m_before);
    }

    void redo() override
    {
        m_history.restore(m_past, m_after);
    }

    [[nodiscard]] int id() const override
    {
        return turn() == Turn::Zoom ? kZoomId : kNeverMerged;
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_gesture != m_gesture) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ViewHistory& m_history;
    Past& m_past;
    figure::ViewState m_before;
    figure::ViewState m_after;
    int m_gesture;
};

Turn turnBetween(const figure::ViewState& before, const figure::ViewState& after)
{
    Turn turn = Turn::Nothing;
    const auto add = [&turn](bool changed, Turn kind) {
        if (changed) {
            turn = turn == Turn::Nothing ? kind : Turn::Several;
        }
    };
    const bool isMeasured = before.measure != after.measure || before.baseYear != after.baseYear;
    add(isMeasured, Turn::Measure);
    // A stretch of values is one of what is measured and goes with it.
    add((before.values != after.values && !isMeasured) || before.times != after.times, Turn::Zoom);
    add(before.unit != after.unit, Turn::Unit);
    add(before.scale != after.scale, Turn::Scale);
    add(before.hidden != after.hidden, Turn::Series);
    return turn;
}

ViewHistory::ViewHistory(QObject* parent)
    : QObject(parent)
{
    connect(&m_group, &QUndoGroup::indexChanged, this, &ViewHistory::stepsChanged);
}

ViewHistory::~ViewHistory() = default;

void ViewHistory::open(const QString& figure)
{
    Past& past = m_pasts[figure];
    if (past.stack == nullptr) {
        past.stack = new QUndoStack(&m_group);
        past.stack->setUndoLimit(kDepth);
    }
    m_open = &past;
    m_group.setActiveStack(past.stack);
    Q_EMIT stepsChanged();
}

const figure::ViewState& ViewHistory::state() const
{
    static const figure::ViewState kUntouched;
    return m_open == nullptr ? kUntouched : m_open->state;
}

void ViewHistory::record(const figure::ViewState& state, int gesture)
{
    if (m_open == nullptr || state == m_open->state) {
        return;
    }
    m_recording = true;
    m_open->stack->push(new Step(*this, *m_open, state, gesture));
    m_recording = false;
}

void ViewHistory::undo()
{
    m_group.undo();
}

void ViewHistory::redo()
{
    m_group.redo();
}

Turn ViewHistory::undoable() const
{
    if (m_open == nullptr || !m_open->stack->canUndo()) {
        return Turn::Nothing;
    }
    return static_cast<const Step*>(m_open->stack->command(m_open->stack->index() - 1))->turn();
}

Turn ViewHistory::redoable() const
{
    if (m_open == nullptr || !m_open->stack->canRedo()) {
        return Turn::Nothing;
    }
    return static_cast<const Step*>(m_open->stack->command(m_open->stack->index()))->turn();
}

void ViewHistory::restore(Past& past, const figure::ViewState& state)
{
    past.state = state;
    if (!m_recording) {
        Q_EMIT stateRestored(past.state);
    }
}

} // namespace broadsheet::app
