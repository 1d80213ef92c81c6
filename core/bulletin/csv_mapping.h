// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "core/text/csv.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// What a column of a CSV file with draws holds.
enum class ColumnUse {
    Skip,
    Game, // a game's id, name or alias
    Issue,
    Date,
    Numbers, // all numbers, pool after pool
    PoolNumbers, // one or more numbers of one pool; several such columns follow each other
    Drawn, // all numbers in the order they came out
    Prize, // a cell of a prize table
};

// Words for machines: "skip", "issue", "pool-numbers", …
[[nodiscard]] std::string_view wordFor(ColumnUse use);

struct CsvColumn {
    ColumnUse use = ColumnUse::Skip;
    std::size_t pool = 0; // PoolNumbers: index into the game's pools
    // Prize: where the cell stands
    std::size_t table = 0;
    std::string labelHeading; // over the labels: 奖项
    std::string label; // of the row: 一等奖; 合计 is the total row
    std::string heading; // of the column: 中奖注数

    bool operator==(const CsvColumn&) const = default;
};

struct CsvMapping {
    std::string game; // id, where no column names it
    std::vector<CsvColumn> columns;
    std::size_t headingRows = 1;
    char separator = ',';

    bool operator==(const CsvMapping&) const = default;

    [[nodiscard]] bool has(ColumnUse use) const;
};

// What the beginning of a CSV file shows.
struct CsvLook {
    CsvMapping mapping; // as far as it is recognised
    std::vector<std::string> headings; // one per column; headings that go over several columns repeat
    std::vector<text::CsvRow> sample; // the first rows below them
    std::vector<std::string> games; // ids of those whose draws the sample can be, as mapped

    // Nothing is left to ask.
    [[nodiscard]] bool isRecognised() const
    {
        return (!mapping.game.empty() || mapping.has(ColumnUse::Game)) && !games.empty();
    }
};

// Recognises the layouts in which draws are exchanged by their headings (docs/lottery-format.md), in one or two rows;
// and rows without headings by an issue, a date and as many numbers as a game draws. The name of the file tells games
// apart that look alike. Error: NotCsv.
[[nodiscard]] Result<CsvLook> lookAtCsv(
    std::string_view text, const std::string& file, const std::vector<lottery::Game>& games);

// The ids of the games whose draws most rows of the sample can be under that mapping, as many as there are with equal
// right. Where a column names the game: the games that it names.
[[nodiscard]] std::vector<std::string> gamesThatFit(
    const CsvMapping& mapping, const std::vector<text::CsvRow>& sample, const std::vector<lottery::Game>& games);

// What a heading alone says of its column.
[[nodiscard]] CsvColumn columnFromCsvHeading(std::string_view heading);

} // namespace broadsheet::bulletin
