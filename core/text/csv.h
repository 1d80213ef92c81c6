// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::text {

// One record of a CSV text. Its fields are without their quotes and, where they had none, without white space at both
// ends; they are gone after the call that was handed them.
struct CsvRecord {
    int line = 0; // from 1: where the record begins
    std::size_t bytes = 0; // of the text that are read by now, this record among them
    std::span<const std::string_view> fields; // at least one
};

// What to do after a record.
enum class CsvStep { Next, Stop };

using CsvVisitor = std::function<CsvStep(const CsvRecord& record)>;

// The most bytes of a record of several lines: beyond, a quote was surely left open.
inline constexpr std::size_t kLongestCsvRecord = std::size_t { 1024 } * 1024;

// Reads UTF-8 CSV (RFC 4180; line ends of LF or CRLF, also mixed; a byte order mark and blank lines are passed over)
// record by record. Error: NotCsv, with file and line, for a quoted field that never ends or is followed by text, and
// for a quote within a field that is not quoted; the records before it were handed out.
[[nodiscard]] Result<void> readCsv(
    std::string_view bytes, char separator, const std::string& file, const CsvVisitor& visit);

// A record to keep.
struct CsvRow {
    int line = 0;
    std::vector<std::string> fields;

    bool operator==(const CsvRow&) const = default;
};

// The first `most` records, all of them by default. Error: as above.
[[nodiscard]] Result<std::vector<CsvRow>> readCsvRows(
    std::string_view bytes, char separator, const std::string& file, std::size_t most = static_cast<std::size_t>(-1));

// Which of , ; tab and | parts the first lines of the text into the most even columns; a comma where none does.
[[nodiscard]] char csvSeparatorOf(std::string_view bytes);

} // namespace broadsheet::text
