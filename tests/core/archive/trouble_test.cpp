// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives on bad days: damaged files, other programs' files, full disks, folders that can't be written to.
#include "core/archive/archive.h"
#include "core/archive/backup.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using broadsheet::test::contentOf;
using test::add;
using test::opened;
using test::ownDraws;
using test::pointersTo;
using test::shownBy;
using test::sorted;
using testing::IsEmpty;
using testing::SizeIs;

class TroubledArchive : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const std::string& name = "draws.sqlite") const
    {
        return m_folder.path() / name;
    }

    // Some hundred kilobytes.
    void fill() const
    {
        Archive archive = opened(file());
        add(archive, ownDraws(2000));
    }

    // The archive with 3,000 bytes in its midst overwritten.
    [[nodiscard]] std::string spoil() const
    {
        fill();
        std::string bytes = contentOf(file());
        bytes.replace(bytes.size() / 2, 3000, std::string(3000, '\x5a'));
        broadsheet::test::write(file(), bytes);
        return bytes;
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(TroubledArchive, ADamagedOneIsNamedSetAsideAndKeptByteForByte)
{
    const std::string bytes = spoil();
    const auto archive = Archive::open(file());

    ASSERT_TRUE(archive);
    ASSERT_TRUE(archive->damage);
    EXPECT_EQ(archive->damage->code, ErrorCode::ArchiveSetAside);
    EXPECT_EQ(archive->damage->place.file, file().string());
    EXPECT_EQ(archive->damage->expected, file("draws.sqlite.damaged").string());
    EXPECT_NE(archive->damage->detail, "");
    EXPECT_EQ(contentOf(file("draws.sqlite.damaged")), bytes);
    EXPECT_THAT(shownBy(archive->archive), IsEmpty());
}

TEST_F(TroubledArchive, ASecondDamagedOneDoesNotTakeThePlaceOfTheFirst)
{
    const std::string first = spoil();
    (void)Archive::open(file());
    fs::remove(file());
    const std::string second = spoil() + "x";
    broadsheet::test::write(file(), second);
    (void)Archive::open(file());

    EXPECT_EQ(contentOf(file("draws.sqlite.damaged")), first);
    EXPECT_EQ(contentOf(file("draws.sqlite.damaged-2")), second);
}

TEST_F(TroubledArchive, ACutOneIsSetAside)
{
    fill();
    const std::string bytes = contentOf(file());
    broadsheet::test::write(file(), bytes.substr(0, bytes.size() / 3));
    const auto archive = Archive::open(file());
    ASSERT_TRUE(archive);
    EXPECT_TRUE(archive->damage);
}

TEST_F(TroubledArchive, ABackupBringsTheDrawsBackAndSaysWhereTheDamagedFileIs)
{
    fill();
    ASSERT_TRUE(backUp(file(), file("backup")));
    fs::remove(file());
    const std::string bytes = spoil();

    const auto restored = restore(file(), file("backup"));
    ASSERT_TRUE(restored);
    ASSERT_TRUE(restored->damage);
    EXPECT_EQ(contentOf(restored->damage->expected), bytes);
    EXPECT_EQ(shownBy(file()), sorted(ownDraws(2000)));
}

TEST_F(TroubledArchive, AFileOfAnotherKindIsRefusedAndLeftAlone)
{
    broadsheet::test::write(file("letter.txt"), "Dear Ann, this is no archive at all.");
    {
        SQLite::Database other(file("other.sqlite"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE song (title TEXT)");
    }
    for (const char* name : { "letter.txt", "other.sqlite" }) {
        const std::string before = contentOf(file(name));
        const auto archive = Archive::open(file(name));
        ASSERT_FALSE(archive);
        EXPECT_EQ(archive.error().code, ErrorCode::NotAnArchive);
        EXPECT_EQ(archive.error().place.file, file(name).string());
        EXPECT_EQ(contentOf(file(name)), before);
    }
}

TEST_F(TroubledArchive, InTheProgramsOwnPlaceAFileOfAnotherKindIsSetAside)
{
    broadsheet::test::write(file(), std::string(5000, 'x'));
    const auto archive = Archive::open(file(), Stranger::SetAside);
    ASSERT_TRUE(archive);
    ASSERT_TRUE(archive->damage);
    EXPECT_NE(archive->damage->detail, "");
    EXPECT_EQ(contentOf(file("draws.sqlite.damaged")), std::string(5000, 'x'));
}

TEST_F(TroubledArchive, AFolderInItsPlaceIsAnError)
{
    fs::create_directory(file());
    const auto archive = Archive::open(file());
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, ErrorCode::FileUnwritable);
}

// While it lives, no file of this process grows beyond `size` bytes.
class FullDisk final {
public:
    explicit FullDisk(rlim_t size)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &m_limit), 0);
        const rlimit lower { .rlim_cur = size, .rlim_max = m_limit.rlim_max };
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &lower), 0);
    }

    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        (void)std::signal(SIGXFSZ, m_handler);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_limit {};
};

TEST_F(TroubledArchive, AFullDiskStopsAnImportAndNothingIsChanged)
{
    fill();
    const auto draws = ownDraws(20'000, 3000);
    Archive archive = opened(file());
    for (const rlim_t room : { 0, 20'000, 400'000, 1'000'000 }) {
        Result<std::int64_t> kept = 0;
        {
            const FullDisk disk(room);
            kept = archive.keep({ .origin = {}, .added = pointersTo(draws), .replacing = {} });
        }
        ASSERT_FALSE(kept) << room;
        EXPECT_EQ(kept.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(kept.error().place.file, file().string());
        EXPECT_EQ(shownBy(archive), sorted(ownDraws(2000)));
        EXPECT_TRUE(verify(file()));
    }
    EXPECT_GT(add(archive, draws), 0); // when there is room again
    EXPECT_THAT(shownBy(file()), SizeIs(22'000));
}

TEST_F(TroubledArchive, AFullDiskStopsABackupAndLeavesNoHalfOfOne)
{
    fill();
    Result<Holdings> backup;
    {
        const FullDisk disk(50'000);
        backup = backUp(file(), file("backup"));
    }
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(backup.error().place.file, file("backup").string());
    EXPECT_EQ(std::distance(fs::directory_iterator(file().parent_path()), fs::directory_iterator()), 1);
}

TEST_F(TroubledArchive, AFullDiskStopsARestoreAndTheArchiveStays)
{
    fill();
    {
        Archive other = opened(file("other"));
        add(other, ownDraws(20'000, 3000));
    }
    Result<Restored> restored = std::unexpected(Error {});
    {
        const FullDisk disk(500'000);
        restored = restore(file(), file("other"));
    }
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(shownBy(file()), sorted(ownDraws(2000)));
}

// While it lives, the files of this folder can be read and not written, even by tests that root runs.
class ReadOnlyFolder final {
public:
    explicit ReadOnlyFolder(fs::path folder)
        : m_folder(std::move(folder))
        , m_user(::geteuid())
    {
        fs::permissions(m_folder, fs::perms(0555));
        if (m_user == 0) {
            constexpr uid_t kNobody = 65534;
            EXPECT_EQ(::seteuid(kNobody), 0);
        }
    }

    ~ReadOnlyFolder()
    {
        EXPECT_EQ(::seteuid(m_user), 0);
        fs::permissions(m_folder, fs::perms(0755));
    }

    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder(ReadOnlyFolder&&) = delete;
    ReadOnlyFolder& operator=(ReadOnlyFolder&&) = delete;

private:
    fs::path m_folder;
    uid_t m_user;
};

TEST_F(TroubledArchive, AFolderThatCannotBeWrittenToIsAnErrorThatNamesTheFile)
{
    const ReadOnlyFolder folder(file().parent_path());
    for (const fs::path& name : { file(), file("deeper") / "draws.sqlite" }) {
        const auto archive = Archive::open(name);
        ASSERT_FALSE(archive);
        EXPECT_EQ(archive.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(archive.error().place.file, name.string());
    }
}

TEST_F(TroubledArchive, AnArchiveInAFolderThatCannotBeWrittenToStaysAsItIs)
{
    fill();
    const std::string before = contentOf(file());
    {
        const ReadOnlyFolder folder(file().parent_path());
        const auto archive = Archive::open(file(), Stranger::SetAside);
        ASSERT_FALSE(archive);
        EXPECT_EQ(archive.error().code, ErrorCode::FileUnwritable);
    }
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(TroubledArchive, ADamagedOneThatCannotBeRenamedIsAnErrorAndStays)
{
    const std::string bytes = spoil();
    {
        const ReadOnlyFolder folder(file().parent_path());
        const auto archive = Archive::open(file());
        ASSERT_FALSE(archive);
        EXPECT_TRUE(
            archive.error().code == ErrorCode::ArchiveDamaged || archive.error().code == ErrorCode::FileUnwritable);
    }
    EXPECT_EQ(contentOf(file()), bytes);
}

TEST_F(TroubledArchive, WhileAnotherProgramWritesOneIsToldSoAfterASecond)
{
    Archive archive = opened(file());
    Archive other = opened(file());
    const auto draws = ownDraws(3);
    Result<std::int64_t> refused = 0;
    const auto kept = archive.keep(
        { .origin = {}, .added = pointersTo(draws), .replacing = {} }, [&](std::size_t done, std::size_t) {
            if (done == 0) {
                refused = other.keep({ .origin = {}, .added = pointersTo(draws), .replacing = {} });
            }
            return true;
        });

    EXPECT_TRUE(kept);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ArchiveBusy);
    EXPECT_EQ(refused.error().place.file, file().string());
}

} // namespace
} // namespace broadsheet::archive
