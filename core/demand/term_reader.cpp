// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/term_reader.h"

#include <algorithm>
#include <utility>

namespace broadsheet::demand {

namespace {

std::optional<UnitName> readUnit(const Item& item, std::set<std::string>& taken, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    const auto symbol = reader.string("symbol");
    const auto zh = reader.string("zh");
    const auto en = reader.string("en");
    const bool isCounted = reader.flag("counted");
    auto per = reader.optionalBilingual("per");
    reader.rejectOthers();
    if (zh && en && (zh->empty() || en->empty())) {
        reader.note(ErrorCode::BadValue, zh->empty() ? "zh" : "en", "\"\"", "text");
    }
    if (symbol && !taken.insert(*symbol).second) {
        reader.note(ErrorCode::DuplicateId, "symbol", *symbol);
    }
    if (reader.failed()) {
        return std::nullopt;
    }
    return UnitName { .symbol = *symbol,
        .name = { .zh = *zh, .en = *en },
        .counted = isCounted,
        .per = std::move(per).value_or(Bilingual {}) };
}

// Whether the unit means something now.
Result<void> makeKnown(const UnitName& name, UnitSystem& units)
{
    if (name.counted) {
        return units.addCounted(name.symbol);
    }
    const Result<Unit> unit = units.parse(name.symbol);
    if (!unit) {
        return std::unexpected(unit.error());
    }
    return {};
}

// A unit of a family, which must convert to the units before it.
std::optional<Unit> readMember(
    const Item& item, const std::optional<Unit>& before, const UnitSystem& units, Problems& problems)
{
    if (item.value->type != text::JsonValue::Type::String) {
        problems.push_back(errorAt(item, ErrorCode::WrongType, "", "string"));
        return std::nullopt;
    }
    const Result<Unit> unit = units.parse(item.value->string);
    if (!unit) {
        problems.push_back(errorAt(item, unit.error().code, unit.error().detail));
        return std::nullopt;
    }
    if (before && !unit->isConvertibleTo(*before)) {
        problems.push_back(errorAt(item, ErrorCode::UnitMismatch, unit->symbol(), before->symbol()));
        return std::nullopt;
    }
    return *unit;
}

std::optional<std::vector<std::string>> readFamily(const Item& item, const UnitSystem& units, Problems& problems)
{
    if (item.value->type != text::JsonValue::Type::Array) {
        problems.push_back(errorAt(item, ErrorCode::WrongType, "", "array"));
        return std::nullopt;
    }
    std::vector<std::string> family;
    std::optional<Unit> before;
    for (std::size_t i = 0; i < item.value->items.size(); ++i) {
        const auto unit = readMember(item.element(i), before, units, problems);
        if (!unit) {
            return std::nullopt;
        }
        family.push_back(unit->symbol());
        before = unit;
    }
    return family;
}

std::optional<Term> readTerm(const Item& item, std::set<std::string>& taken, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readId(reader, taken);
    auto label = reader.bilingual("label");
    reader.rejectOthers();
    if (reader.failed()) {
        return std::nullopt;
    }
    return Term { .id = std::move(*id), .label = std::move(*label) };
}

// A source's date is a day, a month or a year.
void checkDate(text::ObjectReader& reader, const std::string& date)
{
    const auto period = parsePeriod(date);
    const bool isDate = period && period->basis != Period::Basis::FiscalYear && period->basis != Period::Basis::Span;
    if (!isDate) {
        reader.note(ErrorCode::BadDate, "date", date);
    }
}

std::optional<Source> readSource(const Item& item, std::set<std::string>& taken, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readId(reader, taken);
    auto title = reader.bilingual("title");
    auto publisher = reader.bilingual("publisher");
    auto date = reader.optionalString("date");
    auto link = reader.optionalString("link");
    auto note = reader.optionalBilingual("note");
    reader.rejectOthers();
    if (date) {
        checkDate(reader, *date);
    }
    if (link && !link->starts_with("https://") && !link->starts_with("http://")) {
        reader.note(ErrorCode::BadValue, "link", *link, "https://…");
    }
    if (reader.failed()) {
        return std::nullopt;
    }
    return Source { .id = std::move(*id),
        .title = std::move(*title),
        .publisher = std::move(*publisher),
        .date = std::move(date).value_or(std::string()),
        .link = std::move(link).value_or(std::string()),
        .note = std::move(note).value_or(Bilingual {}) };
}

} // namespace

UnitNames readUnits(const std::vector<Item>& items, UnitSystem& units, Problems& problems)
{
    UnitNames result;
    std::set<std::string> taken;
    // Counted ones first: other names may be made of them.
    for (const bool isCounted : { true, false }) {
        for (const Item& item : items) {
            const text::JsonValue* counted = item.value->find("counted");
            if ((counted != nullptr && counted->boolean) != isCounted) {
                continue;
            }
            const auto name = readUnit(item, taken, problems);
            if (!name) {
                continue;
            }
            if (const auto known = makeKnown(*name, units); !known) {
                problems.push_back(errorAt(item, known.error().code, known.error().detail, known.error().expected));
                continue;
            }
            result.names.push_back(*name);
        }
    }
    return result;
}

figure::UnitFamilies readFamilies(const std::vector<Item>& items, const UnitSystem& units, Problems& problems)
{
    figure::UnitFamilies families;
    for (const Item& item : items) {
        if (auto family = readFamily(item, units, problems)) {
            families.push_back(std::move(*family));
        }
    }
    return families;
}

std::vector<Term> readTerms(const std::vector<Item>& items, Problems& problems)
{
    std::vector<Term> terms;
    std::set<std::string> taken;
    for (const Item& item : items) {
        if (auto term = readTerm(item, taken, problems)) {
            terms.push_back(std::move(*term));
        }
    }
    return terms;
}

std::vector<Source> readSources(const std::vector<Item>& items, Problems& problems)
{
    std::vector<Source> sources;
    std::set<std::string> taken;
    for (const Item& item : items) {
        if (auto source = readSource(item, taken, problems)) {
            sources.push_back(std::move(*source));
        }
    }
    return sources;
}

} // namespace broadsheet::demand
