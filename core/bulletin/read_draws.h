// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/csv_mapping.h"
#include "core/bulletin/reading.h"
#include "core/text/decoding.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace broadsheet::bulletin {

// What a text with draws is.
enum class TextKind { Notice, Csv, Json };

// Told from its first character (JSON), the name of the file (.csv, .tsv), or its first lines; else it is a bulletin.
[[nodiscard]] TextKind kindOf(std::string_view text, const std::string& file, const std::vector<lottery::Game>& games);

// How a CSV file is to be read: as recognised, or as a person said. Nothing where that is still to be asked.
using MappingChoice = std::function<std::optional<CsvMapping>(const CsvLook& look)>;

// The mapping where nothing is left to ask; with a game (an id) for tables that name none, that one if it fits.
[[nodiscard]] std::optional<CsvMapping> recognisedMapping(const CsvLook& look, const std::string& game = {});

struct DrawsRead {
    Reading reading;
    TextKind kind = TextKind::Notice;
    std::optional<text::Encoding> encoding; // nothing where the bytes were no text
    std::optional<CsvLook> asked; // a CSV file for which the choice gave nothing; the reading then has a problem
};

// Reads whatever holds draws. Problems: those of decodeText() and of the reader of its kind; ColumnsUnknown or
// GameUnclear for a CSV file for which the choice gave nothing.
[[nodiscard]] DrawsRead readDraws(std::string bytes, const std::string& file, const std::vector<lottery::Game>& games,
    const MappingChoice& choice, const Progress& progress = {});

// The largest file of draws that is read: about ten million rows of CSV.
inline constexpr std::size_t kLargestDrawFile = std::size_t { 512 } * 1024 * 1024;

// The same of a file. Problems also: those of readFile().
[[nodiscard]] DrawsRead readDrawsFile(const std::filesystem::path& path, const std::vector<lottery::Game>& games,
    const MappingChoice& choice, const Progress& progress = {});

} // namespace broadsheet::bulletin
