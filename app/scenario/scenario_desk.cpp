// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_desk.h"

#include "app/base/qt_text.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {

using scenario::Scenario;

namespace {

Error noName()
{
    return { .code = ErrorCode::BadValue, .place = {}, .detail = {}, .expected = "name" };
}

Bilingual nameFrom(const QString& name)
{
    const std::string text = toUtf8(name.simplified());
    return { .zh = text, .en = text };
}

} // namespace

// From one state to another, both whole: a scenario is small.
class ScenarioDesk::Step final : public QUndoCommand {
public:
    Step(ScenarioDesk& desk, State before, State after, DeskStep kind, int gesture)
        : m_desk(desk)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
        , m_gestures(desk.m_gestures)
    {
        setText(QString::number(static_cast<int>(kind)));
    }

    void undo() override
    {
        go(m_before);
    }

    void redo() override
    {
        if (!m_desk.m_isRecording) {
            go(m_after);
        }
    }

    [[nodiscard]] int id() const override
    {
        return m_gesture;
    }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (m_gestures != next->m_gestures) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void go(const State& state)
    {
        if (const Result<void> done = m_desk.apply(state); !done) {
            Q_EMIT m_desk.failed(done.error());
        }
    }

    ScenarioDesk& m_desk;
    State m_before;
    State m_after;
    int m_gesture;
    int m_gestures;
};

ScenarioDesk::ScenarioDesk(const scenario::Library& library, OwnScenarios own, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_own(std::move(own))
{
    m_history.setUndoLimit(kDepth);
    const Scenario first = library.presets.empty() ? Scenario {} : library.presets.front();
    m_state = { .current = first, .original = first, .own = m_own.all() };
}

ScenarioDesk::~ScenarioDesk() = default;

bool ScenarioDesk::isOwn() const
{
    return m_own.find(m_state.original.id) != nullptr && m_library.preset(m_state.original.id) == nullptr;
}

const std::vector<Scenario>& ScenarioDesk::presets() const
{
    return m_library.presets;
}

std::vector<const Scenario*> ScenarioDesk::choices() const
{
    std::vector<const Scenario*> all;
    for (const auto* list : { &m_library.presets, &m_own.all() }) {
        for (const Scenario& scenario : *list) {
            all.push_back(&scenario);
        }
    }
    return all;
}

const Scenario* ScenarioDesk::find(const std::string& id) const
{
    const Scenario* preset = m_library.preset(id);
    return preset != nullptr ? preset : m_own.find(id);
}

ScenarioDesk::State ScenarioDesk::chosen(const Scenario& scenario) const
{
    return { .current = scenario, .original = scenario, .own = m_state.own };
}

bool ScenarioDesk::choose(const std::string& id)
{
    const Scenario* scenario = find(id);
    if (scenario == nullptr) {
        return false;
    }
    const State next = chosen(*scenario);
    return next != m_state && turnTo(next, DeskStep::Choose).has_value();
}

void ScenarioDesk::edit(const Scenario& edited, int gesture)
{
    State next = m_state;
    next.current = edited;
    if (next != m_state) {
        (void)turnTo(next, DeskStep::Edit, gesture); // writes nothing: it cannot fail
    }
}

void ScenarioDesk::endGesture()
{
    ++m_gestures;
}

Result<void> ScenarioDesk::save()
{
    State next = m_state;
    std::ranges::replace_if(
        next.own, [&](const Scenario& own) { return own.id == m_state.original.id; }, m_state.current);
    next.original = m_state.current;
    return turnTo(next, DeskStep::Keep);
}

Result<void> ScenarioDesk::saveAs(const QString& name)
{
    if (name.simplified().isEmpty()) {
        return std::unexpected(noName());
    }
    State next = m_state;
    next.current.name = nameFrom(name);
    if (isChanged()) {
        next.current.note = {}; // it is about other numbers
    }
    next.current.id = m_own.freeId(next.current.name.en);
    while (m_library.preset(next.current.id) != nullptr) {
        next.current.id = m_own.freeId(next.current.id + "-own");
    }
    next.original = next.current;
    next.own.push_back(next.current);
    return turnTo(next, DeskStep::Keep);
}

Result<void> ScenarioDesk::rename(const QString& name)
{
    if (name.simplified().isEmpty()) {
        return std::unexpected(noName());
    }
    State next = m_state;
    for (Scenario& own : next.own) {
        if (own.id == m_state.original.id) {
            own.name = nameFrom(name);
        }
    }
    next.original.name = nameFrom(name);
    next.current.name = nameFrom(name);
    return next == m_state ? Result<void> {} : turnTo(next, DeskStep::Rename);
}

Result<void> ScenarioDesk::remove()
{
    State next = chosen(m_library.presets.empty() ? Scenario {} : m_library.presets.front());
    std::erase_if(next.own, [&](const Scenario& own) { return own.id == m_state.original.id; });
    return turnTo(next, DeskStep::Remove);
}

Result<void> ScenarioDesk::add(const Scenario& scenario)
{
    Scenario added = scenario;
    added.id = m_own.freeId(scenario.id);
    while (m_library.preset(added.id) != nullptr) {
        added.id = m_own.freeId(added.id + "-own");
    }
    const std::vector<const Scenario*> all = choices();
    for (int copy = 2; std::ranges::find(all, added.name, &Scenario::name) != all.end(); ++copy) {
        const std::string suffix = " (" + std::to_string(copy) + ")";
        added.name = { .zh = scenario.name.zh + suffix, .en = scenario.name.en + suffix };
    }
    State next = chosen(added);
    next.own.push_back(added);
    return turnTo(next, DeskStep::Import);
}

void ScenarioDesk::restore(const std::string& chosenId, const Scenario* edited)
{
    if (const Scenario* scenario = find(chosenId)) {
        m_state = chosen(*scenario);
        if (edited != nullptr) {
            m_state.current = *edited;
            m_state.current.id = scenario->id;
        }
        m_history.clear();
        Q_EMIT choicesChanged();
        Q_EMIT currentChanged();
    }
}

// What was done and could not be written is not done at all.
Result<void> ScenarioDesk::turnTo(const State& next, DeskStep step, int gesture)
{
    const State before = m_state;
    if (Result<void> applied = apply(next); !applied) {
        return applied;
    }
    m_isRecording = true;
    m_history.push(new Step(*this, before, m_state, step, gesture));
    m_isRecording = false;
    return {};
}

Result<void> ScenarioDesk::apply(const State& state)
{
    const bool isKept = state.own == m_state.own;
    if (!isKept) {
        if (Result<void> kept = m_own.keep(state.own); !kept) {
            return kept;
        }
    }
    const bool isOther = state.original.id != m_state.original.id || state.original.name != m_state.original.name;
    m_state = state;
    m_state.own = m_own.all();
    if (!isKept || isOther) {
        Q_EMIT choicesChanged();
    }
    Q_EMIT currentChanged();
    return {};
}

} // namespace broadsheet::app
