// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/observation_reader.h"

#include "core/base/unit_writing.h"

#include <utility>

namespace broadsheet::demand {

namespace {

void checkReference(text::ObjectReader& reader, std::string_view key, const std::optional<std::string>& id,
    const std::set<std::string>& known)
{
    if (id && !known.contains(*id)) {
        reader.note(ErrorCode::UnknownReference, key, *id, std::string(key));
    }
}

std::optional<Period> readPeriod(text::ObjectReader& reader)
{
    const auto text = reader.string("period");
    if (!text) {
        return std::nullopt;
    }
    const auto period = parsePeriod(*text);
    if (!period) {
        reader.note(ErrorCode::BadDate, "period", *text);
        return std::nullopt;
    }
    return *period;
}

std::optional<ScaledUnit> readUnitOf(text::ObjectReader& reader, const UnitSystem& units)
{
    const auto symbol = reader.string("unit");
    if (!symbol) {
        return std::nullopt;
    }
    auto unit = parseWrittenUnit(units, *symbol);
    if (!unit) {
        reader.note(unit.error().code, "unit", *symbol, unit.error().expected);
        return std::nullopt;
    }
    return std::move(*unit);
}

std::optional<Interval> readValue(text::ObjectReader& reader)
{
    const bool isStated = reader.has("low") || reader.has("best") || reader.has("high");
    const auto low = reader.optionalNumber("low");
    const auto best = reader.optionalNumber("best");
    const auto high = reader.optionalNumber("high");
    if (!isStated) {
        reader.note(ErrorCode::MissingField, {}, "best", "low, best, high, derive");
        return std::nullopt;
    }
    if (reader.failed()) {
        return std::nullopt;
    }
    const auto value = makeInterval(low, best, high);
    if (!value) {
        reader.note(value.error().code, low ? "low" : "", value.error().detail, value.error().expected);
        return std::nullopt;
    }
    return *value;
}

// What kinds a file may state: "derived" says itself by "derive".
std::optional<Kind> readKind(text::ObjectReader& reader)
{
    const auto word = reader.string("kind");
    const auto kind = word ? kindFromWord(*word) : std::nullopt;
    if (word && (!kind || *kind == Kind::Derived)) {
        reader.note(ErrorCode::BadValue, "kind", *word, "measured, estimated, projected");
        return std::nullopt;
    }
    return kind;
}

// What a derived observation is before its inputs are known: as sure as can be.
Verification readVerification(text::ObjectReader& reader, bool isDerived)
{
    if (isDerived) {
        return Verification::TwoSources;
    }
    const auto word = reader.optionalString("verified");
    const auto verification = word ? verificationFromWord(*word) : Verification::Seen;
    if (!verification) {
        reader.note(ErrorCode::BadValue, "verified", *word, "two-sources, seen, relayed, unverified");
    }
    return verification.value_or(Verification::Seen);
}

std::optional<std::vector<std::string>> readInputs(const Item& array, Problems& problems)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < array.value->items.size(); ++i) {
        const Item input = array.element(i);
        if (input.value->type != text::JsonValue::Type::String) {
            problems.push_back(errorAt(input, ErrorCode::WrongType, "no string", "string"));
            return std::nullopt;
        }
        ids.push_back(input.value->string);
    }
    return ids;
}

std::optional<Derivation> readDerivation(const Item& item, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    const auto word = reader.string("operation");
    const auto* array = reader.array("inputs");
    reader.rejectOthers();
    const auto operation = word ? operationFromWord(*word) : std::nullopt;
    if (word && !operation) {
        reader.note(ErrorCode::BadValue, "operation", *word,
            "sum, difference, product, quotient, conversion, growth, before-growth, growth-per-year");
    }
    if (array == nullptr) {
        return std::nullopt;
    }
    auto inputs = readInputs({ .value = array, .file = item.file, .path = item.path + "/inputs" }, problems);
    if (inputs && inputs->empty()) {
        reader.note(ErrorCode::BadValue, "inputs", "[]", "ids");
    }
    if (reader.failed() || !inputs) {
        return std::nullopt;
    }
    return Derivation { .operation = *operation, .inputs = std::move(*inputs) };
}

// The part of an observation that says how it came by its number.
struct Origin {
    Interval value;
    Kind kind = Kind::Derived;
    std::string printed;
    std::optional<Derivation> derivation;
};

std::optional<Origin> readDerivedOrigin(text::ObjectReader& reader, const Item& item, Problems& problems)
{
    const auto* derive = reader.object("derive");
    if (derive == nullptr) {
        return std::nullopt;
    }
    auto derivation = readDerivation({ .value = derive, .file = item.file, .path = item.path + "/derive" }, problems);
    if (!derivation) {
        return std::nullopt;
    }
    return Origin { .value = {}, .kind = Kind::Derived, .printed = {}, .derivation = std::move(derivation) };
}

std::optional<Origin> readStatedOrigin(text::ObjectReader& reader)
{
    const auto value = readValue(reader);
    const auto kind = readKind(reader);
    auto printed = reader.string("printed");
    if (printed && printed->empty()) {
        reader.note(ErrorCode::BadValue, "printed", "\"\"", "text");
    }
    if (!value || !kind || !printed) {
        return std::nullopt;
    }
    return Origin { .value = *value, .kind = *kind, .printed = std::move(*printed), .derivation = {} };
}

std::optional<Draft> readObservation(const Item& item, FactContext& context)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, context.problems);
    auto id = readId(reader, context.taken);
    const bool isDerived = reader.has("derive");
    auto origin = isDerived ? readDerivedOrigin(reader, item, context.problems) : readStatedOrigin(reader);
    auto label = reader.bilingual("label");
    auto unit = readUnitOf(reader, context.units);
    const bool isApproximate = reader.flag("about");
    const auto period = readPeriod(reader);
    auto region = reader.string("region");
    auto subject = reader.string("subject");
    auto source = isDerived ? reader.optionalString("source") : reader.string("source");
    auto section = isDerived ? reader.optionalBilingual("section") : reader.bilingual("section");
    auto note = reader.optionalBilingual("note");
    auto vintage = reader.optionalBilingual("vintage");
    auto scope = reader.optionalBilingual("scope");
    const Verification verification = readVerification(reader, isDerived);
    checkReference(reader, "region", region, context.regions);
    checkReference(reader, "subject", subject, context.subjects);
    checkReference(reader, "source", source, context.sources);
    reader.rejectOthers();
    if (reader.failed() || !origin) {
        return std::nullopt;
    }
    if (!scope && !unit->substance.empty()) {
        scope = Bilingual { .zh = unit->substance, .en = unit->substance };
    }
    return Draft { .item = item,
        .observation = { .id = std::move(*id),
            .label = std::move(*label),
            .value = unit->factor == 1 ? origin->value : scaled(origin->value, unit->factor),
            .unit = std::move(unit->unit),
            .approximate = isApproximate,
            .period = *period,
            .region = std::move(*region),
            .subject = std::move(*subject),
            .kind = origin->kind,
            .source = std::move(source).value_or(std::string()),
            .section = std::move(section).value_or(Bilingual {}),
            .printed = std::move(origin->printed),
            .note = std::move(note).value_or(Bilingual {}),
            .derivation = std::move(origin->derivation),
            .vintage = std::move(vintage).value_or(Bilingual {}),
            .scope = std::move(scope).value_or(Bilingual {}),
            .verification = verification } };
}

std::optional<Statement> readStatement(const Item& item, FactContext& context)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, context.problems);
    auto id = readId(reader, context.taken);
    auto text = reader.bilingual("text");
    auto subject = reader.string("subject");
    auto speaker = reader.optionalBilingual("speaker");
    const auto period = readPeriod(reader);
    auto source = reader.string("source");
    auto section = reader.bilingual("section");
    checkReference(reader, "subject", subject, context.subjects);
    checkReference(reader, "source", source, context.sources);
    reader.rejectOthers();
    if (reader.failed()) {
        return std::nullopt;
    }
    return Statement { .id = std::move(*id),
        .text = std::move(*text),
        .subject = std::move(*subject),
        .speaker = std::move(speaker).value_or(Bilingual {}),
        .period = *period,
        .source = std::move(*source),
        .section = std::move(*section) };
}

} // namespace

std::vector<Draft> readObservations(const std::vector<Item>& items, FactContext& context)
{
    std::vector<Draft> drafts;
    for (const Item& item : items) {
        if (auto draft = readObservation(item, context)) {
            drafts.push_back(std::move(*draft));
        }
    }
    return drafts;
}

std::vector<Statement> readStatements(const std::vector<Item>& items, FactContext& context)
{
    std::vector<Statement> statements;
    for (const Item& item : items) {
        if (auto statement = readStatement(item, context)) {
            statements.push_back(std::move(*statement));
        }
    }
    return statements;
}

} // namespace broadsheet::demand
