// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data_set.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

TEST(BundledData, LoadsWithoutAProblem)
{
    const DataSet data = loadDataSet(folderTree(BROADSHEET_DATA_DIR));

    for (const Error& problem : data.problems) {
        ADD_FAILURE() << problem.place.file << ':' << problem.place.line << ' ' << problem.place.path << ' '
                      << problem.detail;
    }
    EXPECT_THAT(data.catalogue.observations, Not(IsEmpty()));
    EXPECT_THAT(data.catalogue.statements, Not(IsEmpty()));
    EXPECT_THAT(data.draws.draws, Not(IsEmpty()));
}

TEST(BundledData, GivesEachDemandPageAFigureAndEachGameOfTheArticleADraw)
{
    const DataSet data = loadDataSet(folderTree(BROADSHEET_DATA_DIR));

    std::map<std::string, int> perPage;
    for (const figure::ResolvedFigure& figure : data.catalogue.figures) {
        ++perPage[figure.page];
    }
    EXPECT_THAT(perPage, SizeIs(3));
    for (const char* page : { "power", "water", "carbon" }) {
        EXPECT_GT(perPage[page], 0) << page;
    }
    for (const char* game : { "dlt", "fj31x7", "fj22x5", "pl3" }) {
        EXPECT_THAT(data.draws.drawsOf(game), Not(IsEmpty())) << game;
    }
}

TEST(BundledData, ListsEveryFileThatTheFoldersHold)
{
    std::set<std::string> read;
    FileTree tree = folderTree(BROADSHEET_DATA_DIR);
    tree.read = [read = &read, inner = tree.read](const std::string& name) {
        read->insert(name);
        return inner(name);
    };
    tree.list = [](const std::string&) { return std::vector<std::string> {}; };
    (void)loadDataSet(tree);

    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(BROADSHEET_DATA_DIR)) {
        if (entry.is_regular_file()) {
            EXPECT_TRUE(read.contains(fs::relative(entry.path(), BROADSHEET_DATA_DIR).string())) << entry.path();
        }
    }
}

TEST(DataSetInAFolder, ReadsAFileThatLiesInAFolderWithoutBeingListed)
{
    const test::DataCopy copy;
    test::write(copy.file("demand/more.json"), R"({"format": 1, "statements": [{
        "id": "a-new-fact", "text": {"zh": "新", "en": "New"}, "subject": "chatgpt", "period": "2024",
        "source": "article-2024-03", "section": {"zh": "节", "en": "Part"}}]})");
    test::write(copy.file("demand/notes.txt"), "no data");

    const DataSet data = loadDataSet(folderTree(copy.folder()));

    EXPECT_THAT(data.problems, IsEmpty());
    EXPECT_NE(data.catalogue.statement("a-new-fact"), nullptr);
}

TEST(DataSetInAFolder, ReadsNoFileTwice)
{
    std::multiset<std::string> read;
    FileTree tree = folderTree(BROADSHEET_DATA_DIR);
    tree.read = [read = &read, inner = tree.read](const std::string& name) {
        read->insert(name);
        return inner(name);
    };
    (void)loadDataSet(tree);
    for (const std::string& name : read) {
        EXPECT_EQ(read.count(name), 1U) << name;
    }
}

TEST(DataSetInAFolder, ThatIsNotThereIsAProblemThatNamesTheManifest)
{
    const test::TemporaryFolder folder;
    const fs::path nowhere = folder.path() / "nowhere";

    const DataSet data = loadDataSet(folderTree(nowhere));

    ASSERT_THAT(data.problems, Not(IsEmpty()));
    EXPECT_EQ(data.problems.front().code, ErrorCode::FileMissing);
    EXPECT_EQ(data.problems.front().place.file, (nowhere / "data.json").string());
    EXPECT_THAT(data.catalogue.observations, IsEmpty());
    EXPECT_THAT(data.draws.games, IsEmpty());
}

TEST(DataSetInAFolder, ManifestWithAnEntryThatIsNoStringKeepsTheOthers)
{
    test::DataCopy copy;
    const int line = copy.replace("data.json", R"("demand")", R"("units.json")", R"(7, "units.json")");

    const DataSet data = loadDataSet(folderTree(copy.folder()));

    ASSERT_THAT(data.problems, SizeIs(1));
    EXPECT_EQ(data.problems.front().code, ErrorCode::WrongType);
    EXPECT_EQ(data.problems.front().place.file, copy.file("data.json").string());
    EXPECT_GE(line, data.problems.front().place.line);
    EXPECT_THAT(data.problems.front().place.path, testing::StartsWith("/demand"));
    EXPECT_THAT(data.catalogue.figures, SizeIs(loadDataSet(folderTree(BROADSHEET_DATA_DIR)).catalogue.figures.size()));
}

} // namespace
} // namespace broadsheet::archive
