// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/backup.h"
#include "core/archive/schema.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using broadsheet::test::contentOf;
using test::add;
using test::opened;
using test::ownDraw;
using test::shownBy;
using testing::SizeIs;

void makeFrom(const std::string& sql, const fs::path& file)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

std::string sqlOfVersion(int version)
{
    return contentOf(
        fs::path(BROADSHEET_TESTS_DIR) / "core/archive/schema" / ("version-" + std::to_string(version) + ".sql"));
}

std::vector<lottery::Draw> drawsOfVersion1()
{
    const auto day = [](int year, unsigned month, unsigned dayOfMonth) {
        return Date { std::chrono::year { year }, std::chrono::month { month }, std::chrono::day { dayOfMonth } };
    };
    return {
        { .game = "dlt",
            .issue = "21102",
            .date = day(2021, 9, 4),
            .published = { { 2, 8, 11, 16, 23 }, { 2, 7 } },
            .drawn = { { 16, 2, 11, 8, 23 }, { 2, 7 } },
            .tables = { { .headings = { "奖项", "中奖注数", "单注奖金" },
                .rows = { { "一等奖", "13", "7,523,067" }, { "一等奖(追加)", "5", "6,018,453" } },
                .total = {} } },
            .source = "公告" },
        { .game = "pl3",
            .issue = "24061",
            .date = day(2024, 3, 11),
            .published = { { 2, 5, 0 } },
            .drawn = {},
            .tables = {},
            .source = {} },
    };
}

class SchemaTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file() const
    {
        return m_folder.path() / "draws.sqlite";
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(SchemaTest, EachOlderVersionHasASampleHere)
{
    for (int version = 1; version < kSchemaVersion; ++version) {
        EXPECT_FALSE(sqlOfVersion(version).empty()) << version;
    }
}

TEST_F(SchemaTest, AnArchiveOfVersion1KeepsItsDraws)
{
    makeFrom(sqlOfVersion(1), file());
    EXPECT_EQ(shownBy(file()), drawsOfVersion1());
}

TEST_F(SchemaTest, TheDrawsOfVersion1BecomeOneImportThatCanBeTakenBack)
{
    makeFrom(sqlOfVersion(1), file());
    Archive archive = opened(file());
    const auto imports = archive.imports();
    ASSERT_TRUE(imports);
    ASSERT_THAT(*imports, SizeIs(1));
    EXPECT_EQ(imports->front().added, 2);
    EXPECT_EQ(imports->front().origin, "");

    add(archive, { ownDraw(1) });
    ASSERT_TRUE(archive.undo(imports->front().id));
    EXPECT_EQ(shownBy(archive), std::vector { ownDraw(1) });
}

TEST_F(SchemaTest, AnEmptyArchiveOfVersion1HasNoImport)
{
    std::string sql = sqlOfVersion(1);
    sql.erase(sql.find("INSERT INTO"));
    makeFrom(sql, file());

    EXPECT_EQ(opened(file()).imports()->size(), 0U);
}

TEST_F(SchemaTest, VerifyReadsVersion1AndLeavesItAsItIs)
{
    makeFrom(sqlOfVersion(1), file());
    const std::string before = contentOf(file());
    const auto holdings = verify(file());
    ASSERT_TRUE(holdings);
    EXPECT_EQ(*holdings, (Holdings { .version = 1, .draws = 2, .imports = 1 }));
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(SchemaTest, ABackupOfVersion1IsRestored)
{
    makeFrom(sqlOfVersion(1), file());
    const fs::path archive = file().parent_path() / "archive";
    ASSERT_TRUE(restore(archive, file()));
    EXPECT_EQ(shownBy(archive), drawsOfVersion1());
}

TEST_F(SchemaTest, AnArchiveThatIsMadeNowIsTheSameAsOneThatWasBroughtUp)
{
    const auto tables = [](const fs::path& path) {
        SQLite::Database database(path);
        SQLite::Statement row(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
        std::vector<std::string> result;
        while (row.executeStep()) {
            result.push_back(row.getColumn(0).getString());
        }
        return result;
    };
    makeFrom(sqlOfVersion(1), file());
    const fs::path fresh = file().parent_path() / "fresh";
    (void)opened(file());
    (void)opened(fresh);

    EXPECT_EQ(tables(file()), tables(fresh));
}

TEST_F(SchemaTest, AnArchiveOfANewerProgramIsRefusedAndLeftAlone)
{
    (void)opened(file());
    makeFrom("PRAGMA user_version = " + std::to_string(kSchemaVersion + 1), file());
    makeFrom("PRAGMA wal_checkpoint(TRUNCATE)", file());
    const std::string before = contentOf(file());

    const auto archive = Archive::open(file(), Stranger::SetAside);
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, ErrorCode::ArchiveTooNew);
    EXPECT_EQ(archive.error().detail, std::to_string(kSchemaVersion + 1));
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(SchemaTest, AMigrationThatCannotBeFinishedLeavesTheOlderVersion)
{
    // A table that the newer version wants to make is there already.
    makeFrom(sqlOfVersion(1) + "CREATE TABLE import (id INTEGER);", file());

    const auto archive = Archive::open(file());
    ASSERT_FALSE(archive);
    SQLite::Database database(file());
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM draw").getInt(), 2);
}

} // namespace
} // namespace broadsheet::archive
