// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/text/csv.h"
#include "core/text/file.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calls.h"

namespace broadsheet::app {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class DrawImport : public testing::Test {
protected:
    [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const
    {
        const auto path = m_folder.path() / name;
        EXPECT_TRUE(text::writeFileAtomically(path, bytes).has_value());
        return path.string();
    }

    [[nodiscard]] std::filesystem::path archiveFile() const
    {
        return m_folder.path() / "draws.sqlite";
    }

    [[nodiscard]] test::Outcome import(std::vector<std::string> words) const
    {
        words.insert(words.begin(), { "draw", "import" });
        words.insert(words.end(), { "--archive", archiveFile().string() });
        return test::call(words);
    }

    [[nodiscard]] std::vector<lottery::Draw> kept() const
    {
        return archive::test::opened(archiveFile()).draws()->draws;
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

// The cells of one column of what a command printed.
std::vector<std::string> column(const std::string& csv, const std::string& heading)
{
    std::vector<std::string> cells;
    const auto rows = text::readCsvRows(csv, ',', "out").value();
    const auto at = std::ranges::find(rows.front().fields, heading) - rows.front().fields.begin();
    for (std::size_t i = 1; i < rows.size(); ++i) {
        cells.push_back(rows[i].fields.at(static_cast<std::size_t>(at)));
    }
    return cells;
}

constexpr const char* kNew = "game,issue,date,numbers\npl3,24062,2024-03-12,1 2 3\npl3,24063,2024-03-13,4 5 6\n";

TEST_F(DrawImport, OnTrialShowsThePlanAndKeepsNothing)
{
    const auto outcome = import({ write("a.csv", std::string(kNew) + "pl3,24061,2024-03-11,2 5 0\n"), "--dry-run" });
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(column(outcome.out, "id"), ElementsAre("pl3:24062", "pl3:24063", "pl3:24061"));
    EXPECT_THAT(column(outcome.out, "status"), ElementsAre("new", "new", "identical"));
    EXPECT_THAT(column(outcome.out, "line"), ElementsAre("2", "3", "4"));
    EXPECT_THAT(column(outcome.out, "taken"), ElementsAre("yes", "yes", "no"));
    EXPECT_THAT(outcome.err, HasSubstr("New 2"));
    EXPECT_FALSE(std::filesystem::exists(archiveFile()));
}

TEST_F(DrawImport, FindsTheBulletinsOfANewspaperAllThere)
{
    const std::string paper = std::string(BROADSHEET_TESTS_DIR) + "/data/bulletins/newspaper.md";
    const auto outcome = import({ paper, "--dry-run" });
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(column(outcome.out, "status"), Each("identical"));
    EXPECT_EQ(column(outcome.out, "id").size(), test::bundledData().draws.draws.size());
}

TEST_F(DrawImport, KeepsNewDrawsAsOneImport)
{
    const auto outcome = import({ write("a.csv", kNew) });
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr("2 draws kept"));
    ASSERT_EQ(kept().size(), 2U);
    const auto imports = archive::test::opened(archiveFile()).imports();
    ASSERT_EQ(imports->size(), 1U);
    EXPECT_EQ(imports->front().origin, "a.csv");
    EXPECT_EQ(imports->front().added, 2);
}

TEST_F(DrawImport, LeavesConflictsUndecidedUnlessToldAndSaysSo)
{
    const std::string file = write("a.csv", "game,issue,date,numbers\npl3,24061,2024-03-11,9 9 9\n");
    const auto undecided = import({ file });
    EXPECT_EQ(undecided.status, kInputWrong);
    EXPECT_FALSE(std::filesystem::exists(archiveFile()));
    EXPECT_THAT(column(import({ file, "--dry-run" }).out, "remark"), ElementsAre("other numbers"));
    EXPECT_EQ(import({ file, "--conflicts", "mine" }).status, kDone);
    EXPECT_FALSE(std::filesystem::exists(archiveFile()));
    EXPECT_EQ(import({ file, "--conflicts", "new" }).status, kDone);
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept()[0].published, (std::vector<std::vector<int>> { { 9, 9, 9 } }));
    EXPECT_EQ(kept()[0].tables, test::bundledData().draws.draw("pl3", "24061")->tables);
}

TEST_F(DrawImport, NamesWhatItCannotReadByFileAndLineAndKeepsTheRest)
{
    const std::string file
        = write("a.csv", std::string(kNew) + "pl3,24064,2024-02-30,1 2 3\npl3,24065,2024-03-15,1 2\n");
    const auto outcome = import({ file, "/nowhere/b.txt" });
    EXPECT_EQ(outcome.status, kInputWrong);
    EXPECT_THAT(outcome.err, HasSubstr(file + ", line 4: “2024-02-30” is no date"));
    EXPECT_THAT(outcome.err, HasSubstr(file + ", line 5: there are 2 numbers"));
    EXPECT_THAT(outcome.err, HasSubstr("/nowhere/b.txt: there is no such file"));
    EXPECT_EQ(kept().size(), 2U);
}

TEST_F(DrawImport, WantsToKnowTheGameOfATableThatMayBeOfSeveral)
{
    const std::string file = write("a.csv", "issue,date,numbers\n24062,2024-03-12,1 2 3\n24063,2024-03-13,4 5 6\n");
    const auto unclear = test::call({ "draw", "import", file, "--dry-run" });
    EXPECT_EQ(unclear.status, kInputWrong);
    EXPECT_THAT(unclear.err, HasSubstr("pl3, fc3d"));
    const auto told = test::call({ "draw", "import", file, "--dry-run", "--game", "fc3d" });
    EXPECT_EQ(told.status, kDone) << told.err;
    EXPECT_THAT(column(told.out, "id"), ElementsAre("fc3d:24062", "fc3d:24063"));
}

TEST_F(DrawImport, IsAWrongCallWithoutAFileOrWithAnUnknownChoice)
{
    EXPECT_EQ(import({}).status, kCallWrong);
    EXPECT_EQ(import({ "f", "--conflicts", "both" }).status, kCallWrong);
    EXPECT_EQ(import({ write("a.csv", kNew), "--game", "none" }).status, kInputWrong);
}

} // namespace
} // namespace broadsheet::app
