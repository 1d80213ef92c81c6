// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/legend_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr std::size_t kMostSeries = 12; // more would be a page of names

// The series to name: where they are many only those that are switched on. One that a measure left out has no marks.
std::vector<std::size_t> namedSeries(const figure::ResolvedFigure& figure, const HiddenSeries& hidden)
{
    std::vector<std::size_t> named;
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        const bool isOn = figure.series.size() <= kMostSeries || !hidden.contains(series);
        if (isOn && !figure.series[series].marks.empty()) {
            named.push_back(series);
        }
    }
    return named;
}

void addSeries(std::vector<LegendItem>& items, const figure::ResolvedFigure& figure, const FigureStyle& style,
    const HiddenSeries& hidden)
{
    std::vector<std::size_t> named = namedSeries(figure, hidden);
    const std::size_t more = named.size() > kMostSeries ? named.size() - kMostSeries : 0;
    named.resize(named.size() - more);
    for (const std::size_t series : named) {
        LegendItem item { .entry = {}, .text = style.formatter.text(figure.series[series].label) };
        item.entry.series = series;
        item.entry.hidden = hidden.contains(series);
        item.entry.color = item.entry.hidden ? style.colors.mutedInk : seriesColor(style.colors, series);
        items.push_back(std::move(item));
    }
    if (more > 0) {
        LegendItem item { .entry = {},
            .text = style.formatter.words().text(
                "Figure", QT_TRANSLATE_N_NOOP("Figure", "and %n more"), static_cast<int>(more)) };
        item.entry.hidden = true;
        item.entry.color = style.colors.mutedInk;
        items.push_back(std::move(item));
    }
}

LegendItem keyItem(const QColor& color, const QString& text)
{
    LegendItem item { .entry = {}, .text = text };
    item.entry.color = color;
    return item;
}

// The marks of the series that are switched on, whether the axis shows them or not: the legend stays as it is while one
// zooms.
std::vector<const figure::Mark*> marksOn(const figure::ResolvedFigure& figure, const HiddenSeries& hidden)
{
    std::vector<const figure::Mark*> marks;
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        if (!hidden.contains(series)) {
            for (const figure::Mark& mark : figure.series[series].marks) {
                marks.push_back(&mark);
            }
        }
    }
    return marks;
}

bool hasShape(const std::vector<const figure::Mark*>& marks, IntervalShape shape)
{
    return std::ranges::any_of(marks, [shape](const figure::Mark* mark) { return shapeOf(mark->value) == shape; });
}

void addKinds(std::vector<LegendItem>& items, const std::vector<const figure::Mark*>& marks, const QColor& color,
    const Formatter& formatter)
{
    for (const Kind kind : kKinds) {
        const auto isOfKind = [kind](const figure::Mark* mark) { return mark->kind == kind; };
        const auto isPointOfKind = [&](const figure::Mark* mark) {
            return isOfKind(mark) && (shapeOf(mark->value) != IntervalShape::Range || mark->value.best);
        };
        if (std::ranges::any_of(marks, isOfKind)) {
            LegendItem item = keyItem(color, formatter.kind(kind));
            item.entry.kind = kind;
            item.entry.isBand = std::ranges::none_of(marks, isPointOfKind);
            items.push_back(std::move(item));
        }
    }
}

} // namespace

std::vector<LegendItem> planLegend(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden)
{
    std::vector<LegendItem> items;
    const bool severalSeries = figure.series.size() > 1;
    if (severalSeries) {
        addSeries(items, figure, style, hidden);
    }
    // With one series its own colour explains the kinds; with several a neutral one does.
    const QColor color = severalSeries ? style.colors.mutedInk : seriesColor(style.colors, 0);
    const std::vector<const figure::Mark*> marks = marksOn(figure, hidden);
    addKinds(items, marks, color, style.formatter);
    const Words& words = style.formatter.words();
    if (figure.kind != figure::ChartKind::Stacked && hasShape(marks, IntervalShape::Range)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "lowest to highest")));
        item.entry.isRange = true;
        items.push_back(std::move(item));
    }
    if (hasShape(marks, IntervalShape::LowerBound)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "this much or more")));
        item.entry.openRight = true;
        items.push_back(std::move(item));
    }
    if (hasShape(marks, IntervalShape::UpperBound)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "this much or less")));
        item.entry.openLeft = true;
        items.push_back(std::move(item));
    }
    const auto isBroken = [](const figure::Mark* mark) { return !mark->breakNote.empty(); };
    if (std::ranges::any_of(marks, isBroken)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "break in the series")));
        item.entry.isBreak = true;
        items.push_back(std::move(item));
    }
    for (LegendItem& item : items) {
        item.entry.isLine = figure.kind == figure::ChartKind::Line;
    }
    return items;
}

} // namespace broadsheet::app
