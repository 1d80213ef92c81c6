// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <unordered_set>

namespace broadsheet::text {

namespace {

// How far the parser has read.
struct Position {
    std::size_t offset = 0;
    int line = 1;
};

// The bytes as the parser's input; stepping over one moves `position`.
class CountingIterator final {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, Position* position)
        : m_at(at)
        , m_position(position)
    {
    }

    reference operator*() const
    {
        return *m_at;
    }

    CountingIterator& operator++()
    {
        m_position->line += *m_at == '\n' ? 1 : 0;
        ++m_position->offset;
        ++m_at;
        return *this;
    }

    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }

    bool operator==(const CountingIterator& other) const
    {
        return m_at == other.m_at;
    }

private:
    const char* m_at;
    Position* m_position;
};

// An object or array whose end has not come yet.
struct OpenValue {
    JsonValue value;
    std::string key; // of the member that comes next
    std::unordered_set<std::string> keys;
};

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The end of what the parser read, on one line and fit to be shown.
std::string legibleEnd(std::string_view read)
{
    constexpr std::size_t kLongest = 30;
    const std::size_t lineStart = read.rfind('\n') == read.size() - 1 ? 0 : read.rfind('\n') + 1; // npos + 1 is 0
    std::size_t start = std::max(lineStart, read.size() - std::min(read.size(), kLongest));
    while (start < read.size() && continuesCharacter(read[start])) {
        ++start;
    }
    const std::string shown = nlohmann::json(std::string(read.substr(start)))
                                  .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return shown.substr(1, shown.size() - 2);
}

// Builds the tree from the parser's events. Functions have the names that nlohmann::json_sax asks for.
// NOLINTBEGIN(readability-identifier-naming)
class TreeBuilder final {
public:
    TreeBuilder(std::string_view bytes, const Position& position, const std::string& file)
        : m_bytes(bytes)
        , m_position(position)
        , m_file(file)
    {
    }

    bool null()
    {
        return add(valueHere(JsonValue::Type::Null));
    }

    bool boolean(bool isTrue)
    {
        JsonValue value = valueHere(JsonValue::Type::Boolean);
        value.boolean = isTrue;
        return add(std::move(value));
    }

    bool number_integer(std::int64_t number)
    {
        JsonValue value = numberHere(static_cast<double>(number));
        value.integer = number;
        return add(std::move(value));
    }

    bool number_unsigned(std::uint64_t number)
    {
        JsonValue value = numberHere(static_cast<double>(number));
        if (std::in_range<std::int64_t>(number)) {
            value.integer = static_cast<std::int64_t>(number);
        }
        return add(std::move(value));
    }

    bool number_float(double number, const std::string& /*written*/)
    {
        return add(numberHere(number));
    }

    bool string(std::string& text)
    {
        JsonValue value = valueHere(JsonValue::Type::String);
        value.string = std::move(text);
        return add(std::move(value));
    }

    bool binary(nlohmann::json::binary_t& /*bytes*/)
    {
        return false; // not in JSON text
    }

    bool start_object(std::size_t /*count*/)
    {
        return open(JsonValue::Type::Object);
    }

    bool start_array(std::size_t /*count*/)
    {
        return open(JsonValue::Type::Array);
    }

    bool end_object()
    {
        return close();
    }

    bool end_array()
    {
        return close();
    }

    bool key(std::string& name)
    {
        if (!m_open.back().keys.insert(name).second) {
            return fail(ErrorCode::DuplicateKey, name, m_position.offset);
        }
        m_open.back().key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string& /*token*/, const nlohmann::detail::exception& /*why*/)
    {
        if (byte <= m_bytes.size()) {
            return fail(ErrorCode::NotJson, legibleEnd(m_bytes.substr(0, byte)), byte);
        }
        const std::size_t last = m_bytes.find_last_not_of(" \t\r\n");
        return fail(ErrorCode::CutShort, {}, last == std::string_view::npos ? 0 : last + 1);
    }

    Result<JsonValue> result(bool isWhole)
    {
        if (!isWhole) {
            return std::unexpected(std::move(m_error));
        }
        return std::move(m_root);
    }

private:
    [[nodiscard]] JsonValue valueHere(JsonValue::Type type) const
    {
        JsonValue value;
        value.type = type;
        value.line = m_position.line;
        return value;
    }

    // A number ends where another byte begins, which the parser has read by now.
    [[nodiscard]] JsonValue numberHere(double number) const
    {
        JsonValue value = valueHere(JsonValue::Type::Number);
        value.number = number;
        if (m_position.offset > 0 && m_bytes[m_position.offset - 1] == '\n') {
            --value.line;
        }
        return value;
    }

    bool add(JsonValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return true;
        }
        OpenValue& parent = m_open.back();
        if (parent.value.type == JsonValue::Type::Array) {
            parent.value.items.push_back(std::move(value));
        } else {
            parent.value.members.push_back({ .name = std::move(parent.key), .value = std::move(value) });
        }
        return true;
    }

    bool open(JsonValue::Type type)
    {
        if (m_open.size() >= kDeepestJson) {
            return fail(ErrorCode::NestedTooDeep, std::to_string(kDeepestJson), m_position.offset);
        }
        m_open.push_back({ .value = valueHere(type), .key = {}, .keys = {} });
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    // `offset` counts the bytes up to and including the one at fault.
    bool fail(ErrorCode code, std::string detail, std::size_t offset)
    {
        const std::string_view before = m_bytes.substr(0, offset > 0 ? offset - 1 : 0);
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
        m_error = { .code = code,
            .place = { .file = m_file,
                .line = 1 + static_cast<int>(std::ranges::count(before, '\n')),
                .column = 1 + static_cast<int>(before.size() - lineStart),
                .path = {} },
            .detail = std::move(detail),
            .expected = {} };
        return false;
    }

    std::string_view m_bytes;
    const Position& m_position;
    const std::string& m_file;
    std::vector<OpenValue> m_open;
    JsonValue m_root;
    Error m_error;
};

// NOLINTEND(readability-identifier-naming)

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::name);
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonValue> parseJson(std::string_view bytes, const std::string& file)
{
    Position position;
    TreeBuilder builder(bytes, position, file);
    const CountingIterator begin(bytes.data(), &position);
    const CountingIterator end(bytes.data() + bytes.size(), &position);
    const bool isWhole = nlohmann::json::sax_parse(begin, end, &builder);
    return builder.result(isWhole);
}

} // namespace broadsheet::text
