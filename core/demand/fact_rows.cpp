// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/fact_rows.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

namespace broadsheet::demand {
namespace {

constexpr std::array<std::string_view, 15> kHeadings { "id", "label", "value", "low", "high", "unit", "period",
    "region", "subject", "kind", "source", "section", "vintage", "scope", "verified" };

text::Cell numberOrNone(const std::optional<double>& number)
{
    return number ? text::numberCell(*number) : text::Cell { .type = text::Cell::Type::Number, .content = {} };
}

} // namespace

std::vector<text::Row> factRows(const Catalogue& catalogue, std::string Bilingual::* language)
{
    using text::textCell;
    const auto labelOf
        = [language](const Term* term) { return textCell(term == nullptr ? "" : term->label.*language); };

    std::vector<text::Row> rows;
    rows.reserve(1 + catalogue.observations.size() + catalogue.statements.size());
    text::Row& headings = rows.emplace_back();
    std::ranges::transform(kHeadings, std::back_inserter(headings),
        [](std::string_view heading) { return textCell(std::string(heading)); });

    for (const Observation& fact : catalogue.observations) {
        rows.push_back({ textCell(fact.id), textCell(fact.label.*language), numberOrNone(fact.value.best),
            numberOrNone(fact.value.low), numberOrNone(fact.value.high), textCell(fact.unit.symbol()),
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
