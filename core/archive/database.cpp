// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/database.h"

#include "core/archive/schema.h"

#include <sqlite3.h>

#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using DatabasePointer = std::unique_ptr<SQLite::Database>;

constexpr int kPatience = 1000; // milliseconds to wait for another program's lock
constexpr int kPrimaryCode = 0xFF; // of an extended result code

bool isReadFailure(int extendedCode)
{
    return extendedCode == SQLITE_IOERR_READ || extendedCode == SQLITE_IOERR_SHORT_READ
        || extendedCode == SQLITE_IOERR_FSTAT;
}

// What keeps a file from being an archive of this program that can be used; nothing may be written before that is
// known.
std::optional<Error> faultOf(SQLite::Database& database, const fs::path& file)
{
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const bool isEmpty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (isEmpty && application == 0 && version == 0) {
        return {};
    }
    if (application != kApplicationId) {
        return archiveError(ErrorCode::NotAnArchive, file, "application_id " + std::to_string(application));
    }
    if (version > kSchemaVersion) {
        return archiveError(ErrorCode::ArchiveTooNew, file, std::to_string(version), std::to_string(kSchemaVersion));
    }
    if (std::string damage = damageOf(database, false); !damage.empty()) {
        return archiveError(ErrorCode::ArchiveDamaged, file, std::move(damage));
    }
    return {};
}

// A connection that closes without touching the file, which may be damaged or another program's: see release().
DatabasePointer connect(const fs::path& file, int flags)
{
    // One thread at a time uses a connection, which then needs no locks of its own.
    auto database = std::make_unique<SQLite::Database>(file, flags | SQLite::OPEN_NOMUTEX, kPatience);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database->exec("PRAGMA foreign_keys = ON");
    return database;
}

// From now on the connection clears its log away when it closes.
void release(SQLite::Database& database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void settle(SQLite::Database& database)
{
    release(database);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL"); // what was kept outlasts a power cut
    database.exec("PRAGMA cache_size = -65536"); // KiB: the changed pages of a large import stay in memory
}

} // namespace

Error archiveError(ErrorCode code, const fs::path& file, std::string detail, std::string expected)
{
    return { .code = code,
        .place = { .file = file.string(), .line = 0, .column = 0, .path = {} },
        .detail = std::move(detail),
        .expected = std::move(expected) };
}

Error asError(const SQLite::Exception& failure, const fs::path& file)
{
    const int code = failure.getErrorCode() & kPrimaryCode;
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return archiveError(ErrorCode::ArchiveBusy, file);
    case SQLITE_CORRUPT:
        return archiveError(ErrorCode::ArchiveDamaged, file, failure.what());
    case SQLITE_NOTADB:
        return archiveError(ErrorCode::NotAnArchive, file, failure.what());
    case SQLITE_INTERRUPT:
        return archiveError(ErrorCode::Cancelled, file);
    default:
        break;
    }
    const bool isUnreadable = code == SQLITE_IOERR && isReadFailure(failure.getExtendedErrorCode());
    return archiveError(isUnreadable ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable, file, failure.what());
}

std::string damageOf(SQLite::Database& database, bool thorough)
{
    SQLite::Statement check(database, thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (check.executeStep() && check.getColumn(0).getString() != "ok") {
        return check.getColumn(0).getString();
    }
    if (!thorough) {
        return {};
    }
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    return references.executeStep() ? "a draw without its import" : "";
}

Result<DatabasePointer> openDatabase(const fs::path& file)
{
    return guarded(file, [&file]() -> Result<DatabasePointer> {
        DatabasePointer database = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        if (auto fault = faultOf(*database, file)) {
            return std::unexpected(*std::move(fault));
        }
        settle(*database);
        migrate(*database);
        return database;
    });
}

Result<DatabasePointer> openToRead(const fs::path& file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored)) {
        return std::unexpected(archiveError(ErrorCode::FileMissing, file));
    }
    return guarded(file, [&file]() -> Result<DatabasePointer> {
        DatabasePointer database = connect(file, SQLite::OPEN_READWRITE);
        if (auto fault = faultOf(*database, file)) {
            return std::unexpected(*std::move(fault));
        }
        if (database->execAndGet("PRAGMA user_version").getInt() == 0) { // empty
            return std::unexpected(archiveError(ErrorCode::NotAnArchive, file));
        }
        release(*database);
        return database;
    });
}

} // namespace broadsheet::archive
