// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/scenario/scenario_figures.h"

#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QVBoxLayout;

namespace broadsheet::app {

class TableView;

// The choice of a second scenario and, in numbers, what it makes different: every result, and every input that is not
// the same. The chart of both is the caller's, which stands between. Object name "comparisonView".
class ComparisonView final : public Page {
    Q_OBJECT

public:
    // `scales` must outlive the view.
    ComparisonView(const OutputScales& scales, QWidget* chart, const Appearance& appearance, QWidget* parent = nullptr);

    // What there is to choose from, by id and name.
    void setChoices(std::vector<std::pair<std::string, Bilingual>> choices);

    // The scenario to compare with; empty: none.
    [[nodiscard]] const std::string& chosen() const
    {
        return m_chosen;
    }

    void choose(const std::string& id);

    void setScenarios(const ReckonedScenario& first, const ReckonedScenario& second);
    void clear();

Q_SIGNALS:
    void secondChosen(const std::string& id);

protected:
    void retranslate() override;
    void recolor() override;

private:
    struct Row {
        QString name;
        QString first;
        QString second;
        QString difference;
    };

    void fillChoices();
    void addRow(const Row& row);
    void addOutput(scenario::OutputId output, const scenario::Outputs& first, const scenario::Outputs& second);
    void addInput(scenario::InputId id, const scenario::Input& first, const scenario::Input& second);

    const OutputScales& m_scales;
    std::vector<std::pair<std::string, Bilingual>> m_choices;
    std::string m_chosen;
    QLabel* m_label = nullptr;
    QComboBox* m_second = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_chart = nullptr;
    QStandardItemModel* m_model = nullptr;
    TableView* m_table = nullptr;
};

} // namespace broadsheet::app
