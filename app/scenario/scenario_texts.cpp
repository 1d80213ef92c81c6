// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_texts.h"

#include <QCoreApplication>

#include <array>

namespace broadsheet::app {

using scenario::InputId;
using scenario::OutputId;

namespace {

constexpr std::array<const char*, scenario::kInputCount> kInputNames {
    QT_TRANSLATE_NOOP("Scenario", "Requests a day"),
    QT_TRANSLATE_NOOP("Scenario", "Energy per request"),
    QT_TRANSLATE_NOOP("Scenario", "PUE"),
    QT_TRANSLATE_NOOP("Scenario", "Grid emission factor"),
    QT_TRANSLATE_NOOP("Scenario", "Water on site (WUE)"),
    QT_TRANSLATE_NOOP("Scenario", "Water off site"),
    QT_TRANSLATE_NOOP("Scenario", "Algorithms and models"),
    QT_TRANSLATE_NOOP("Scenario", "Hardware"),
    QT_TRANSLATE_NOOP("Scenario", "Training and computing methods"),
    QT_TRANSLATE_NOOP("Scenario", "Data-centre efficiency"),
};

constexpr std::array<const char*, scenario::kInputCount> kInputMeanings {
    QT_TRANSLATE_NOOP("Scenario", "How many requests are answered in a day."),
    QT_TRANSLATE_NOOP("Scenario", "What answering one request takes, before anything is saved."),
    QT_TRANSLATE_NOOP("Scenario", "The energy of the whole facility divided by that of its machines; 1 at least."),
    QT_TRANSLATE_NOOP("Scenario", "The CO₂ let out for each kWh that the facility takes."),
    QT_TRANSLATE_NOOP("Scenario", "The water used at the site for each kWh of the machines."),
    QT_TRANSLATE_NOOP("Scenario", "The water used where the electricity is made, for each kWh of the facility."),
    QT_TRANSLATE_NOOP("Scenario", "Saved by leaner algorithms and models."),
    QT_TRANSLATE_NOOP("Scenario", "Saved by more efficient hardware."),
    QT_TRANSLATE_NOOP("Scenario", "Saved by other ways of training and computing."),
    QT_TRANSLATE_NOOP("Scenario", "Saved by running the data centre better."),
};

constexpr std::array<const char*, scenario::kOutputCount> kOutputNames {
    QT_TRANSLATE_NOOP("Scenario", "Electricity of the machines a day"),
    QT_TRANSLATE_NOOP("Scenario", "Electricity a day"),
    QT_TRANSLATE_NOOP("Scenario", "Electricity a year"),
    QT_TRANSLATE_NOOP("Scenario", "Water on site"),
    QT_TRANSLATE_NOOP("Scenario", "Water off site"),
    QT_TRANSLATE_NOOP("Scenario", "Water"),
    QT_TRANSLATE_NOOP("Scenario", "CO₂"),
};

constexpr std::array kShapeNames {
    QT_TRANSLATE_NOOP("Scenario", "fixed"),
    QT_TRANSLATE_NOOP("Scenario", "uniform"),
    QT_TRANSLATE_NOOP("Scenario", "triangular"),
    QT_TRANSLATE_NOOP("Scenario", "log-uniform"),
};

constexpr std::array kPueNames {
    QT_TRANSLATE_NOOP("Scenario", "The machines alone"),
    QT_TRANSLATE_NOOP("Scenario", "The whole facility: it includes PUE"),
    QT_TRANSLATE_NOOP("Scenario", "Unknown: taken to include PUE"),
};

bool isSaving(InputId id)
{
    return kindOf(id).lowersResults;
}

} // namespace

QString nameOf(InputId id, const Words& words)
{
    return words.text("Scenario", kInputNames.at(static_cast<std::size_t>(id)));
}

QString meaningOf(InputId id, const Words& words)
{
    return words.text("Scenario", kInputMeanings.at(static_cast<std::size_t>(id)));
}

QString nameOf(OutputId id, const Words& words)
{
    return words.text("Scenario", kOutputNames.at(static_cast<std::size_t>(id)));
}

QString nameOf(scenario::Shape shape, const Words& words)
{
    return words.text("Scenario", kShapeNames.at(static_cast<std::size_t>(shape)));
}

QString nameOf(scenario::PueInEnergy included, const Words& words)
{
    return words.text("Scenario", kPueNames.at(static_cast<std::size_t>(included)));
}

InputUnit shownUnitOf(InputId id)
{
    return isSaving(id) ? InputUnit { .factor = 100, .unit = "%" }
                        : InputUnit { .factor = 1, .unit = std::string(kindOf(id).unit) };
}

Interval shownValueOf(InputId id, const scenario::Input& input)
{
    const double factor = shownUnitOf(id).factor;
    if (input.low == input.high) {
        return scaled(pointOf(input.mid), factor);
    }
    return scaled({ .low = input.low, .best = input.mid, .high = input.high }, factor);
}

} // namespace broadsheet::app
