// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"

#include "core/text/json.h"
#include "core/text/json_text.h"
#include "core/text/row_text.h"

#include <utility>

namespace broadsheet::scenario {

namespace {

constexpr int kFormat = 1;

std::string wordsOf(const auto& values)
{
    std::string words;
    for (const auto& value : values) {
        words += (words.empty() ? "" : ", ") + std::string(wordFor(value));
    }
    return words;
}

// A fault found in a value, at the field of the reader that it names ("/low"); of an input that is one number, at mid.
void noteFault(text::ObjectReader& reader, const std::optional<Error>& fault)
{
    if (fault) {
        const std::string field = fault->place.path.substr(1);
        const std::string_view inItsPlace = reader.has("mid") ? "mid" : "";
        reader.note(fault->code, reader.has(field) ? field : inItsPlace, fault->detail, fault->expected);
    }
}

std::vector<std::string> readIds(text::ObjectReader& reader, std::string_view key, Problems& problems)
{
    std::vector<std::string> ids;
    const text::JsonValue* array = reader.optionalArray(key);
    for (std::size_t i = 0; array != nullptr && i < array->items.size(); ++i) {
        const text::JsonValue& item = array->items[i];
        if (item.type == text::JsonValue::Type::String) {
            ids.push_back(item.string);
        } else {
            Place place = reader.place(key);
            place.line = item.line;
            place.path += '/' + std::to_string(i);
            problems.push_back({ .code = ErrorCode::WrongType,
                .place = std::move(place),
                .detail = "no string",
                .expected = "string" });
        }
    }
    return ids;
}

std::optional<Shape> readShape(text::ObjectReader& reader)
{
    const auto word = reader.optionalString("shape");
    const auto shape = word ? shapeFromWord(*word) : std::optional(Shape::Fixed);
    if (!shape) {
        reader.note(ErrorCode::BadValue, "shape", *word, wordsOf(kShapes));
    }
    return shape;
}

// A fixed input has mid alone; any other has low and high, and mid where it is not the middle.
Input readRange(text::ObjectReader& reader, std::optional<Shape> shape)
{
    if (shape == Shape::Fixed) {
        return fixedAt(reader.number("mid").value_or(0));
    }
    Input input;
    input.shape = shape.value_or(Shape::Uniform);
    input.low = reader.number("low").value_or(0);
    input.high = reader.number("high").value_or(0);
    input.mid = reader.optionalNumber("mid").value_or(middleOf(input.low, input.high, input.shape));
    return input;
}

Input readInput(InputId id, const text::JsonValue& value, const text::ObjectReader& parent, Problems& problems)
{
    const std::string word(kindOf(id).word);
    text::ObjectReader reader(value, parent.file(), parent.path() + '/' + word, problems);
    Input input = readRange(reader, readShape(reader));
    input.facts = readIds(reader, "facts", problems);
    input.note = reader.optionalBilingual("note").value_or(Bilingual {});
    reader.rejectOthers();
    if (!reader.failed()) {
        noteFault(reader, faultOf(id, input));
    }
    return input;
}

bool isSaving(InputId id)
{
    return kindOf(id).lowersResults;
}

void readInputs(text::ObjectReader& parent, Scenario& scenario, Problems& problems)
{
    const text::JsonValue* object = parent.object("inputs");
    if (object == nullptr) {
        return;
    }
    text::ObjectReader reader(*object, parent.file(), parent.path() + "/inputs", problems);
    for (const InputId id : kInputIds) {
        const std::string_view word = kindOf(id).word;
        const text::JsonValue* value = isSaving(id) ? reader.optionalObject(word) : reader.object(word);
        if (value != nullptr) {
            scenario[id] = readInput(id, *value, reader, problems);
        }
    }
    reader.rejectOthers();
}

void readPue(text::ObjectReader& reader, Scenario& scenario)
{
    const auto word = reader.string("includesPue");
    const auto included = word ? pueInEnergyFromWord(*word) : std::nullopt;
    if (word && !included) {
        reader.note(ErrorCode::BadValue, "includesPue", *word,
            wordsOf(std::array { PueInEnergy::No, PueInEnergy::Yes, PueInEnergy::Unknown }));
    }
    const bool mustSayHowMuch = included.value_or(PueInEnergy::No) != PueInEnergy::No;
    const auto pue = mustSayHowMuch ? reader.number("includedPue") : reader.optionalNumber("includedPue");
    scenario.includesPue = included.value_or(PueInEnergy::No);
    scenario.includedPue = pue.value_or(1);
    if (included && pue) {
        noteFault(reader, includedPueFault(scenario.includesPue, scenario.includedPue));
    }
}

std::optional<Growth> readGrowth(text::ObjectReader& parent, Problems& problems)
{
    const text::JsonValue* object = parent.optionalObject("growth");
    if (object == nullptr) {
        return {};
    }
    text::ObjectReader reader(*object, parent.file(), parent.path() + "/growth", problems);
    const auto rate = reader.number("rate");
    const auto from = reader.integer("from");
    auto fact = reader.optionalString("fact");
    reader.rejectOthers();
    if (from && (*from < kFirstYear || *from > kLastYear)) {
        noteFault(reader,
            faultOf(Growth { .rate = 0, .from = *from < kFirstYear ? kFirstYear - 1 : kLastYear + 1, .fact = {} }));
        return {};
    }
    if (!rate || !from) {
        return {};
    }
    Growth growth { .rate = *rate, .from = static_cast<int>(*from), .fact = std::move(fact).value_or(std::string()) };
    noteFault(reader, faultOf(growth));
    return growth;
}

// One line of a JSON object for each field, without the last comma.
class FieldWriter final {
public:
    explicit FieldWriter(int level)
        : m_indent(static_cast<std::size_t>(level) * 2, ' ')
    {
    }

    // `json` is JSON text.
    void add(std::string_view key, const std::string& json)
    {
        m_text += (m_text.empty() ? "" : ",\n") + m_indent + text::jsonString(key) + ": " + json;
    }

    [[nodiscard]] std::string object() const
    {
        return "{\n" + m_text + '\n' + m_indent.substr(2) + '}';
    }

private:
    std::string m_indent;
    std::string m_text;
};

std::string jsonOf(double value)
{
    return text::numberCell(value).content;
}

std::string jsonOf(const Bilingual& text)
{
    return R"({ "zh": )" + text::jsonString(text.zh) + R"(, "en": )" + text::jsonString(text.en) + " }";
}

std::string jsonOf(const std::vector<std::string>& ids)
{
    std::string list;
    for (const std::string& id : ids) {
        list += (list.empty() ? "" : ", ") + text::jsonString(id);
    }
    return '[' + list + ']';
}

std::string jsonOf(const Input& input)
{
    std::string fields;
    if (input.shape == Shape::Fixed) {
        fields = R"("mid": )" + jsonOf(input.mid);
    } else {
        fields = R"("low": )" + jsonOf(input.low) + R"(, "mid": )" + jsonOf(input.mid) + R"(, "high": )"
            + jsonOf(input.high) + R"(, "shape": )" + text::jsonString(wordFor(input.shape));
    }
    if (!input.facts.empty()) {
        fields += R"(, "facts": )" + jsonOf(input.facts);
    }
    if (!input.note.empty()) {
        fields += R"(, "note": )" + jsonOf(input.note);
    }
    return "{ " + fields + " }";
}

std::string jsonOf(const Growth& growth)
{
    std::string fields = R"("rate": )" + jsonOf(growth.rate) + R"(, "from": )" + std::to_string(growth.from);
    if (!growth.fact.empty()) {
        fields += R"(, "fact": )" + text::jsonString(growth.fact);
    }
    return "{ " + fields + " }";
}

std::string jsonOf(const std::array<Input, kInputCount>& inputs)
{
    FieldWriter fields(2);
    for (const InputId id : kInputIds) {
        fields.add(kindOf(id).word, jsonOf(inputs[static_cast<std::size_t>(id)]));
    }
    return fields.object();
}

} // namespace

std::optional<Scenario> readScenario(std::string_view bytes, const std::string& file, Problems& problems)
{
    const std::size_t before = problems.size();
    const auto root = text::parseJson(bytes, file);
    if (!root) {
        problems.push_back(root.error());
        return {};
    }
    Scenario scenario;
    text::ObjectReader reader(*root, file, {}, problems);
    const auto format = reader.integer("format");
    if (format && *format != kFormat) {
        reader.note(ErrorCode::BadValue, "format", std::to_string(*format), std::to_string(kFormat));
    }
    const auto id = reader.string("id");
    scenario.id = id.value_or(std::string());
    if (id && !isId(*id)) {
        reader.note(ErrorCode::BadValue, "id", *id, "a-z, 0-9, -");
    }
    scenario.name = reader.bilingual("name").value_or(Bilingual {});
    scenario.note = reader.optionalBilingual("note").value_or(Bilingual {});
    readPue(reader, scenario);
    readInputs(reader, scenario, problems);
    scenario.growth = readGrowth(reader, problems);
    scenario.equivalents = readIds(reader, "equivalents", problems);
    scenario.projections = readIds(reader, "projections", problems);
    reader.rejectOthers();
    return problems.size() == before ? std::optional(std::move(scenario)) : std::nullopt;
}

std::string writeScenario(const Scenario& scenario)
{
    FieldWriter fields(1);
    fields.add("format", std::to_string(kFormat));
    fields.add("id", text::jsonString(scenario.id));
    fields.add("name", jsonOf(scenario.name));
    if (!scenario.note.empty()) {
        fields.add("note", jsonOf(scenario.note));
    }
    fields.add("includesPue", text::jsonString(wordFor(scenario.includesPue)));
    if (scenario.includesPue != PueInEnergy::No) {
        fields.add("includedPue", jsonOf(scenario.includedPue));
    }
    fields.add("inputs", jsonOf(scenario.inputs));
    if (scenario.growth) {
        fields.add("growth", jsonOf(*scenario.growth));
    }
    if (!scenario.equivalents.empty()) {
        fields.add("equivalents", jsonOf(scenario.equivalents));
    }
    if (!scenario.projections.empty()) {
        fields.add("projections", jsonOf(scenario.projections));
    }
    return fields.object() + '\n';
}

} // namespace broadsheet::scenario
