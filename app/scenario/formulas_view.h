// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/scenario/output_scale.h"
#include "core/scenario/evaluate.h"

#include <optional>

class QTextBrowser;

namespace broadsheet::app {

// The formulas of a scenario in words, the same with the numbers of the moment, all inputs at their middle, and where
// each formula comes from. Object name "formulasView".
class FormulasView final : public Page {
    Q_OBJECT

public:
    // `scales` must outlive the view.
    FormulasView(const OutputScales& scales, const Appearance& appearance, QWidget* parent = nullptr);

    void setScenario(const scenario::Scenario& scenario, const scenario::Span& span);

    [[nodiscard]] QString plainText() const;

protected:
    void retranslate() override;
    void recolor() override;
    void showEvent(QShowEvent* event) override;

private:
    void show();
    [[nodiscard]] QString input(scenario::InputId id) const;
    [[nodiscard]] QString output(scenario::OutputId id) const;
    [[nodiscard]] QString itEnergy() const;
    [[nodiscard]] QString block(const QString& words, const QString& numbers, const QString& reference) const;

    const OutputScales& m_scales;
    QTextBrowser* m_text = nullptr;
    std::optional<scenario::Scenario> m_scenario;
    scenario::Outputs m_outputs;
    bool m_isStale = false;
};

} // namespace broadsheet::app
