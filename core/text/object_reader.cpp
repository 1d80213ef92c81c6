// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <algorithm>

namespace broadsheet::text {

namespace {

std::string_view wordFor(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::Boolean:
        return "boolean";
    case JsonValue::Type::Number:
        return "number";
    case JsonValue::Type::String:
        return "string";
    case JsonValue::Type::Array:
        return "array";
    case JsonValue::Type::Object:
        return "object";
    }
    return {};
}

// A name as one step of a JSON pointer (RFC 6901, section 3).
std::string pointerStep(std::string_view key)
{
    std::string step = "/";
    for (const char c : key) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        text += text.empty() ? name : ", " + name;
    }
    return text;
}

} // namespace

ObjectReader::ObjectReader(const JsonValue& value, const std::string& file, std::string path, Problems& problems)
    : m_value(value)
    , m_file(file)
    , m_path(std::move(path))
    , m_problems(problems)
{
    if (value.type != JsonValue::Type::Object) {
        note(ErrorCode::WrongType, {}, std::string(wordFor(value.type)), "object");
    }
}

std::optional<std::string> ObjectReader::string(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::String, true);
    return value != nullptr ? std::optional(value->string) : std::nullopt;
}

std::optional<double> ObjectReader::number(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::Number, true);
    return value != nullptr ? std::optional(value->number) : std::nullopt;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::Number, true);
    if (value != nullptr && !value->integer) {
        note(ErrorCode::WrongType, key, "number", "integer");
        return std::nullopt;
    }
    return value != nullptr ? value->integer : std::nullopt;
}

std::optional<Bilingual> ObjectReader::bilingual(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::Object, true);
    if (value == nullptr) {
        return std::nullopt;
    }
    ObjectReader languages(*value, m_file, m_path + pointerStep(key), m_problems);
    auto zh = languages.string("zh");
    auto en = languages.string("en");
    if (zh && zh->empty()) {
        languages.note(ErrorCode::BadValue, "zh", "\"\"", "text");
    }
    if (en && en->empty()) {
        languages.note(ErrorCode::BadValue, "en", "\"\"", "text");
    }
    languages.rejectOthers();
    if (languages.failed()) {
        m_failed = true;
        return std::nullopt;
    }
    return Bilingual { .zh = std::move(*zh), .en = std::move(*en) };
}

const JsonValue* ObjectReader::array(std::string_view key)
{
    return ask(key, JsonValue::Type::Array, true);
}

const JsonValue* ObjectReader::object(std::string_view key)
{
    return ask(key, JsonValue::Type::Object, true);
}

std::optional<std::string> ObjectReader::optionalString(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::String, false);
    return value != nullptr ? std::optional(value->string) : std::nullopt;
}

std::optional<double> ObjectReader::optionalNumber(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::Number, false);
    return value != nullptr ? std::optional(value->number) : std::nullopt;
}

std::optional<std::int64_t> ObjectReader::optionalInteger(std::string_view key)
{
    return ask(key, JsonValue::Type::Number, false) != nullptr ? integer(key) : std::nullopt;
}

bool ObjectReader::flag(std::string_view key)
{
    const JsonValue* value = ask(key, JsonValue::Type::Boolean, false);
    return value != nullptr && value->boolean;
}

std::optional<Bilingual> ObjectReader::optionalBilingual(std::string_view key)
{
    return ask(key, JsonValue::Type::Object, false) != nullptr ? bilingual(key) : std::nullopt;
}

const JsonValue* ObjectReader::optionalArray(std::string_view key)
{
    return ask(key, JsonValue::Type::Array, false);
}

const JsonValue* ObjectReader::optionalObject(std::string_view key)
{
    return ask(key, JsonValue::Type::Object, false);
}

bool ObjectReader::has(std::string_view key) const
{
    return m_value.find(key) != nullptr;
}

void ObjectReader::rejectOthers()
{
    const auto isAsked = [this](const std::string& name) { return std::ranges::find(m_asked, name) != m_asked.end(); };
    for (const auto& [name, value] : m_value.members) {
        if (!isAsked(name)) {
            note(ErrorCode::UnknownField, name, name, joined(m_asked));
        }
    }
}

void ObjectReader::note(ErrorCode code, std::string_view key, std::string detail, std::string expected)
{
    m_failed = true;
    m_problems.push_back(
        { .code = code, .place = place(key), .detail = std::move(detail), .expected = std::move(expected) });
}

Place ObjectReader::place(std::string_view key) const
{
    const JsonValue* field = key.empty() ? nullptr : m_value.find(key);
    return { .file = m_file,
        .line = field != nullptr ? field->line : m_value.line,
        .column = 0,
        .path = key.empty() ? m_path : m_path + pointerStep(key) };
}

const JsonValue* ObjectReader::ask(std::string_view key, JsonValue::Type type, bool required)
{
    if (std::ranges::find(m_asked, key) == m_asked.end()) {
        m_asked.emplace_back(key);
    }
    const JsonValue* value = m_value.find(key);
    if (value == nullptr) {
        if (required && m_value.type == JsonValue::Type::Object) {
            note(ErrorCode::MissingField, key, std::string(key));
        }
        return nullptr;
    }
    if (value->type != type) {
        note(ErrorCode::WrongType, key, std::string(wordFor(value->type)), std::string(wordFor(type)));
        return nullptr;
    }
    return value;
}

} // namespace broadsheet::text
