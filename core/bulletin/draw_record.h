// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/csv_mapping.h"
#include "core/lottery/draw.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// Whether its fields say nothing.
[[nodiscard]] bool isBlankRecord(std::span<const std::string_view> fields);

// Reads one record as a draw. Holds what need not be looked up again for the next; `mapping` and `games` must outlive
// it.
class DrawRecordReader final {
public:
    DrawRecordReader(const CsvMapping& mapping, const std::vector<lottery::Game>& games);

    // Error, without a place: NoSuchGame; BadValue for an issue, for numbers that are none, and for more cells than
    // columns; BadDate; those of noteNumberMistakes(). A date that is empty or dashes is missing.
    [[nodiscard]] Result<lottery::Draw> read(std::span<const std::string_view> fields);
    // The same into a draw that is empty; half of it may stand there after an error.
    [[nodiscard]] Result<void> read(std::span<const std::string_view> fields, lottery::Draw& draw);

private:
    struct TablePlan {
        lottery::PrizeTable blank; // headings, and rows with labels alone
    };

    struct PrizeSpot {
        std::size_t column = 0; // of the record
        std::size_t table = 0;
        std::size_t row = 0; // the number of rows: the total
        std::size_t cell = 0;
    };

    void planTables();
    [[nodiscard]] Result<void> readCell(const CsvColumn& column, std::string_view cell, lottery::Draw& draw) const;
    [[nodiscard]] Result<void> findGame(std::span<const std::string_view> fields);
    [[nodiscard]] Result<void> readPublished(const CsvColumn& column, std::string_view cell, lottery::Draw& draw) const;
    void readTables(std::span<const std::string_view> fields, lottery::Draw& draw) const;

    const CsvMapping& m_mapping;
    const std::vector<lottery::Game>& m_games;
    const lottery::Game* m_game = nullptr;
    std::string m_gameCell; // what the game was found by
    std::vector<TablePlan> m_tables;
    std::vector<PrizeSpot> m_prizes;
};

} // namespace broadsheet::bulletin
