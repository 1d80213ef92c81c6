// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/json_lists.h"

#include <string_view>

namespace broadsheet::lottery {

namespace {

using Type = text::JsonValue::Type;

constexpr std::int64_t kLargestInteger = 1'000'000;

std::string_view typeWord(Type type)
{
    switch (type) {
    case Type::Null:
        return "null";
    case Type::Boolean:
        return "boolean";
    case Type::Number:
        return "number";
    case Type::String:
        return "string";
    case Type::Array:
        return "array";
    case Type::Object:
        break;
    }
    return "object";
}

bool isOfType(const JsonSpot& spot, Type type, Problems& problems)
{
    if (spot.value.type == type) {
        return true;
    }
    problems.push_back(
        spot.error(ErrorCode::WrongType, std::string(typeWord(spot.value.type)), std::string(typeWord(type))));
    return false;
}

std::optional<int> readInteger(const JsonSpot& spot, Problems& problems)
{
    if (!isOfType(spot, Type::Number, problems)) {
        return {};
    }
    const std::optional<std::int64_t>& integer = spot.value.integer;
    if (!integer || *integer < -kLargestInteger || *integer > kLargestInteger) {
        problems.push_back(spot.error(
            ErrorCode::BadValue, integer ? std::to_string(*integer) : std::to_string(spot.value.number), "1"));
        return {};
    }
    return static_cast<int>(*integer);
}

} // namespace

JsonSpot JsonSpot::item(std::size_t index) const
{
    return { value.items[index], file, path + "/" + std::to_string(index) };
}

Error JsonSpot::error(ErrorCode code, std::string detail, std::string expected) const
{
    return { .code = code,
        .place = { .file = file, .line = value.line, .column = 0, .path = path },
        .detail = std::move(detail),
        .expected = std::move(expected) };
}

std::optional<std::vector<std::string>> readStrings(const JsonSpot& spot, Problems& problems)
{
    if (!isOfType(spot, Type::Array, problems)) {
        return {};
    }
    const std::size_t before = problems.size();
    std::vector<std::string> result;
    for (std::size_t i = 0; i < spot.value.items.size(); ++i) {
        if (isOfType(spot.item(i), Type::String, problems)) {
            result.push_back(spot.value.items[i].string);
        }
    }
    return problems.size() == before ? std::optional(result) : std::nullopt;
}

std::optional<std::vector<int>> readIntegers(const JsonSpot& spot, Problems& problems)
{
    if (!isOfType(spot, Type::Array, problems)) {
        return {};
    }
    const std::size_t before = problems.size();
    std::vector<int> result;
    result.reserve(spot.value.items.size());
    for (std::size_t i = 0; i < spot.value.items.size(); ++i) {
        result.push_back(readInteger(spot.item(i), problems).value_or(0));
    }
    return problems.size() == before ? std::optional(result) : std::nullopt;
}

std::optional<std::vector<std::vector<int>>> readIntegerLists(const JsonSpot& spot, Problems& problems)
{
    if (!isOfType(spot, Type::Array, problems)) {
        return {};
    }
    const std::size_t before = problems.size();
    std::vector<std::vector<int>> result;
    result.reserve(spot.value.items.size());
    for (std::size_t i = 0; i < spot.value.items.size(); ++i) {
        result.push_back(readIntegers(spot.item(i), problems).value_or(std::vector<int> {}));
    }
    return problems.size() == before ? std::optional(result) : std::nullopt;
}

} // namespace broadsheet::lottery
