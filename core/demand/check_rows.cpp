// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/check_rows.h"

#include <array>
#include <string_view>

namespace broadsheet::demand {

namespace {

constexpr std::array<std::string_view, 22> kHeadings { "id", "fact", "status", "printed", "printed_low", "printed_high",
    "found", "found_low", "found_high", "unit", "difference", "difference_low", "difference_high", "percent",
    "percent_low", "percent_high", "standing", "says", "source", "link", "verified", "meaning" };

void addInterval(text::Row& row, const Interval& value)
{
    row.push_back(text::numberCell(value.best));
    row.push_back(text::numberCell(value.low));
    row.push_back(text::numberCell(value.high));
}

void addDifference(text::Row& row, const std::optional<Difference>& difference)
{
    const Difference known = difference.value_or(Difference {});
    const std::array gaps { &known.best, &known.low, &known.high };
    for (const auto* gap : gaps) {
        row.push_back(text::numberCell(gap->transform([](const Gap& each) { return each.absolute; })));
    }
    for (const auto* gap : gaps) {
        const std::optional<double> share
            = gap->and_then([](const Gap& each) -> std::optional<double> { return each.share; });
        row.push_back(text::numberCell(share.transform([](double part) { return part * 100; })));
    }
    row.push_back(text::textCell(difference ? std::string(wordFor(known.standing)) : std::string()));
}

} // namespace

CheckedValues checkedValues(const Check& check, const Catalogue& catalogue)
{
    CheckedValues values { .printed = catalogue.observation(check.printed),
        .found = check.found.empty() ? nullptr : catalogue.observation(check.found),
        .foundValue = {},
        .difference = {} };
    if (values.printed == nullptr || values.found == nullptr) {
        return values;
    }
    if (const Result<double> factor = values.found->unit.factorTo(values.printed->unit)) {
        values.foundValue = scaled(values.found->value, *factor);
        values.difference = differenceBetween(values.printed->value, values.foundValue);
    }
    return values;
}

std::vector<text::Row> checkRows(const Catalogue& catalogue, std::string Bilingual::* language)
{
    using text::textCell;
    std::vector<text::Row> rows { text::headingRow(kHeadings) };
    for (const Check& check : catalogue.checks) {
        const CheckedValues values = checkedValues(check, catalogue);
        text::Row& row = rows.emplace_back();
        row = { textCell(check.id), textCell(values.printed->label.*language),
            textCell(std::string(wordFor(check.status))) };
        addInterval(row, values.printed->value);
        addInterval(row, values.foundValue);
        row.push_back(textCell(values.printed->unit.symbol()));
        addDifference(row, values.difference);
        const Source* source = values.found == nullptr ? nullptr : catalogue.source(values.found->source);
        row.push_back(textCell(check.foundLabel.*language));
        row.push_back(textCell(source == nullptr ? std::string() : source->id));
        row.push_back(textCell(source == nullptr ? std::string() : source->link));
        row.push_back(
            textCell(values.found == nullptr ? std::string() : std::string(wordFor(values.found->verification))));
        row.push_back(textCell(check.meaning.*language));
    }
    return rows;
}

std::string_view wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Same:
        return "same";
    case Standing::Within:
        return "within";
    case Standing::Covers:
        return "covers";
    case Standing::Overlaps:
        return "overlaps";
    case Standing::Below:
        return "below";
    case Standing::Above:
        return "above";
    }
    return {};
}

} // namespace broadsheet::demand
