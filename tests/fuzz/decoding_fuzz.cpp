// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"
#include "tests/fuzz/games.h"

#include <cstddef>
#include <cstdint>
#include <string>

// What comes out is UTF-8 with line feeds alone, or an error with its line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace broadsheet;
    const auto decoded = text::decodeText(std::string(reinterpret_cast<const char*>(data), size), "f");
    if (decoded) {
        fuzz::require(text::isUtf8(decoded->text));
        fuzz::require(!decoded->text.contains('\r') && !decoded->text.contains('\0'));
    } else {
        fuzz::require(decoded.error().place.line > 0);
    }
    return 0;
}
