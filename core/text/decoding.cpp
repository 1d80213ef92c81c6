// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iconv.h>

namespace broadsheet::text {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// The length of the UTF-8 sequence at the start of `bytes`, or 0 where there is none: as Unicode 15, table 3-7 has it.
std::size_t sequenceLength(std::string_view bytes)
{
    const unsigned lead = byteAt(bytes, 0);
    if (lead < 0x80U) {
        return 1;
    }
    if (lead < 0xC2U || lead > 0xF4U) {
        return 0;
    }
    const std::size_t length = lead < 0xE0U ? 2 : (lead < 0xF0U ? 3 : 4);
    if (bytes.size() < length) {
        return 0;
    }
    const unsigned lowest = lead == 0xE0U ? 0xA0U : (lead == 0xF0U ? 0x90U : 0x80U);
    const unsigned highest = lead == 0xEDU ? 0x9FU : (lead == 0xF4U ? 0x8FU : 0xBFU);
    if (byteAt(bytes, 1) < lowest || byteAt(bytes, 1) > highest) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(bytes, i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

// How many bytes at the start are ASCII, in steps of eight until the last.
std::size_t asciiLength(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    std::size_t at = 0;
    std::uint64_t eight = 0;
    while (at + sizeof eight <= bytes.size()) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0) {
            break;
        }
        at += sizeof eight;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80U) {
        ++at;
    }
    return at;
}

// Where the bytes cease to be UTF-8; their size where they do not.
std::size_t endOfUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        at += asciiLength(bytes.substr(at));
        if (at == bytes.size()) {
            break;
        }
        const std::size_t length = sequenceLength(bytes.substr(at));
        if (length == 0) {
            break;
        }
        at += length;
    }
    return at;
}

class Converter final {
public:
    explicit Converter(const char* encoding)
        : m_handle(::iconv_open("UTF-8", encoding))
    {
    }

    ~Converter()
    {
        if (isOpen()) {
            ::iconv_close(m_handle);
        }
    }

    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    Converter(Converter&&) = delete;
    Converter& operator=(Converter&&) = delete;

    // Appends to `result` what can be converted, and gives how many bytes that was.
    std::size_t convert(std::string bytes, std::string& result)
    {
        if (!isOpen()) {
            return 0;
        }
        char* from = bytes.data();
        std::size_t left = bytes.size();
        std::array<char, std::size_t { 16 } * 1024> part {};
        while (left > 0) {
            char* to = part.data();
            std::size_t room = part.size();
            const std::size_t outcome = ::iconv(m_handle, &from, &left, &to, &room);
            result.append(part.data(), part.size() - room);
            if (outcome == static_cast<std::size_t>(-1) && errno != E2BIG) {
                break;
            }
        }
        return bytes.size() - left;
    }

private:
    [[nodiscard]] bool isOpen() const
    {
        // NOLINTNEXTLINE(performance-no-int-to-ptr): how iconv_open() says that it failed
        return m_handle != reinterpret_cast<iconv_t>(-1);
    }

    iconv_t m_handle;
};

void useLineFeeds(std::string& text)
{
    const std::size_t first = text.find('\r');
    if (first == std::string::npos) {
        return;
    }
    std::size_t to = first;
    for (std::size_t from = first; from < text.size(); ++from) {
        const bool isReturn = text[from] == '\r';
        if (isReturn && from + 1 < text.size() && text[from + 1] == '\n') {
            continue;
        }
        text[to++] = isReturn ? '\n' : text[from];
    }
    text.resize(to);
}

std::unexpected<Error> notText(std::string_view readable, const std::string& file)
{
    return std::unexpected(Error { .code = ErrorCode::NotText,
        .place
        = { .file = file, .line = 1 + static_cast<int>(std::ranges::count(readable, '\n')), .column = 0, .path = {} },
        .detail = {},
        .expected = "UTF-8, GB18030" });
}

Result<DecodedText> finished(std::string text, Encoding encoding, const std::string& file)
{
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos) {
        return notText(std::string_view(text).substr(0, nul), file);
    }
    useLineFeeds(text);
    return DecodedText { .text = std::move(text), .encoding = encoding };
}

Result<DecodedText> converted(std::string bytes, Encoding encoding, const char* name, const std::string& file)
{
    std::string result;
    const std::size_t size = bytes.size();
    if (Converter(name).convert(std::move(bytes), result) != size) {
        return notText(result, file);
    }
    return finished(std::move(result), encoding, file);
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Utf8WithMark:
        return "UTF-8 (BOM)";
    case Encoding::Gb18030:
        return "GB18030";
    case Encoding::Utf16LittleEndian:
        return "UTF-16LE";
    case Encoding::Utf16BigEndian:
        return "UTF-16BE";
    }
    return "UTF-8";
}

Result<DecodedText> decodeText(std::string bytes, const std::string& file)
{
    if (bytes.starts_with(kUtf16LittleMark)) {
        return converted(bytes.substr(kUtf16LittleMark.size()), Encoding::Utf16LittleEndian, "UTF-16LE", file);
    }
    if (bytes.starts_with(kUtf16BigMark)) {
        return converted(bytes.substr(kUtf16BigMark.size()), Encoding::Utf16BigEndian, "UTF-16BE", file);
    }
    const bool hasMark = bytes.starts_with(kUtf8Mark);
    const std::size_t end = endOfUtf8(bytes);
    if (end == bytes.size()) {
        bytes.erase(0, hasMark ? kUtf8Mark.size() : 0);
        return finished(std::move(bytes), hasMark ? Encoding::Utf8WithMark : Encoding::Utf8, file);
    }
    if (hasMark || bytes.contains('\0')) {
        return notText(std::string_view(bytes).substr(0, std::min(end, bytes.find('\0'))), file);
    }
    return converted(std::move(bytes), Encoding::Gb18030, "GB18030", file);
}

bool isUtf8(std::string_view bytes)
{
    return endOfUtf8(bytes) == bytes.size();
}

} // namespace broadsheet::text
