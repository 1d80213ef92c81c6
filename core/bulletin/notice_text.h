// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/reading.h"
#include "core/lottery/game.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// Finds the bulletins in a text (UTF-8, lines that end with LF), wherever they stand among other words. A bulletin
// begins with a line that names a game and an issue (第24027期), or with the game in one line and the issue in the next
// ones; its date, numbers, drawn order and prize tables follow in any order. Cells are kept as printed. A heading that
// stands again for the same draw goes on with it: with another table, or with the rest of one; where it says something
// else (a corrected notice) it is a draw of its own.
//
// Problems, by line: NoSuchGame for what reads like a heading of a game that is not known; MissingField for a bulletin
// without numbers; WrongNumberCount, NumberOutOfPool, BadValue (a number twice) for numbers that can't be; BadDate;
// BadValue for a table row with more or fewer cells than headings. A draw whose numbers can't be is left out; the drawn
// order alone is, where that can't be.
[[nodiscard]] Reading readNoticeText(std::string_view text, const std::string& file,
    const std::vector<lottery::Game>& games, const Progress& progress = {});

} // namespace broadsheet::bulletin
