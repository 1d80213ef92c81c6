// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/figure/figure.h"

#include <QString>

namespace broadsheet::app {

// A figure in a few sentences, for those who can't see it: title, each value with its label (the first ten), source.
[[nodiscard]] QString summaryOf(const figure::ResolvedFigure& figure, const Formatter& formatter);

// One mark in one line: "Microsoft, 2022: 6.4 million m³ (measured)".
[[nodiscard]] QString sentenceFor(
    const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter);

// What a hover tells of a mark: label, value with unit, kind, period, source. HTML, with all data escaped.
[[nodiscard]] QString tipFor(
    const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter);

} // namespace broadsheet::app
