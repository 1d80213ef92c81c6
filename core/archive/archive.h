// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite { // NOLINT(readability-identifier-naming): the library's
class Database;
} // namespace SQLite

namespace broadsheet::archive {

// One import, as the archive's log has it.
struct Import {
    std::int64_t id = 0; // later ones have larger numbers; none is used twice
    std::string at; // when, in UTC: "2024-03-11T13:05:00Z"
    std::string origin; // the file or the address it came from, for people; empty for draws older than the log
    std::int64_t added = 0; // draws that the archive did not have
    std::int64_t replaced = 0; // draws that took the place of others

    bool operator==(const Import&) const = default;
};

// What an import brings: sound draws of known games (numberMistakes() finds nothing), none of them twice.
struct Keeping {
    std::string origin;
    std::vector<const lottery::Draw*> added; // not in the archive
    std::vector<const lottery::Draw*> replacing; // in place of the archive's, if it has them
};

// Told now and then how many draws are written; false stops.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

// The draws of an archive as they are shown: of each, what the latest import brought. In no particular order of games;
// those of a game newest issue first.
struct ArchivedDraws {
    std::vector<lottery::Draw> draws;
    Problems problems; // for each that can't be read; the place names the draw
};

// A file that is no archive of Broadsheet: refused and left alone, or, in the program's own place, taken for a damaged
// archive.
enum class Stranger { Refuse, SetAside };

struct OpenArchive;

// The user's own draws, in one SQLite file: docs/lottery-format.md has its tables. Each change is a transaction: done
// wholly or not at all, whatever happens meanwhile. An object is used by one thread at a time; any number of objects
// and programs may have the same file open.
class Archive final {
public:
    // Opens the file, makes it (and its folder) where it is missing, checks it, and brings an older version to the
    // newest. A damaged archive is renamed and a new one begun: OpenArchive::damage says so.
    // Errors: FileUnwritable, FileUnreadable, NotAnArchive, ArchiveTooNew, ArchiveBusy; ArchiveDamaged where it could
    // not be renamed.
    [[nodiscard]] static Result<OpenArchive> open(
        const std::filesystem::path& file, Stranger stranger = Stranger::Refuse);

    ~Archive();
    Archive(Archive&& other) noexcept;
    Archive& operator=(Archive&& other) noexcept;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] Result<ArchivedDraws> draws() const;

    // The log, latest first.
    [[nodiscard]] Result<std::vector<Import>> imports() const;

    // Keeps the draws as one import and gives its number. Errors: Cancelled, ArchiveChanged, ArchiveBusy,
    // FileUnwritable (a full disk, too), BadValue for what no archive can hold. Nothing is changed then.
    [[nodiscard]] Result<std::int64_t> keep(const Keeping& keeping, const Progress& progress = {});

    // Takes an import back: what it added goes, what it replaced returns, and what later imports brought stays.
    // Errors: NoSuchImport, ArchiveBusy, FileUnwritable.
    [[nodiscard]] Result<void> undo(std::int64_t import);

    [[nodiscard]] const std::filesystem::path& file() const
    {
        return m_file;
    }

private:
    Archive(std::filesystem::path file, std::unique_ptr<SQLite::Database> database);

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
};

struct OpenArchive {
    Archive archive;
    std::optional<Error> damage; // ArchiveSetAside
};

} // namespace broadsheet::archive
