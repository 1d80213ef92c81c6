// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/archive_keeper.h"

#include <system_error>

namespace broadsheet::app {
namespace {

using archive::Archive;
using archive::ArchivePlace;

Result<KeptImport> keepIn(const ArchivePlace& place, const std::string& origin, const bulletin::PlannedDraws& draws,
    const bulletin::Progress& progress)
{
    auto opened = Archive::open(place.file, place.stranger);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto id
        = opened->archive.keep({ .origin = origin, .added = draws.added, .replacing = draws.replacing }, progress);
    if (!id) {
        return std::unexpected(id.error());
    }
    return KeptImport { .id = *id, .origin = origin, .draws = draws.size() };
}

Result<void> undoIn(const ArchivePlace& place, std::int64_t import)
{
    auto opened = Archive::open(place.file, place.stranger);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return opened->archive.undo(import);
}

Result<std::optional<KeptImport>> latestIn(const ArchivePlace& place)
{
    std::error_code ignored;
    if (!std::filesystem::exists(place.file, ignored)) {
        return std::nullopt;
    }
    auto opened = Archive::open(place.file, place.stranger);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto imports = opened->archive.imports();
    if (!imports) {
        return std::unexpected(imports.error());
    }
    if (imports->empty()) {
        return std::nullopt;
    }
    const archive::Import& latest = imports->front();
    return KeptImport {
        .id = latest.id, .origin = latest.origin, .draws = static_cast<std::size_t>(latest.added + latest.replaced)
    };
}

} // namespace

DrawKeeper archiveKeeper(const ArchivePlace& place)
{
    return {
        .keep = [place](const std::string& origin, const bulletin::PlannedDraws& draws,
                    const bulletin::Progress& progress) { return keepIn(place, origin, draws, progress); },
        .undo = [place](std::int64_t import) { return undoIn(place, import); },
        .latest = [place] { return latestIn(place); },
    };
}

} // namespace broadsheet::app
