// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/draw_columns.h"
#include "core/lottery/draw_store.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace broadsheet::history {

// The draws of one game: all of them in columns, and each one whole where it lies.
struct GameHistory {
    const lottery::Game* game = nullptr; // nullptr: no game, and no draws
    std::shared_ptr<const DrawColumns> columns; // never nullptr where there is a game
    // The draw of a row with all that was printed of it; nothing where it can't be read any more.
    std::function<std::optional<lottery::Draw>(std::size_t row)> whole;

    [[nodiscard]] std::size_t rows() const
    {
        return columns ? columns->rows() : 0;
    }
};

// The draws that the store has of that game (nullptr: none). The store must outlive the history.
[[nodiscard]] GameHistory historyOf(const lottery::DrawStore& store, const lottery::Game* game);

} // namespace broadsheet::history
