// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_layout.h"

namespace broadsheet::app {

// Adds the marks, curves and bands of a figure of lines to the layout, whose plot and axis ends are known by then.
//
// A curve joins the best values of a series, from mark to mark in order of time, but not over a gap, a bound, a range
// that has no best value, or a mark that the axis can't show. A band lies between the lows and highs of neighbours of
// which one is a range. A stretch is projected where the mark that it leads to is.
void placeLines(
    FigureLayout& layout, const figure::ResolvedFigure& figure, const HiddenSeries& hidden, const ThemeColors& colors);

} // namespace broadsheet::app
