// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_layout.h"

#include "app/figure/figure_text.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

namespace {

constexpr int kPadding = 16;
constexpr int kNarrowestSection = 48;

int widthFor(const QString& text)
{
    return static_cast<int>(std::ceil(widthOf(text, figureFont(kTrendText, kBold, text)))) + kPadding;
}

QString inTrend(const Words& words, const char* source)
{
    return words.text("Trend", source);
}

} // namespace

std::string_view codeOf(TrendSection section)
{
    switch (section) {
    case TrendSection::Zones:
        return "zones";
    case TrendSection::OddEven:
        return "oddEven";
    case TrendSection::Sum:
        return "sum";
    case TrendSection::Span:
        return "span";
    case TrendSection::Repeats:
        return "repeats";
    case TrendSection::Consecutive:
        return "consecutive";
    }
    return {};
}

QString nameOf(TrendSection section, const Words& words)
{
    switch (section) {
    case TrendSection::Zones:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Zones"));
    case TrendSection::OddEven:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Odd : even"));
    case TrendSection::Sum:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Sum"));
    case TrendSection::Span:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Span"));
    case TrendSection::Repeats:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Repeats"));
    case TrendSection::Consecutive:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "Consecutive"));
    }
    return {};
}

QString nameOf(const study::Lane& lane, const lottery::Game& game, const Formatter& formatter)
{
    const lottery::Pool& pool = game.pools[lane.pool];
    const QString label = formatter.text(pool.label);
    if (!lane.place || pool.count == 1) {
        return label;
    }
    return inTrend(formatter.words(), QT_TRANSLATE_NOOP("Trend", "%1, place %2")).arg(label).arg(*lane.place + 1);
}

std::optional<std::size_t> TrendLayout::columnAt(int x) const
{
    const auto after = std::ranges::upper_bound(columns, x, {}, &TrendColumn::left);
    if (after == columns.begin() || x >= std::prev(after)->left + std::prev(after)->width) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(std::prev(after) - columns.begin());
}

TrendLayout layOutTrend(const TrendData& data, const TrendSections& sections, const Formatter& formatter, int room)
{
    TrendLayout layout;
    layout.issueWidth = widthFor(QStringLiteral("00000"));
    layout.dateWidth = widthFor(QStringLiteral("0000-00-00"));
    const int footer = std::max({ widthFor(inTrend(formatter.words(), QT_TRANSLATE_NOOP("Trend", "Appearances"))),
        widthFor(inTrend(formatter.words(), QT_TRANSLATE_NOOP("Trend", "Mean gap"))),
        widthFor(inTrend(formatter.words(), QT_TRANSLATE_NOOP("Trend", "Longest gap"))) });
    layout.dateWidth += std::max(0, footer - layout.leftWidth());
    std::vector<int> widths;
    int taken = layout.leftWidth();
    for (const TrendSection section : sections) {
        widths.push_back(std::max(kNarrowestSection, widthFor(nameOf(section, formatter.words()))));
        taken += widths.back();
    }
    const auto tracks = static_cast<int>(data.gaps.tracks());
    const int cell = std::clamp((room - taken) / std::max(tracks, 1), kNarrowestCell, kWidestCell);
    for (std::size_t track = 0; track < data.gaps.tracks(); ++track) {
        layout.columns.push_back({ .left = layout.width, .width = cell, .track = track });
        layout.width += cell;
    }
    auto width = widths.begin();
    for (const TrendSection section : sections) {
        layout.columns.push_back({ .left = layout.width, .width = *width, .section = section });
        layout.width += *width++;
    }
    return layout;
}

} // namespace broadsheet::app
