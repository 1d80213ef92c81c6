// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/backup.h"

#include "core/archive/database.h"
#include "core/archive/draw_reader.h"
#include "core/archive/schema.h"
#include "core/text/file.h"

#include <sqlite3.h>

#include <SQLiteCpp/Backup.h>
#include <memory>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

fs::path freeName(const fs::path& archive, const std::string& ending)
{
    std::error_code ignored;
    fs::path name;
    int number = 1;
    do {
        name = archive;
        name += ending + (number == 1 ? "" : "-" + std::to_string(number));
        ++number;
    } while (fs::exists(name, ignored));
    return name;
}

// A file that is gone at the end, unless it was moved to its place.
class Temporary final {
public:
    explicit Temporary(const fs::path& beside)
        : m_path(freeName(beside, ".part-" + std::to_string(::getpid())))
    {
    }

    ~Temporary()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }

    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary(Temporary&&) = delete;
    Temporary& operator=(Temporary&&) = delete;

    [[nodiscard]] const fs::path& path() const
    {
        return m_path;
    }

private:
    fs::path m_path;
};

Holdings count(SQLite::Database& database)
{
    Holdings holdings;
    holdings.draws = database.execAndGet("SELECT count(*) FROM (SELECT 1 FROM draw GROUP BY game, issue)").getInt64();
    holdings.imports = database.execAndGet("SELECT count(*) FROM import").getInt64();
    return holdings;
}

// A copy in memory of a file that is sound to its last draw, brought to the newest version.
struct SoundCopy {
    std::unique_ptr<SQLite::Database> database;
    Holdings holdings;
};

Result<SoundCopy> soundCopy(const fs::path& file)
{
    auto original = openToRead(file);
    if (!original) {
        return std::unexpected(std::move(original).error());
    }
    return guarded(file, [&]() -> Result<SoundCopy> {
        if (std::string damage = damageOf(**original, true); !damage.empty()) {
            return std::unexpected(archiveError(ErrorCode::ArchiveDamaged, file, std::move(damage)));
        }
        SoundCopy copy { .database
            = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
            .holdings = {} };
        if (SQLite::Backup(*copy.database, **original).executeStep() != SQLITE_DONE) {
            return std::unexpected(archiveError(ErrorCode::ArchiveBusy, file));
        }
        const int version = copy.database->execAndGet("PRAGMA user_version").getInt();
        migrate(*copy.database);
        const ArchivedDraws draws = readDraws(*copy.database, file);
        if (!draws.problems.empty()) {
            return std::unexpected(draws.problems.front());
        }
        copy.holdings = count(*copy.database);
        copy.holdings.version = version;
        return copy;
    });
}

Result<void> copyTo(SQLite::Database& database, const fs::path& to)
{
    const Temporary part(to);
    SQLite::Statement copy(database, "VACUUM INTO ?"); // a file of one piece, without a log
    copy.bind(1, part.path().string());
    copy.exec();
    return text::moveIntoPlace(part.path(), to);
}

// What the archive holds, kept beside it; nothing where it holds nothing.
Result<std::optional<fs::path>> keepBefore(SQLite::Database& database, const fs::path& archive)
{
    if (database.execAndGet("SELECT EXISTS (SELECT 1 FROM draw)").getInt() == 0) {
        return std::nullopt;
    }
    fs::path name = freeName(archive, ".before-restore");
    if (auto done = copyTo(database, name); !done) {
        return std::unexpected(std::move(done).error());
    }
    return name;
}

} // namespace

Result<Holdings> verify(const fs::path& file)
{
    auto copy = soundCopy(file);
    if (!copy) {
        return std::unexpected(std::move(copy).error());
    }
    return copy->holdings;
}

Result<Holdings> backUp(const fs::path& archive, const fs::path& to)
{
    std::error_code ignored;
    if (fs::exists(to, ignored)) {
        return std::unexpected(archiveError(ErrorCode::FileExists, to));
    }
    auto database = openToRead(archive);
    if (!database) {
        return std::unexpected(std::move(database).error());
    }
    auto written = guarded(to, [&]() { return copyTo(**database, to); });
    if (!written) {
        return std::unexpected(std::move(written).error());
    }
    return verify(to);
}

Result<Restored> restore(const fs::path& archive, const fs::path& from, Stranger stranger)
{
    auto copy = soundCopy(from);
    if (!copy) {
        return std::unexpected(std::move(copy).error());
    }
    auto opened = Archive::open(archive, stranger); // makes it, or sets it aside
    if (!opened) {
        return std::unexpected(std::move(opened).error());
    }
    return guarded(archive, [&]() -> Result<Restored> {
        auto database = openDatabase(archive);
        if (!database) {
            return std::unexpected(std::move(database).error());
        }
        auto before = keepBefore(**database, archive);
        if (!before) {
            return std::unexpected(std::move(before).error());
        }
        // All pages in one transaction of the archive.
        if (SQLite::Backup(**database, *copy->database).executeStep() != SQLITE_DONE) {
            return std::unexpected(archiveError(ErrorCode::ArchiveBusy, archive));
        }
        return Restored { .holdings = copy->holdings, .before = *std::move(before), .damage = opened->damage };
    });
}

} // namespace broadsheet::archive
