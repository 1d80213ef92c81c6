// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/exporter.h"
#include "core/text/file.h"
#include "tests/support/data_copy.h"

#include <QImage>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "calls.h"

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::UnorderedElementsAre;

std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_directory()) {
            names.insert(fs::relative(entry.path(), folder).string());
        }
    }
    return names;
}

class FigureExport : public testing::Test {
protected:
    [[nodiscard]] fs::path folder() const
    {
        return m_temporary.path() / "pictures";
    }

    [[nodiscard]] QImage picture(const std::string& id) const
    {
        return QImage(QString::fromStdString((folder() / (id + ".png")).string()), "PNG");
    }

    // `figure export` with these words and --out.
    [[nodiscard]] test::Outcome exported(
        std::vector<std::string> words, const archive::DataSet& data = test::bundledData()) const
    {
        words.insert(words.begin(), { "figure", "export" });
        words.insert(words.end(), { "--out", folder().string() });
        return test::call(words, data);
    }

    broadsheet::test::TemporaryFolder m_temporary;
};

TEST_F(FigureExport, MakesTheFolderAndWritesEveryFigureAndNamesEachFile)
{
    const test::Outcome outcome = exported({ "--all", "--size", "400x300" });

    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    std::set<std::string> wanted;
    std::string lines;
    for (const figure::ResolvedFigure& figure : test::bundledData().catalogue.figures) {
        wanted.insert(figure.id + ".png");
        lines += (folder() / (figure.id + ".png")).string() + '\n';
        EXPECT_EQ(picture(figure.id).size(), QSize(400, 300)) << figure.id;
    }
    EXPECT_EQ(filesIn(folder()), wanted);
    EXPECT_EQ(outcome.out, lines);
}

TEST_F(FigureExport, WritesThePictureThatTheWindowWouldWrite)
{
    ASSERT_EQ(exported({ "chatgpt-day", "--lang", "zh", "--theme", "dark" }).status, 0);

    const FigureStyle style { .colors = darkColors(),
        .formatter = Formatter(Language::Chinese, test::bundledData().catalogue.unitNames) };
    const fs::path other = m_temporary.path() / "other.png";
    const auto* figure = test::bundledData().catalogue.figure("chatgpt-day");
    ASSERT_TRUE(exportFigure(*figure, style, {}, FileFormat::Png, other));
    EXPECT_EQ(broadsheet::test::contentOf(folder() / "chatgpt-day.png"), broadsheet::test::contentOf(other));
}

TEST_F(FigureExport, ObeysSizeAndScale)
{
    ASSERT_EQ(exported({ "grid-factor", "--size", "500x400", "--scale", "1.5" }).status, 0);
    EXPECT_EQ(picture("grid-factor").size(), QSize(750, 600));
}

TEST_F(FigureExport, DiffersByLanguageAndTheme)
{
    std::set<std::string> pictures;
    for (const char* language : { "zh", "en" }) {
        for (const char* theme : { "light", "dark" }) {
            ASSERT_EQ(exported({ "search", "--size", "400x300", "--lang", language, "--theme", theme }).status, 0);
            pictures.insert(broadsheet::test::contentOf(folder() / "search.png"));
        }
    }
    EXPECT_EQ(pictures.size(), 4U);
}

TEST_F(FigureExport, ComplainsOfAnUnknownIdAndWritesTheOthers)
{
    const test::Outcome outcome = exported({ "search", "perpetual-motion", "grid-factor", "--size", "400x300" });

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("perpetual-motion"));
    EXPECT_THAT(filesIn(folder()), UnorderedElementsAre("search.png", "grid-factor.png"));
}

TEST_F(FigureExport, RefusesASizeThatIsNoPictureBeforeAnythingIsWritten)
{
    for (const char* size : { "10x10", "0x0", "400x100", "20000x300" }) {
        const test::Outcome outcome = exported({ "search", "--size", size });
        EXPECT_EQ(outcome.status, 2) << size;
        EXPECT_THAT(outcome.err, HasSubstr("400x300"));
        EXPECT_FALSE(fs::exists(folder()));
    }
    EXPECT_EQ(exported({ "search", "--scale", "0" }).status, 2);
    EXPECT_EQ(exported({ "search", "--scale", "100" }).status, 2);
    EXPECT_EQ(exported({ "search", "--scale", "nan" }).status, 2);
    EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(FigureExport, SaysThatTheFolderIsAFileAndLeavesTheFile)
{
    broadsheet::test::write(folder(), "a file");

    const test::Outcome outcome = exported({ "search", "grid-factor", "--size", "400x300" });

    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr(folder().string()));
    EXPECT_EQ(broadsheet::test::contentOf(folder()), "a file");
    EXPECT_THAT(filesIn(m_temporary.path()), UnorderedElementsAre("pictures"));
}

TEST_F(FigureExport, SaysWhichFileCouldNotBeWrittenAndLeavesNoHalfFile)
{
    fs::create_directories(folder() / "search.png");

    const test::Outcome outcome = exported({ "search", "grid-factor", "--size", "400x300" });

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr((folder() / "search.png").string()));
    EXPECT_THAT(filesIn(folder()), UnorderedElementsAre("grid-factor.png"));
}

TEST_F(FigureExport, ReplacesAnEarlierPictureWhole)
{
    fs::create_directories(folder());
    broadsheet::test::write(folder() / "search.png", std::string(1'000'000, 'x'));

    ASSERT_EQ(exported({ "search", "--size", "400x300" }).status, 0);

    EXPECT_EQ(picture("search").size(), QSize(400, 300));
    EXPECT_LT(fs::file_size(folder() / "search.png"), 1'000'000U);
}

TEST_F(FigureExport, OfFaultyDataNamesTheFaultAndWritesWhatIsSound)
{
    const broadsheet::test::DataCopy copy;
    fs::remove(copy.file("demand/figures-water.json"));
    const archive::DataSet data = loadDataSet(archive::folderTree(copy.folder()));

    const test::Outcome outcome = exported({ "--all", "--size", "400x300" }, data);

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr(copy.file("demand/figures-water.json").string()));
    EXPECT_EQ(filesIn(folder()).size(), data.catalogue.figures.size());
    EXPECT_LT(data.catalogue.figures.size(), test::bundledData().catalogue.figures.size());
}

// The cells of a column of the figure's CSV, by its heading; simple cells alone.
std::vector<std::string> columnOf(const fs::path& file, const std::string& heading)
{
    std::istringstream lines(text::readFile(file).value_or(""));
    std::vector<std::string> cells;
    std::size_t column = 0;
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> row;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, ',');) {
            row.push_back(cell);
        }
        if (cells.empty() && column == 0) {
            const auto found = std::ranges::find(row, heading);
            EXPECT_NE(found, row.end()) << heading;
            column = static_cast<std::size_t>(found - row.begin());
        } else {
            cells.push_back(column < row.size() ? row[column] : "");
        }
    }
    return cells;
}

TEST_F(FigureExport, TurnsFiguresAsTheWindowDoes)
{
    const fs::path csv = folder() / "us-data-centres.csv";
    ASSERT_EQ(exported({ "us-data-centres", "--format", "csv", "--unit", "GWh/year" }).status, 0);
    EXPECT_EQ(columnOf(csv, "value").at(0), "58000");
    ASSERT_EQ(exported({ "us-data-centres", "--format", "csv", "--measure", "index", "--base", "2018" }).status, 0);
    EXPECT_EQ(columnOf(csv, "value").at(1), "100");
    ASSERT_EQ(exported({ "us-data-centres", "--format", "csv", "--measure", "growth" }).status, 0);
    EXPECT_EQ(columnOf(csv, "value").size(), 3U);
}

TEST_F(FigureExport, ShowsTheSeriesThatAreNamedByNumberOrLabel)
{
    const fs::path csv = folder() / "grid-factors.csv";
    ASSERT_EQ(exported({ "grid-factors", "--format", "csv", "--series", "1,World" }).status, 0);
    EXPECT_EQ(columnOf(csv, "value").size(), 34U);
    ASSERT_EQ(exported({ "grid-factors", "--format", "csv", "--series", "世界" }).status, 0);
    EXPECT_EQ(columnOf(csv, "value").size(), 17U);
}

TEST_F(FigureExport, SaysWhatAFigureHasWhereItCantBeTurnedSo)
{
    const auto complaint = [this](const std::vector<std::string>& words) {
        const test::Outcome outcome = exported(words);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, "");
        return outcome.err;
    };
    EXPECT_THAT(
        complaint({ "grid-factors", "--series", "Mars", "--lang", "en" }), HasSubstr("1 China, 2 United States"));
    EXPECT_THAT(complaint({ "grid-factors", "--unit", "km" }), HasSubstr("g/kWh"));
    EXPECT_THAT(complaint({ "grid-factors", "--measure", "index", "--base", "1999" }), HasSubstr("2009, 2010"));
    EXPECT_THAT(complaint({ "grid-factors", "--measure", "growth", "--base", "2010" }), HasSubstr("index"));
    EXPECT_THAT(complaint({ "chatgpt-day", "--measure", "growth" }), HasSubstr("chatgpt-day"));
    EXPECT_THAT(complaint({ "chatgpt-day", "--axis", "log" }), HasSubstr("linear"));
    EXPECT_EQ(exported({ "grid-factors", "--measure", "half" }).status, 2);
    EXPECT_EQ(exported({ "grid-factors", "--base", "2010" }).status, 2);
}

} // namespace
} // namespace broadsheet::app
