// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"
#include "core/scenario/scenario.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace broadsheet::app {

class NumberField;
class RangeSlider;

// One input of a scenario: its number by slider and by field, its low and high end and its shape, where it comes from,
// and the way back to that. Object name: the input's word.
class InputEditor final : public Page {
    Q_OBJECT

public:
    // `catalogue` has the facts that inputs name; it must outlive the editor.
    InputEditor(scenario::InputId id, const demand::Catalogue& catalogue, const Appearance& appearance,
        QWidget* parent = nullptr);

    // `original`: what a reset goes back to.
    void setInput(const scenario::Input& input, const scenario::Input& original);

Q_SIGNALS:
    // `isMove`: the slider moves, and this is one of many.
    void edited(const broadsheet::scenario::Input& input, bool isMove);
    void moveEnded();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void arrange();
    void connectSignals();
    void setShape(scenario::Shape shape);
    void offer(scenario::Input input, bool isMove);
    void show();
    void showSource();
    void showRefusal();
    [[nodiscard]] QString reasonAgainst(const scenario::Input& input) const;
    [[nodiscard]] double factor() const;
    [[nodiscard]] QString shown(double number) const;

    scenario::InputId m_id;
    const demand::Catalogue& m_catalogue;
    scenario::Input m_input;
    scenario::Input m_original;
    QLabel* m_name = nullptr;
    NumberField* m_mid = nullptr;
    QLabel* m_unit = nullptr;
    QToolButton* m_reset = nullptr;
    RangeSlider* m_slider = nullptr;
    QComboBox* m_shape = nullptr;
    QLabel* m_from = nullptr;
    NumberField* m_low = nullptr;
    QLabel* m_to = nullptr;
    NumberField* m_high = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace broadsheet::app
