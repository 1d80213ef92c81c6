// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/audit/audit.h"

#include <vector>

namespace broadsheet::lottery {

// A finding with the draw that it is about; one about a gap is with the draw after it.
struct DrawFinding {
    const Draw* draw = nullptr;
    Finding finding;

    bool operator==(const DrawFinding&) const = default;
};

// Checks the draws of a game against each other, in whatever order they are given: issues that are missing or stand
// twice, issues of another year than their date, dates that go back. Where the game's draw days are known, also draw
// days that no draw fell on (a holiday, or a draw that is missing at the end of a year) and more draws than draw days.
// In the order of the issues.
[[nodiscard]] std::vector<DrawFinding> auditSeries(std::vector<const Draw*> draws, const Game& game);

// auditSeries(), then audit() of each draw, from the newest to the oldest.
[[nodiscard]] std::vector<DrawFinding> auditAll(const std::vector<const Draw*>& draws, const Game& game);

} // namespace broadsheet::lottery
