// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace broadsheet::app {

// What a text of a figure is for.
enum class TextRole { Title, AxisTitle, Tick, Category, Value, Legend, Caption, Source, Empty };

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

// A mark that is drawn: where its bar lies, and from which value to which.
struct PlacedMark {
    MarkRef ref;
    std::size_t row = 0; // from the top
    QRectF rect; // the bar
    double from = 0; // the values at its left and right end, in the figure's unit
    double to = 0;
    std::optional<double> best; // where a range's best value is marked
    bool openLeft = false; // an upper bound: the true value may be less
    bool openRight = false; // a lower bound: the true value may be more
    Kind kind = Kind::Measured;
    bool isRange = false; // low to high, drawn with caps
    bool isPoint = false; // a single position on an axis without zero: no bar can say it
    QColor color;
};

// An entry of the legend. One that stands for a series can be clicked.
struct PlacedLegendEntry {
    std::optional<std::size_t> series;
    std::optional<Kind> kind; // an entry that explains how a kind is drawn
    bool openRight = false; // an entry that explains a lower bound
    bool openLeft = false; // an entry that explains an upper bound
    bool isRange = false; // an entry that explains a range
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
    double minimum = 0; // the value at plot.left()
    double maximum = 1; // the value at plot.right()
    std::size_t rows = 0;
    double barShare = 0.6; // of a row's height
    std::vector<double> ticks;
    std::vector<PlacedText> texts;
    std::vector<PlacedMark> marks;
    std::vector<PlacedLegendEntry> legend;

    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double rowHeight() const;
};

// How much of a figure is shown.
enum class FigureDetail {
    Full,
    PlotOnly, // no text at all: for small previews
};

// Pure: the same input gives the same layout, wherever it runs with the same font.
[[nodiscard]] FigureLayout layOutFigure(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const HiddenSeries& hidden, QSizeF size, FigureDetail detail = FigureDetail::Full);

} // namespace broadsheet::app
