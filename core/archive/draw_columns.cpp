// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/draw_columns.h"

#include "core/lottery/draw_file.h"
#include "core/text/json_text.h"

#include <array>
#include <charconv>

namespace broadsheet::archive {
namespace {

constexpr std::string_view kNoTables = "[]";

void append(std::string& text, int number)
{
    std::array<char, 16> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    text.append(digits.data(), end.ptr);
}

// Reads "[1,2,3]" and the like, one character after the other.
class Reader final {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool take(char wanted)
    {
        if (m_text.empty() || m_text.front() != wanted) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    std::optional<int> number()
    {
        int value = 0;
        const auto end = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (end.ec != std::errc {}) {
            return {};
        }
        m_text.remove_prefix(static_cast<std::size_t>(end.ptr - m_text.data()));
        return value;
    }

    std::optional<std::vector<int>> list()
    {
        std::vector<int> numbers;
        if (!take('[')) {
            return {};
        }
        if (take(']')) {
            return numbers;
        }
        numbers.reserve(8);
        do {
            const auto value = number();
            if (!value) {
                return {};
            }
            numbers.push_back(*value);
        } while (take(','));
        return take(']') ? std::optional(std::move(numbers)) : std::nullopt;
    }

    [[nodiscard]] bool atEnd() const
    {
        return m_text.empty();
    }

private:
    std::string_view m_text;
};

Result<std::string> tableToColumn(const lottery::PrizeTable& table)
{
    std::string text = "{\"headings\":";
    const auto add = [&text](const std::vector<std::string>& cells) -> Result<void> {
        auto list = text::toJsonList(cells);
        if (!list) {
            return std::unexpected(std::move(list).error());
        }
        text += *list;
        return {};
    };
    if (auto done = add(table.headings); !done) {
        return std::unexpected(std::move(done).error());
    }
    text += ",\"rows\":[";
    for (const std::vector<std::string>& row : table.rows) {
        text += text.back() == '[' ? "" : ",";
        if (auto done = add(row); !done) {
            return std::unexpected(std::move(done).error());
        }
    }
    text += ']';
    if (!table.total.empty()) {
        text += ",\"total\":";
        if (auto done = add(table.total); !done) {
            return std::unexpected(std::move(done).error());
        }
    }
    return text + '}';
}

} // namespace

std::string numbersToColumn(const std::vector<std::vector<int>>& numbers)
{
    std::string text = "[";
    for (const std::vector<int>& list : numbers) {
        text += text.size() == 1 ? "[" : ",[";
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0) {
                text += ',';
            }
            append(text, list[i]);
        }
        text += ']';
    }
    return text + ']';
}

std::optional<std::vector<std::vector<int>>> numbersFromColumn(std::string_view column)
{
    Reader reader(column);
    std::vector<std::vector<int>> numbers;
    if (!reader.take('[')) {
        return {};
    }
    if (!reader.take(']')) {
        do {
            auto list = reader.list();
            if (!list) {
                return {};
            }
            numbers.push_back(*std::move(list));
        } while (reader.take(','));
        if (!reader.take(']')) {
            return {};
        }
    }
    return reader.atEnd() ? std::optional(std::move(numbers)) : std::nullopt;
}

Result<std::string> tablesToColumn(const std::vector<lottery::PrizeTable>& tables)
{
    if (tables.empty()) {
        return std::string(kNoTables);
    }
    std::string text = "[";
    for (const lottery::PrizeTable& table : tables) {
        auto column = tableToColumn(table);
        if (!column) {
            return column;
        }
        text += text.size() == 1 ? "" : ",";
        text += *column;
    }
    return text + ']';
}

std::optional<std::vector<lottery::PrizeTable>> tablesFromColumn(std::string_view column)
{
    if (column == kNoTables) {
        return std::vector<lottery::PrizeTable> {};
    }
    Problems problems;
    auto tables = lottery::parsePrizeTables(column, {}, problems);
    return problems.empty() ? std::optional(std::move(tables)) : std::nullopt;
}

std::optional<std::string> issueFromColumn(int order)
{
    return lottery::normaliseIssue(std::to_string(order));
}

} // namespace broadsheet::archive
