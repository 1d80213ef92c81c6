// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/scenario/output_scale.h"
#include "app/scenario/scenario_results.h"
#include "core/scenario/library.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

class QLabel;
class QRadioButton;

namespace broadsheet::app {

// What comes out of a scenario: a row for each result, with all inputs at their middle, the percentiles of the samples
// and the span, and below them what that is in things people know. One of them is chosen: the charts are about it.
// Object name "resultsView".
class ResultsView final : public Page {
    Q_OBJECT

public:
    // `scales` and `library` must outlive the view.
    ResultsView(const OutputScales& scales, const scenario::Library& library, const Appearance& appearance,
        QWidget* parent = nullptr);

    void setResults(const scenario::Scenario& scenario, const ScenarioResults& results);

    [[nodiscard]] scenario::OutputId chosenOutput() const
    {
        return m_chosen;
    }

    // One that has a row.
    void chooseOutput(scenario::OutputId output);

Q_SIGNALS:
    void outputChosen(broadsheet::scenario::OutputId output);

protected:
    void retranslate() override;
    void recolor() override;

private:
    enum Column { NameColumn, UnitColumn, MidColumn, P5Column, P50Column, P95Column, SpanColumn, ColumnCount };

    static constexpr std::array kRows { scenario::OutputId::ElectricityPerYear, scenario::OutputId::Water,
        scenario::OutputId::WaterOnSite, scenario::OutputId::WaterOffSite, scenario::OutputId::Emissions };

    void build();
    void show();
    void showRow(std::size_t row);
    [[nodiscard]] QString equivalents() const;

    const OutputScales& m_scales;
    const scenario::Library& m_library;
    std::array<QRadioButton*, kRows.size()> m_names {};
    std::array<std::array<QLabel*, ColumnCount>, kRows.size()> m_cells {}; // none in the column of names
    std::array<QLabel*, ColumnCount> m_headings {};
    QLabel* m_equivalents = nullptr;
    scenario::OutputId m_chosen = scenario::OutputId::ElectricityPerYear;
    std::optional<scenario::Scenario> m_scenario;
    ScenarioResults m_results;
};

} // namespace broadsheet::app
