// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/legend_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet::app {

namespace {

void addSeries(std::vector<LegendItem>& items, const figure::ResolvedFigure& figure, const FigureStyle& style,
    const HiddenSeries& hidden)
{
    for (std::size_t series = 0; series < figure.series.size(); ++series) {
        LegendItem item { .entry = {}, .text = style.formatter.text(figure.series[series].label) };
        item.entry.series = series;
        item.entry.hidden = hidden.contains(series);
        item.entry.color = item.entry.hidden ? style.colors.mutedInk : seriesColor(style.colors, series);
        items.push_back(std::move(item));
    }
}

LegendItem keyItem(const QColor& color, const QString& text)
{
    LegendItem item { .entry = {}, .text = text };
    item.entry.color = color;
    return item;
}

} // namespace

std::vector<LegendItem> planLegend(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden, const RowPlan& plan)
{
    std::vector<LegendItem> items;
    const bool severalSeries = figure.series.size() > 1;
    if (severalSeries) {
        addSeries(items, figure, style, hidden);
    }
    // With one series its own colour explains the kinds; with several a neutral one does.
    const QColor color = severalSeries ? style.colors.mutedInk : seriesColor(style.colors, 0);
    for (const Kind kind : kKinds) {
        const bool isShown = std::ranges::any_of(plan.marks,
            [&](const PlannedMark& mark) { return figure.series[mark.ref.series].marks[mark.ref.mark].kind == kind; });
        if (isShown) {
            LegendItem item = keyItem(color, style.formatter.kind(kind));
            item.entry.kind = kind;
            items.push_back(std::move(item));
        }
    }
    const Words& words = style.formatter.words();
    if (std::ranges::any_of(plan.marks, &PlannedMark::isRange)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "lowest to highest")));
        item.entry.isRange = true;
        items.push_back(std::move(item));
    }
    if (std::ranges::any_of(plan.marks, &PlannedMark::openRight)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "this much or more")));
        item.entry.openRight = true;
        items.push_back(std::move(item));
    }
    if (std::ranges::any_of(plan.marks, &PlannedMark::openLeft)) {
        LegendItem item = keyItem(color, words.text("Figure", QT_TRANSLATE_NOOP("Figure", "this much or less")));
        item.entry.openLeft = true;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace broadsheet::app
