// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"
#include "core/text/row_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace broadsheet::text {
namespace {

using ::testing::ElementsAre;

std::vector<CsvRow> rowsOf(std::string_view bytes, char separator = ',')
{
    const auto rows = readCsvRows(bytes, separator, "t.csv");
    EXPECT_TRUE(rows.has_value()) << bytes;
    return rows.value_or(std::vector<CsvRow> {});
}

CsvRow row(int line, std::vector<std::string> fields)
{
    return { .line = line, .fields = std::move(fields) };
}

TEST(Csv, IsReadRecordByRecordWithTheirLines)
{
    EXPECT_THAT(rowsOf("a,b\n1,2\n"), ElementsAre(row(1, { "a", "b" }), row(2, { "1", "2" })));
    EXPECT_THAT(rowsOf("a,b\r\n1,2"), ElementsAre(row(1, { "a", "b" }), row(2, { "1", "2" })));
    EXPECT_THAT(rowsOf(",\n"), ElementsAre(row(1, { "", "" })));
    EXPECT_THAT(rowsOf("x"), ElementsAre(row(1, { "x" })));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n  \n").empty());
}

TEST(Csv, CountsTheLinesOfBlankLinesAndOfFieldsOfSeveralLines)
{
    EXPECT_THAT(rowsOf("\n\na,b\n  \n\"1\n2\",\"3\n\n4\"\nc,d\n"),
        ElementsAre(row(3, { "a", "b" }), row(5, { "1\n2", "3\n\n4" }), row(9, { "c", "d" })));
}

TEST(Csv, TakesQuotesOffAndWhiteSpaceOnlyWhereThereWereNone)
{
    EXPECT_THAT(
        rowsOf("\"a,b\", c ,\" d \",\"e\"\"f\",\"\"\n"), ElementsAre(row(1, { "a,b", "c", " d ", "e\"f", "" })));
}

TEST(Csv, PassesOverAByteOrderMark)
{
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF期号,日期\n"), ElementsAre(row(1, { "期号", "日期" })));
}

TEST(Csv, KeepsEmptyFieldsBetweenTabs)
{
    EXPECT_THAT(rowsOf("a\t\tb\t\n", '\t'), ElementsAre(row(1, { "a", "", "b", "" })));
}

TEST(Csv, NamesTheLineWhereTheQuotesAreWrong)
{
    for (const auto& [bytes, line] : { std::pair { "a,b\n1,\"2\n3,4\n", 2 }, std::pair { "a\nb\n\"c\"d,e\nf\n", 3 },
             std::pair { "a\nb\"c\n", 2 }, std::pair { "\"", 1 } }) {
        const auto rows = readCsvRows(bytes, ',', "t.csv");
        ASSERT_FALSE(rows.has_value()) << bytes;
        EXPECT_EQ(rows.error().code, ErrorCode::NotCsv);
        EXPECT_EQ(rows.error().place.file, "t.csv");
        EXPECT_EQ(rows.error().place.line, line) << bytes;
    }
}

TEST(Csv, DoesNotTakeAWholeFileForOneFieldBehindAnOpenQuote)
{
    std::string bytes = "a,\"b\n";
    for (std::size_t i = 0; i <= kLongestCsvRecord / 4; ++i) {
        bytes += "1,2\n";
    }
    int records = 0;
    const auto read = readCsv(bytes, ',', "t.csv", [&records](const CsvRecord&) {
        ++records;
        return CsvStep::Next;
    });
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().place.line, 1);
    EXPECT_EQ(records, 0);
}

TEST(Csv, HandsOutWhatStandsBeforeAMistake)
{
    std::vector<int> lines;
    const auto read = readCsv("a\nb\n\"c\nd\n", ',', "t.csv", [&lines](const CsvRecord& record) {
        lines.push_back(record.line);
        return CsvStep::Next;
    });
    EXPECT_FALSE(read.has_value());
    EXPECT_THAT(lines, ElementsAre(1, 2));
}

TEST(Csv, StopsWhenToldAndSaysHowFarItRead)
{
    std::vector<std::size_t> bytes;
    const auto read = readCsv("ab\ncd\nef\n", ',', "t.csv", [&bytes](const CsvRecord& record) {
        bytes.push_back(record.bytes);
        return bytes.size() < 2 ? CsvStep::Next : CsvStep::Stop;
    });
    EXPECT_TRUE(read.has_value());
    EXPECT_THAT(bytes, ElementsAre(3U, 6U));
    EXPECT_EQ(readCsvRows("a\nb\nc\n", ',', "t.csv", 2)->size(), 2U);
}

TEST(Csv, HasTheSeparatorThatPartsItsLinesEvenly)
{
    EXPECT_EQ(csvSeparatorOf("a,b;c\n1,2\n3,4\n"), ',');
    EXPECT_EQ(csvSeparatorOf("a;b\n1,5;2,5\n3;4\n"), ';');
    EXPECT_EQ(csvSeparatorOf("a\tb\n01,02,03\t4\n05,06\t7\n"), '\t');
    EXPECT_EQ(csvSeparatorOf("a|b\n1|2\n"), '|');
    EXPECT_EQ(csvSeparatorOf("\"a;b;c\",d\n\"1;2;3\",4\n"), ',');
    EXPECT_EQ(csvSeparatorOf("one column\n"), ',');
    EXPECT_EQ(csvSeparatorOf(""), ',');
}

TEST(Csv, ReadsBackWhatIsWritten)
{
    std::mt19937 random(7);
    constexpr std::string_view kAlphabet = "ab ,\"\n\r;\t期";
    for (int round = 0; round < 200; ++round) {
        std::vector<Row> written;
        std::vector<std::vector<std::string>> wanted;
        for (int i = 0; i < 5; ++i) {
            std::vector<std::string> fields { "x" }; // no line is blank
            for (int j = 0; j < 3; ++j) {
                std::string field = "y";
                for (auto k = random() % 6; k > 0; --k) {
                    field += kAlphabet[random() % 9];
                }
                fields.push_back(field + "z");
            }
            Row cells;
            for (const std::string& field : fields) {
                cells.push_back(textCell(field));
            }
            written.push_back(std::move(cells));
            wanted.push_back(std::move(fields));
        }
        std::vector<std::vector<std::string>> read;
        for (CsvRow& each : rowsOf(toCsv(written))) {
            read.push_back(std::move(each.fields));
        }
        ASSERT_EQ(read, wanted);
    }
}

} // namespace
} // namespace broadsheet::text
