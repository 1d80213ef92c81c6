// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/exporter.h"

class QPrinter;
class QWidget;

namespace broadsheet::app {

// Prints the figure on one page, as large as its printable area allows, in light colours whatever the window's.
// Errors: FontMissing, FileUnwritable (the printer did not take it).
[[nodiscard]] Result<void> printFigure(
    QPrinter& printer, const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& view);

// Asks for a printer, and prints; false where the person would rather not.
[[nodiscard]] Result<bool> askAndPrint(
    const figure::ResolvedFigure& figure, const FigureStyle& style, const figure::ViewState& view, QWidget* parent);

} // namespace broadsheet::app
