// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/scenario/scenario.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace broadsheet::app {

class NumberField;

// What would have to hold for a yearly electricity: so many requests a day, or so much energy per request, everything
// else at its middle. Object name "backwardsView".
class BackwardsView final : public Page {
    Q_OBJECT

public:
    explicit BackwardsView(const Appearance& appearance, QWidget* parent = nullptr);

    void setScenario(const scenario::Scenario& scenario);

    [[nodiscard]] double target() const; // TWh a year
    void setTarget(double terawattHours);

Q_SIGNALS:
    // The person wants the scenario with that input.
    void inputChosen(broadsheet::scenario::InputId id, double mid);

protected:
    void retranslate() override;
    void recolor() override;

private:
    struct Answer {
        scenario::InputId id = scenario::InputId::Requests;
        QLabel* text = nullptr;
        QPushButton* take = nullptr;
        std::optional<double> needed {};
    };

    void build();
    void addAnswer(QVBoxLayout& column, Answer& answer, const char* name);
    void show();
    void showAnswer(Answer& answer) const;

    std::optional<scenario::Scenario> m_scenario;
    QLabel* m_question = nullptr;
    NumberField* m_target = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_lower = nullptr;
    QPushButton* m_upper = nullptr;
    QLabel* m_projection = nullptr;
    Answer m_requests { .id = scenario::InputId::Requests };
    Answer m_energy { .id = scenario::InputId::EnergyPerRequest };
    QLabel* m_note = nullptr;
};

} // namespace broadsheet::app
