// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/unit_names.h"
#include "core/demand/check.h"
#include "core/demand/observation.h"
#include "core/figure/figure.h"
#include "core/text/data_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::demand {

// A number that stands on a card of the overview and opens a figure.
struct Headline {
    std::string observation;
    std::string figure;
    Bilingual label;
};

// All demand data, checked and with every derived value computed. An immutable snapshot: ids are unique, references
// hold, values obey their intervals, every figure resolves.
struct Catalogue {
    UnitNames unitNames;
    figure::UnitFamilies unitFamilies;
    std::vector<Term> subjects;
    std::vector<Term> regions;
    std::vector<Source> sources;
    std::vector<Observation> observations; // in the order of the files
    std::vector<Statement> statements;
    std::vector<figure::ResolvedFigure> figures;
    std::vector<Headline> headlines;
    std::vector<Check> checks;

    [[nodiscard]] const Observation* observation(std::string_view id) const;
    [[nodiscard]] const Statement* statement(std::string_view id) const;
    [[nodiscard]] const Source* source(std::string_view id) const;
    [[nodiscard]] const Term* subject(std::string_view id) const;
    [[nodiscard]] const Term* region(std::string_view id) const;
    // Also the figure of a check.
    [[nodiscard]] const figure::ResolvedFigure* figure(std::string_view id) const;

    // The observation as figures show it, with its source in words; nothing where there is none.
    [[nodiscard]] std::optional<figure::Datum> datum(std::string_view id) const;
    // The figures of a page, those of the checks for "check", in order.
    [[nodiscard]] std::vector<const figure::ResolvedFigure*> figuresOf(std::string_view page) const;
};

// Publisher and title.
[[nodiscard]] Bilingual citation(const Source& source);

struct CatalogueLoad {
    Catalogue catalogue; // what is sound
    Problems problems; // every mistake, in the order of the files
};

// Reads files of the format in docs/data-format.md. Files may refer to each other in any order. An item with a mistake
// is left out together with what is derived from it or drawn with it, and each of these is named in the problems
// (FaultyReference).
[[nodiscard]] CatalogueLoad loadCatalogue(const std::vector<text::DataFile>& files, UnitSystem& units);

} // namespace broadsheet::demand
