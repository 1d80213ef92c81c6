// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace broadsheet::archive {

// What a sound archive holds.
struct Holdings {
    int version = 0; // of its tables
    std::int64_t draws = 0;
    std::int64_t imports = 0;

    bool operator==(const Holdings&) const = default;
};

// Checks every page, every reference and every draw of the file, which stays as it is, whatever its version. Errors:
// FileMissing, FileUnreadable, NotAnArchive, ArchiveTooNew, ArchiveBusy, ArchiveDamaged.
[[nodiscard]] Result<Holdings> verify(const std::filesystem::path& file);

// Writes what the archive holds at this moment to a new file, wholly or not at all, and verifies it. Errors: FileExists
// where there is a file of that name, those of verify() for the archive, FileUnwritable.
[[nodiscard]] Result<Holdings> backUp(const std::filesystem::path& archive, const std::filesystem::path& to);

struct Restored {
    Holdings holdings;
    std::optional<std::filesystem::path> before; // a backup of what the archive held before, where it held anything
    std::optional<Error> damage; // ArchiveSetAside: the archive was damaged
};

// Puts the content of a backup in place of the archive's, wholly or not at all, once the backup is verified. Other
// programs may have the archive open; they see the new content at their next look. Errors: those of verify() for the
// backup, those of Archive::open() for the archive. The archive is untouched then.
[[nodiscard]] Result<Restored> restore(
    const std::filesystem::path& archive, const std::filesystem::path& from, Stranger stranger = Stranger::Refuse);

} // namespace broadsheet::archive
