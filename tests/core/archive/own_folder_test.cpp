// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data_set.h"
#include "core/archive/own_folder.h"
#include "tests/support/data_copy.h"

#include <gtest/gtest.h>

namespace broadsheet::archive {
namespace {

using broadsheet::test::contentOf;
using broadsheet::test::TemporaryFolder;
using broadsheet::test::write;

const std::string kTable = "id,label,value,unit,period,kind,source,source_title\n"
                           "our-use,Our use,12,GWh/yr,2023,measured,meter,Meter log\n";

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const text::DataFile& file : ownFilesIn(folder)) {
        names.push_back(std::filesystem::path(file.name).filename().string());
    }
    return names;
}

TEST(OwnFolder, HoldsJsonAndCsvFilesInOrderOfTheirNamesAndNothingElse)
{
    const TemporaryFolder home;
    EXPECT_TRUE(ownFilesIn(home.path() / "nowhere").empty());
    for (const char* name : { "b.csv", "a.JSON", "c.txt", ".hidden.csv", "csv", "d.csv~" }) {
        write(home.path() / name, "x");
    }
    std::filesystem::create_directory(home.path() / "folder.csv");
    EXPECT_EQ(namesIn(home.path()), (std::vector<std::string> { "a.JSON", "b.csv" }));
    EXPECT_FALSE(isOwnFileName("../a.csv"));
    EXPECT_FALSE(isOwnFileName(".csv"));
    EXPECT_FALSE(isOwnFileName(""));
}

TEST(OwnFolder, IsMadeWhenTheFirstFileIsPutThere)
{
    const TemporaryFolder home;
    const auto folder = home.path() / "share" / "facts";
    ASSERT_TRUE(putOwnFile(folder, "mine.csv", kTable));
    EXPECT_EQ(contentOf(folder / "mine.csv"), kTable);
    ASSERT_TRUE(putOwnFile(folder, "mine.csv", "other"));
    EXPECT_EQ(contentOf(folder / "mine.csv"), "other");
    EXPECT_EQ(freeNameIn(folder, "mine.csv"), "mine-2.csv");
    EXPECT_EQ(freeNameIn(folder, "new.csv"), "new.csv");
    EXPECT_EQ(putOwnFile(folder, "picture.png", "x").error().code, ErrorCode::BadValue);
    EXPECT_EQ(
        putOwnFile(home.path() / "share" / "facts" / "mine.csv", "a.csv", "x").error().code, ErrorCode::FileUnwritable);
}

TEST(OwnFolder, KeepsWhatIsRemovedAndBringsItBack)
{
    const TemporaryFolder home;
    for (const char* content : { "first", "second" }) {
        ASSERT_TRUE(putOwnFile(home.path(), "mine.csv", content));
        ASSERT_TRUE(removeOwnFile(home.path(), "mine.csv"));
        EXPECT_TRUE(namesIn(home.path()).empty());
    }
    EXPECT_EQ(contentOf(home.path() / "removed" / "mine.csv"), "first");
    EXPECT_EQ(contentOf(home.path() / "removed" / "mine-2.csv"), "second");
    ASSERT_TRUE(bringBackOwnFile(home.path(), home.path() / "removed" / "mine-2.csv", "mine.csv"));
    EXPECT_EQ(contentOf(home.path() / "mine.csv"), "second");
    EXPECT_FALSE(bringBackOwnFile(home.path(), home.path() / "removed" / "mine.csv", "mine.csv"));
    EXPECT_EQ(contentOf(home.path() / "mine.csv"), "second");
    EXPECT_EQ(removeOwnFile(home.path(), "none.csv").error().code, ErrorCode::FileMissing);
}

class BundledWithOwn : public testing::Test {
protected:
    BundledWithOwn()
    {
        EXPECT_TRUE(putOwnFile(m_home.path(), "mine.csv", kTable));
    }

    TemporaryFolder m_home;
    DataSet m_data = loadDataSet(folderTree(BROADSHEET_DATA_DIR));
};

TEST_F(BundledWithOwn, FactsStandBesideTheBundledOnes)
{
    const std::size_t bundled = m_data.catalogue.observations.size();
    const std::size_t figures = m_data.catalogue.figures.size();
    loadOwnFacts(ownFilesIn(m_home.path()), m_data);
    EXPECT_TRUE(m_data.ownProblems.empty());
    EXPECT_EQ(m_data.catalogue.observations.size(), bundled + 1);
    EXPECT_EQ(m_data.catalogue.figures.size(), figures);
    EXPECT_EQ(m_data.catalogue.observation("our-use")->unit.symbol(), "GWh/year");
    loadOwnFacts({}, m_data);
    EXPECT_EQ(m_data.catalogue.observations.size(), bundled);
    EXPECT_TRUE(m_data.ownFiles.empty());
}

TEST_F(BundledWithOwn, AFaultyFileTakesNothingElseAway)
{
    const std::size_t bundled = m_data.catalogue.observations.size();
    ASSERT_TRUE(
        putOwnFile(m_home.path(), "bad.json", R"({"format": 1, "observations": [{"id": "chatgpt-requests"}]})"));
    loadOwnFacts(ownFilesIn(m_home.path()), m_data);
    EXPECT_EQ(m_data.catalogue.observations.size(), bundled + 1);
    EXPECT_TRUE(m_data.problems.empty());
    ASSERT_FALSE(m_data.ownProblems.empty());
    EXPECT_EQ(m_data.ownProblems.front().code, ErrorCode::OwnFileLeftOut);
    EXPECT_EQ(m_data.ownProblems.front().place.file, (m_home.path() / "bad.json").string());
}

TEST_F(BundledWithOwn, TryingAFileChangesNothingAndStandsForThatOfItsName)
{
    loadOwnFacts(ownFilesIn(m_home.path()), m_data);
    const auto again = tryOwnFiles({ { .name = "/elsewhere/mine.csv", .bytes = kTable } }, m_data);
    ASSERT_TRUE(again);
    ASSERT_EQ(again->own.size(), 1U);
    EXPECT_TRUE(again->own[0].isUsed()) << "clashes with the file that it would replace";
    const auto beside = tryOwnFiles({ { .name = "/elsewhere/other.csv", .bytes = kTable } }, m_data);
    ASSERT_TRUE(beside);
    ASSERT_FALSE(beside->own.at(0).isUsed());
    EXPECT_EQ(beside->own[0].problems[0].code, ErrorCode::DuplicateId);
    EXPECT_EQ(m_data.ownFiles.size(), 1U);
}

} // namespace
} // namespace broadsheet::archive
