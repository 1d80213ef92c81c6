// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::scenario {

// What a scenario assumes. The formulas are in docs/models.md, "Scenarios".
enum class InputId {
    Requests, // a day
    EnergyPerRequest,
    Pue, // facility energy over IT energy, at least 1
    GridFactor,
    WaterOnSite, // WUE: water used at the site for each kWh of IT energy
    WaterOffSite, // EWIF: water used in generating each kWh of facility electricity
    // The four levers of the article: shares of the energy per request that are saved, from 0 to less than 1.
    SavingAlgorithms, // algorithms and models
    SavingHardware,
    SavingMethods, // training and computing methods
    SavingDataCentre, // how the data centre is run
};

inline constexpr std::size_t kInputCount = 10;
inline constexpr std::array<InputId, kInputCount> kInputIds { InputId::Requests, InputId::EnergyPerRequest,
    InputId::Pue, InputId::GridFactor, InputId::WaterOnSite, InputId::WaterOffSite, InputId::SavingAlgorithms,
    InputId::SavingHardware, InputId::SavingMethods, InputId::SavingDataCentre };

inline constexpr std::array kSavings { InputId::SavingAlgorithms, InputId::SavingHardware, InputId::SavingMethods,
    InputId::SavingDataCentre };

// What holds for an input in every scenario.
struct InputKind {
    std::string_view word; // in files and on the command line: "grid-factor"
    std::string_view unit; // of its numbers: "kg/kWh"
    double least = 0; // the smallest number allowed
    double below = 0; // the numbers allowed are smaller than this, so that every result is finite
    bool lowersResults = false; // a saving: the more of it, the less comes out
};

[[nodiscard]] const InputKind& kindOf(InputId id);
[[nodiscard]] std::optional<InputId> inputFromWord(std::string_view word);

// How the numbers between low and high are spread.
enum class Shape {
    Fixed, // one number: low, mid and high are the same
    Uniform,
    Triangular, // mid is the most likely number
    LogUniform, // the logarithm is spread evenly; low is above 0
};

inline constexpr std::array kShapes { Shape::Fixed, Shape::Uniform, Shape::Triangular, Shape::LogUniform };

// "fixed", "uniform", "triangular", "log-uniform".
[[nodiscard]] std::string_view wordFor(Shape shape);
[[nodiscard]] std::optional<Shape> shapeFromWord(std::string_view word);

// One assumption: low <= mid <= high in the unit of its kind, and where it comes from.
struct Input {
    double low = 0;
    double mid = 0;
    double high = 0;
    Shape shape = Shape::Fixed;
    std::vector<std::string> facts; // ids of the observations that state its numbers; may be empty
    Bilingual note; // whose number it is, or why it was taken; may be empty

    bool operator==(const Input&) const = default;
};

// One number and no source.
[[nodiscard]] Input fixedAt(double value);

// Mid for a range that was given without one: the middle, of a log-uniform range the geometric mean.
[[nodiscard]] double middleOf(double low, double high, Shape shape);

// What is wrong with the numbers of an input, if anything: BadValue (not finite, out of the bounds of its kind, a
// log-uniform range from 0, a fixed input with a width) or RangeReversed. The place's path is the field: "/low".
[[nodiscard]] std::optional<Error> faultOf(InputId id, const Input& input);

// Whether the energy per request contains what the building takes on top of the machines. PUE is counted once: where
// it does, includedPue is divided out before the PUE of the scenario is applied.
enum class PueInEnergy {
    No, // machines alone
    Yes,
    Unknown, // the source does not say; reckoned like Yes, so that nothing is counted twice
};

// "no", "yes", "unknown".
[[nodiscard]] std::string_view wordFor(PueInEnergy included);
[[nodiscard]] std::optional<PueInEnergy> pueInEnergyFromWord(std::string_view word);

inline constexpr double kFastestGrowth = 10; // eleven times as much every year
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;

// Every result grows by `rate` a year from the year `from` on: 0.12 is 12 % a year.
struct Growth {
    double rate = 0; // above -1, at most kFastestGrowth
    int from = 2024; // kFirstYear to kLastYear
    std::string fact; // id of the observation that states the rate; empty where there is none

    bool operator==(const Growth&) const = default;
};

// What is wrong with them, if anything. BadValue, with "/includedPue", "/rate" or "/from" for the path.
[[nodiscard]] std::optional<Error> includedPueFault(PueInEnergy included, double pue);
[[nodiscard]] std::optional<Error> faultOf(const Growth& growth);

// A set of assumptions under a name.
struct Scenario {
    std::string id; // lower-case letters, digits and "-"
    Bilingual name;
    Bilingual note; // what it stands for and leaves out; may be empty
    std::array<Input, kInputCount> inputs = plainInputs(); // in the order of kInputIds
    PueInEnergy includesPue = PueInEnergy::No;
    double includedPue = 1; // the PUE to divide out of the energy per request; 1 where that has none
    std::optional<Growth> growth;
    std::vector<std::string> equivalents; // ids of observations: so much per thing
    std::vector<std::string> projections; // ids of observations that the growth is shown beside

    [[nodiscard]] Input& operator[](InputId input)
    {
        return inputs[static_cast<std::size_t>(input)];
    }

    [[nodiscard]] const Input& operator[](InputId input) const
    {
        return inputs[static_cast<std::size_t>(input)];
    }

    bool operator==(const Scenario&) const = default;

    // A PUE of 1, and 0 for everything else.
    [[nodiscard]] static std::array<Input, kInputCount> plainInputs();
};

// The same assumptions, whatever they are called and wherever they come from: equal numbers, equal results.
[[nodiscard]] bool sameNumbers(const Scenario& a, const Scenario& b);

// Everything that is wrong with a scenario; places carry JSON pointers such as /inputs/pue/low. None: it can be
// evaluated and written.
[[nodiscard]] Problems faultsOf(const Scenario& scenario);

// Whether a text can be an id: 1 to 100 lower-case letters, digits and "-".
[[nodiscard]] bool isId(std::string_view text);

// "GPT, 2025 – my guess" to "gpt-2025-my-guess"; "scenario" where nothing is left of the name.
[[nodiscard]] std::string idFromName(std::string_view name);

} // namespace broadsheet::scenario
