// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/csv_mapping.h"

#include "core/bulletin/draw_record.h"
#include "core/bulletin/notice_lines.h"
#include "core/bulletin/printed_values.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadsheet::bulletin {
namespace {

using lottery::Game;
using text::CsvRow;

constexpr std::size_t kLooked = 12; // rows
constexpr std::size_t kMostHeadingRows = 2;
constexpr std::string_view kLabelHeading = "奖项";

struct HeadingWord {
    std::string_view word;
    ColumnUse use = ColumnUse::Skip;
    std::size_t pool = 0;
};

// Headings in half-width lower case, without spaces, dots, dashes, underscores and remarks in brackets.
constexpr std::array kWholeHeadings {
    HeadingWord { "game", ColumnUse::Game },
    HeadingWord { "lottery", ColumnUse::Game },
    HeadingWord { "lotterygamename", ColumnUse::Game },
    HeadingWord { "彩种", ColumnUse::Game },
    HeadingWord { "游戏", ColumnUse::Game },
    HeadingWord { "issue", ColumnUse::Issue },
    HeadingWord { "issueno", ColumnUse::Issue },
    HeadingWord { "issuenumber", ColumnUse::Issue },
    HeadingWord { "no", ColumnUse::Issue },
    HeadingWord { "code", ColumnUse::Issue },
    HeadingWord { "draw", ColumnUse::Issue },
    HeadingWord { "lotterydrawnum", ColumnUse::Issue },
    HeadingWord { "期号", ColumnUse::Issue },
    HeadingWord { "期数", ColumnUse::Issue },
    HeadingWord { "期次", ColumnUse::Issue },
    HeadingWord { "开奖期号", ColumnUse::Issue },
    HeadingWord { "date", ColumnUse::Date },
    HeadingWord { "drawdate", ColumnUse::Date },
    HeadingWord { "lotterydrawtime", ColumnUse::Date },
    HeadingWord { "日期", ColumnUse::Date },
    HeadingWord { "开奖日期", ColumnUse::Date },
    HeadingWord { "开奖时间", ColumnUse::Date },
    HeadingWord { "numbers", ColumnUse::Numbers },
    HeadingWord { "result", ColumnUse::Numbers },
    HeadingWord { "lotterydrawresult", ColumnUse::Numbers },
    HeadingWord { "号码", ColumnUse::Numbers },
    HeadingWord { "开奖号码", ColumnUse::Numbers },
    HeadingWord { "中奖号码", ColumnUse::Numbers },
    HeadingWord { "开奖结果", ColumnUse::Numbers },
    HeadingWord { "drawn", ColumnUse::Drawn },
    HeadingWord { "lotteryunsortdrawresult", ColumnUse::Drawn },
    HeadingWord { "出球顺序", ColumnUse::Drawn },
    HeadingWord { "出号顺序", ColumnUse::Drawn },
    HeadingWord { "摇奖顺序", ColumnUse::Drawn },
};

// The same, without a number at the end.
constexpr std::array kPoolHeadings {
    HeadingWord { "f", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "front", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "red", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "r", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "n", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "num", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "number", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "ball", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "digit", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "d", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "红", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "红球", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "红球号码", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "前区", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "前区号码", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "基本号", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "基本号码", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "号码", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "万位", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "千位", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "百位", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "十位", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "个位", ColumnUse::PoolNumbers, 0 },
    HeadingWord { "b", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "back", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "blue", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "special", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "bonus", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "蓝", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "蓝球", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "蓝球号码", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "后区", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "后区号码", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "特别号", ColumnUse::PoolNumbers, 1 },
    HeadingWord { "特别号码", ColumnUse::PoolNumbers, 1 },
};

std::string normalised(std::string_view heading)
{
    std::string plain = lottery::halfWidth(heading);
    if (const std::size_t bracket = plain.find('('); bracket != std::string::npos && bracket > 0) {
        plain.resize(bracket);
    }
    std::erase_if(plain, [](char c) { return std::string_view(" ._-\t").contains(c); });
    std::ranges::transform(
        plain, plain.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return plain;
}

template <std::size_t Size>
std::optional<CsvColumn> columnAmong(const std::array<HeadingWord, Size>& words, std::string_view heading)
{
    const auto found = std::ranges::find(words, heading, &HeadingWord::word);
    if (found == words.end()) {
        return {};
    }
    CsvColumn column;
    column.use = found->use;
    column.pool = found->pool;
    return column;
}

// "2/投注方式/任选二/本地中奖注数", as toDrawCsv() writes it.
std::optional<CsvColumn> writtenPrizeColumn(std::string_view heading)
{
    const std::size_t first = heading.find('/');
    const std::size_t second = heading.find('/', first == std::string_view::npos ? first : first + 1);
    const std::size_t last = heading.rfind('/');
    constexpr std::size_t kMostTables = 20;
    if (second == std::string_view::npos || last <= second || !lottery::isDigits(heading.substr(0, first))) {
        return {};
    }
    CsvColumn column;
    column.use = ColumnUse::Prize;
    std::from_chars(heading.data(), heading.data() + first, column.table);
    column.labelHeading = heading.substr(first + 1, second - first - 1);
    column.label = heading.substr(second + 1, last - second - 1);
    column.heading = heading.substr(last + 1);
    if (column.table < 1 || column.table > kMostTables) {
        return {};
    }
    --column.table;
    return column;
}

// "一等奖中奖注数": the tier, then what is said of it.
std::optional<CsvColumn> tierColumn(std::string_view heading)
{
    constexpr std::array<std::string_view, 2> kTierEnds { "等奖", "特别奖" };
    for (const std::string_view end : kTierEnds) {
        const std::size_t at = heading.find(end);
        if (at == std::string_view::npos || at + end.size() == heading.size()) {
            continue;
        }
        CsvColumn column;
        column.use = ColumnUse::Prize;
        column.labelHeading = kLabelHeading;
        column.label = lottery::trimmed(heading.substr(0, at + end.size()));
        column.heading = lottery::trimmed(heading.substr(at + end.size()));
        return column;
    }
    return {};
}

bool hasIssue(const CsvRow& row)
{
    return std::ranges::any_of(
        row.fields, [](const std::string& field) { return lottery::normaliseIssue(field).has_value(); });
}

// Two rows of headings in one; a blank after a heading over several columns is that heading again.
std::vector<std::string> joinedHeadings(const std::vector<CsvRow>& rows, std::size_t count)
{
    std::vector<std::string> headings = rows.empty() ? std::vector<std::string> {} : rows.front().fields;
    std::string last;
    for (std::string& heading : headings) {
        if (lottery::trimmed(heading).empty()) {
            heading = last;
        }
        last = heading;
    }
    if (count == kMostHeadingRows) {
        headings.resize(std::max(headings.size(), rows[1].fields.size()));
        for (std::size_t i = 0; i < rows[1].fields.size(); ++i) {
            headings[i] += rows[1].fields[i];
        }
    }
    return headings;
}

// Without headings: the first issue, the first date, and the run of short numbers behind the issue.
std::vector<CsvColumn> columnsFromCells(const std::vector<std::string>& cells, const std::vector<Game>& games)
{
    std::vector<CsvColumn> columns(cells.size());
    std::vector<std::size_t> numbers;
    bool hasIssueColumn = false;
    bool runEnded = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        constexpr std::size_t kShort = 2;
        const bool isShort = lottery::isDigits(cells[i]) && cells[i].size() <= kShort;
        if (!hasIssueColumn && lottery::normaliseIssue(cells[i])) {
            columns[i].use = ColumnUse::Issue;
            hasIssueColumn = true;
        } else if (findDate(lottery::halfWidth(cells[i]))) {
            columns[i].use = ColumnUse::Date;
        } else if (isShort && hasIssueColumn && !runEnded) {
            numbers.push_back(i);
        } else {
            runEnded = runEnded || !numbers.empty();
        }
    }
    const auto fits
        = [&numbers](const Game& game) { return numbers.size() == static_cast<std::size_t>(game.resultSize()); };
    const auto game = std::ranges::find_if(games, fits);
    if (game == games.end()) {
        return std::vector<CsvColumn>(cells.size());
    }
    std::size_t at = 0;
    for (std::size_t pool = 0; pool < game->pools.size(); ++pool) {
        for (int i = 0; i < game->pools[pool].count; ++i) {
            columns[numbers[at]].use = ColumnUse::PoolNumbers;
            columns[numbers[at]].pool = pool;
            ++at;
        }
    }
    return columns;
}

// A column of all numbers beside columns of single pools would say them twice.
void leaveOneWayOfNumbers(std::vector<CsvColumn>& columns)
{
    const bool hasPools
        = std::ranges::any_of(columns, [](const CsvColumn& c) { return c.use == ColumnUse::PoolNumbers; });
    bool hasNumbers = hasPools;
    for (CsvColumn& column : columns) {
        if (column.use == ColumnUse::Numbers) {
            column.use = hasNumbers ? ColumnUse::Skip : ColumnUse::Numbers;
            hasNumbers = true;
        }
    }
}

// Only the first issue and the first date of a row count.
void leaveOneOf(ColumnUse use, std::vector<CsvColumn>& columns)
{
    bool seen = false;
    for (CsvColumn& column : columns) {
        if (column.use == use) {
            column.use = seen ? ColumnUse::Skip : use;
            seen = true;
        }
    }
}

std::vector<std::string_view> viewsOf(const CsvRow& row)
{
    return { row.fields.begin(), row.fields.end() };
}

// Published numbers are sorted within their pool.
bool isSorted(const lottery::Draw& draw, const Game& game)
{
    for (std::size_t pool = 0; pool < game.pools.size(); ++pool) {
        if (!game.pools[pool].ordered && !std::ranges::is_sorted(draw.published[pool])) {
            return false;
        }
    }
    return true;
}

// How well the rows fit a game: first by how many can be its draws, then by how many are sorted as its draws are, which
// tells 5 + 2 numbers in one cell from 6 + 1.
int scoreOf(const Game& game, CsvMapping mapping, const std::vector<CsvRow>& sample, const std::vector<Game>& games)
{
    mapping.game = game.id;
    DrawRecordReader reader(mapping, games);
    int score = 0;
    for (const CsvRow& row : sample) {
        constexpr int kReads = 100; // more than there are rows in a sample
        if (const auto draw = reader.read(viewsOf(row))) {
            score += kReads + (isSorted(*draw, game) ? 1 : 0);
        }
    }
    return score;
}

// The game that the file's name speaks of, if it is among them.
std::string gameByFileName(const std::string& file, const std::vector<std::string>& ids, const std::vector<Game>& games)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    const Game* named = gameIn(lottery::halfWidth(name), games).game;
    const auto byId = std::ranges::find_if(ids, [&name](const std::string& id) { return name.contains(id); });
    if (named != nullptr && std::ranges::find(ids, named->id) != ids.end()) {
        return named->id;
    }
    return byId == ids.end() ? std::string() : *byId;
}

} // namespace

std::string_view wordFor(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Skip:
        break;
    case ColumnUse::Game:
        return "game";
    case ColumnUse::Issue:
        return "issue";
    case ColumnUse::Date:
        return "date";
    case ColumnUse::Numbers:
        return "numbers";
    case ColumnUse::PoolNumbers:
        return "pool-numbers";
    case ColumnUse::Drawn:
        return "drawn";
    case ColumnUse::Prize:
        return "prize";
    }
    return "skip";
}

bool CsvMapping::has(ColumnUse use) const
{
    return std::ranges::any_of(columns, [use](const CsvColumn& column) { return column.use == use; });
}

CsvColumn columnFromCsvHeading(std::string_view heading)
{
    if (const auto prize = writtenPrizeColumn(heading)) {
        return *prize;
    }
    std::string plain = normalised(heading);
    if (const auto whole = columnAmong(kWholeHeadings, plain)) {
        return *whole;
    }
    const std::size_t end = plain.find_last_not_of("0123456789");
    plain.resize(end == std::string::npos ? 0 : end + 1);
    if (const auto numbers = columnAmong(kPoolHeadings, plain)) {
        return *numbers;
    }
    return tierColumn(heading).value_or(CsvColumn {});
}

std::vector<std::string> gamesThatFit(
    const CsvMapping& mapping, const std::vector<CsvRow>& sample, const std::vector<Game>& games)
{
    std::vector<std::string> ids;
    const bool byColumn = mapping.has(ColumnUse::Game);
    if (!mapping.has(ColumnUse::Issue) || sample.empty()) {
        return ids;
    }
    if (byColumn) {
        DrawRecordReader reader(mapping, games);
        for (const CsvRow& row : sample) {
            const auto draw = reader.read(viewsOf(row));
            if (draw && std::ranges::find(ids, draw->game) == ids.end()) {
                ids.push_back(draw->game);
            }
        }
        return ids;
    }
    int most = 1;
    for (const Game& game : games) {
        const int score = scoreOf(game, mapping, sample, games);
        if (score > most) {
            ids.clear();
        }
        if (score >= most) {
            most = score;
            ids.push_back(game.id);
        }
    }
    return ids;
}

Result<CsvLook> lookAtCsv(std::string_view text, const std::string& file, const std::vector<Game>& games)
{
    CsvLook look;
    look.mapping.separator = text::csvSeparatorOf(text);
    Result<std::vector<CsvRow>> rows = text::readCsvRows(text, look.mapping.separator, file, kLooked);
    if (!rows) {
        return std::unexpected(std::move(rows.error()));
    }
    std::size_t count = 0;
    while (count < rows->size() && count < kMostHeadingRows && !hasIssue((*rows)[count])) {
        ++count;
    }
    const bool secondIsData = count == kMostHeadingRows && !std::ranges::any_of(*rows, hasIssue);
    count = secondIsData ? 1 : count;
    look.mapping.headingRows = count;
    look.headings = count == 0 ? std::vector<std::string>(rows->empty() ? 0 : rows->front().fields.size())
                               : joinedHeadings(*rows, count);
    look.sample.assign(rows->begin() + static_cast<std::ptrdiff_t>(count), rows->end());
    if (count == 0 && !rows->empty()) {
        look.mapping.columns = columnsFromCells(rows->front().fields, games);
    } else {
        std::ranges::transform(look.headings, std::back_inserter(look.mapping.columns), columnFromCsvHeading);
    }
    leaveOneWayOfNumbers(look.mapping.columns);
    for (const ColumnUse use : { ColumnUse::Game, ColumnUse::Issue, ColumnUse::Date, ColumnUse::Drawn }) {
        leaveOneOf(use, look.mapping.columns);
    }
    look.games = gamesThatFit(look.mapping, look.sample, games);
    if (!look.mapping.has(ColumnUse::Game)) {
        look.mapping.game = look.games.size() == 1 ? look.games.front() : gameByFileName(file, look.games, games);
    }
    return look;
}

} // namespace broadsheet::bulletin
