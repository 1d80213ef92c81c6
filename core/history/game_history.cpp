// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/game_history.h"

namespace broadsheet::history {

GameHistory historyOf(const lottery::DrawStore& store, const lottery::Game* game)
{
    if (game == nullptr) {
        return {};
    }
    const std::vector<const lottery::Draw*> draws = store.drawsOf(game->id);
    auto columns = std::make_shared<const DrawColumns>(DrawColumns::of(*game, draws));
    return { .game = game,
        .columns = columns,
        .whole = [columns, draws](
                     std::size_t row) -> std::optional<lottery::Draw> { return *draws[columns->originOf(row)]; } };
}

} // namespace broadsheet::history
