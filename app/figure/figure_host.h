// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

namespace broadsheet::app {

// A page that shows a figure, which can be exported, copied and printed.
class FigureHost {
public:
    FigureHost() = default;
    FigureHost(const FigureHost&) = delete;
    FigureHost(FigureHost&&) = delete;
    FigureHost& operator=(const FigureHost&) = delete;
    FigureHost& operator=(FigureHost&&) = delete;
    virtual ~FigureHost() = default;

    // In its own unit; nullptr while none is shown.
    [[nodiscard]] virtual const figure::ResolvedFigure* shownFigure() const = 0;
    // How it is turned.
    [[nodiscard]] virtual const figure::ViewState& viewState() const = 0;
};

} // namespace broadsheet::app
