// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::text {

struct JsonMember;

// A JSON value that knows where it stood, so that a mistake in it can be named by line.
struct JsonValue {
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    int line = 0; // from 1: where the value begins (strings and numbers), or its bracket opens
    bool boolean = false;
    double number = 0;
    std::optional<std::int64_t> integer; // exact, where the number was written as an integer that fits
    std::string string;
    std::vector<JsonValue> items; // of an array
    std::vector<JsonMember> members; // of an object, in the order of the file

    // The member of that name, or nullptr; also nullptr where this is no object.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

inline constexpr int kDeepestJson = 64;

// Reads UTF-8 JSON (RFC 8259; a byte order mark is passed over). `file` is only for the places of errors.
// Errors: NotJson, CutShort, NestedTooDeep, DuplicateKey — with file and line.
[[nodiscard]] Result<JsonValue> parseJson(std::string_view bytes, const std::string& file);

// Reads typed fields out of one JSON object and writes down every mistake, so that a file's mistakes are all named at
// once. Each accessor returns nothing where it noted a problem; places carry file, line and JSON pointer.
// Not copied, used on the stack; `value`, `file` and `problems` must outlive it.
class ObjectReader final {
public:
    // `path` is the JSON pointer of `value`. Notes WrongType when it is no object; then every field is absent.
    ObjectReader(const JsonValue& value, const std::string& file, std::string path, Problems& problems);

    // Required fields: note MissingField or WrongType.
    [[nodiscard]] std::optional<std::string> string(std::string_view key);
    [[nodiscard]] std::optional<double> number(std::string_view key);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key);
    [[nodiscard]] std::optional<Bilingual> bilingual(std::string_view key); // {"zh": …, "en": …}, both non-empty
    [[nodiscard]] const JsonValue* array(std::string_view key);
    [[nodiscard]] const JsonValue* object(std::string_view key);

    // Optional fields: absent is fine; note WrongType only.
    [[nodiscard]] std::optional<std::string> optionalString(std::string_view key);
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view key);
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key); // absent is false
    [[nodiscard]] std::optional<Bilingual> optionalBilingual(std::string_view key);
    [[nodiscard]] const JsonValue* optionalArray(std::string_view key);
    [[nodiscard]] const JsonValue* optionalObject(std::string_view key);

    [[nodiscard]] bool has(std::string_view key) const;

    // Notes UnknownField for each member that no accessor asked for. Call it last.
    void rejectOthers();

    // Writes down a problem at the field `key` (or at the object itself where `key` is empty).
    void note(ErrorCode code, std::string_view key, std::string detail, std::string expected = {});

    // True once anything was noted through this reader.
    [[nodiscard]] bool failed() const
    {
        return m_failed;
    }

    [[nodiscard]] Place place(std::string_view key = {}) const;

    [[nodiscard]] const std::string& file() const
    {
        return m_file;
    }

    [[nodiscard]] const std::string& path() const
    {
        return m_path;
    }

private:
    [[nodiscard]] const JsonValue* ask(std::string_view key, JsonValue::Type type, bool required);

    const JsonValue& m_value;
    const std::string& m_file;
    std::string m_path;
    Problems& m_problems;
    std::vector<std::string> m_asked;
    bool m_failed = false;
};

} // namespace broadsheet::text
