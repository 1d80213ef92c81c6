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

std::string valueText(const Interval& value)
{
    switch (shapeOf(value)) {
    case IntervalShape::Point:
        return shortest(representative(value));
    case IntervalShape::LowerBound:
        return "above " + shortest(leastOf(value));
    case IntervalShape::UpperBound:
        return "at most " + shortest(greatestOf(value));
    case IntervalShape::Range:
        break;
    }
    const std::string text = shortest(leastOf(value)) + " to " + shortest(greatestOf(value));
    return value.best ? text + ", best " + shortest(*value.best) : text;
}

std::string markLine(ChartKind kind, const Mark& mark)
{
    const std::string join = mark.breakNote.empty() ? (mark.afterGap ? "| " : "") : "// ";
    const std::string place = kind == ChartKind::Line ? "  " + join + "@" + shortest(mark.time)
                                                      : "  [" + std::to_string(mark.category) + "]";
    const std::string since = mark.since ? " since " + isoPeriod(*mark.since) : "";
    const std::string line = place + " " + mark.observation + " = " + (mark.approximate ? "about " : "")
        + valueText(mark.value) + " (" + std::string(wordFor(mark.kind))
        + (mark.isDated ? ", " + isoPeriod(mark.period) : "") + since + ") " + both(mark.label) + "\n";
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

std::string axisLine(
    const std::string& name, const ValueAxis& axis, const std::string& unit, const std::string& measured = {})
{
    std::string text = name + " " + both(axis.label) + " in " + unit + ", " + shortest(axis.minimum) + " to "
        + shortest(axis.maximum) + (axis.scale == Scale::Logarithmic ? ", logarithmic" : "") + measured + ":";
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

std::string referenceLine(const Reference& reference)
{
    return "reference " + both(reference.label) + " = " + valueText(reference.value)
        + (reference.isThroughPlot ? ", through the plot\n" : "\n");
}

std::string assumptionLine(const Assumption& assumption)
{
    std::string text = "assumed " + assumption.id + " = " + valueText(assumption.value) + " " + assumption.unit + ", "
        + both(assumption.label);
    text += assumption.note.empty() ? "" : ", " + both(assumption.note);
    text += assumption.source.empty() ? "" : ", by " + both(assumption.source);
    return text + "\n";
}

} // namespace

std::string asText(const ResolvedFigure& figure)
{
    std::string text = "figure " + figure.id + ": " + std::string(wordFor(figure.kind)) + " on page " + figure.page
        + "\ntitle " + both(figure.title) + "\n" + axisLine("axis", figure.axis, figure.unit, measureText(figure));
    if (figure.across) {
        text += axisLine("across", figure.across->axis, figure.across->unit);
    } else if (figure.kind == ChartKind::Line) {
        text += timeLine(figure.time);
    }
    for (const Reference& reference : figure.references) {
        text += referenceLine(reference);
    }
    for (const UnitChoice& choice : figure.units) {
        text += unitLine(choice);
    }
    for (std::size_t index = 0; index < figure.categories.size(); ++index) {
        text += "category [" + std::to_string(index) + "] " + both(figure.categories[index]) + "\n";
    }
    for (const Series& series : figure.series) {
        text += "series " + both(series.label) + (series.isFilled ? ", filled\n" : "\n");
        for (const Mark& mark : series.marks) {
            text += markLine(figure.kind, mark);
        }
    }
    if (!figure.caption.empty()) {
        text += "caption " + both(figure.caption) + "\n";
    }
    for (const Assumption& assumption : figure.assumptions) {
        text += assumptionLine(assumption);
    }
    for (const Bilingual& source : figure.sources) {
        text += "source " + both(source) + "\n";
    }
    return text;
}

} // namespace broadsheet::figure
