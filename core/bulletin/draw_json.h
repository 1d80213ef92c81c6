// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/reading.h"
#include "core/lottery/game.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// Reads JSON with draws (docs/lottery-format.md): the answers of the two history services (value.list[] with
// lotteryDrawNum, …; result[] with code, red, blue, …), lists of objects with issueNumber, frontBalls, backBalls or
// redBalls, blueBall, and Broadsheet's own draw files. Fields that are missing, null, "" or "--" are missing; fields
// that are not known are passed over. Prize cells are kept as they stand. The game is the one that the record names,
// else the only one that draws as many numbers per pool.
//
// Problems, with line and JSON pointer: those of parseJson(); MissingField for records without an issue or numbers, and
// for a file that holds none of these; ServiceRefused for an answer that holds none and says that it failed; BadValue,
// BadDate, NoSuchGame, and those of noteNumberMistakes(). A record with a problem is left out; the drawn order alone
// is, where that can't be.
[[nodiscard]] Reading readDrawJson(
    std::string_view text, const std::string& file, const std::vector<lottery::Game>& games);

// How many pages the history has, where an answer of a service says so.
[[nodiscard]] std::optional<int> pagesOfHistory(std::string_view text);

} // namespace broadsheet::bulletin
