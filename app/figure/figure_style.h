// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/base/theme.h"

#include <QSizeF>

#include <compare>
#include <cstddef>
#include <set>

namespace broadsheet::app {

// What of a figure is drawn beside its plot. A file may leave out what stands around it where it is printed.
struct FigureParts {
    bool title = true; // with the accent above it
    bool legend = true;
    bool source = true; // the line that names the sources
    bool assumptions = true; // what the numbers rest on
    bool ground = true; // else transparent: what the colours' ground would cover shows through

    bool operator==(const FigureParts&) const = default;
};

// How a figure is to look: its colours and its language, and what of it is drawn.
struct FigureStyle {
    ThemeColors colors;
    Formatter formatter;
    FigureParts parts {};
};

// The series that are switched off, by index into ResolvedFigure::series.
using HiddenSeries = std::set<std::size_t>;

// A mark by its place in the figure: `mark` is an index into the marks of `series`.
struct MarkRef {
    std::size_t series = 0;
    std::size_t mark = 0;

    auto operator<=>(const MarkRef&) const = default;
};

// The families that the texts of a figure are set in, whatever the window uses. Named, so that Chinese is never shown
// in the Japanese forms of its characters. Texts without Chinese characters take the second: it has the same letters
// and figures, but the quotation marks and apostrophes of Western text, which the first draws as wide as a Chinese
// character. Both are in one font file (Debian: fonts-noto-cjk).
inline constexpr const char16_t* kFigureFamily = u"Noto Sans CJK SC";
inline constexpr const char16_t* kWesternFamily = u"Noto Sans CJK KR";

// The size that a figure is laid out at, for an output of `output` (any unit): of about the same area whatever the
// output's size, so that texts grow with the picture, and with the output's aspect, kept between 0.8 and 2.4.
[[nodiscard]] QSizeF logicalSize(QSizeF output);

} // namespace broadsheet::app
