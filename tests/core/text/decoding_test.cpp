// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include <gtest/gtest.h>

namespace broadsheet::text {
namespace {

void expectText(const std::string& bytes, Encoding encoding, const std::string& text)
{
    const auto decoded = decodeText(bytes, "f");
    ASSERT_TRUE(decoded.has_value()) << text;
    EXPECT_EQ(decoded->text, text);
    EXPECT_EQ(decoded->encoding, encoding) << text;
}

void expectNoText(const std::string& bytes, int line)
{
    const auto decoded = decodeText(bytes, "f.txt");
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, ErrorCode::NotText);
    EXPECT_EQ(decoded.error().place.file, "f.txt");
    EXPECT_EQ(decoded.error().place.line, line);
}

// 期号 and 元 in the encodings of the world outside.
constexpr const char* kIssueGbk = "\xC6\xDA\xBA\xC5";
constexpr const char* kYuanGbk = "\xD4\xAA";

TEST(Decoding, KnowsUtf8WithAndWithoutAMark)
{
    expectText("期号\n", Encoding::Utf8, "期号\n");
    expectText("\xEF\xBB\xBF期号\n", Encoding::Utf8WithMark, "期号\n");
    expectText("plain", Encoding::Utf8, "plain");
    expectText("", Encoding::Utf8, "");
    expectText("\xEF\xBB\xBF", Encoding::Utf8WithMark, "");
    expectText("𠮷野", Encoding::Utf8, "𠮷野");
}

TEST(Decoding, TurnsGbkAndGb18030IntoUtf8)
{
    expectText(std::string(kIssueGbk) + "24027\n10" + kYuanGbk, Encoding::Gb18030, "期号24027\n10元");
    expectText("\x82\x35\x8F\x33\xD2\xB0", Encoding::Gb18030, "龦野"); // four bytes: GB18030 alone
}

TEST(Decoding, TurnsUtf16WithAMarkIntoUtf8)
{
    expectText(std::string("\xFF\xFE\x1F\x67\x0A\x00", 6), Encoding::Utf16LittleEndian, "期\n");
    expectText(std::string("\xFE\xFF\x67\x1F\x00\x0A", 6), Encoding::Utf16BigEndian, "期\n");
}

TEST(Decoding, EndsEveryLineWithALineFeed)
{
    expectText("a\r\nb\rc\nd\r\r\ne\r", Encoding::Utf8, "a\nb\nc\nd\n\ne\n");
    expectText(std::string(kIssueGbk) + "\r\n" + kYuanGbk + "\r" + kYuanGbk, Encoding::Gb18030, "期号\n元\n元");
}

TEST(Decoding, ConvertsTextsLongerThanItsBuffer)
{
    std::string gbk;
    std::string utf8;
    for (int i = 0; i < 20000; ++i) {
        gbk += kIssueGbk;
        utf8 += "期号";
    }
    expectText(gbk, Encoding::Gb18030, utf8);
}

TEST(Decoding, NamesTheLineWhereBytesAreNoText)
{
    expectNoText("a\nb\xFF\xFF\n", 2);
    expectNoText("\xEF\xBB\xBF一\n二\n\xC6\xDA", 3);
    expectNoText(std::string("a\nb\0c", 5), 2);
    expectNoText(std::string("\xFF\xFE\x1F\x67\x00", 5), 1);
    expectNoText(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), 1);
}

TEST(Decoding, HasNoOverlongFormsNorSurrogatesNorWhatLiesBeyondUnicode)
{
    EXPECT_TRUE(isUtf8("a期𠮷\xF4\x8F\xBF\xBF"));
    for (const char* bytes : { "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
             "\xF4\x90\x80\x80", "\x80", "\xE6\x9C" }) {
        EXPECT_FALSE(isUtf8(bytes));
    }
}

} // namespace
} // namespace broadsheet::text
