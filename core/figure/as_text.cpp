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

std::string markLine(const Mark& mark)
{
    return "  [" + std::to_string(mark.category) + "] " + mark.observation + " = " + valueText(mark) + " ("
        + std::string(wordFor(mark.kind)) + ", " + isoPeriod(mark.period) + ") " + both(mark.label) + "\n";
}

} // namespace

std::string asText(const ResolvedFigure& figure)
{
    std::string text = "figure " + figure.id + ": " + std::string(wordFor(figure.kind)) + " on page " + figure.page
        + "\ntitle " + both(figure.title) + "\naxis " + both(figure.axis.label) + " in " + figure.unit + ":";
    for (const double tick : figure.axis.ticks) {
        text += " " + shortest(tick);
    }
    text += " (" + std::to_string(figure.axis.decimals) + " decimals)\n";
    for (std::size_t index = 0; index < figure.categories.size(); ++index) {
        text += "category [" + std::to_string(index) + "] " + both(figure.categories[index]) + "\n";
    }
    for (const Series& series : figure.series) {
        text += "series " + both(series.label) + "\n";
        for (const Mark& mark : series.marks) {
            text += markLine(mark);
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
