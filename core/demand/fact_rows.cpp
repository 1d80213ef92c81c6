// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/fact_rows.h"

#include <array>
#include <optional>
#include <string_view>

namespace broadsheet::demand {
namespace {

constexpr std::array<std::string_view, 15> kHeadings { "id", "label", "value", "low", "high", "unit", "period",
    "region", "subject", "kind", "source", "section", "vintage", "scope", "verified" };

} // namespace

std::vector<text::Row> factRows(const Catalogue& catalogue, std::string Bilingual::* language)
{
    using text::textCell;
    const auto labelOf
        = [language](const Term* term) { return textCell(term == nullptr ? "" : term->label.*language); };

    std::vector<text::Row> rows;
    rows.reserve(1 + catalogue.observations.size() + catalogue.statements.size());
    rows.push_back(text::headingRow(kHeadings));

    for (const Observation& fact : catalogue.observations) {
        rows.push_back({ textCell(fact.id), textCell(fact.label.*language), text::numberCell(fact.value.best),
            text::numberCell(fact.value.low), text::numberCell(fact.value.high), textCell(fact.unit.symbol()),
            textCell(isoPeriod(fact.period)), labelOf(catalogue.region(fact.region)),
            labelOf(catalogue.subject(fact.subject)), textCell(std::string(wordFor(fact.kind))), textCell(fact.source),
            textCell(fact.section.*language), textCell(fact.vintage.*language), textCell(fact.scope.*language),
            textCell(std::string(wordFor(fact.verification))) });
    }
    const text::Cell none { .type = text::Cell::Type::Number, .content = {} };
    for (const Statement& fact : catalogue.statements) {
        rows.push_back({ textCell(fact.id), textCell(fact.text.*language), none, none, none, textCell(""),
            textCell(isoPeriod(fact.period)), textCell(""), labelOf(catalogue.subject(fact.subject)),
            textCell("statement"), textCell(fact.source), textCell(fact.section.*language), textCell(""), textCell(""),
            textCell("") });
    }
    return rows;
}

} // namespace broadsheet::demand
