// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace broadsheet::app {

// A page that shows the draws of one game. Pages of this kind show the same game: the window hands it on.
class GameHost {
public:
    GameHost() = default;
    GameHost(const GameHost&) = delete;
    GameHost(GameHost&&) = delete;
    GameHost& operator=(const GameHost&) = delete;
    GameHost& operator=(GameHost&&) = delete;
    virtual ~GameHost() = default;

    // Its id; empty where there is none.
    [[nodiscard]] virtual QString currentGame() const = 0;
    // An id that is not there changes nothing.
    virtual void showGame(const QString& game) = 0;
};

} // namespace broadsheet::app
