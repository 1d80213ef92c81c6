// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/study/trend_data.h"

#include <QString>

#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace broadsheet::app {

// What stands beside the numbers of a draw.
enum class TrendSection { Zones, OddEven, Sum, Span, Repeats, Consecutive };

inline constexpr std::array kTrendSections { TrendSection::Zones, TrendSection::OddEven, TrendSection::Sum,
    TrendSection::Span, TrendSection::Repeats, TrendSection::Consecutive };

// "zones", "oddEven", …: for settings and the headings of files.
[[nodiscard]] std::string_view codeOf(TrendSection section);

using TrendSections = std::set<TrendSection>;

// "Odd : even", "奇偶比".
[[nodiscard]] QString nameOf(TrendSection section, const Words& words);

// "Front", of a place "Digits, place 2".
[[nodiscard]] QString nameOf(const study::Lane& lane, const lottery::Game& game, const Formatter& formatter);

struct TrendColumn {
    int left = 0;
    int width = 0;
    std::size_t track = 0; // of a number
    std::optional<TrendSection> section {}; // nothing: a number

    bool operator==(const TrendColumn&) const = default;

    [[nodiscard]] int middle() const
    {
        return left + width / 2;
    }
};

inline constexpr int kTrendRow = 26; // height of a draw
inline constexpr int kTrendHeading = 24; // of each of two lines of headings
inline constexpr int kTrendFooterRow = 22; // of each of three lines
inline constexpr int kTrendHeadings = 2 * kTrendHeading;
inline constexpr int kTrendFooters = 3 * kTrendFooterRow;
inline constexpr int kNarrowestCell = 26;
inline constexpr int kWidestCell = 48;
inline constexpr double kTrendText = 12; // pixels

// Where the columns of a trend chart are. Issue and date, which stay at the left, have a part of their own.
struct TrendLayout {
    int issueWidth = 0;
    int dateWidth = 0;
    std::vector<TrendColumn> columns; // numbers lane by lane, then the sections
    int width = 0; // of all columns

    [[nodiscard]] int leftWidth() const
    {
        return issueWidth + dateWidth;
    }

    // The column at that place; nothing beyond the last.
    [[nodiscard]] std::optional<std::size_t> columnAt(int x) const;
};

// Cells are as wide as `room` for all columns allows, between kNarrowestCell and kWidestCell.
[[nodiscard]] TrendLayout layOutTrend(
    const TrendData& data, const TrendSections& sections, const Formatter& formatter, int room);

} // namespace broadsheet::app
