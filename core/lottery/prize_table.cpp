// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>

namespace broadsheet::lottery {

namespace {

struct HeadingWord {
    std::string_view word;
    Column column;
};

// The first word that a heading contains decides, so the narrower ones stand first.
constexpr std::array kHeadingWords {
    HeadingWord { "单注", Column::UnitPrize },
    HeadingWord { "每注", Column::UnitPrize },
    HeadingWord { "unit prize", Column::UnitPrize },
    HeadingWord { "应派", Column::Amount },
    HeadingWord { "奖金合计", Column::Amount },
    HeadingWord { "奖金总额", Column::Amount },
    HeadingWord { "总奖金", Column::Amount },
    HeadingWord { "amount", Column::Amount },
    HeadingWord { "本地", Column::LocalCount },
    HeadingWord { "本省", Column::LocalCount },
    HeadingWord { "省内", Column::LocalCount },
    HeadingWord { "注数", Column::Count },
    HeadingWord { "winners", Column::Count },
    HeadingWord { "count", Column::Count },
    HeadingWord { "奖项", Column::Label },
    HeadingWord { "奖级", Column::Label },
    HeadingWord { "奖等", Column::Label },
    HeadingWord { "投注方式", Column::Label },
    HeadingWord { "玩法", Column::Label },
    HeadingWord { "tier", Column::Label },
    HeadingWord { "label", Column::Label },
};

std::string_view cellAt(const PrizeTable& table, std::size_t row, std::optional<std::size_t> column)
{
    if (!column || row >= table.rows.size() || *column >= table.rows[row].size()) {
        return {};
    }
    return table.rows[row][*column];
}

} // namespace

Column columnFromHeading(std::string_view heading)
{
    std::string plain = halfWidth(heading);
    std::ranges::transform(
        plain, plain.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto* found = std::ranges::find_if(
        kHeadingWords, [&plain](const HeadingWord& entry) { return plain.contains(entry.word); });
    return found == kHeadingWords.end() ? Column::Other : found->column;
}

std::optional<std::size_t> PrizeTable::columnOf(Column column) const
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (columnFromHeading(headings[i]) == column) {
            return i;
        }
    }
    return column == Column::Count ? columnOf(Column::LocalCount) : std::nullopt;
}

std::string PrizeTable::label(std::size_t row) const
{
    return std::string(trimmed(cellAt(*this, row, columnOf(Column::Label).value_or(0))));
}

std::optional<std::int64_t> PrizeTable::count(std::size_t row) const
{
    return parsePrintedCount(cellAt(*this, row, columnOf(Column::Count)));
}

std::optional<Money> PrizeTable::unitPrize(std::size_t row) const
{
    return parsePrintedMoney(cellAt(*this, row, columnOf(Column::UnitPrize)));
}

std::optional<Money> PrizeTable::amount(std::size_t row) const
{
    return parsePrintedMoney(cellAt(*this, row, columnOf(Column::Amount)));
}

} // namespace broadsheet::lottery
