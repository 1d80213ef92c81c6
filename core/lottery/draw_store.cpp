// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_store.h"

#include "core/lottery/draw_file.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace broadsheet::lottery {

namespace {

void noteUnreadable(const text::DataFile& file, Problems& problems)
{
    Error error = file.bytes.error();
    if (error.place.file.empty()) {
        error.place.file = file.name;
    }
    problems.push_back(std::move(error));
}

void loadGame(const text::DataFile& file, DrawStoreLoad& load)
{
    if (!file.bytes) {
        noteUnreadable(file, load.problems);
        return;
    }
    std::optional<Game> game = parseGame(*file.bytes, file.name, load.problems);
    if (!game) {
        return;
    }
    if (load.store.game(game->id) != nullptr) {
        load.problems.push_back({ .code = ErrorCode::DuplicateId,
            .place = { .file = file.name, .line = 0, .column = 0, .path = "/id" },
            .detail = game->id,
            .expected = {} });
        return;
    }
    load.store.games.push_back(std::move(*game));
}

using DrawKey = std::pair<std::string, std::string>;

void loadDraws(const text::DataFile& file, std::set<DrawKey>& known, DrawStoreLoad& load)
{
    if (!file.bytes) {
        noteUnreadable(file, load.problems);
        return;
    }
    for (PlacedDraw& placed : parsePlacedDraws(*file.bytes, file.name, load.store.games, load.problems)) {
        if (known.emplace(placed.draw.game, placed.draw.issue).second) {
            load.store.draws.push_back(std::move(placed.draw));
        } else {
            load.problems.push_back({ .code = ErrorCode::DuplicateId,
                .place = std::move(placed.place),
                .detail = placed.draw.game + ":" + placed.draw.issue,
                .expected = {} });
        }
    }
}

void sortDraws(DrawStore& store)
{
    const auto key = [&store](const Draw& draw) {
        const auto game = std::ranges::find(store.games, draw.game, &Game::id);
        return std::tuple(game - store.games.begin(), -std::chrono::sys_days { draw.date }.time_since_epoch(),
            -issueOrder(draw.issue));
    };
    std::ranges::sort(store.draws, {}, key);
}

} // namespace

const Game* DrawStore::game(std::string_view id) const
{
    const auto found = std::ranges::find(games, id, &Game::id);
    return found == games.end() ? nullptr : &*found;
}

const Draw* DrawStore::draw(std::string_view game, std::string_view issue) const
{
    const auto normalised = normaliseIssue(issue);
    if (!normalised) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        draws, [&](const Draw& candidate) { return candidate.game == game && candidate.issue == *normalised; });
    return found == draws.end() ? nullptr : &*found;
}

std::vector<const Draw*> DrawStore::drawsOf(std::string_view game) const
{
    std::vector<const Draw*> result;
    for (const Draw& draw : draws) {
        if (draw.game == game) {
            result.push_back(&draw);
        }
    }
    return result;
}

DrawStoreLoad loadDrawStore(const std::vector<text::DataFile>& gameFiles, const std::vector<text::DataFile>& drawFiles)
{
    DrawStoreLoad load;
    for (const text::DataFile& file : gameFiles) {
        loadGame(file, load);
    }
    std::set<DrawKey> known;
    for (const text::DataFile& file : drawFiles) {
        loadDraws(file, known, load);
    }
    sortDraws(load.store);
    return load;
}

} // namespace broadsheet::lottery
