// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/base/interval.h"
#include "core/base/kind.h"
#include "core/base/period.h"
#include "core/base/unit.h"
#include "core/base/verification.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::figure {

enum class ChartKind {
    Bar, // one bar per mark, from zero; a range is a floating bar, a bound has an open end
    Stacked, // the series of one category lie end to end: parts of a whole
    Range, // low to high on an axis that need not begin at zero
    Line, // points over time, joined within a series; low to high is a band
};

// The word a data file uses: "bar", "stacked", "range", "line".
[[nodiscard]] std::string_view wordFor(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromWord(std::string_view word);

enum class Scale { Linear, Logarithmic };

// The word a data file uses: "linear", "log".
[[nodiscard]] std::optional<Scale> scaleFromWord(std::string_view word);

// What a figure is to show, as its data file says it. Values are named by the id of an observation.
struct MarkSpec {
    std::string observation;
    std::optional<Bilingual> label; // instead of the observation's own
    int category = 0; // index into FigureSpec::categories; unused where that is empty
    bool gap = false; // lines: something is missing between this mark and the one before it in time
    Bilingual breakNote {}; // lines: why this mark does not compare with the one before it; empty where it does
};

struct SeriesSpec {
    Bilingual label;
    std::vector<MarkSpec> marks;
};

struct FigureSpec {
    std::string id;
    std::string page; // "power", "water", "carbon"
    ChartKind kind = ChartKind::Bar;
    Bilingual title;
    Bilingual caption; // what to know when reading it
    std::string unit;
    Bilingual axis; // what the value axis measures, without the unit
    std::vector<Bilingual> categories; // empty: each mark is a category of its own; lines have none
    std::vector<SeriesSpec> series;
    std::vector<std::string> equivalents {}; // ids of constants that a value may be told in: kWh/household/year
    Scale scale = Scale::Linear; // of lines and ranges: the one to begin with
    Place place; // where the spec stands, for messages
};

// A value that a figure can draw, with what a reader asks of it.
struct Datum {
    Bilingual label;
    Interval value;
    Unit unit;
    bool approximate = false; // the source says "about"
    Kind kind = Kind::Measured;
    Period period;
    Bilingual source; // publisher and title
    Bilingual section; // where in it
    Bilingual vintage {}; // which edition of the source; may be empty
    Bilingual scope {}; // what is counted in and what is not; may be empty
    Verification verification = Verification::Seen;
};

// Finds the value of an observation id; nothing where there is none.
using DatumLookup = std::function<std::optional<Datum>(std::string_view)>;

struct Mark {
    std::string observation;
    Bilingual label;
    std::size_t category = 0;
    Interval value; // in the figure's unit
    bool approximate = false;
    Kind kind = Kind::Measured;
    Period period;
    Bilingual source;
    Bilingual section;
    double time = 0; // lines: the middle of the period, in decimal years; or a number on the axis across
    bool afterGap = false; // lines: something is missing between this mark and the one before it; they are not joined
    Bilingual breakNote {}; // lines: a published break before this mark, and why; they are not joined
    std::optional<Period> since {}; // of a growth: the time of the value that it grew from
    Bilingual vintage {};
    Bilingual scope {};
    Verification verification = Verification::Seen;
    bool isDated = true; // false: about no time in particular, `period` says nothing

    // Whether a line goes on from the mark before it.
    [[nodiscard]] bool isJoined() const
    {
        return !afterGap && breakNote.empty();
    }

    bool operator==(const Mark&) const = default;
};

struct Series {
    Bilingual label;
    std::vector<Mark> marks;
    bool isFilled = false; // lines: what lies between the line and zero is tinted

    bool operator==(const Series&) const = default;
};

struct ValueAxis {
    Bilingual label;
    double minimum = 0; // above 0 where logarithmic
    double maximum = 1;
    double step = 1; // 0 where the ticks are not evenly apart
    std::vector<double>
        ticks; // in [minimum, maximum], ascending; multiples of `step`, or 1, 2 or 5 times a power of ten
    int decimals = 0; // how many a tick needs so that its label is its position
    Scale scale = Scale::Linear;

    bool operator==(const ValueAxis&) const = default;
};

// A day, a month or a year at the middle of its time: what lasts a year is drawn at the year's label.
struct TimeTick {
    double time = 0; // decimal years
    Period period;

    bool operator==(const TimeTick&) const = default;
};

struct TimeAxis {
    double minimum = 0; // decimal years: 2022.0 is the start of 1 January 2022
    double maximum = 1;
    std::vector<TimeTick> ticks;

    bool operator==(const TimeAxis&) const = default;
};

// What lies across a figure of lines instead of time: numbers in a unit of their own.
struct NumberAxis {
    ValueAxis axis;
    std::string unit;

    bool operator==(const NumberAxis&) const = default;
};

// A number, or a range with or without a best value, that the marks are to be read against. It stands on the axis that
// lies: of bars and ranges that of the values, of lines the one across; lines over time have none.
struct Reference {
    Bilingual label;
    Interval value; // in that axis' unit
    bool isThroughPlot = true; // each of its numbers is a line through the plot; else a range stands beside it alone

    bool operator==(const Reference&) const = default;
};

// What the numbers of a figure rest on. It is told below the figure and leaves the program with its data.
struct Assumption {
    std::string id;
    Bilingual label;
    Interval value;
    std::string unit;
    Bilingual note {}; // how the value is meant
    Bilingual source {};

    bool operator==(const Assumption&) const = default;
};

// A unit that a figure can be shown in.
struct UnitChoice {
    std::string unit;
    double factor = 1; // a value in the figure's own unit times this is the value in `unit`

    // Of an equivalent: the constant that values are divided by, so many `constantUnit`; else empty.
    std::string observation {};
    Bilingual constant {};
    double constantValue = 0;
    std::string constantUnit {};
    Bilingual constantSource {};

    [[nodiscard]] bool isEquivalent() const
    {
        return !observation.empty();
    }

    bool operator==(const UnitChoice&) const = default;
};

// Units that a reader may change between, smallest first: { kWh, MWh, GWh, TWh }, { l, m3, gal }.
using UnitFamilies = std::vector<std::vector<std::string>>;

// What of its values a line shows.
enum class Measure {
    Values, // as they are
    Index, // each series' value of one year is 100
    Growth, // per cent a year, since the value before
};

// What a figure's values were turned into. Series are those that are switched on, by index.
struct Measuring {
    Measure measure = Measure::Values;
    Period base {}; // of an index: where every series is 100
    std::vector<std::size_t> withoutBase {}; // of an index: series left out because they have no value above zero then
    std::vector<std::size_t> withoutPair {}; // series left out because no two of their values can be compared
    std::size_t incomparable = 0; // values left out of the other series: below zero, or beyond a break or a zero

    bool operator==(const Measuring&) const = default;
};

// A figure with every value found, converted and placed on an axis; texts in both languages, numbers not yet formatted.
struct ResolvedFigure {
    std::string id;
    std::string page;
    ChartKind kind = ChartKind::Bar;
    Bilingual title;
    Bilingual caption;
    std::string unit;
    ValueAxis axis;
    std::vector<Bilingual> categories; // top to bottom; marks refer to them by index
    std::vector<Series> series;
    std::vector<Bilingual> sources; // each once, in order of first use
    TimeAxis time {}; // of lines
    std::vector<UnitChoice> units {}; // its own, then others of the same family, then equivalents
    std::size_t shownUnit = 0; // which of them `unit` is
    Measuring measuring {}; // as resolved: values as they are
    std::optional<NumberAxis> across {}; // of lines that have numbers across; then `time` says nothing
    std::vector<Reference> references {};
    std::vector<Assumption> assumptions {};

    bool operator==(const ResolvedFigure&) const = default;
};

// Looks up, converts and lays out. The marks of a line are put in order of time; one that is not finite is left out and
// leaves a gap. The axis has the scale that the spec begins with. Errors: UnknownReference (an observation),
// UnknownUnit, UnitMismatch (also of an equivalent that does not go with the figure's unit), BadValue (a negative value
// or a bound without an end in a stack; a mark outside the categories; a value that is not finite; an equivalent that
// is no single value above 0).
[[nodiscard]] Result<ResolvedFigure> resolve(
    const FigureSpec& spec, const DatumLookup& lookup, const UnitSystem& units, const UnitFamilies& families = {});

// An axis from `least` to `greatest` in 1, 2, 2.5 or 5 times a power of ten with about `wanted` steps; it begins at
// zero where `fromZero` or where zero is near. Ends are multiples of the step; at most 1,000 ticks for any
// input. Magnitudes above 1e307 count as 1e307, those below 1e-280 and what is not finite as 0.
[[nodiscard]] ValueAxis makeAxis(double least, double greatest, bool fromZero, int wanted = 5);

// A stable text of the figure, a line per mark, for tests and review.
[[nodiscard]] std::string asText(const ResolvedFigure& figure);

} // namespace broadsheet::figure
