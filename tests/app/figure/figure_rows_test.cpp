// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_rows.h"
#include "core/text/row_text.h"
#include "tests/app/figure/csv_reading.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace broadsheet::app {
namespace {

std::optional<double> numberIn(const std::string& cell)
{
    return cell.empty() ? std::nullopt : std::optional(std::strtod(cell.c_str(), nullptr));
}

TEST(FigureRows, AreReadBackAsTheValuesOfEveryMark)
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            SCOPED_TRACE(figure.id);
            const auto table = readCsv(text::toCsv(figureRows(figure, language)));
            std::size_t row = 0;
            ASSERT_FALSE(table.empty());
            std::vector<std::string> headings { "observation", "value", "low", "high", "unit", "period", "kind",
                "source", "label", "series", "approximate", "vintage", "scope", "verified" };
            if (figure.id == "microsoft-water-years") {
                headings.emplace_back("break");
            }
            if (figure.across) {
                headings.insert(headings.end(), { "at", "at unit" });
            }
            EXPECT_EQ(table[0], headings);
            for (const figure::Series& series : figure.series) {
                for (const figure::Mark& mark : series.marks) {
                    ASSERT_LT(++row, table.size());
                    const std::vector<std::string>& cells = table[row];
                    ASSERT_EQ(cells.size(), headings.size());
                    EXPECT_EQ(numberIn(cells[1]), mark.value.best);
                    EXPECT_EQ(numberIn(cells[2]), mark.value.low);
                    EXPECT_EQ(numberIn(cells[3]), mark.value.high);
                    EXPECT_EQ(cells[4], figure.unit);
                    EXPECT_EQ(cells[5], mark.isDated ? isoPeriod(mark.period) : std::string());
                    EXPECT_EQ(kindFromWord(cells[6]), mark.kind);
                    EXPECT_EQ(cells[7], textIn(language, mark.source));
                    EXPECT_EQ(cells[9], textIn(language, series.label));
                    EXPECT_EQ(cells[10], mark.approximate ? "yes" : "no");
                    EXPECT_EQ(cells[11], textIn(language, mark.vintage));
                    EXPECT_EQ(cells[12], textIn(language, mark.scope));
                    EXPECT_EQ(verificationFromWord(cells[13]), mark.verification);
                }
            }
            EXPECT_EQ(table.size(), row + 1 + figure.references.size() + figure.assumptions.size());
        }
    }
}

TEST(FigureRows, SayWhatWasMeasuredAndAgainstWhat)
{
    for (const figure::ResolvedFigure& figure : measuredFigures()) {
        SCOPED_TRACE(figure.id);
        const bool isIndex = figure.measuring.measure == figure::Measure::Index;
        const auto table = readCsv(text::toCsv(figureRows(figure, Language::English)));
        ASSERT_GT(table.size(), 1U);
        EXPECT_EQ(table[0].at(14), "measure");
        EXPECT_EQ(table[0].at(15), "reference");
        std::size_t row = 0;
        for (const figure::Series& series : figure.series) {
            for (const figure::Mark& mark : series.marks) {
                const std::vector<std::string>& cells = table.at(++row);
                EXPECT_EQ(numberIn(cells.at(1)), mark.value.best);
                EXPECT_EQ(numberIn(cells.at(2)), mark.value.low);
                EXPECT_EQ(cells.at(4), isIndex ? "1" : "%/year");
                EXPECT_EQ(cells.at(14), isIndex ? "index" : "growth");
                EXPECT_EQ(*parsePeriod(cells.at(15)), isIndex ? figure.measuring.base : *mark.since);
            }
        }
    }
}

TEST(FigureRows, LeaveOutTheSeriesThatAreOff)
{
    const figure::ResolvedFigure figure = twoSeriesFigure();
    const auto rows = figureRows(figure, Language::English, { .hidden = { 1 } });
    ASSERT_EQ(rows.size(), 1 + figure.series[0].marks.size());
    for (std::size_t row = 1; row < rows.size(); ++row) {
        EXPECT_EQ(rows[row][9].content, figure.series[0].label.en);
    }
}

TEST(FigureRows, MakeTextsHarmlessAndLeaveNegativeNumbersAlone)
{
    figure::ResolvedFigure figure = twoSeriesFigure();
    figure.series[0].marks[0].label.en = "=HYPERLINK(\"http://x\")";
    figure.series[0].marks[0].value = pointOf(-12.5);
    const auto table = readCsv(text::toCsv(figureRows(figure, Language::English)));
    EXPECT_EQ(table.at(1).at(1), "-12.5");
    EXPECT_EQ(table.at(1).at(8), "'=HYPERLINK(\"http://x\")");
}

} // namespace
} // namespace broadsheet::app
