// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"
#include "app/figure/legend_plan.h"
#include "app/figure/row_plan.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::app {

// What ticks are written in. Those of a logarithmic axis are each written in full: they differ too much for one scale.
[[nodiscard]] TickScale tickScaleFor(const figure::ValueAxis& axis, const Formatter& formatter);

// Whether the rows of a figure of one series include different things, which each of them is to say.
[[nodiscard]] bool scopesDiffer(const figure::ResolvedFigure& figure);

// Where a row says what it includes, if it does.
enum class ScopePlace { Below, Beside, Nowhere }; // below its label, on one line with it

// Lays out one figure with its texts at one scale, and with what its rows include in one place; whether everything
// found room is told by fits().
//
// From the top: accent, title, axis title with unit, legend, tick labels, plot with the categories at its left and the
// values at the ends of the bars; from the bottom: sources, notes, caption. Of lines, the ticks of the values stand at
// the left of the plot and those of time, or of numbers, below it. References of bars and ranges are named below the
// plot, those of lines stand above it.
class FigureComposer final {
public:
    FigureComposer(const figure::ResolvedFigure& figure, const FigureStyle& style, const HiddenSeries& hidden,
        QSizeF size, double textScale, ScopePlace scopes);

    [[nodiscard]] FigureLayout compose();

    [[nodiscard]] bool fits() const
    {
        return m_fits;
    }

private:
    static constexpr double kMargin = 26;

    struct TextStyle {
        TextRole role = TextRole::Title;
        double pixelSize = 14;
        int weight = 400;
        QColor color;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    struct ValueLabel {
        QString text;
        double width = 0;
        double lead = 0; // from the bar's end to the text
    };

    [[nodiscard]] double px(double size) const;
    [[nodiscard]] PlacedText measured(const QString& text, const TextStyle& style, double width) const;
    void put(PlacedText text, QPointF topLeft);
    void putBelow(const QString& text, const TextStyle& style, double gapBefore);

    void placeHead();
    void placeLegend();
    void placeFoot();
    void measureValues();
    void placePlot();
    [[nodiscard]] double categoryColumn() const;
    [[nodiscard]] double widestPlot(double left, double right) const;
    void placeCategories(double width);
    [[nodiscard]] QString scopeOf(std::size_t category) const;
    void placeTicks();
    void placeLinePlot();
    void placeValueTicks();
    void placeTimeTicks();
    void placeAcrossTicks(const std::vector<PlacedText>& texts);
    void placeAcrossTitle();
    void placeReferences();
    [[nodiscard]] double referenceRoom() const;
    [[nodiscard]] PlacedReference placedReference(std::size_t index) const;
    [[nodiscard]] PlacedText referenceText(std::size_t index) const;
    [[nodiscard]] double valueTickColumn() const;
    [[nodiscard]] double timeTickGap() const;
    [[nodiscard]] double widestLinePlot(double left, double right) const;
    [[nodiscard]] std::vector<PlacedText> timeTickTexts() const;
    [[nodiscard]] QString tickText(double tick) const;
    [[nodiscard]] std::vector<std::size_t> tickOrder(double apart) const;
    [[nodiscard]] std::size_t undrawable() const;
    void labelLines();
    void placeValues();
    void placeValuesBeside(std::size_t row);
    void placeValuesAbove(std::size_t row);
    void placeEmptyNote();

    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] const figure::Mark& markOf(const PlannedMark& planned) const;
    [[nodiscard]] std::vector<std::size_t> marksInRow(std::size_t row) const;
    [[nodiscard]] TextStyle tickStyle() const;
    [[nodiscard]] TextStyle categoryStyle() const;
    [[nodiscard]] TextStyle valueStyle() const;
    [[nodiscard]] TextStyle scopeStyle() const;

    const figure::ResolvedFigure& m_figure;
    const FigureStyle& m_style;
    const HiddenSeries& m_hidden;
    double m_textScale = 1;
    RowPlan m_plan;
    TickScale m_tickScale;
    FigureLayout m_layout;
    ScopePlace m_scopes = ScopePlace::Nowhere;
    std::vector<ValueLabel> m_values; // of m_plan.marks, one each
    double m_top = 0; // what is free for the next text from the top
    double m_bottom = 0; // and from the bottom
    bool m_fits = true;
};

} // namespace broadsheet::app
