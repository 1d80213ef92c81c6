// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/demand/catalogue.h"

#include <QString>

#include <vector>

namespace broadsheet::app {

// A part of a fact, put into words.
struct FactLine {
    enum class Part {
        Value,
        Formula,
        Input,
        Printed,
        Kind,
        Period,
        Region,
        Subject,
        Scope,
        Speaker,
        Source,
        Section,
        Vintage,
        Verified,
        Note,
        Id
    };

    Part part = Part::Value;
    QString label; // "Value", "As printed", "Formula" …
    QString text;
    QString target; // Input: the id of that observation; Source: its address, if it has one

    bool operator==(const FactLine&) const = default;
};

// The whole fact: value, formula and inputs where it is derived, kind, period, region, subject,
// scope, source, section, edition, how sure the source is, note.
[[nodiscard]] std::vector<FactLine> factLines(
    const demand::Observation& fact, const demand::Catalogue& catalogue, const Formatter& formatter);
[[nodiscard]] std::vector<FactLine> factLines(
    const demand::Statement& fact, const demand::Catalogue& catalogue, const Formatter& formatter);

} // namespace broadsheet::app
