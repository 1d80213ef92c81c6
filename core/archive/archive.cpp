// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/database.h"
#include "core/archive/draw_columns.h"
#include "core/archive/draw_reader.h"
#include "core/archive/set_aside.h"

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using DrawPointers = std::vector<const lottery::Draw*>;

constexpr std::size_t kProgressStep = 8192;

bool isStrange(ErrorCode code, Stranger stranger)
{
    return code == ErrorCode::ArchiveDamaged || (code == ErrorCode::NotAnArchive && stranger == Stranger::SetAside);
}

Error badDraw(const fs::path& file, const lottery::Draw& draw)
{
    return archiveError(ErrorCode::BadValue, file, draw.game + ":" + draw.issue, "24027, 2024027");
}

// Rows that come in the order of the key are appended: the pages of the table are written once.
DrawPointers inKeyOrder(DrawPointers draws)
{
    const auto key = [](const lottery::Draw* draw) { return std::tie(draw->game, draw->issue); };
    if (!std::ranges::is_sorted(draws, {}, key)) {
        std::ranges::sort(draws, {}, key);
    }
    return draws;
}

// Nothing where none of the draws is there yet. `draws` in the order of the key: each game is looked up once.
std::optional<Error> presentAmong(const DrawPointers& draws, SQLite::Database& database, const fs::path& file)
{
    SQLite::Statement there(database, "SELECT issue FROM draw WHERE game = ? AND issue BETWEEN ? AND ? ORDER BY issue");
    for (auto begin = draws.begin(); begin != draws.end();) {
        const std::string& game = (*begin)->game;
        const auto end = std::find_if(begin, draws.end(), [&game](const auto* draw) { return draw->game != game; });
        const auto order = [](const lottery::Draw* draw) { return lottery::issueOrder(draw->issue); };
        there.bindNoCopy(1, game);
        there.bind(2, order(*begin));
        there.bind(3, order(*std::prev(end)));
        for (auto draw = begin; draw != end && there.executeStep();) {
            const int issue = there.getColumn(0).getInt();
            draw = std::find_if(draw, end, [&](const auto* each) { return order(each) >= issue; });
            if (draw != end && order(*draw) == issue) {
                return archiveError(ErrorCode::ArchiveChanged, file, game + ":" + (*draw)->issue);
            }
        }
        there.reset();
        begin = end;
    }
    return {};
}

// Writes the draws of one import, each of which has no version of that import yet.
class DrawWriter final {
public:
    DrawWriter(SQLite::Database& database, const fs::path& file, std::int64_t import, const Progress& progress,
        std::size_t total)
        : m_insert(database,
              "INSERT INTO draw (game, issue, import, date, published, drawn, tables, source) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_file(file)
        , m_import(import)
        , m_progress(progress)
        , m_total(total)
    {
    }

    Result<void> write(const DrawPointers& draws)
    {
        for (const lottery::Draw* draw : draws) {
            if (m_done % kProgressStep == 0 && m_progress && !m_progress(m_done, m_total)) {
                return std::unexpected(archiveError(ErrorCode::Cancelled, m_file));
            }
            ++m_done;
            if (auto written = write(*draw); !written) {
                return written;
            }
        }
        return {};
    }

private:
    Result<void> write(const lottery::Draw& draw)
    {
        const int issue = lottery::issueOrder(draw.issue);
        auto tables = tablesToColumn(draw.tables);
        if (!tables || issue == 0 || draw.game.empty() || !draw.date.ok()) {
            return std::unexpected(badDraw(m_file, draw));
        }
        const std::string date = isoDate(draw.date);
        const std::string published = numbersToColumn(draw.published);
        const std::string drawn = numbersToColumn(draw.drawn);
        m_insert.bindNoCopy(1, draw.game);
        m_insert.bind(2, issue);
        m_insert.bind(3, m_import);
        m_insert.bindNoCopy(4, date);
        m_insert.bindNoCopy(5, published);
        m_insert.bindNoCopy(6, drawn);
        m_insert.bindNoCopy(7, *tables);
        m_insert.bindNoCopy(8, draw.source);
        m_insert.exec();
        m_insert.reset();
        return {};
    }

    SQLite::Statement m_insert;
    const fs::path& m_file;
    std::int64_t m_import;
    const Progress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
};

std::int64_t log(SQLite::Database& database, const Keeping& keeping)
{
    SQLite::Statement statement(database,
        "INSERT INTO import (at, origin, added, replaced) VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?)");
    statement.bind(1, keeping.origin);
    statement.bind(2, static_cast<std::int64_t>(keeping.added.size()));
    statement.bind(3, static_cast<std::int64_t>(keeping.replacing.size()));
    statement.exec();
    return database.getLastInsertRowid();
}

// The changes go from the log into the file, and the log gives its room back. What is kept is safe without it, so that
// a failure (another program reads) is none of the import.
void clearLog(SQLite::Database& database)
{
    database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

Archive::Archive(fs::path file, std::unique_ptr<SQLite::Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
{
}

Archive::~Archive() = default;
Archive::Archive(Archive&& other) noexcept = default;
Archive& Archive::operator=(Archive&& other) noexcept = default;

Result<OpenArchive> Archive::open(const fs::path& file, Stranger stranger)
{
    if (file.has_parent_path()) {
        std::error_code failure;
        fs::create_directories(file.parent_path(), failure);
        if (failure) {
            return std::unexpected(archiveError(ErrorCode::FileUnwritable, file, failure.message()));
        }
    }
    auto database = openDatabase(file);
    std::optional<Error> damage;
    if (!database && isStrange(database.error().code, stranger)) {
        damage = setAside(file, database.error());
        if (damage->code != ErrorCode::ArchiveSetAside) {
            return std::unexpected(*std::move(damage));
        }
        database = openDatabase(file);
    }
    if (!database) {
        return std::unexpected(std::move(database).error());
    }
    return OpenArchive { .archive = Archive(file, *std::move(database)), .damage = std::move(damage) };
}

Result<ArchivedDraws> Archive::draws() const
{
    return guarded(m_file, [this]() -> Result<ArchivedDraws> { return readDraws(*m_database, m_file); });
}

Result<std::vector<Import>> Archive::imports() const
{
    return guarded(m_file, [this]() -> Result<std::vector<Import>> {
        std::vector<Import> imports;
        SQLite::Statement row(*m_database, "SELECT id, at, origin, added, replaced FROM import ORDER BY id DESC");
        while (row.executeStep()) {
            imports.push_back({ .id = row.getColumn(0).getInt64(),
                .at = row.getColumn(1).getString(),
                .origin = row.getColumn(2).getString(),
                .added = row.getColumn(3).getInt64(),
                .replaced = row.getColumn(4).getInt64() });
        }
        return imports;
    });
}

Result<std::int64_t> Archive::keep(const Keeping& keeping, const Progress& progress)
{
    return guarded(m_file, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const DrawPointers added = inKeyOrder(keeping.added);
        if (auto present = presentAmong(added, *m_database, m_file)) {
            return std::unexpected(*std::move(present));
        }
        const std::int64_t import = log(*m_database, keeping);
        const std::size_t total = keeping.added.size() + keeping.replacing.size();
        {
            DrawWriter writer(*m_database, m_file, import, progress, total);
            auto written = writer.write(added);
            if (written) {
                written = writer.write(inKeyOrder(keeping.replacing));
            }
            if (!written) {
                return std::unexpected(std::move(written).error());
            }
        }
        if (progress && !progress(total, total)) {
            return std::unexpected(archiveError(ErrorCode::Cancelled, m_file));
        }
        transaction.commit();
        clearLog(*m_database);
        return import;
    });
}

Result<void> Archive::undo(std::int64_t import)
{
    return guarded(m_file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const char* sql : { "DELETE FROM draw WHERE import = ?", "DELETE FROM import WHERE id = ?" }) {
            SQLite::Statement statement(*m_database, sql);
            statement.bind(1, import);
            statement.exec();
        }
        if (m_database->getChanges() == 0) {
            return std::unexpected(archiveError(ErrorCode::NoSuchImport, m_file, std::to_string(import)));
        }
        transaction.commit();
        clearLog(*m_database);
        return {};
    });
}

} // namespace broadsheet::archive
