// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <array>
#include <charconv>
#include <string>

namespace broadsheet::figure {

namespace {

// The shortest decimal that reads back as the same double.
std::string shortest(double value)
{
    std::array<char, 32> buffer {};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc {} ? std::string(buffer.data(), end) : std::string("?");
}

std::string both(const Bilingual& text)
{
    return text.zh + " | " + text.en;
}

std::string valueText(const Mark& mark)
{
    std::string text = mark.approximate ? "about " : "";
    switch (shapeOf(mark.value)) {
    case IntervalShape::Point:
        return text + shortest(representative(mark.value));
    case IntervalShape::LowerBound:
        return text + "above " + shortest(leastOf(mark.value));
    case IntervalShape::UpperBound:
        return text + "at most " + shortest(greatestOf(mark.value));
    case IntervalShape::Range:
        text += shortest(leastOf(mark.value)) + " to " + shortest(greatestOf(mark.value));
        return mark.value.best ? text + ", best " + shortest(*mark.value.best) : text;
    }
    return text;
}

std::string markLine(ChartKind kind, const Mark& mark)
{
    const std::string join = mark.breakNote.empty() ? (mark.afterGap ? "| " : "") : "// ";
    const std::string place = kind == ChartKind::Line ? "  " + join + "@" + shortest(mark.time)
                                                      : "  [" + std::to_string(mark.category) + "]";
    const std::string since = mark.since ? " since " + isoPeriod(*mark.since) : "";
    const std::string line = place + " " + mark.observation + " = " + valueText(mark) + " ("
        + std::string(wordFor(mark.kind)) + ", " + isoPeriod(mark.period) + since + ") " + both(mark.label) + "\n";
    return mark.breakNote.empty() ? line : line + "    break: " + both(mark.breakNote) + "\n";
}

std::string measureText(const ResolvedFigure& figure)
{
    switch (figure.measuring.measure) {
    case Measure::Values:
        break;
    case Measure::Index:
        return ", " + isoPeriod(figure.measuring.base) + " = 100";
    case Measure::Growth:
        return ", growth";
    }
    return {};
}

std::string axisLine(const ResolvedFigure& figure)
{
    const ValueAxis& axis = figure.axis;
    std::string text = "axis " + both(axis.label) + " in " + figure.unit + ", " + shortest(axis.minimum) + " to "
        + shortest(axis.maximum) + (axis.scale == Scale::Logarithmic ? ", logarithmic" : "") + measureText(figure)
        + ":";
    for (const double tick : axis.ticks) {
        text += " " + shortest(tick);
    }
    return text + " (" + std::to_string(axis.decimals) + " decimals)\n";
}

std::string timeLine(const TimeAxis& axis)
{
    std::string text = "time " + shortest(axis.minimum) + " to " + shortest(axis.maximum) + ":";
    for (const TimeTick& tick : axis.ticks) {
        text += " " + isoPeriod(tick.period);
    }
    return text + "\n";
}

std::string unitLine(const UnitChoice& choice)
{
    std::string text = "unit " + choice.unit + " = times " + shortest(choice.factor);
    if (choice.isEquivalent()) {
        text += ", by " + choice.observation + ": " + shortest(choice.constantValue) + " " + choice.constantUnit + ", "
            + both(choice.constantSource);
    }
    return text + "\n";
}

} // namespace

std::string asText(const ResolvedFigure& figure)
{
    std::string text = "figure " + figure.id + ": " + std::string(wordFor(figure.kind)) + " on page " + figure.page
        + "\ntitle " + both(figure.title) + "\n" + axisLine(figure);
    if (figure.kind == ChartKind::Line) {
        text += timeLine(figure.time);
    }
    for (const UnitChoice& choice : figure.units) {
        text += unitLine(choice);
    }
    for (std::size_t index = 0; index < figure.categories.size(); ++index) {
        text += "category [" + std::to_string(index) + "] " + both(figure.categories[index]) + "\n";
    }
    for (const Series& series : figure.series) {
        text += "series " + both(series.label) + "\n";
        for (const Mark& mark : series.marks) {
            text += markLine(figure.kind, mark);
        }
    }
    if (!figure.caption.empty()) {
        text += "caption " + both(figure.caption) + "\n";
    }
    for (const Bilingual& source : figure.sources) {
        text += "source " + both(source) + "\n";
    }
    return text;
}

} // namespace broadsheet::figure
