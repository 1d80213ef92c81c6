// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

// What a text of a figure is for.
enum class TextRole {
    Title,
    AxisTitle,
    Tick, // of the value axis
    TimeTick, // of what lies across a line
    AcrossTitle, // of numbers across a line
    Reference,
    Category,
    Scope, // what a category's value includes, where that differs from row to row
    Value,
    SeriesName, // at a line
    Legend,
    Caption,
    Note, // what the chosen unit or scale asks to be said
    Source,
    Empty
};

// A text, wrapped and placed. Lines lie `lineHeight` apart from the top of `rect`; `rect` holds every line whole.
struct PlacedText {
    TextRole role = TextRole::Title;
    QString text; // as one line
    std::vector<QString> lines;
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft;
    double pixelSize = 14;
    int weight = 400; // as QFont::Weight
    QColor color;
    double lineHeight = 20;
};

// A mark that is drawn. Of bars and ranges: where its bar lies, and from which value to which. Of lines: where its
// point lies, and the values of its band. What lies outside the plot is cut off or, if all of it does, not placed.
struct PlacedMark {
    MarkRef ref;
    std::size_t row = 0; // from the top; 0 on lines
    QRectF rect; // the bar; on lines the marker, or where there is a range alone, low to high
    double from = 0; // the values at its left and right end, in the figure's unit; on lines its lowest and highest
    double to = 0;
    std::optional<double> best {}; // where a range's best value is marked; on lines the value of the point
    bool openLeft = false; // an upper bound: the true value may be less
    bool openRight = false; // a lower bound: the true value may be more
    Kind kind = Kind::Measured;
    bool isRange = false; // low to high, drawn with caps
    bool isPoint = false; // a single position on an axis without zero: no bar can say it
    QColor color;
    bool cutLow = false; // the range goes on below what the axis shows
    bool cutHigh = false; // or above
    QPointF point {}; // the place of its best value; of a bar without one, its right end
    bool hasMarker = true; // lines: false where the points lie too close for each to have one
};

// A stretch of a line, as the plot shows it.
struct PlacedCurve {
    std::size_t series = 0;
    bool isProjected = false; // leads to a projection: dashed
    QColor color;
    std::vector<QPointF> points;
};

// A stretch of a line's band: all between the lows and the highs, as the plot shows it.
struct PlacedBand {
    std::size_t series = 0;
    bool isProjected = false;
    QColor color;
    std::vector<QPointF> outline; // closed
    std::vector<std::vector<QPointF>> edges; // its upper and lower edge, without the ends
};

// Where a line is interrupted because its source changed how it counts: between the two points that do not compare.
struct PlacedBreak {
    std::size_t series = 0;
    QPointF place;
    QColor color;
};

// A reference: lines through the plot, and of a range its lane beside the plot.
struct PlacedReference {
    std::size_t reference = 0; // index into ResolvedFigure::references
    std::vector<QLineF> lines; // those that the plot shows
    QRectF lane {}; // from the low to the high end as far as the plot goes; null where there is none
    std::optional<double> best {}; // the column of the best value on the lane
    bool cutLow = false; // the range goes on to the left
    bool cutHigh = false; // or to the right
    QColor color {};
};

// An entry of the legend. One that stands for a series can be clicked.
struct PlacedLegendEntry {
    std::optional<std::size_t> series;
    std::optional<Kind> kind; // an entry that explains how a kind is drawn
    bool openRight = false; // an entry that explains a lower bound
    bool openLeft = false; // an entry that explains an upper bound
    bool isRange = false; // an entry that explains a range
    bool isLine = false; // of a figure of lines
    bool isBreak = false; // an entry that explains a published break
    bool isBand = false; // a kind of which a line has bands alone and no points
    bool hidden = false; // its series is switched off
    QRectF swatch;
    QRectF rect; // swatch and text
    QColor color;
};

// A figure laid out at a logical size: where everything is, before anything is drawn. No two texts overlap and none
// leaves the margin.
struct FigureLayout {
    QSizeF size;
    double margin = 0;
    QRectF accent; // the short bar above the title
    QRectF plot;
    bool isLine = false; // values from the bottom to the top, time from left to right; else values from left to right
    figure::Scale scale = figure::Scale::Linear;
    double minimum = 0; // the value at plot.left(), of lines at plot.bottom()
    double maximum = 1; // the value at plot.right(), of lines at plot.top()
    double baseline = 0; // the value that others are seen against: 100 of an index
    figure::Scale acrossScale = figure::Scale::Linear; // lines
    double earliest = 0; // lines: what lies at plot.left(), in decimal years or in the unit of the axis across
    double latest = 1; // lines: what lies at plot.right()
    std::size_t rows = 0;
    double barShare = 0.6; // of a row's height
    std::vector<double> ticks; // values
    bool hasEvenTicks = true; // evenly apart, from the one end to the other
    std::vector<double> timeTicks; // lines: decimal years, or numbers across
    std::vector<PlacedText> texts;
    std::vector<PlacedMark> marks;
    std::vector<PlacedCurve> curves;
    std::vector<PlacedBand> bands;
    std::vector<PlacedBreak> breaks;
    std::vector<PlacedReference> references;
    std::vector<PlacedLegendEntry> legend;

    // Where along the axis: 0 at its minimum, 1 at its maximum; within a billion axes of it, so that geometry with it
    // stays finite.
    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] double timeShareOf(double time) const;
    [[nodiscard]] double xOf(double value) const; // of bars and ranges
    [[nodiscard]] double yOf(double value) const; // of lines
    [[nodiscard]] double xOfTime(double time) const;
    // The value and the time at a place of the plot, or past its ends.
    [[nodiscard]] double valueAt(QPointF place) const;
    [[nodiscard]] double timeAt(QPointF place) const;
    [[nodiscard]] double rowHeight() const;
};

// A layout with the figure's axes, and nothing placed yet.
[[nodiscard]] FigureLayout layoutFor(const figure::ResolvedFigure& figure, QSizeF size);

// How much of a figure is shown.
enum class FigureDetail {
    Full,
    PlotOnly, // no text at all: for small previews
};

// Pure: the same input gives the same layout, wherever it runs with the same font.
[[nodiscard]] FigureLayout layOutFigure(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const HiddenSeries& hidden, QSizeF size, FigureDetail detail = FigureDetail::Full);

} // namespace broadsheet::app
