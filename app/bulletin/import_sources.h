// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulletin/remembered_mappings.h"
#include "core/bulletin/import_plan.h"
#include "core/bulletin/read_draws.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet::app {

// Something to be read: a file, or a text.
struct ImportSource {
    std::filesystem::path file; // empty for a text
    std::string name; // of a text, for people
    std::string text;
};

// A table of which the person must say what its columns hold.
struct AskedTable {
    std::string name;
    bulletin::CsvLook look;
};

struct SourcesRead {
    bulletin::ImportPlan plan;
    std::vector<AskedTable> asked;
    std::vector<std::string> encodings; // per source, for people; empty where it was no text
    bool cancelled = false;
};

// Reads the sources one after the other and lays what they say beside what is there. `mappings` answers for tables that
// are not recognised.
[[nodiscard]] SourcesRead readSources(const std::vector<ImportSource>& sources, const lottery::DrawStore& existing,
    const RememberedMappings& mappings, const bulletin::Progress& progress);

} // namespace broadsheet::app
