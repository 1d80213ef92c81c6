// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/measure.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <utility>

namespace broadsheet::figure {

namespace {

constexpr double kHundred = 100;

bool isComparable(const Mark& mark)
{
    return leastOf(mark.value) > 0;
}

bool canBeBase(const Mark& mark)
{
    return mark.value.best && isComparable(mark) && mark.period.basis != Period::Basis::Span;
}

int yearOf(const Mark& mark)
{
    return static_cast<int>(mark.period.last.year());
}

// For each mark, how many breaks lie before it.
std::vector<int> sidesOf(const Series& series)
{
    std::vector<int> sides;
    int side = 0;
    for (const Mark& mark : series.marks) {
        side += mark.breakNote.empty() ? 0 : 1;
        sides.push_back(side);
    }
    return sides;
}

bool hasPair(const Series& series)
{
    const std::vector<int> sides = sidesOf(series);
    for (std::size_t first = 0; first < series.marks.size(); ++first) {
        for (std::size_t next = first + 1; next < series.marks.size() && sides[next] == sides[first]; ++next) {
            if (isComparable(series.marks[first]) && isComparable(series.marks[next])) {
                return true;
            }
        }
    }
    return false;
}

// The mark that becomes 100; nothing where the series has none in that year, or nothing to compare it with.
std::optional<std::size_t> baseOf(const Series& series, int year)
{
    const std::vector<int> sides = sidesOf(series);
    std::optional<std::size_t> base;
    for (std::size_t index = 0; index < series.marks.size(); ++index) {
        if (canBeBase(series.marks[index]) && yearOf(series.marks[index]) == year) {
            base = index;
        }
    }
    const auto isOther = [&](std::size_t index) {
        return index != *base && sides[index] == sides[*base] && isComparable(series.marks[index]);
    };
    for (std::size_t index = 0; base && index < series.marks.size(); ++index) {
        if (isOther(index)) {
            return base;
        }
    }
    return std::nullopt;
}

Kind weaker(Kind a, Kind b)
{
    if (a == Kind::Projected || b == Kind::Projected) {
        return Kind::Projected;
    }
    if (a == b) {
        return a;
    }
    return a == Kind::Estimated || b == Kind::Estimated ? Kind::Estimated : Kind::Derived;
}

Mark compared(const Mark& mark, const Mark& reference, Interval value)
{
    Mark result = mark;
    result.value = std::move(value);
    result.approximate = mark.approximate || reference.approximate;
    result.kind = weaker(mark.kind, reference.kind);
    result.verification = weaker(mark.verification, reference.verification);
    return result;
}

// Leaves out what lies beyond a break from the base, and what is not above zero.
std::vector<Mark> indexed(const Series& series, std::size_t base, std::size_t& incomparable)
{
    const std::vector<int> sides = sidesOf(series);
    const Mark& reference = series.marks[base];
    std::vector<Mark> marks;
    bool isLeftOut = false;
    for (std::size_t index = 0; index < series.marks.size(); ++index) {
        const Mark& mark = series.marks[index];
        const Result<Interval> ratio = quotient(mark.value, reference.value);
        if (sides[index] != sides[base] || !isComparable(mark) || !ratio) {
            ++incomparable;
            isLeftOut = true;
            continue;
        }
        Mark result = compared(mark, reference, scaled(*ratio, kHundred));
        if (index == base) {
            result = mark;
            result.value = pointOf(kHundred);
        }
        result.afterGap = !marks.empty() && (mark.afterGap || isLeftOut);
        result.breakNote = {};
        isLeftOut = false;
        marks.push_back(std::move(result));
    }
    return marks;
}

// The marks from the second on. One that follows on something that can't be compared is left out as well.
std::vector<Mark> grown(const Series& series, std::size_t& incomparable)
{
    std::vector<Mark> marks;
    bool isApart = true;
    for (std::size_t index = 1; index < series.marks.size(); ++index) {
        const Mark& before = series.marks[index - 1];
        const Mark& mark = series.marks[index];
        const double years = mark.time - before.time;
        if (!mark.breakNote.empty()) {
            isApart = true;
            continue;
        }
        const bool canCompare = isComparable(before) && isComparable(mark) && years > 0;
        const Result<Interval> ratio = canCompare ? quotient(mark.value, before.value) : std::unexpected(Error {});
        const Result<Interval> rate = ratio ? compoundRate(*ratio, years) : ratio;
        if (!rate) {
            ++incomparable;
            isApart = true;
            continue;
        }
        Mark result = compared(mark, before, scaled(*rate, kHundred));
        result.since = before.period;
        result.afterGap = !marks.empty() && (mark.afterGap || isApart);
        isApart = false;
        marks.push_back(std::move(result));
    }
    return marks;
}

void leaveOut(ResolvedFigure& figure, std::size_t series, std::vector<std::size_t>& list, const ViewState& state)
{
    figure.series[series].marks.clear();
    if (!state.hidden.contains(series)) {
        list.push_back(series);
    }
}

void measureSeries(ResolvedFigure& figure, std::size_t index, const ViewState& state)
{
    Series& series = figure.series[index];
    Measuring& measuring = figure.measuring;
    if (!hasPair(series)) {
        leaveOut(figure, index, measuring.withoutPair, state);
        return;
    }
    std::size_t incomparable = 0;
    if (state.measure == Measure::Growth) {
        series.marks = grown(series, incomparable);
    } else if (const std::optional<std::size_t> base = baseOf(series, state.baseYear.value_or(0))) {
        series.marks = indexed(series, *base, incomparable);
    } else {
        leaveOut(figure, index, measuring.withoutBase, state);
    }
    measuring.incomparable += state.hidden.contains(index) ? 0 : incomparable;
}

} // namespace

bool canMeasure(const ResolvedFigure& figure, Measure measure)
{
    const bool hasLine
        = figure.kind == ChartKind::Line && !figure.across && std::ranges::any_of(figure.series, hasPair);
    switch (measure) {
    case Measure::Values:
        return true;
    case Measure::Growth:
        return hasLine;
    case Measure::Index:
        return hasLine && !baseYears(figure, {}).empty();
    }
    return false;
}

std::vector<BaseYear> baseYears(const ResolvedFigure& figure, const std::set<std::size_t>& hidden)
{
    std::map<int, BaseYear> years;
    for (std::size_t index = 0; index < figure.series.size(); ++index) {
        for (const Mark& mark : figure.series[index].marks) {
            if (!hidden.contains(index) && canBeBase(mark)) {
                years.try_emplace(yearOf(mark), BaseYear { .year = yearOf(mark), .period = {}, .lacking = {} });
            }
        }
    }
    std::vector<BaseYear> usable;
    for (auto& [year, choice] : years) {
        std::optional<Period> common;
        bool isCommon = true;
        for (std::size_t index = 0; index < figure.series.size(); ++index) {
            const Series& series = figure.series[index];
            if (hidden.contains(index) || !hasPair(series)) {
                continue;
            }
            const std::optional<std::size_t> base = baseOf(series, year);
            if (!base) {
                choice.lacking.push_back(index);
                continue;
            }
            isCommon = isCommon && common.value_or(series.marks[*base].period) == series.marks[*base].period;
            common = series.marks[*base].period;
        }
        if (common) {
            const Result<Period> wholeYear = parsePeriod(std::to_string(year));
            choice.period = isCommon || !wholeYear ? *common : *wholeYear;
            usable.push_back(std::move(choice));
        }
    }
    return usable;
}

std::optional<BaseYear> usableBase(
    const ResolvedFigure& figure, const std::set<std::size_t>& hidden, std::optional<int> wanted)
{
    std::vector<BaseYear> years = baseYears(figure, hidden);
    if (years.empty()) {
        years = baseYears(figure, {});
    }
    const auto found = std::ranges::find(years, wanted.value_or(0), &BaseYear::year);
    if (found != years.end()) {
        return *found;
    }
    const auto fewest = std::ranges::min_element(years, {}, [](const BaseYear& base) { return base.lacking.size(); });
    return fewest == years.end() ? std::nullopt : std::optional(*fewest);
}

ResolvedFigure measuredAs(const ResolvedFigure& figure, const ViewState& state)
{
    ResolvedFigure shown = figure;
    if (state.measure == Measure::Values) {
        return shown;
    }
    shown.measuring.measure = state.measure;
    shown.unit = state.measure == Measure::Index ? "1" : "%/year";
    if (state.measure == Measure::Index) {
        shown.measuring.base = usableBase(figure, state.hidden, state.baseYear).value_or(BaseYear {}).period;
    }
    for (std::size_t index = 0; index < shown.series.size(); ++index) {
        measureSeries(shown, index, state);
    }
    return shown;
}

} // namespace broadsheet::figure
