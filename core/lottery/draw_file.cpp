// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_file.h"

#include "core/lottery/draw_numbers.h"
#include "core/lottery/json_lists.h"
#include "core/text/json.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

using text::JsonValue;
using text::ObjectReader;

Error asError(const NumberMistake& mistake, const JsonSpot& spot, const std::vector<std::vector<int>>& numbers,
    const std::vector<Pool>& pools)
{
    using Kind = NumberMistake::Kind;
    switch (mistake.kind) {
    case Kind::WrongPoolCount:
        return spot.error(ErrorCode::WrongNumberCount, shapeOf(numbers), shapeOf(pools));
    case Kind::WrongCount:
        return spot.item(mistake.pool)
            .error(ErrorCode::WrongNumberCount, std::to_string(numbers[mistake.pool].size()),
                std::to_string(pools[mistake.pool].count));
    case Kind::OutOfPool:
        return spot.item(mistake.pool)
            .item(mistake.index)
            .error(ErrorCode::NumberOutOfPool, std::to_string(mistake.number), rangeOf(pools[mistake.pool]));
    case Kind::Repeated:
        break;
    }
    return spot.item(mistake.pool)
        .item(mistake.index)
        .error(ErrorCode::BadValue, std::to_string(mistake.number), "≠ " + std::to_string(mistake.number));
}

// Numbers that this game can draw; `game` may be nullptr where it is not known.
std::vector<std::vector<int>> readNumbers(const JsonSpot& spot, const Game* game, Problems& problems)
{
    auto numbers = readIntegerLists(spot, problems).value_or(std::vector<std::vector<int>> {});
    if (game != nullptr && numbers.size() == spot.value.items.size()) {
        for (const NumberMistake& mistake : numberMistakes(numbers, game->pools)) {
            problems.push_back(asError(mistake, spot, numbers, game->pools));
        }
    }
    return numbers;
}

std::vector<std::string> readCells(const JsonSpot& spot, std::size_t columns, Problems& problems)
{
    auto cells = readStrings(spot, problems);
    if (cells && cells->size() != columns) {
        problems.push_back(spot.error(ErrorCode::BadValue, std::to_string(cells->size()), std::to_string(columns)));
    }
    return std::move(cells).value_or(std::vector<std::string> {});
}

PrizeTable readTable(const JsonSpot& spot, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    PrizeTable table;
    if (const JsonValue* headings = reader.array("headings")) {
        table.headings = readStrings({ *headings, spot.file, spot.path + "/headings" }, problems)
                             .value_or(std::vector<std::string> {});
        if (headings->items.empty()) {
            reader.note(ErrorCode::BadValue, "headings", "[]");
        }
    }
    const JsonValue* rows = reader.array("rows");
    const JsonValue* total = reader.optionalArray("total");
    reader.rejectOthers();
    if (table.headings.empty()) {
        return table;
    }
    for (std::size_t i = 0; rows != nullptr && i < rows->items.size(); ++i) {
        const JsonSpot list { *rows, spot.file, spot.path + "/rows" };
        table.rows.push_back(readCells(list.item(i), table.headings.size(), problems));
    }
    if (total != nullptr && !total->items.empty()) {
        table.total = readCells({ *total, spot.file, spot.path + "/total" }, table.headings.size(), problems);
    }
    return table;
}

std::vector<PrizeTable> readTables(const JsonSpot& list, Problems& problems)
{
    std::vector<PrizeTable> tables;
    for (std::size_t i = 0; i < list.value.items.size(); ++i) {
        tables.push_back(readTable(list.item(i), problems));
    }
    return tables;
}

const Game* readGame(ObjectReader& reader, const std::vector<Game>& games)
{
    const auto id = reader.string("game");
    if (!id) {
        return nullptr;
    }
    const auto game = std::ranges::find(games, *id, &Game::id);
    if (game == games.end()) {
        reader.note(ErrorCode::UnknownReference, "game", *id, "game");
        return nullptr;
    }
    return &*game;
}

void readIssueAndDate(ObjectReader& reader, Draw& draw)
{
    if (const auto issue = reader.string("issue")) {
        if (const auto normalised = normaliseIssue(*issue)) {
            draw.issue = *normalised;
        } else {
            reader.note(ErrorCode::BadValue, "issue", *issue, "24027, 2024027");
        }
    }
    if (const auto text = reader.string("date")) {
        if (const Result<Date> date = parseDate(*text)) {
            draw.date = *date;
        } else {
            reader.note(ErrorCode::BadDate, "date", *text, "2024-03-11");
        }
    }
}

std::optional<Draw> readDraw(const JsonSpot& spot, const std::vector<Game>& games, Problems& problems)
{
    const std::size_t before = problems.size();
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    Draw draw;
    const Game* game = readGame(reader, games);
    draw.game = game == nullptr ? "" : game->id;
    readIssueAndDate(reader, draw);
    if (const JsonValue* published = reader.array("published")) {
        draw.published = readNumbers({ *published, spot.file, spot.path + "/published" }, game, problems);
    }
    const JsonValue* drawn = reader.optionalArray("drawn");
    if (drawn != nullptr && !drawn->items.empty()) {
        draw.drawn = readNumbers({ *drawn, spot.file, spot.path + "/drawn" }, game, problems);
    }
    if (const JsonValue* tables = reader.optionalArray("tables")) {
        draw.tables = readTables({ *tables, spot.file, spot.path + "/tables" }, problems);
    }
    draw.source = reader.optionalString("source").value_or("");
    reader.rejectOthers();
    return problems.size() == before ? std::optional(draw) : std::nullopt;
}

} // namespace

std::vector<PlacedDraw> parsePlacedDraws(
    std::string_view bytes, const std::string& file, const std::vector<Game>& games, Problems& problems)
{
    const Result<JsonValue> json = text::parseJson(bytes, file);
    if (!json) {
        problems.push_back(json.error());
        return {};
    }
    std::vector<PlacedDraw> result;
    ObjectReader reader(*json, file, "", problems);
    static_cast<void>(reader.optionalString("$schema"));
    const JsonValue* draws = reader.array("draws");
    reader.rejectOthers();
    for (std::size_t i = 0; draws != nullptr && i < draws->items.size(); ++i) {
        const JsonSpot spot = JsonSpot { *draws, file, "/draws" }.item(i);
        if (std::optional<Draw> draw = readDraw(spot, games, problems)) {
            result.push_back({ .draw = std::move(*draw),
                .place = { .file = file, .line = spot.value.line, .column = 0, .path = spot.path } });
        }
    }
    return result;
}

std::vector<Draw> parseDraws(
    std::string_view bytes, const std::string& file, const std::vector<Game>& games, Problems& problems)
{
    std::vector<Draw> draws;
    for (PlacedDraw& placed : parsePlacedDraws(bytes, file, games, problems)) {
        draws.push_back(std::move(placed.draw));
    }
    return draws;
}

std::vector<PrizeTable> parsePrizeTables(std::string_view json, const std::string& file, Problems& problems)
{
    const Result<JsonValue> list = text::parseJson(json, file);
    if (!list) {
        problems.push_back(list.error());
        return {};
    }
    return readTables({ *list, file, "" }, problems);
}

} // namespace broadsheet::lottery
