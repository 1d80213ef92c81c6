// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace broadsheet::text {

// How a text was written in bytes. GB18030 contains GBK and GB 2312.
enum class Encoding { Utf8, Utf8WithMark, Gb18030, Utf16LittleEndian, Utf16BigEndian };

// "UTF-8", "UTF-8 (BOM)", "GB18030", "UTF-16LE", "UTF-16BE"
[[nodiscard]] std::string_view nameOf(Encoding encoding);

struct DecodedText {
    std::string text; // UTF-8 without a byte order mark; every line ends with LF alone
    Encoding encoding = Encoding::Utf8;
};

// Tells the encoding by the byte order mark, else UTF-8 where the bytes are that, else GB18030. CRLF and a lone CR
// become LF, so that lines are counted as editors do. Error: NotText, with file and line, where the bytes are neither,
// or hold a NUL (a picture, an archive).
[[nodiscard]] Result<DecodedText> decodeText(std::string bytes, const std::string& file);

[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace broadsheet::text
