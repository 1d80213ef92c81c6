// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite { // NOLINT(readability-identifier-naming): the library's
class Database;
} // namespace SQLite

namespace broadsheet::archive {

// What the header of an archive says it is (SQLite's application_id): "Bsht".
inline constexpr int kApplicationId = 0x42736874;

// The newest version of the tables (SQLite's user_version). docs/lottery-format.md describes it.
inline constexpr int kSchemaVersion = 2;

// Brings an archive of an older version, or an empty file, to kSchemaVersion: in one transaction, or not at all. Throws
// SQLite::Exception.
void migrate(SQLite::Database& database);

} // namespace broadsheet::archive
