// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::text {

// One cell of a table that leaves the program. Only text can be made harmless; numbers are written as they are.
struct Cell {
    enum class Type { Text, Number };

    Type type = Type::Text;
    std::string content; // a number is in C notation, or empty for none

    bool operator==(const Cell&) const = default;
};

[[nodiscard]] Cell textCell(std::string content);
// The shortest decimal notation that reads back as the same double.
[[nodiscard]] Cell numberCell(double value);
[[nodiscard]] Cell numberCell(const std::optional<double>& value); // empty for none
// Figures that are written already, or none.
[[nodiscard]] Cell exactCell(std::string figures);

using Row = std::vector<Cell>;

[[nodiscard]] Row headingRow(std::span<const std::string_view> names);

// RFC 4180 with CRLF line ends. A text cell that a spreadsheet would run as a formula (it starts with = + - @, a tab or
// a carriage return: OWASP, "CSV Injection") gets an apostrophe in front.
[[nodiscard]] std::string toCsv(const std::vector<Row>& rows);

// What a spreadsheet opens as it is meant: the same, where a text of figures alone that a spreadsheet would take for a
// number ("03001") is written as a formula that gives the text (="03001"). A file begins with kByteOrderMark.
[[nodiscard]] std::string toSpreadsheetCsv(const std::vector<Row>& rows);

// Tells spreadsheets that a text is UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Tab-separated, LF line ends; tabs and line breaks within a cell become spaces.
[[nodiscard]] std::string toTsv(const std::vector<Row>& rows);

// A JSON array of objects, the first row giving the keys; numbers as numbers, empty numbers as null.
[[nodiscard]] std::string toJsonRows(const std::vector<Row>& rows);

// Columns padded to their widest cell for reading in a terminal; a CJK character counts as two columns.
[[nodiscard]] std::string toAlignedText(const std::vector<Row>& rows);

} // namespace broadsheet::text
