// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace broadsheet::text {

// No data file of Broadsheet is near this size; what is larger is not read into memory at once.
inline constexpr std::size_t kLargestFile = std::size_t { 64 } * 1024 * 1024;

// The file's bytes. Errors: FileMissing, FileUnreadable (a folder, no permission), FileTooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t largest = kLargestFile);

// Writes the whole content or leaves what was there: through a temporary file in the same folder, synced, then renamed.
// Does not create folders. Error: FileUnwritable, with the reason in detail.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

// Syncs a finished file and renames it to its place in the same folder, replacing what is there. Error: FileUnwritable.
[[nodiscard]] Result<void> moveIntoPlace(const std::filesystem::path& finished, const std::filesystem::path& place);

} // namespace broadsheet::text
