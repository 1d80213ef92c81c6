// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_record.h"

#include "core/bulletin/notice_cells.h"
#include "core/bulletin/notice_lines.h"
#include "core/bulletin/number_problems.h"
#include "core/bulletin/printed_values.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <charconv>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::Game;

std::unexpected<Error> mistake(ErrorCode code, std::string_view detail, std::string expected = {})
{
    return std::unexpected(
        Error { .code = code, .place = {}, .detail = std::string(detail), .expected = std::move(expected) });
}

// A cell in half-width characters; `buffer` holds them where that changes anything.
std::string_view plainCell(std::string_view cell, std::string& buffer)
{
    const bool isAscii = std::ranges::all_of(cell, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
    if (!isAscii) {
        buffer = lottery::halfWidth(cell);
        cell = buffer;
    }
    return lottery::trimmed(cell);
}

// One number of one to three digits and nothing else.
std::optional<int> shortNumber(std::string_view cell)
{
    constexpr std::size_t kMost = 3;
    int number = 0;
    if (cell.empty() || cell.size() > kMost || !lottery::isDigits(cell)) {
        return {};
    }
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

// Without the apostrophe that toCsv() puts before what a spreadsheet would run as a formula.
std::string withoutGuard(std::string_view cell)
{
    constexpr std::string_view kGuarded = "=+-@\t\r";
    const bool isGuarded = cell.size() > 1 && cell.front() == '\'' && kGuarded.contains(cell[1]);
    return std::string(cell.substr(isGuarded ? 1 : 0));
}

const Game* gameNamed(std::string_view cell, const std::vector<Game>& games)
{
    const auto byId = std::ranges::find(games, cell, &Game::id);
    return byId != games.end() ? &*byId : gameIn(cell, games).game;
}

std::string idsOf(const std::vector<Game>& games)
{
    std::string ids;
    for (const Game& game : games) {
        ids += (ids.empty() ? "" : ", ") + game.id;
    }
    return ids;
}

std::string joined(std::span<const std::string_view> fields)
{
    std::string text;
    for (const std::string_view field : fields) {
        text += text.empty() ? "" : ", ";
        text += field;
    }
    return text;
}

std::string usesOf(const CsvMapping& mapping)
{
    std::string text;
    for (const CsvColumn& column : mapping.columns) {
        text += text.empty() ? "" : ", ";
        text += wordFor(column.use);
    }
    return text;
}

} // namespace

bool isBlankRecord(std::span<const std::string_view> fields)
{
    return std::ranges::all_of(fields, [](std::string_view field) { return lottery::trimmed(field).empty(); });
}

DrawRecordReader::DrawRecordReader(const CsvMapping& mapping, const std::vector<Game>& games)
    : m_mapping(mapping)
    , m_games(games)
{
    const auto found = std::ranges::find(games, mapping.game, &Game::id);
    m_game = found == games.end() ? nullptr : &*found;
    planTables();
}

void DrawRecordReader::planTables()
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const CsvColumn& column = m_mapping.columns[i];
        if (column.use != ColumnUse::Prize) {
            continue;
        }
        m_tables.resize(std::max(m_tables.size(), column.table + 1));
        lottery::PrizeTable& table = m_tables[column.table].blank;
        if (table.headings.empty()) {
            table.headings.push_back(column.labelHeading);
        }
        const auto heading = std::find(table.headings.begin() + 1, table.headings.end(), column.heading);
        PrizeSpot spot {
            .column = i, .table = column.table, .cell = static_cast<std::size_t>(heading - table.headings.begin())
        };
        if (heading == table.headings.end()) {
            table.headings.push_back(column.heading);
        }
        const auto row = std::ranges::find(table.rows, column.label, [](const auto& cells) { return cells.front(); });
        spot.row = static_cast<std::size_t>(row - table.rows.begin());
        if (row == table.rows.end()) {
            table.rows.push_back({ column.label });
        }
        m_prizes.push_back(spot);
    }
    for (TablePlan& plan : m_tables) {
        for (auto& row : plan.blank.rows) {
            row.resize(plan.blank.headings.size());
        }
    }
}

Result<void> DrawRecordReader::findGame(std::span<const std::string_view> fields)
{
    for (std::size_t i = 0; i < fields.size() && i < m_mapping.columns.size(); ++i) {
        if (m_mapping.columns[i].use != ColumnUse::Game) {
            continue;
        }
        if (m_game == nullptr || m_gameCell != fields[i]) {
            std::string buffer;
            m_game = gameNamed(plainCell(fields[i], buffer), m_games);
            m_gameCell = fields[i];
        }
        return m_game == nullptr ? Result<void>(mistake(ErrorCode::NoSuchGame, fields[i], idsOf(m_games)))
                                 : Result<void> {};
    }
    return m_game == nullptr ? Result<void>(mistake(ErrorCode::NoSuchGame, m_mapping.game, idsOf(m_games)))
                             : Result<void> {};
}

Result<void> DrawRecordReader::readPublished(const CsvColumn& column, std::string_view cell, Draw& draw) const
{
    if (column.use == ColumnUse::Numbers) {
        auto numbers = numbersPerPool(cell, m_game->pools);
        if (!numbers) {
            return mistake(ErrorCode::BadValue, cell, "01 02 03");
        }
        draw.published = *std::move(numbers);
        return {};
    }
    if (column.pool >= draw.published.size()) {
        return cell.empty()
            ? Result<void> {}
            : Result<void>(mistake(ErrorCode::WrongNumberCount, cell, std::to_string(m_game->pools.size())));
    }
    std::vector<int>& list = draw.published[column.pool];
    if (const std::optional<int> number = shortNumber(cell); number && *number <= m_game->pools[column.pool].last) {
        list.push_back(*number);
    } else if (auto several = numbersPerPool(cell, { m_game->pools[column.pool] })) {
        std::ranges::copy(several->front(), std::back_inserter(list));
    } else if (!cell.empty()) {
        return mistake(ErrorCode::BadValue, cell, "01");
    }
    return {};
}

Result<void> DrawRecordReader::readCell(const CsvColumn& column, std::string_view cell, Draw& draw) const
{
    switch (column.use) {
    case ColumnUse::Issue: {
        auto issue = lottery::normaliseIssue(cell);
        if (!issue) {
            return mistake(ErrorCode::BadValue, cell, "24027, 2024027");
        }
        draw.issue = *std::move(issue);
        return {};
    }
    case ColumnUse::Date: {
        if (lottery::isBlankCell(cell)) {
            return {};
        }
        const auto date = findDate(cell);
        if (!date) {
            return mistake(ErrorCode::BadDate, cell);
        }
        draw.date = *date;
        return {};
    }
    case ColumnUse::Numbers:
    case ColumnUse::PoolNumbers:
        return readPublished(column, cell, draw);
    case ColumnUse::Drawn: {
        if (lottery::isBlankCell(cell)) {
            return {};
        }
        auto numbers = numbersPerPool(cell, m_game->pools);
        if (!numbers) {
            return mistake(ErrorCode::BadValue, cell, "01 02 03");
        }
        draw.drawn = *std::move(numbers);
        return {};
    }
    case ColumnUse::Skip:
    case ColumnUse::Game:
    case ColumnUse::Prize:
        break;
    }
    return {};
}

void DrawRecordReader::readTables(std::span<const std::string_view> fields, Draw& draw) const
{
    std::vector<lottery::PrizeTable> tables;
    std::vector<std::vector<bool>> filled; // per table and row
    for (const TablePlan& plan : m_tables) {
        tables.push_back(plan.blank);
        filled.emplace_back(plan.blank.rows.size(), false);
    }
    for (const PrizeSpot& spot : m_prizes) {
        if (spot.column < fields.size() && !fields[spot.column].empty()) {
            tables[spot.table].rows[spot.row][spot.cell] = withoutGuard(fields[spot.column]);
            filled[spot.table][spot.row] = true;
        }
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        lottery::PrizeTable& table = tables[i];
        std::vector<std::vector<std::string>> rows;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (!filled[i][row]) {
                continue;
            }
            if (isTotalLabel(table.rows[row].front()) && table.total.empty()) {
                table.total = std::move(table.rows[row]);
            } else {
                rows.push_back(std::move(table.rows[row]));
            }
        }
        table.rows = std::move(rows);
        if (!table.rows.empty() || !table.total.empty()) {
            draw.tables.push_back(std::move(table));
        }
    }
}

Result<Draw> DrawRecordReader::read(std::span<const std::string_view> fields)
{
    Draw draw;
    if (Result<void> done = read(fields, draw); !done) {
        return std::unexpected(std::move(done.error()));
    }
    return draw;
}

Result<void> DrawRecordReader::read(std::span<const std::string_view> fields, Draw& draw)
{
    if (fields.size() > m_mapping.columns.size() && !isBlankRecord(fields.subspan(m_mapping.columns.size()))) {
        return mistake(ErrorCode::BadValue, joined(fields), usesOf(m_mapping));
    }
    if (Result<void> found = findGame(fields); !found) {
        return std::unexpected(std::move(found.error()));
    }
    draw.game = m_game->id;
    draw.published.reserve(m_game->pools.size());
    for (const lottery::Pool& pool : m_game->pools) {
        draw.published.emplace_back().reserve(static_cast<std::size_t>(pool.count));
    }
    std::string buffer;
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const std::string_view cell = i < fields.size() ? plainCell(fields[i], buffer) : std::string_view {};
        if (Result<void> read = readCell(m_mapping.columns[i], cell, draw); !read) {
            return std::unexpected(std::move(read.error()));
        }
    }
    Problems problems;
    if (noteNumberMistakes(draw.published, m_game->pools, {}, problems)
        || (!draw.drawn.empty() && noteNumberMistakes(draw.drawn, m_game->pools, {}, problems))) {
        return std::unexpected(std::move(problems.front()));
    }
    if (!m_prizes.empty()) {
        readTables(fields, draw);
    }
    return {};
}

} // namespace broadsheet::bulletin
