// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace broadsheet::archive {

// What SQLite threw, as an error about that file.
[[nodiscard]] Error asError(const SQLite::Exception& failure, const std::filesystem::path& file);

[[nodiscard]] Error archiveError(
    ErrorCode code, const std::filesystem::path& file, std::string detail = {}, std::string expected = {});

// Does work that gives a Result, and gives what SQLite throws meanwhile as its error.
template <class Work>
[[nodiscard]] auto guarded(const std::filesystem::path& file, Work&& work) -> decltype(work())
{
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failure) {
        return std::unexpected(asError(failure, file));
    }
}

// Opens an archive, makes it where the file is missing or empty, checks it and brings it to the newest version. Errors:
// FileUnwritable, FileUnreadable, NotAnArchive, ArchiveTooNew, ArchiveDamaged, ArchiveBusy. What is no sound archive is
// left untouched.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::filesystem::path& file);

// As openDatabase(), to read alone: an older version stays one. Error besides: FileMissing.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openToRead(const std::filesystem::path& file);

// The first thing that is wrong with an open database, or "". A thorough check looks at
// every reference, too, and takes several times as long.
[[nodiscard]] std::string damageOf(SQLite::Database& database, bool thorough);

} // namespace broadsheet::archive
