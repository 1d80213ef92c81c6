// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <string>

namespace broadsheet::archive {
namespace {

// Each brings an archive of the version before to its own: the first is version 1. None is ever changed.
constexpr std::array kSteps {
    // One row for each draw. The issue counts as 2024027; numbers and tables are JSON as in draw files.
    R"(CREATE TABLE draw (
           game TEXT NOT NULL,
           issue INTEGER NOT NULL,
           date TEXT NOT NULL,
           published TEXT NOT NULL,
           drawn TEXT NOT NULL,
           tables TEXT NOT NULL,
           source TEXT NOT NULL,
           PRIMARY KEY (game, issue)
       ) STRICT, WITHOUT ROWID;)",

    // An import can be taken back: a draw keeps a version for each import that brought it, and the latest is shown.
    R"(CREATE TABLE import (
           id INTEGER PRIMARY KEY AUTOINCREMENT,
           at TEXT NOT NULL,
           origin TEXT NOT NULL,
           added INTEGER NOT NULL,
           replaced INTEGER NOT NULL
       ) STRICT;
       INSERT INTO import (at, origin, added, replaced)
           SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), '', count(*), 0 FROM draw HAVING count(*) > 0;
       ALTER TABLE draw RENAME TO old_draw;
       CREATE TABLE draw (
           game TEXT NOT NULL,
           issue INTEGER NOT NULL,
           import INTEGER NOT NULL REFERENCES import (id),
           date TEXT NOT NULL,
           published TEXT NOT NULL,
           drawn TEXT NOT NULL,
           tables TEXT NOT NULL,
           source TEXT NOT NULL,
           PRIMARY KEY (game, issue, import)
       ) STRICT, WITHOUT ROWID;
       INSERT INTO draw
           SELECT game, issue, (SELECT id FROM import), date, published, drawn, tables, source FROM old_draw;
       DROP TABLE old_draw;)",
};
static_assert(kSteps.size() == kSchemaVersion);

} // namespace

void migrate(SQLite::Database& database)
{
    const auto versionNow = [&database] { return database.execAndGet("PRAGMA user_version").getInt(); };
    if (versionNow() >= kSchemaVersion) {
        return;
    }
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again: another program may have done it while this one waited for the lock.
    for (int version = versionNow(); version < kSchemaVersion; ++version) {
        database.exec(kSteps.at(static_cast<std::size_t>(version)));
    }
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    transaction.commit();
}

} // namespace broadsheet::archive
