// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"
#include "tests/fuzz/games.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

// The lines of records only grow, and no record is empty.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace broadsheet;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    int line = 0;
    const auto read = text::readCsv(text, text::csvSeparatorOf(text), "f", [&line](const text::CsvRecord& record) {
        fuzz::require(record.line >= line && !record.fields.empty());
        line = record.line;
        return text::CsvStep::Next;
    });
    fuzz::require(read || read.error().place.line > 0);
    return 0;
}
