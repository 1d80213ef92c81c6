// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calls.h"

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

using archive::test::add;
using archive::test::opened;
using archive::test::ownDraws;
using archive::test::shownBy;
using archive::test::sorted;
using broadsheet::test::contentOf;
using testing::HasSubstr;
using testing::IsEmpty;

class ArchiveCommands : public testing::Test {
protected:
    [[nodiscard]] std::string file(const char* name = "draws.sqlite") const
    {
        return (m_folder.path() / name).string();
    }

    void fill(int draws) const
    {
        archive::Archive archive = opened(file());
        add(archive, ownDraws(draws));
    }

    [[nodiscard]] test::Outcome call(std::vector<std::string> words) const
    {
        words.insert(words.end(), { "--archive", file() });
        return test::call(words);
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(ArchiveCommands, BackupRestoreAndVerifyGoAround)
{
    fill(30);
    const auto backup = call({ "archive", "backup", file("backup") });
    EXPECT_EQ(backup.status, kDone);
    EXPECT_THAT(backup.err, IsEmpty());
    EXPECT_THAT(backup.out, HasSubstr("draws: 30; imports: 1"));

    const auto checked = call({ "archive", "verify", file("backup") });
    EXPECT_EQ(checked.status, kDone);
    EXPECT_THAT(checked.out, HasSubstr(file("backup")));

    fs::remove(file());
    const auto restored = call({ "archive", "restore", file("backup") });
    EXPECT_EQ(restored.status, kDone);
    EXPECT_THAT(restored.err, IsEmpty());
    EXPECT_EQ(shownBy(file()), sorted(ownDraws(30)));
}

TEST_F(ArchiveCommands, VerifyWithoutAFileLooksAtTheArchiveItself)
{
    fill(7);
    const auto checked = call({ "archive", "verify" });
    EXPECT_EQ(checked.status, kDone);
    EXPECT_THAT(checked.out, HasSubstr(file() + ": sound; draws: 7"));
}

TEST_F(ArchiveCommands, RestoreSaysWhereTheEarlierContentIs)
{
    fill(3);
    ASSERT_EQ(call({ "archive", "backup", file("backup") }).status, kDone);
    const auto restored = call({ "archive", "restore", file("backup") });
    EXPECT_EQ(restored.status, kDone);
    EXPECT_THAT(restored.err, HasSubstr(file("draws.sqlite.before-restore")));
    EXPECT_TRUE(fs::exists(file("draws.sqlite.before-restore")));
}

TEST_F(ArchiveCommands, MistakesAreNamedAndGiveStatusOne)
{
    fill(3);
    broadsheet::test::write(file("letter.txt"), "Dear Ann");
    const std::vector<std::pair<std::vector<std::string>, std::string>> calls {
        { { "archive", "backup", file("letter.txt") }, "already such a file" },
        { { "archive", "restore", file("letter.txt") }, "no archive of Broadsheet" },
        { { "archive", "restore", file("nothing") }, "no such file" },
        { { "archive", "verify", file("letter.txt") }, "no archive of Broadsheet" },
    };
    for (const auto& [words, sentence] : calls) {
        const auto outcome = call(words);
        EXPECT_EQ(outcome.status, kInputWrong) << words[1];
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
        EXPECT_THAT(outcome.err, HasSubstr(words[2]));
        EXPECT_THAT(outcome.out, IsEmpty());
    }
    EXPECT_EQ(contentOf(file("letter.txt")), "Dear Ann");
    EXPECT_EQ(shownBy(file()), sorted(ownDraws(3)));
}

TEST_F(ArchiveCommands, WithoutAFileBackupAndRestoreAreWrongCalls)
{
    EXPECT_EQ(call({ "archive", "backup" }).status, kCallWrong);
    EXPECT_EQ(call({ "archive", "restore" }).status, kCallWrong);
    EXPECT_EQ(call({ "archive" }).status, kCallWrong);
}

TEST_F(ArchiveCommands, TheUsersDrawsAreListedWithTheBundledOnesAndGoBeforeThem)
{
    lottery::Draw own = archive::test::ownDraw(1);
    lottery::Draw corrected = *test::bundledData().draws.draw("dlt", "24027");
    corrected.published[0][0] = 1;
    {
        archive::Archive archive = opened(file());
        add(archive, { own, corrected });
    }
    const auto data = loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR), archive::ArchivePlace { .file = file() });
    EXPECT_THAT(data.problems, IsEmpty());
    const auto listed = test::call({ "draw", "list", "--game", "dlt" }, data);
    EXPECT_EQ(listed.status, kDone);
    EXPECT_THAT(listed.out, HasSubstr(own.issue));
    const auto& bundled = test::bundledData().draws;
    EXPECT_EQ(data.draws.draws.size(), bundled.draws.size() + 1);
    EXPECT_EQ(*data.draws.draw("dlt", "24027"), corrected);
    EXPECT_EQ(data.draws.drawsOf("dlt").back()->issue, own.issue);
}

TEST_F(ArchiveCommands, DrawsOfAnUnknownGameOrOutsideItsPoolsAreNamedAndLeftOut)
{
    lottery::Draw outside = archive::test::ownDraw(2);
    outside.published[1][0] = 99;
    {
        archive::Archive archive = opened(file());
        add(archive,
            { archive::test::ownDraw(1, "nogame"), archive::test::ownDraw(2, "nogame"), outside,
                archive::test::ownDraw(3) });
    }
    const auto data = loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR), archive::ArchivePlace { .file = file() });
    ASSERT_EQ(data.problems.size(), 2U);
    for (const Error& problem : data.problems) {
        EXPECT_EQ(problem.place.file, file());
    }
    EXPECT_EQ(std::ranges::count(data.problems, ErrorCode::UnknownReference, &Error::code), 1);
    EXPECT_EQ(std::ranges::count(data.problems, "dlt:" + outside.issue, &Error::detail), 1);
    EXPECT_EQ(data.draws.draws.size(), test::bundledData().draws.draws.size() + 1);
}

} // namespace
} // namespace broadsheet::app
