// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/read_draws.h"

#include "core/bulletin/draw_csv.h"
#include "core/bulletin/draw_json.h"
#include "core/bulletin/notice_text.h"
#include "core/lottery/printed_text.h"
#include "core/text/file.h"

#include <algorithm>

namespace broadsheet::bulletin {
namespace {

using lottery::Game;

Error about(const CsvLook& look, const std::string& file)
{
    const auto joined = [](const std::vector<std::string>& texts) {
        std::string all;
        for (const std::string& text : texts) {
            all += (all.empty() ? "" : ", ") + text;
        }
        return all;
    };
    const bool isGame = look.games.size() > 1;
    return { .code = isGame ? ErrorCode::GameUnclear : ErrorCode::ColumnsUnknown,
        .place = { .file = file, .line = 1, .column = 0, .path = {} },
        .detail = joined(isGame ? look.games : look.headings),
        .expected = {} };
}

void readCsvDraws(const std::string& text, const std::string& file, const std::vector<Game>& games,
    const MappingChoice& choice, const Progress& progress, DrawsRead& result)
{
    Result<CsvLook> look = lookAtCsv(text, file, games);
    if (!look) {
        result.reading.problems.push_back(std::move(look.error()));
        return;
    }
    if (look->sample.empty() && look->headings.empty()) {
        return; // nothing at all
    }
    if (const std::optional<CsvMapping> mapping = choice ? choice(*look) : recognisedMapping(*look)) {
        result.reading = readDrawCsv(text, *mapping, file, games, progress);
        return;
    }
    result.reading.problems.push_back(about(*look, file));
    result.asked = *std::move(look);
}

} // namespace

TextKind kindOf(std::string_view text, const std::string& file, const std::vector<Game>& games)
{
    const std::string_view begin = lottery::trimmed(text.substr(0, 256));
    if (begin.starts_with('{') || begin.starts_with('[')) {
        return TextKind::Json;
    }
    if (file.ends_with(".csv") || file.ends_with(".tsv") || file.ends_with(".CSV")) {
        return TextKind::Csv;
    }
    constexpr std::size_t kFirst = 4096;
    const std::size_t end = text.size() <= kFirst ? text.size() : text.rfind('\n', kFirst);
    const auto look = lookAtCsv(text.substr(0, end), file, games);
    return look && !look->games.empty() ? TextKind::Csv : TextKind::Notice;
}

std::optional<CsvMapping> recognisedMapping(const CsvLook& look, const std::string& game)
{
    CsvMapping mapping = look.mapping;
    if (!mapping.has(ColumnUse::Game) && std::ranges::find(look.games, game) != look.games.end()) {
        mapping.game = game;
        return mapping;
    }
    return look.isRecognised() ? std::optional(mapping) : std::nullopt;
}

DrawsRead readDraws(std::string bytes, const std::string& file, const std::vector<Game>& games,
    const MappingChoice& choice, const Progress& progress)
{
    DrawsRead result;
    result.reading.files.push_back(file);
    const Result<text::DecodedText> decoded = text::decodeText(std::move(bytes), file);
    if (!decoded) {
        result.reading.problems.push_back(decoded.error());
        return result;
    }
    result.encoding = decoded->encoding;
    result.kind = kindOf(decoded->text, file, games);
    switch (result.kind) {
    case TextKind::Csv:
        readCsvDraws(decoded->text, file, games, choice, progress, result);
        break;
    case TextKind::Json:
        result.reading = readDrawJson(decoded->text, file, games);
        break;
    case TextKind::Notice:
        result.reading = readNoticeText(decoded->text, file, games, progress);
        break;
    }
    return result;
}

DrawsRead readDrawsFile(const std::filesystem::path& path, const std::vector<Game>& games, const MappingChoice& choice,
    const Progress& progress)
{
    Result<std::string> bytes = text::readFile(path, kLargestDrawFile);
    if (bytes) {
        return readDraws(*std::move(bytes), path.string(), games, choice, progress);
    }
    DrawsRead result;
    result.reading.files.push_back(path.string());
    result.reading.problems.push_back(bytes.error());
    return result;
}

} // namespace broadsheet::bulletin
