// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/draw_reader.h"

#include "core/archive/database.h"
#include "core/archive/draw_columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace broadsheet::archive {
namespace {

std::string_view textOf(const SQLite::Column& column)
{
    return { column.getText(), static_cast<std::size_t>(column.size()) };
}

std::optional<lottery::Draw> readDraw(SQLite::Statement& row)
{
    auto issue = issueFromColumn(row.getColumn(1).getInt());
    const auto date = parseDate(textOf(row.getColumn(2)));
    auto published = numbersFromColumn(textOf(row.getColumn(3)));
    auto drawn = numbersFromColumn(textOf(row.getColumn(4)));
    auto tables = tablesFromColumn(textOf(row.getColumn(5)));
    if (!issue || !date || !published || !drawn || !tables) {
        return {};
    }
    return lottery::Draw { .game = row.getColumn(0).getString(),
        .issue = *std::move(issue),
        .date = *date,
        .published = *std::move(published),
        .drawn = *std::move(drawn),
        .tables = *std::move(tables),
        .source = row.getColumn(6).getString() };
}

} // namespace

ArchivedDraws readDraws(SQLite::Database& database, const std::filesystem::path& file)
{
    ArchivedDraws result;
    // The order of the key, backwards: the latest version of a draw comes first.
    SQLite::Statement row(database,
        "SELECT game, issue, date, published, drawn, tables, source FROM draw "
        "ORDER BY game DESC, issue DESC, import DESC");
    std::string game;
    int issue = 0;
    while (row.executeStep()) {
        const int thisIssue = row.getColumn(1).getInt();
        const std::string_view thisGame = textOf(row.getColumn(0));
        if (thisIssue == issue && thisGame == game) {
            continue;
        }
        issue = thisIssue;
        game = thisGame;
        if (auto draw = readDraw(row)) {
            result.draws.push_back(*std::move(draw));
        } else {
            result.problems.push_back(
                archiveError(ErrorCode::ArchivedDrawUnreadable, file, game + ":" + std::to_string(issue)));
        }
    }
    return result;
}

} // namespace broadsheet::archive
