// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "core/text/row_text.h"

#include <gtest/gtest.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <random>

namespace broadsheet::text {
namespace {

TEST(RowText, NumbersReadBackAsTheSameDouble)
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution exponent(-300.0, 300.0);
    for (int i = 0; i < 1000; ++i) {
        const double value = std::pow(10, exponent(random));
        const Cell cell = numberCell(value);
        double again = 0;
        std::from_chars(cell.content.data(), cell.content.data() + cell.content.size(), again);
        EXPECT_EQ(again, value);
    }
    EXPECT_EQ(numberCell(182.5).content, "182.5");
    EXPECT_EQ(numberCell(-0.0).content, "0");
    EXPECT_TRUE(numberCell(std::numeric_limits<double>::quiet_NaN()).content.empty());
}

TEST(RowText, CsvQuotesWhatNeedsIt)
{
    const std::vector<Row> rows { { textCell("id"), textCell("value") }, { textCell("a,\"b\"\nc"), numberCell(-1.5) },
        { textCell(""), textCell("水") } };
    EXPECT_EQ(toCsv(rows), "id,value\r\n\"a,\"\"b\"\"\nc\",-1.5\r\n,水\r\n");
}

TEST(RowText, CsvNeverHandsASpreadsheetAFormula)
{
    for (const auto* text : { "=1+1", "+1", "-1", "@a", "\ta", "\ra" }) {
        const std::string line = toCsv({ { textCell(text) } });
        EXPECT_TRUE(line.starts_with('\'') || line.starts_with("\"'")) << line;
    }
    EXPECT_EQ(toCsv({ { numberCell(-1) } }), "-1\r\n");
}

TEST(RowText, KeepsFiguresThatAreTextForSpreadsheets)
{
    const std::vector<Row> rows { { textCell("issue"), textCell("sum") }, { textCell("03001"), exactCell("78") },
        { textCell("08 09 + 07"), textCell("=1+2") }, { textCell(""), textCell("a,b") } };
    EXPECT_EQ(toSpreadsheetCsv(rows), "issue,sum\r\n\"=\"\"03001\"\"\",78\r\n08 09 + 07,'=1+2\r\n,\"a,b\"\r\n");
}

TEST(RowText, TsvKeepsOneLineARow)
{
    EXPECT_EQ(toTsv({ { textCell("a\tb"), textCell("c\nd") }, { numberCell(1), textCell("e") } }), "a b\tc d\n1\te\n");
}

TEST(RowText, JsonIsReadBackAsItWas)
{
    const std::vector<Row> rows { { textCell("id"), textCell("value") }, { textCell("a\"\\n\x01水"), numberCell(2.5) },
        { textCell("b\xFF"), numberCell(std::nan("")) } };
    const auto json = parseJson(toJsonRows(rows), "rows");
    ASSERT_TRUE(json);
    ASSERT_EQ(json->items.size(), 2U);
    EXPECT_EQ(json->items[0].find("id")->string, "a\"\\n\x01水");
    EXPECT_EQ(json->items[0].find("value")->number, 2.5);
    EXPECT_EQ(json->items[1].find("value")->type, JsonValue::Type::Null);
}

TEST(RowText, JsonWithoutRowsIsAnEmptyArray)
{
    for (const std::vector<Row>& rows : { std::vector<Row> {}, { { textCell("id") } } }) {
        const auto json = parseJson(toJsonRows(rows), "rows");
        ASSERT_TRUE(json);
        EXPECT_EQ(json->type, JsonValue::Type::Array);
        EXPECT_TRUE(json->items.empty());
    }
}

TEST(RowText, AlignsColumnsWithChineseAsTwoWide)
{
    EXPECT_EQ(
        toAlignedText({ { textCell("id"), textCell("name"), textCell("n") },
            { textCell("a"), textCell("用水"), numberCell(5) }, { textCell("bcd"), textCell("x"), numberCell(1250) } }),
        "id   name     n\n"
        "a    用水     5\n"
        "bcd  x     1250\n");
}

TEST(RowText, AlignedTextHasNothingThatMovesTheCursor)
{
    const std::string text = toAlignedText({ { textCell("a\x1b[2J\tb\xC2\x9B"), textCell("\xFFz") } });
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\t'), std::string::npos);
    EXPECT_EQ(text.find("\xC2\x9B"), std::string::npos);
    EXPECT_NE(text.find("\uFFFDz"), std::string::npos);
}

TEST(RowText, AlignedTextHasNoSpacesAtLineEnds)
{
    const std::string text
        = toAlignedText({ { textCell("long"), textCell("longer") }, { textCell("a"), textCell("") } });
    EXPECT_EQ(text, "long  longer\na\n");
}

} // namespace
} // namespace broadsheet::text
