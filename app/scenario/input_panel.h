// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"
#include "core/scenario/scenario.h"

#include <array>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace broadsheet::app {

class InputEditor;
class NumberField;
class RangeSlider;

// Every input of a scenario, in groups, with whether its energy per request includes PUE and how it grows.
// Object name "inputPanel".
class InputPanel final : public Page {
    Q_OBJECT

public:
    InputPanel(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent = nullptr);

    // `original`: what resets go back to.
    void setScenario(const scenario::Scenario& scenario, const scenario::Scenario& original);

Q_SIGNALS:
    // Edits with the same `gesture` that follow each other are one step; kApart of ScenarioDesk stands for none.
    void edited(const broadsheet::scenario::Scenario& scenario, int gesture);
    void gestureEnded();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void addHeading(QVBoxLayout& column, const char* text);
    void addEditor(QVBoxLayout& column, scenario::InputId id);
    void addPue(QVBoxLayout& column);
    void addGrowth(QVBoxLayout& column);
    void connectSignals();
    void show();
    void apart(const scenario::Scenario& scenario);

    const demand::Catalogue& m_catalogue;
    scenario::Scenario m_scenario;
    scenario::Scenario m_original;
    std::array<InputEditor*, scenario::kInputCount> m_editors {};
    std::vector<std::pair<QLabel*, const char*>> m_headings;
    QLabel* m_coversLabel = nullptr;
    QComboBox* m_covers = nullptr;
    QLabel* m_includedLabel = nullptr;
    NumberField* m_includedPue = nullptr;
    QLabel* m_rateLabel = nullptr;
    NumberField* m_rate = nullptr;
    QLabel* m_rateUnit = nullptr;
    RangeSlider* m_rateSlider = nullptr; // whole percents
    QLabel* m_sinceLabel = nullptr;
    NumberField* m_since = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_resetAll = nullptr;
};

} // namespace broadsheet::app
