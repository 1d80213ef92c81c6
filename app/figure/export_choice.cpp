// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_choice.h"

namespace broadsheet::app {

PictureOptions optionsOf(const ExportChoice& choice, const figure::ViewState& view)
{
    return { .size = choice.size,
        .scale = choice.scale,
        .view = view,
        .paper = choice.onPaper ? std::optional(choice.paper) : std::nullopt,
        .outlines = choice.outlines };
}

FigureStyle styleOf(const ExportChoice& choice, const FigureStyle& window)
{
    return { .colors
        = choice.theme == ThemeChoice::System ? window.colors : colorsFor(choice.theme == ThemeChoice::Dark),
        .formatter = choice.language ? window.formatter.in(*choice.language) : window.formatter,
        .parts = choice.parts };
}

ExportChoice soundChoice(ExportChoice choice)
{
    const ExportChoice usual;
    if (!checkOptions({ .size = choice.size, .scale = choice.scale })) {
        choice.size = usual.size;
        choice.scale = usual.scale;
    }
    if (!checkOptions({ .size = usual.size, .scale = usual.scale, .paper = choice.paper })) {
        choice.paper = usual.paper;
    }
    if (choice.formats.empty()) {
        choice.formats = usual.formats;
    }
    return choice;
}

} // namespace broadsheet::app
