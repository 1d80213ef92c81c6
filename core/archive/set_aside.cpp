// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/set_aside.h"

#include <string>
#include <system_error>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& file, const std::string& ending)
{
    fs::path path = file;
    path += ending;
    return path;
}

fs::path freeName(const fs::path& file)
{
    std::error_code ignored;
    fs::path name = beside(file, ".damaged");
    for (int number = 2; fs::exists(name, ignored); ++number) {
        name = beside(file, ".damaged-" + std::to_string(number));
    }
    return name;
}

} // namespace

Error setAside(const fs::path& file, const Error& damage)
{
    const fs::path name = freeName(file);
    std::error_code failure;
    fs::rename(file, name, failure);
    if (failure) {
        Error error = damage;
        error.code = ErrorCode::ArchiveDamaged;
        return error;
    }
    // The log belongs to the file; left behind it would be taken for the new archive's. The shared memory is only a
    // view of the log.
    std::error_code ignored;
    fs::rename(beside(file, "-wal"), beside(name, "-wal"), ignored);
    fs::remove(beside(file, "-shm"), ignored);
    return {
        .code = ErrorCode::ArchiveSetAside, .place = damage.place, .detail = damage.detail, .expected = name.string()
    };
}

} // namespace broadsheet::archive
