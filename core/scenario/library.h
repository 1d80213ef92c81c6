// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/base/unit.h"
#include "core/demand/catalogue.h"
#include "core/figure/figure.h"
#include "core/scenario/evaluate.h"
#include "core/text/data_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::scenario {

// A constant that says how much of an output makes one thing: 10,500 kWh/year a household.
struct Equivalence {
    OutputId output = OutputId::ElectricityPerYear;
    figure::UnitChoice
        choice; // the output in its own unit times the factor is so many `unit`: "household", "pool/year"

    [[nodiscard]] double count(const Outputs& outputs) const
    {
        return outputs[output] * choice.factor;
    }

    bool operator==(const Equivalence&) const = default;
};

// A published number that an output grown to its year can be shown beside.
struct Projection {
    std::string fact; // id of the observation
    OutputId output = OutputId::ElectricityPerYear;
    int year = 0; // the last one of the fact's period
    Interval value; // in the output's unit

    bool operator==(const Projection&) const = default;
};

// The scenarios that the data brings along, and every constant and projection that they name.
struct Library {
    std::vector<Scenario> presets; // in the order of the files
    std::vector<Equivalence> equivalences;
    std::vector<Projection> projections;

    [[nodiscard]] const Scenario* preset(std::string_view id) const;

    // Those that the scenario names and the library has, in the scenario's order.
    [[nodiscard]] std::vector<Equivalence> equivalencesOf(const Scenario& scenario) const;
    [[nodiscard]] std::vector<Projection> projectionsOf(const Scenario& scenario) const;
};

struct LibraryLoad {
    Library library; // what is sound
    Problems problems; // every mistake, in the order of the files
};

// Reads a scenario a file (docs/data-format.md). A file with a mistake is left out as a whole. Notes, beside what
// readScenario() finds, DuplicateId, and UnknownReference for a fact, an equivalent or a projection that the catalogue
// has not or that measures something else (UnitMismatch).
[[nodiscard]] LibraryLoad loadLibrary(
    const std::vector<text::DataFile>& files, const demand::Catalogue& catalogue, const UnitSystem& units);

// What a scenario from a person's file names as facts, equivalents and projections and the data has not
// (UnknownReference, with the place in `file`). The scenario can be reckoned without them.
[[nodiscard]] Problems missingFrom(
    const Library& library, const demand::Catalogue& catalogue, const Scenario& scenario, const std::string& file);

} // namespace broadsheet::scenario
