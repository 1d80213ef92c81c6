// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/write_draws.h"

#include "core/lottery/draw_numbers.h"
#include "core/text/row_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::Game;
using lottery::PrizeTable;

void appendRow(std::string& text, const std::vector<std::string>& cells)
{
    text += '|';
    for (const std::string& cell : cells) {
        text += ' ' + cell + " |";
    }
    text += '\n';
}

void appendHead(std::string& text, const Draw& draw, const Game& game)
{
    text += game.name.zh + "第" + draw.issue + "期开奖公告\n\n";
    if (draw.date.ok()) {
        text += "开奖日期:" + std::to_string(static_cast<int>(draw.date.year())) + "年"
            + std::to_string(static_cast<unsigned>(draw.date.month())) + "月"
            + std::to_string(static_cast<unsigned>(draw.date.day())) + "日\n";
    }
    text += "本期开奖号码:" + printedNumbers(draw.published, game.pools) + '\n';
    if (!draw.drawn.empty()) {
        text += "本期出球顺序:" + printedNumbers(draw.drawn, game.pools) + '\n';
    }
    text += '\n';
}

void appendTable(std::string& text, const PrizeTable& table)
{
    appendRow(text, table.headings);
    appendRow(text, std::vector<std::string>(table.headings.size(), "---"));
    for (const auto& row : table.rows) {
        appendRow(text, row);
    }
    if (!table.total.empty()) {
        appendRow(text, table.total);
    }
    text += '\n';
}

// The cells of a draw's tables by the headings of their columns, in the order in which those come up.
using Cells = std::map<std::string, std::string>;

class PrizeColumns final {
public:
    Cells take(const Draw& draw)
    {
        Cells cells;
        for (std::size_t i = 0; i < draw.tables.size(); ++i) {
            for (const auto& row : draw.tables[i].rows) {
                takeRow(i, draw.tables[i], row, cells);
            }
            if (!draw.tables[i].total.empty()) {
                takeRow(i, draw.tables[i], draw.tables[i].total, cells);
            }
        }
        return cells;
    }

    [[nodiscard]] const std::vector<std::string>& headings() const
    {
        return m_headings;
    }

private:
    void takeRow(std::size_t number, const PrizeTable& table, const std::vector<std::string>& row, Cells& cells)
    {
        for (std::size_t i = 1; i < row.size() && i < table.headings.size(); ++i) {
            std::string heading = std::to_string(number + 1) + "/" + table.headings.front() + "/" + row.front() + "/"
                + table.headings[i];
            if (m_known.emplace(heading, m_headings.size()).second) {
                m_headings.push_back(heading);
            }
            cells.emplace(std::move(heading), row[i]);
        }
    }

    std::map<std::string, std::size_t> m_known;
    std::vector<std::string> m_headings;
};

} // namespace

std::string toNoticeText(const Draw& draw, const Game& game)
{
    std::string text;
    appendHead(text, draw, game);
    for (std::size_t i = 0; i < draw.tables.size(); ++i) {
        if (i > 0) {
            appendHead(text, draw, game);
        }
        appendTable(text, draw.tables[i]);
    }
    return text;
}

std::string toDrawCsv(const std::vector<const Draw*>& draws, const std::vector<Game>& games)
{
    PrizeColumns columns;
    std::vector<std::pair<text::Row, Cells>> lines;
    for (const Draw* draw : draws) {
        const auto game = std::ranges::find(games, draw->game, &Game::id);
        if (game == games.end()) {
            continue;
        }
        lines.emplace_back(text::Row { text::textCell(draw->game), text::textCell(draw->issue),
                               text::textCell(draw->date.ok() ? isoDate(draw->date) : ""),
                               text::textCell(printedNumbers(draw->published, game->pools)),
                               text::textCell(printedNumbers(draw->drawn, game->pools)) },
            columns.take(*draw));
    }
    std::vector<text::Row> rows { { text::textCell("game"), text::textCell("issue"), text::textCell("date"),
        text::textCell("numbers"), text::textCell("drawn") } };
    std::ranges::transform(columns.headings(), std::back_inserter(rows.front()), text::textCell);
    for (auto& [row, cells] : lines) {
        for (const std::string& heading : columns.headings()) {
            const auto cell = cells.find(heading);
            row.push_back(text::textCell(cell == cells.end() ? "" : cell->second));
        }
        rows.push_back(std::move(row));
    }
    return text::toCsv(rows);
}

} // namespace broadsheet::bulletin
