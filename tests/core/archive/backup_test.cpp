// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/backup.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using broadsheet::test::contentOf;
using test::add;
using test::opened;
using test::ownDraws;
using test::replace;
using test::shownBy;
using test::sorted;
using testing::SizeIs;

class BackupTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const char* name = "draws.sqlite") const
    {
        return m_folder.path() / name;
    }

    [[nodiscard]] std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(BackupTest, ArchiveToBackupToArchiveIsTheSame)
{
    std::vector<Import> imports;
    std::vector<lottery::Draw> shown;
    {
        Archive archive = opened(file());
        add(archive, ownDraws(400));
        auto corrected = ownDraws(40, 100);
        for (lottery::Draw& draw : corrected) {
            draw.source = "corrected";
        }
        replace(archive, corrected);
        imports = *archive.imports();
        shown = shownBy(archive);
    }
    const auto backup = backUp(file(), file("backup"));
    ASSERT_TRUE(backup);
    EXPECT_EQ(*backup, (Holdings { .version = 2, .draws = 400, .imports = 2 }));

    const auto restored = restore(file("other.sqlite"), file("backup"));
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->holdings, *backup);
    EXPECT_FALSE(restored->before);
    EXPECT_FALSE(restored->damage);

    Archive other = opened(file("other.sqlite"));
    EXPECT_EQ(shownBy(other), shown);
    EXPECT_EQ(*other.imports(), imports);
    ASSERT_TRUE(other.undo(imports.front().id));
    EXPECT_EQ(shownBy(other), sorted(ownDraws(400)));
}

TEST_F(BackupTest, IsOneFileAndLeavesNothingBesideIt)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(10));
    }
    ASSERT_TRUE(backUp(file(), file("backup")));
    EXPECT_EQ(filesInFolder(), 2U);
}

TEST_F(BackupTest, ReadsTheArchiveWhileAnotherHasItOpen)
{
    Archive archive = opened(file());
    add(archive, ownDraws(10));

    const auto backup = backUp(file(), file("backup"));
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->draws, 10);
    EXPECT_EQ(shownBy(file("backup")), sorted(ownDraws(10)));
}

TEST_F(BackupTest, NeverReplacesAFile)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(10));
    }
    broadsheet::test::write(file("letter.txt"), "Dear Ann");

    for (const char* name : { "letter.txt", "draws.sqlite" }) {
        const auto backup = backUp(file(), file(name));
        ASSERT_FALSE(backup);
        EXPECT_EQ(backup.error().code, ErrorCode::FileExists);
    }
    EXPECT_EQ(contentOf(file("letter.txt")), "Dear Ann");
}

TEST_F(BackupTest, OfNoArchiveSaysThatItIsMissing)
{
    const auto backup = backUp(file(), file("backup"));
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(backup.error().place.file, file().string());
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(BackupTest, IntoAFolderThatIsMissingSaysSo)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(10));
    }
    const auto backup = backUp(file(), file("nowhere") / "backup");
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::FileUnwritable);
}

TEST_F(BackupTest, RestoreKeepsWhatTheArchiveHeldBefore)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(10));
    }
    ASSERT_TRUE(backUp(file(), file("backup")));
    {
        Archive archive = opened(file());
        add(archive, ownDraws(5, 500));
    }
    const auto restored = restore(file(), file("backup"));
    ASSERT_TRUE(restored);
    EXPECT_EQ(shownBy(file()), sorted(ownDraws(10)));
    ASSERT_TRUE(restored->before);
    EXPECT_THAT(shownBy(*restored->before), SizeIs(15));
}

TEST_F(BackupTest, RestoreIsSeenByWhoeverHasTheArchiveOpen)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(10));
    }
    ASSERT_TRUE(backUp(file(), file("backup")));
    Archive archive = opened(file());
    add(archive, ownDraws(5, 500));

    ASSERT_TRUE(restore(file(), file("backup")));

    EXPECT_EQ(shownBy(archive), sorted(ownDraws(10)));
    add(archive, ownDraws(3, 800));
    EXPECT_THAT(shownBy(file()), SizeIs(13));
}

TEST_F(BackupTest, RestoreOfAFaultyFileLeavesTheArchiveAsItIs)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(2000));
    }
    ASSERT_TRUE(backUp(file(), file("backup")));
    std::string bytes = contentOf(file("backup"));
    broadsheet::test::write(file("letter.txt"), "Dear Ann");
    broadsheet::test::write(file("empty"), "");
    broadsheet::test::write(file("half"), bytes.substr(0, bytes.size() / 2));
    bytes.replace(bytes.size() / 2, 3000, std::string(3000, '\x5a'));
    broadsheet::test::write(file("spoilt"), bytes);
    const std::string before = contentOf(file());

    const std::vector<std::pair<const char*, ErrorCode>> files { { "nothing", ErrorCode::FileMissing },
        { "letter.txt", ErrorCode::NotAnArchive }, { "empty", ErrorCode::NotAnArchive },
        { "half", ErrorCode::ArchiveDamaged }, { "spoilt", ErrorCode::ArchiveDamaged } };
    for (const auto& [name, code] : files) {
        const auto restored = restore(file(), file(name));
        ASSERT_FALSE(restored) << name;
        EXPECT_EQ(restored.error().code, code) << name;
        EXPECT_EQ(restored.error().place.file, file(name).string());
        EXPECT_EQ(contentOf(file()), before);
    }
}

TEST_F(BackupTest, VerifyChangesNothing)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(20));
    }
    const std::string before = contentOf(file());
    const auto holdings = verify(file());
    ASSERT_TRUE(holdings);
    EXPECT_EQ(holdings->draws, 20);
    EXPECT_EQ(contentOf(file()), before);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(BackupTest, VerifyNamesADrawThatCannotBeRead)
{
    {
        Archive archive = opened(file());
        add(archive, ownDraws(20));
    }
    std::string bytes = contentOf(file());
    const std::size_t at = bytes.find("[[1,2,3,4,6]");
    ASSERT_NE(at, std::string::npos);
    bytes[at + 3] = ';'; // the page stays sound
    broadsheet::test::write(file(), bytes);

    const auto holdings = verify(file());
    ASSERT_FALSE(holdings);
    EXPECT_EQ(holdings.error().code, ErrorCode::ArchivedDrawUnreadable);
    EXPECT_TRUE(holdings.error().detail.starts_with("dlt:20"));
}

} // namespace
} // namespace broadsheet::archive
