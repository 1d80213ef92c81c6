// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/data_file.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::archive {

// The folder of the person's own facts: JSON and CSV files, each read at every start. Below it, "removed" keeps what
// was taken out.

// Whether a file of that name would be read: *.json or *.csv, in any case, and no hidden file.
[[nodiscard]] bool isOwnFileName(std::string_view name);

// Every file of own facts in the folder, by name; none where there is no such folder. Each is named by its whole path.
[[nodiscard]] std::vector<text::DataFile> ownFilesIn(const std::filesystem::path& folder);

// A name like `name` that no file in the folder has: "facts.csv", "facts-2.csv", …
[[nodiscard]] std::string freeNameIn(const std::filesystem::path& folder, const std::string& name);

// Writes the file whole or not at all, in place of one of that name; makes the folder where it is missing. Errors:
// BadValue for a name that would not be read, FileUnwritable.
[[nodiscard]] Result<void> putOwnFile(
    const std::filesystem::path& folder, const std::string& name, std::string_view bytes);

// Moves the file to "removed", where it gets another name if there is one of its name. Gives where it is now. Errors:
// FileMissing, FileUnwritable.
[[nodiscard]] Result<std::filesystem::path> removeOwnFile(const std::filesystem::path& folder, const std::string& name);

// Moves a removed file back under a name. Error: FileUnwritable, also where a file of that name is there by now.
[[nodiscard]] Result<void> bringBackOwnFile(
    const std::filesystem::path& folder, const std::filesystem::path& removed, const std::string& name);

} // namespace broadsheet::archive
