// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw.h"
#include "core/text/data_file.h"

#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// All games and draws: an immutable snapshot. Draws are sorted by game (in the order of the games), newest first.
struct DrawStore {
    std::vector<Game> games;
    std::vector<Draw> draws;

    [[nodiscard]] const Game* game(std::string_view id) const;
    [[nodiscard]] const Draw* draw(std::string_view game, std::string_view issue) const; // any form of issue
    // The draws of one game, newest first.
    [[nodiscard]] std::vector<const Draw*> drawsOf(std::string_view game) const;
};

struct DrawStoreLoad {
    DrawStore store; // what is sound
    Problems problems; // every mistake, in the order of the files
};

// Errors noted: those of parseGame() and parseDraws(); DuplicateId for a game or a draw that came before.
[[nodiscard]] DrawStoreLoad loadDrawStore(
    const std::vector<text::DataFile>& gameFiles, const std::vector<text::DataFile>& drawFiles);

// Puts the user's own draws into the store: one goes before a draw of the same game and issue. Left out, with a problem
// that names `file`: those of a game that the store does not have (UnknownReference, once a game), and those that the
// game can't draw (ArchivedDrawUnreadable).
void addOwnDraws(DrawStoreLoad& load, std::vector<Draw> own, const std::string& file);

} // namespace broadsheet::lottery
