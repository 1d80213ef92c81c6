// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_sources.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {

SourcesRead readSources(const std::vector<ImportSource>& sources, const lottery::DrawStore& existing,
    const RememberedMappings& mappings, const bulletin::Progress& progress)
{
    SourcesRead result;
    bulletin::Reading all;
    const bulletin::MappingChoice choice = [&mappings](const bulletin::CsvLook& look) {
        const auto remembered = mappings.find(look);
        return remembered ? remembered : bulletin::recognisedMapping(look);
    };
    for (std::size_t i = 0; i < sources.size() && !all.cancelled; ++i) {
        const ImportSource& source = sources[i];
        // Each source is an equal part of the way, and laying out the plan the last.
        const bulletin::Progress part = [&progress, i, count = sources.size()](std::size_t done, std::size_t total) {
            constexpr std::size_t kSteps = 1000;
            const std::size_t step = total == 0 ? 0 : std::min(done * kSteps / total, kSteps);
            return progress(i * kSteps + step, (count * kSteps * 5) / 4);
        };
        bulletin::DrawsRead read = source.file.empty()
            ? readDraws(source.text, source.name, existing.games, choice, part)
            : readDrawsFile(source.file, existing.games, choice, part);
        if (read.asked) {
            result.asked.push_back(
                { .name = source.file.empty() ? source.name : source.file.string(), .look = *std::move(read.asked) });
        }
        result.encodings.emplace_back(read.encoding ? nameOf(*read.encoding) : std::string_view());
        all.append(std::move(read.reading));
    }
    result.cancelled = all.cancelled;
    if (!result.cancelled) {
        result.plan = bulletin::planImport(existing, std::move(all));
        result.cancelled = !progress(1, 1);
    }
    return result;
}

} // namespace broadsheet::app
