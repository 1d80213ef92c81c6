// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/derivation.h"

#include "core/demand/derive.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <utility>

namespace broadsheet::demand {

namespace {

// Works through the drafts from those without inputs upward: a draft is taken up once all its inputs are settled.
class Settlement final {
public:
    Settlement(std::vector<Draft> drafts, Problems& problems)
        : m_drafts(std::move(drafts))
        , m_problems(problems)
        , m_states(m_drafts.size(), State::Pending)
        , m_waitingFor(m_drafts.size(), 0)
        , m_dependents(m_drafts.size())
    {
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            m_indexOf.emplace(m_drafts[i].observation.id, i);
        }
    }

    std::vector<Observation> run()
    {
        linkInputs();
        for (std::size_t next = 0; next < m_drafts.size(); ++next) {
            settleReady();
            // What still waits now, waits for itself.
            while (m_states[next] == State::Pending) {
                breakCircleFrom(next);
                settleReady();
            }
        }
        settleReady();
        return soundOnes();
    }

private:
    enum class State { Pending, Sound, LeftOut };

    [[nodiscard]] const std::vector<std::string>& inputsOf(std::size_t index) const
    {
        static const std::vector<std::string> kNone;
        const auto& derivation = m_drafts[index].observation.derivation;
        return derivation ? derivation->inputs : kNone;
    }

    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const
    {
        const auto found = m_indexOf.find(id);
        return found == m_indexOf.end() ? std::nullopt : std::optional(found->second);
    }

    void linkInputs()
    {
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            for (const std::string& id : inputsOf(i)) {
                if (const auto input = find(id)) {
                    m_dependents[*input].push_back(i);
                    ++m_waitingFor[i];
                }
            }
            if (m_waitingFor[i] == 0) {
                m_ready.push_back(i);
            }
        }
    }

    void settleReady()
    {
        while (!m_ready.empty()) {
            const std::size_t index = m_ready.front();
            m_ready.pop_front();
            if (m_states[index] == State::Pending) {
                finish(index, isComputed(index) ? State::Sound : State::LeftOut);
            }
        }
    }

    void finish(std::size_t index, State state)
    {
        m_states[index] = state;
        for (const std::size_t dependent : m_dependents[index]) {
            if (--m_waitingFor[dependent] == 0) {
                m_ready.push_back(dependent);
            }
        }
    }

    // Every input there is, or the missing ones noted.
    bool hasInputs(std::size_t index)
    {
        const auto& inputs = inputsOf(index);
        bool isComplete = true;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const auto input = find(inputs[i]);
            if (!input || m_states[*input] != State::Sound) {
                m_problems.push_back(
                    errorAt(inputItem(index, i), ErrorCode::UnknownReference, inputs[i], "observation"));
                isComplete = false;
            }
        }
        return isComplete;
    }

    bool isComputed(std::size_t index)
    {
        Observation& observation = m_drafts[index].observation;
        if (!observation.derivation) {
            return true;
        }
        if (!hasInputs(index)) {
            return false;
        }
        std::vector<Operand> operands;
        for (const std::string& id : inputsOf(index)) {
            const Observation& input = m_drafts[*find(id)].observation;
            operands.push_back({ .id = id, .value = input.value, .unit = input.unit, .period = input.period });
            observation.approximate = observation.approximate || input.approximate;
            observation.verification = weaker(observation.verification, input.verification);
        }
        inheritOrigin(observation, m_drafts[*find(inputsOf(index).front())].observation);
        const auto value = derive(observation.derivation->operation, operands, observation.unit);
        if (!value) {
            m_problems.push_back(
                errorAt(deriveItem(index), value.error().code, value.error().detail, value.error().expected));
            return false;
        }
        observation.value = *value;
        return true;
    }

    static void inheritOrigin(Observation& observation, const Observation& first)
    {
        if (observation.source.empty()) {
            observation.source = first.source;
        }
        if (observation.section.empty()) {
            observation.section = first.section;
        }
    }

    // Follows pending inputs until one comes back, and leaves that circle out.
    void breakCircleFrom(std::size_t start)
    {
        std::vector<std::size_t> trail;
        std::unordered_map<std::size_t, std::size_t> position;
        std::size_t at = start;
        while (position.emplace(at, trail.size()).second) {
            trail.push_back(at);
            at = pendingInputOf(at);
        }
        std::vector<std::size_t> circle(trail.begin() + static_cast<std::ptrdiff_t>(position.at(at)), trail.end());
        std::ranges::rotate(circle, std::ranges::min_element(circle));
        std::string names;
        for (const std::size_t index : circle) {
            names += m_drafts[index].observation.id + " → ";
        }
        names += m_drafts[circle.front()].observation.id;
        m_problems.push_back(errorAt(deriveItem(circle.front()), ErrorCode::CircularDerivation, names));
        for (const std::size_t index : circle) {
            m_states[index] = State::LeftOut;
        }
        for (const std::size_t index : circle) {
            finish(index, State::LeftOut);
        }
    }

    [[nodiscard]] std::size_t pendingInputOf(std::size_t index) const
    {
        for (const std::string& id : inputsOf(index)) {
            const auto input = find(id);
            if (input && m_states[*input] == State::Pending) {
                return *input;
            }
        }
        return index; // not reached: what is pending waits for something pending
    }

    [[nodiscard]] Item deriveItem(std::size_t index) const
    {
        const Item& item = m_drafts[index].item;
        return { .value = item.value->find("derive"), .file = item.file, .path = item.path + "/derive" };
    }

    [[nodiscard]] Item inputItem(std::size_t index, std::size_t input) const
    {
        const Item derive = deriveItem(index);
        return Item { .value = derive.value->find("inputs"), .file = derive.file, .path = derive.path + "/inputs" }
            .element(input);
    }

    std::vector<Observation> soundOnes()
    {
        std::vector<Observation> sound;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_states[i] == State::Sound) {
                sound.push_back(std::move(m_drafts[i].observation));
            }
        }
        return sound;
    }

    std::vector<Draft> m_drafts;
    Problems& m_problems;
    std::vector<State> m_states;
    std::vector<std::size_t> m_waitingFor; // inputs not settled yet
    std::vector<std::vector<std::size_t>> m_dependents;
    std::unordered_map<std::string, std::size_t> m_indexOf;
    std::deque<std::size_t> m_ready;
};

} // namespace

std::vector<Observation> settle(std::vector<Draft> drafts, Problems& problems)
{
    return Settlement(std::move(drafts), problems).run();
}

} // namespace broadsheet::demand
