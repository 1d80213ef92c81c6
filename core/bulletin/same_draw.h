// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"

namespace broadsheet::bulletin {

// What a second account of a draw says beside the first. Only what both say can differ; what the second leaves out
// (a date, the drawn order, tables, rows of tables) is no difference.
struct DrawDifference {
    bool date = false;
    bool published = false;
    bool drawn = false;
    bool tables = false;
    bool adds = false; // it says something that the first does not

    bool operator==(const DrawDifference&) const = default;

    [[nodiscard]] bool contradicts() const
    {
        return date || published || drawn || tables;
    }
};

// Compares two accounts of the same game and issue. Tables answer to each other where they have the same heading over
// their labels and both count winners nationally or both locally; their rows, by label. Figures are compared by value
// ("1200元" is "1,200"), other cells as printed. The sources are not compared.
[[nodiscard]] DrawDifference compare(const lottery::Draw& first, const lottery::Draw& second);

// The first account with what the second adds or says otherwise: where they differ, the second's word. Tables of which
// one answers to none of the other stay side by side.
[[nodiscard]] lottery::Draw overlaid(const lottery::Draw& first, const lottery::Draw& second);

} // namespace broadsheet::bulletin
