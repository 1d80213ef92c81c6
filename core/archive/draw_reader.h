// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <filesystem>

namespace broadsheet::archive {

// The draws of an open database of the newest version; `file` is only for the places of problems. Throws
// SQLite::Exception.
[[nodiscard]] ArchivedDraws readDraws(SQLite::Database& database, const std::filesystem::path& file);

} // namespace broadsheet::archive
