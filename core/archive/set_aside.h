// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace broadsheet::archive {

// Renames a damaged archive, with the log beside it, so that its place is free: "draws.sqlite.damaged",
// "draws.sqlite.damaged-2" … Gives ArchiveSetAside, or the given error, as ArchiveDamaged, where it can't be renamed.
[[nodiscard]] Error setAside(const std::filesystem::path& file, const Error& damage);

} // namespace broadsheet::archive
