// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"

#include <string>
#include <vector>

namespace broadsheet::demand {

// A file of the person's own facts, and what became of it.
struct OwnFile {
    std::string name;
    std::vector<std::string> facts; // ids of its observations and statements, in order
    Problems problems; // every mistake in it; then nothing of it is used

    [[nodiscard]] bool isUsed() const
    {
        return problems.empty();
    }

    bool operator==(const OwnFile&) const = default;
};

struct OwnLoad {
    Catalogue catalogue;
    Problems problems; // of the other files, then of the own ones; of each that is left out, OwnFileLeftOut first
    std::vector<OwnFile> own; // in the order they were given in
};

// Reads `files` and, on top, the own ones: JSON or CSV (docs/data-format.md). Own files may refer to the others and to
// each other. One with any mistake is left out whole, with its units, and so is each that needs something of it. Error:
// UnitsUnavailable.
[[nodiscard]] Result<OwnLoad> loadWithOwn(
    const std::vector<text::DataFile>& files, const std::vector<text::DataFile>& own);

} // namespace broadsheet::demand
