// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/row_text.h"

#include "core/text/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace broadsheet::text {

namespace {

bool isFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").contains(text.front());
}

std::string csvField(const Cell& cell)
{
    if (cell.type == Cell::Type::Number) {
        return cell.content;
    }
    std::string text = isFormula(cell.content) ? '\'' + cell.content : cell.content;
    if (text.find_first_of("\",\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

bool isFiguresAlone(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string spreadsheetField(const Cell& cell)
{
    if (cell.type == Cell::Type::Text && isFiguresAlone(cell.content)) {
        return "\"=\"\"" + cell.content + "\"\"\"";
    }
    return csvField(cell);
}

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string jsonField(const Cell& cell)
{
    if (cell.type == Cell::Type::Text) {
        return jsonString(cell.content);
    }
    return cell.content.empty() ? "null" : cell.content;
}

// The next character of UTF-8 text and how many bytes it takes; a stray byte counts as U+FFFD.
struct Character {
    char32_t code = 0;
    std::size_t length = 1;
};

Character characterAt(std::string_view text, std::size_t offset)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80U) {
        return { .code = lead, .length = 1 };
    }
    const std::size_t length = std::size_t { 2 } + (lead >= 0xE0U ? 1 : 0) + (lead >= 0xF0U ? 1 : 0);
    if (lead < 0xC2U || lead > 0xF4U || offset + length > text.size()) {
        return { .code = 0xFFFD, .length = 1 };
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(offset + i) & 0xC0U) != 0x80U) {
            return { .code = 0xFFFD, .length = 1 };
        }
        code = (code << 6U) | (byte(offset + i) & 0x3FU);
    }
    return { .code = code, .length = length };
}

// East Asian Wide and Fullwidth (Unicode Standard Annex 11), in blocks.
bool isWide(char32_t code)
{
    struct Block {
        char32_t first;
        char32_t last;
    };

    constexpr std::array kBlocks { Block { 0x1100, 0x115F }, Block { 0x2E80, 0x303E }, Block { 0x3041, 0xA4CF },
        Block { 0xAC00, 0xD7A3 }, Block { 0xF900, 0xFAFF }, Block { 0xFE30, 0xFE4F }, Block { 0xFF00, 0xFF60 },
        Block { 0xFFE0, 0xFFE6 }, Block { 0x1F300, 0x1FAFF }, Block { 0x20000, 0x3FFFD } };
    return std::ranges::any_of(
        kBlocks, [code](const Block& block) { return code >= block.first && code <= block.last; });
}

bool isControl(char32_t code)
{
    return code < 0x20U || (code >= 0x7FU && code <= 0x9FU);
}

struct TerminalText {
    std::string text; // without anything that would move the cursor
    std::size_t width = 0;
};

TerminalText terminalText(std::string_view text)
{
    TerminalText result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (isControl(character.code)) {
            result.text += ' ';
        } else if (character.code == 0xFFFD) {
            result.text += "\uFFFD";
        } else {
            result.text += text.substr(at, character.length);
        }
        result.width += isWide(character.code) ? 2 : 1;
        at += character.length;
    }
    return result;
}

struct Column {
    std::size_t width = 0;
    bool isNumeric = false;
};

std::vector<Column> columnsOf(const std::vector<Row>& rows)
{
    std::vector<Column> columns;
    for (const Row& row : rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            columns[i].width = std::max(columns[i].width, terminalText(row[i].content).width);
            columns[i].isNumeric = columns[i].isNumeric || row[i].type == Cell::Type::Number;
        }
    }
    return columns;
}

std::string alignedLine(const Row& row, const std::vector<Column>& columns)
{
    constexpr std::size_t kGap = 2;
    std::string line;
    std::size_t pending = 0; // spaces owed, written only before more text
    for (std::size_t i = 0; i < row.size(); ++i) {
        const TerminalText cell = terminalText(row[i].content);
        const std::size_t spare = columns[i].width - cell.width;
        const std::size_t before = columns[i].isNumeric ? spare : 0;
        if (!cell.text.empty()) {
            line += std::string(pending + before, ' ') + cell.text;
            pending = 0;
        }
        pending += spare - (cell.text.empty() ? 0 : before) + kGap;
    }
    return line + '\n';
}

template <class Field>
std::string separated(const Row& row, char separator, Field field)
{
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        line += i == 0 ? "" : std::string(1, separator);
        line += field(row[i]);
    }
    return line;
}

} // namespace

Cell textCell(std::string content)
{
    return { .type = Cell::Type::Text, .content = std::move(content) };
}

Cell numberCell(double value)
{
    if (!std::isfinite(value)) {
        return { .type = Cell::Type::Number, .content = {} };
    }
    std::array<char, 32> buffer {};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0 : value);
    return { .type = Cell::Type::Number, .content = { buffer.data(), written.ptr } };
}

Cell numberCell(const std::optional<double>& value)
{
    return value ? numberCell(*value) : exactCell({});
}

Cell exactCell(std::string figures)
{
    return { .type = Cell::Type::Number, .content = std::move(figures) };
}

Row headingRow(std::span<const std::string_view> names)
{
    Row row;
    for (const std::string_view name : names) {
        row.push_back(textCell(std::string(name)));
    }
    return row;
}

std::string toCsv(const std::vector<Row>& rows)
{
    std::string text;
    for (const Row& row : rows) {
        text += separated(row, ',', csvField) + "\r\n";
    }
    return text;
}

std::string toSpreadsheetCsv(const std::vector<Row>& rows)
{
    std::string text;
    for (const Row& row : rows) {
        text += separated(row, ',', spreadsheetField) + "\r\n";
    }
    return text;
}

std::string toTsv(const std::vector<Row>& rows)
{
    std::string text;
    for (const Row& row : rows) {
        text += separated(row, '\t', [](const Cell& cell) { return onOneLine(cell.content); }) + '\n';
    }
    return text;
}

std::string toJsonRows(const std::vector<Row>& rows)
{
    std::string text = "[";
    for (std::size_t r = 1; r < rows.size(); ++r) {
        text += r == 1 ? "\n  {" : ",\n  {";
        for (std::size_t i = 0; i < std::min(rows.front().size(), rows[r].size()); ++i) {
            text += (i == 0 ? "" : ", ") + jsonString(rows.front()[i].content) + ": " + jsonField(rows[r][i]);
        }
        text += '}';
    }
    return text + (rows.size() > 1 ? "\n]\n" : "]\n");
}

std::string toAlignedText(const std::vector<Row>& rows)
{
    const std::vector<Column> columns = columnsOf(rows);
    std::string text;
    for (const Row& row : rows) {
        text += alignedLine(row, columns);
    }
    return text;
}

} // namespace broadsheet::text
