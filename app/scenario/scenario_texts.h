// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/scenario/evaluate.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace broadsheet::app {

// What an input is called, and what it means in a sentence.
[[nodiscard]] QString nameOf(scenario::InputId id, const Words& words);
[[nodiscard]] QString meaningOf(scenario::InputId id, const Words& words);

[[nodiscard]] QString nameOf(scenario::OutputId id, const Words& words);
[[nodiscard]] QString nameOf(scenario::Shape shape, const Words& words);
[[nodiscard]] QString nameOf(scenario::PueInEnergy included, const Words& words);

// How people read an input's number: a saving in percent, everything else in its own unit.
struct InputUnit {
    double factor = 1; // a number of the model times this is what is shown
    std::string unit;
};

[[nodiscard]] InputUnit shownUnitOf(scenario::InputId id);

// An input as it is shown: low, mid and high, one number where they are the same.
[[nodiscard]] Interval shownValueOf(scenario::InputId id, const scenario::Input& input);

// A text of the program in both languages, for figures: `make` puts it into words.
template <class Make>
[[nodiscard]] Bilingual inBoth(Make make)
{
    static const Words zh(Language::Chinese);
    static const Words en(Language::English);
    return { .zh = make(zh).toStdString(), .en = make(en).toStdString() };
}

} // namespace broadsheet::app
