// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_rows.h"

#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"
#include "core/history/measure.h"

namespace broadsheet::app {

namespace {

using history::Subject;

std::vector<std::int64_t> partsOf(const history::DrawColumns& columns, TrendSection section, std::size_t row)
{
    const auto value = [&](Subject subject) { return history::measureOf(columns, subject, row); };
    switch (section) {
    case TrendSection::Zones: {
        const std::vector<int> counts = study::zoneCounts(columns, row, 1);
        return { counts.begin(), counts.end() };
    }
    case TrendSection::OddEven:
        return { value(Subject::Odd), value(Subject::Even) };
    case TrendSection::Sum:
        return { value(Subject::Sum) };
    case TrendSection::Span:
        return { value(Subject::Span) };
    case TrendSection::Repeats:
        return { value(Subject::Repeats) };
    case TrendSection::Consecutive:
        return { value(Subject::Consecutive) };
    }
    return {};
}

QString inTrend(const Words& words, const char* source)
{
    return words.text("Trend", source);
}

QStringList zonesOf(const TrendData& data)
{
    const lottery::Pool& pool = data.game.pools.front();
    QStringList zones;
    for (const study::Zone& zone : study::zonesOf(data.columns.pools().front())) {
        zones << numberText(zone.lowest, pool) + QStringLiteral("–") + numberText(zone.highest, pool);
    }
    return zones;
}

// What the figures of a section are called, each for itself.
QStringList partNames(TrendSection section, const TrendData& data, const Words& words)
{
    if (section == TrendSection::Zones) {
        QStringList names;
        for (const QString& zone : zonesOf(data)) {
            names << inTrend(words, QT_TRANSLATE_NOOP("Trend", "Zone %1")).arg(zone);
        }
        return names;
    }
    if (section == TrendSection::OddEven) {
        return { inTrend(words, QT_TRANSLATE_NOOP("Trend", "Odd")),
            inTrend(words, QT_TRANSLATE_NOOP("Trend", "Even")) };
    }
    return { nameOf(section, words) };
}

} // namespace

QString sectionText(const history::DrawColumns& columns, TrendSection section, std::size_t row)
{
    QStringList texts;
    for (const std::int64_t part : partsOf(columns, section, row)) {
        texts << QString::number(part);
    }
    return texts.join(QLatin1Char(':'));
}

QString meaningOf(TrendSection section, const TrendData& data, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const QString label = formatter.text(data.game.pools.front().label);
    switch (section) {
    case TrendSection::Zones:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "%1: how many numbers lie in each zone (%2)"))
            .arg(label, zonesOf(data).join(QStringLiteral(" : ")));
    case TrendSection::OddEven:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "%1: how many numbers are odd, and how many even")).arg(label);
    case TrendSection::Sum:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "%1: all numbers added up")).arg(label);
    case TrendSection::Span:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "%1: the largest number less the smallest")).arg(label);
    case TrendSection::Repeats:
        return inTrend(words, QT_TRANSLATE_NOOP("Trend", "%1: how many numbers the draw before had, too")).arg(label);
    case TrendSection::Consecutive:
        return inTrend(
            words, QT_TRANSLATE_NOOP("Trend", "%1: how many pairs of numbers are neighbours, such as 8 and 9"))
            .arg(label);
    }
    return {};
}

text::Row trendHeadings(const TrendData& data, const TrendSections& sections, const Formatter& formatter)
{
    const Words& words = formatter.words();
    text::Row row { text::textCell(toUtf8(inTrend(words, QT_TRANSLATE_NOOP("Trend", "Issue")))),
        text::textCell(toUtf8(inTrend(words, QT_TRANSLATE_NOOP("Trend", "Date")))) };
    for (const study::Lane& lane : data.gaps.lanes()) {
        for (int number = lane.lowest; number <= lane.highest; ++number) {
            row.push_back(text::textCell(
                toUtf8(nameOf(lane, data.game, formatter) + QLatin1Char(' ') + numberText(number, data.poolOf(lane)))));
        }
    }
    for (const TrendSection section : sections) {
        for (const QString& name : partNames(section, data, words)) {
            row.push_back(text::textCell(toUtf8(name)));
        }
    }
    return row;
}

std::vector<text::Row> trendRows(const TrendData& data, const TrendSections& sections, TrendStretch rows)
{
    const std::vector<std::uint32_t> gaps = data.gaps.gaps(rows.first, rows.rows());
    std::vector<text::Row> table;
    table.reserve(rows.rows());
    std::size_t at = 0;
    for (std::size_t row = rows.first; row < rows.last; ++row) {
        text::Row& cells = table.emplace_back();
        cells.reserve(2 + data.gaps.tracks() + sections.size());
        cells.push_back(text::textCell(data.columns.issueOf(row)));
        cells.push_back(text::textCell(isoDate(data.columns.dateOf(row))));
        for (std::size_t track = 0; track < data.gaps.tracks(); ++track) {
            cells.push_back(text::exactCell(std::to_string(gaps[at++])));
        }
        for (const TrendSection section : sections) {
            for (const std::int64_t part : partsOf(data.columns, section, row)) {
                cells.push_back(text::exactCell(std::to_string(part)));
            }
        }
    }
    return table;
}

} // namespace broadsheet::app
