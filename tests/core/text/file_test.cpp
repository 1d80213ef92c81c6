// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace broadsheet::text {
namespace {

namespace fs = std::filesystem;

class File : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "broadsheet-file-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }

    void TearDown() override
    {
        fs::permissions(m_folder, fs::perms::owner_all);
        fs::remove_all(m_folder);
    }

    [[nodiscard]] std::ptrdiff_t entries() const
    {
        return std::distance(fs::directory_iterator(m_folder), fs::directory_iterator());
    }

    fs::path m_folder;
};

TEST_F(File, ReadsWhatWasWritten)
{
    std::string bytes(200000, 'x');
    bytes[1000] = '\0';
    bytes[1001] = '\n';
    ASSERT_TRUE(writeFileAtomically(m_folder / "a", bytes));
    EXPECT_EQ(readFile(m_folder / "a"), bytes);
    ASSERT_TRUE(writeFileAtomically(m_folder / "a", ""));
    EXPECT_EQ(readFile(m_folder / "a"), "");
    EXPECT_EQ(entries(), 1);
}

TEST_F(File, NamesWhatIsMissing)
{
    for (const fs::path& path : { m_folder / "none", m_folder / "none" / "b" }) {
        const auto bytes = readFile(path);
        ASSERT_FALSE(bytes);
        EXPECT_EQ(bytes.error().code, ErrorCode::FileMissing);
        EXPECT_EQ(bytes.error().place.file, path.string());
    }
}

TEST_F(File, AFolderIsNotReadable)
{
    EXPECT_EQ(readFile(m_folder).error().code, ErrorCode::FileUnreadable);
}

TEST_F(File, RefusesWhatIsTooLarge)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "a", "12345"));
    EXPECT_TRUE(readFile(m_folder / "a", 5));
    EXPECT_EQ(readFile(m_folder / "a", 4).error().code, ErrorCode::FileTooLarge);
}

TEST_F(File, WritesNothingWhereItCannot)
{
    fs::create_directory(m_folder / "taken");
    for (const fs::path& path : { m_folder / "none" / "a", m_folder / "taken", m_folder / std::string(300, 'n') }) {
        const auto written = writeFileAtomically(path, "text");
        ASSERT_FALSE(written) << path;
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(written.error().place.file, path.string());
        EXPECT_FALSE(written.error().detail.empty());
    }
    EXPECT_EQ(entries(), 1);
}

TEST_F(File, LeavesTheOldContentWhereTheFolderIsReadOnly)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everywhere";
    }
    ASSERT_TRUE(writeFileAtomically(m_folder / "a", "old"));
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_FALSE(writeFileAtomically(m_folder / "a", "new"));
    EXPECT_EQ(readFile(m_folder / "a"), "old");
}

TEST_F(File, TakesANameAsLongAsTheFileSystemAllows)
{
    const fs::path path = m_folder / std::string(255, 'n');
    ASSERT_TRUE(writeFileAtomically(path, "text"));
    EXPECT_EQ(readFile(path), "text");
}

TEST_F(File, KeepsTheModeOfAFileAndTheLinkToIt)
{
    ASSERT_TRUE(writeFileAtomically(m_folder / "a", "old"));
    fs::permissions(m_folder / "a", fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink("a", m_folder / "link");
    ASSERT_TRUE(writeFileAtomically(m_folder / "link", "new"));
    EXPECT_TRUE(fs::is_symlink(m_folder / "link"));
    EXPECT_EQ(readFile(m_folder / "a"), "new");
    EXPECT_EQ(fs::status(m_folder / "a").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

} // namespace
} // namespace broadsheet::text
