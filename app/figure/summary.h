// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/figure/figure_style.h"
#include "core/figure/view_state.h"

#include <QString>

namespace broadsheet::app {

// A figure in a few sentences, for those who can't see it: title, each value with its label (the first ten), source.
[[nodiscard]] QString summaryOf(const figure::ResolvedFigure& figure, const Formatter& formatter);

// The same of a figure as figure::shownAs() made it for `state`: only the marks that are drawn, and in which unit, on
// which scale and between which ends they are shown, where a reader has turned these.
[[nodiscard]] QString summaryOf(
    const figure::ResolvedFigure& shown, const figure::ViewState& state, const Formatter& formatter);

// One mark in one line: "Microsoft, 2022: 6.4 million m³ (measured)".
[[nodiscard]] QString sentenceFor(
    const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter);

// Everything that a mark answers, in plain text: label and series, value with unit, low and high, kind, period, scope,
// source with its edition and, where it was not read at the source, how sure it is.
[[nodiscard]] QString answerOf(const figure::ResolvedFigure& figure, MarkRef mark, const Formatter& formatter);

// The same for a tip: HTML, with all data escaped.
[[nodiscard]] QString tipFor(const figure::ResolvedFigure& figure, MarkRef mark, const FigureStyle& style);

// "1 January 2022": the day that a place on a time axis lies in.
[[nodiscard]] QString dayAt(double time, const Formatter& formatter);

// What lies at a place of the axis across: a day, or a number with its unit.
[[nodiscard]] QString placeAcross(const figure::ResolvedFigure& figure, double place, const Formatter& formatter);

// The mark's label; of a point of a curve over numbers that has none, its number.
[[nodiscard]] QString labelOf(
    const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter);

} // namespace broadsheet::app
