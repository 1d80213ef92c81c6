// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_store.h"

#include "core/lottery/draw_file.h"
#include "core/lottery/draw_numbers.h"

#include <algorithm>
#include <chrono>
#include <compare>
#include <map>
#include <set>
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

// Its place in the order of the store.
struct SortKey {
    std::ptrdiff_t game = 0;
    std::chrono::days age {};
    int issue = 0;
    std::size_t index = 0;

    auto operator<=>(const SortKey&) const = default;
};

void sortDraws(DrawStore& store)
{
    std::map<std::string_view, std::ptrdiff_t> order;
    for (const Game& game : store.games) {
        order.emplace(game.id, std::ssize(order));
    }
    std::vector<SortKey> keys;
    keys.reserve(store.draws.size());
    for (const Draw& draw : store.draws) {
        keys.push_back({ .game = order.find(draw.game)->second,
            .age = -std::chrono::sys_days { draw.date }.time_since_epoch(),
            .issue = -issueOrder(draw.issue),
            .index = keys.size() });
    }
    if (std::ranges::is_sorted(keys)) {
        return;
    }
    std::ranges::sort(keys);
    std::vector<Draw> sorted;
    sorted.reserve(keys.size());
    for (const SortKey& key : keys) {
        sorted.push_back(std::move(store.draws[key.index]));
    }
    store.draws = std::move(sorted);
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

void addOwnDraws(DrawStoreLoad& load, std::vector<Draw> own, const std::string& file)
{
    std::map<DrawKey, std::size_t> bundled;
    for (std::size_t i = 0; i < load.store.draws.size(); ++i) {
        bundled.emplace(DrawKey { load.store.draws[i].game, load.store.draws[i].issue }, i);
    }
    std::set<std::string> unknownGames;
    const Game* game = nullptr; // of the draw before, most often of this one, too
    for (Draw& draw : own) {
        game = game != nullptr && game->id == draw.game ? game : load.store.game(draw.game);
        const Place place { .file = file, .line = 0, .column = 0, .path = {} };
        if (game == nullptr) {
            if (unknownGames.insert(draw.game).second) {
                load.problems.push_back(
                    { .code = ErrorCode::UnknownReference, .place = place, .detail = draw.game, .expected = "game" });
            }
        } else if (!numberMistakes(draw.published, game->pools).empty()) {
            load.problems.push_back({ .code = ErrorCode::ArchivedDrawUnreadable,
                .place = place,
                .detail = draw.game + ":" + draw.issue,
                .expected = {} });
        } else if (const auto found = bundled.find({ draw.game, draw.issue }); found != bundled.end()) {
            load.store.draws[found->second] = std::move(draw);
        } else {
            load.store.draws.push_back(std::move(draw));
        }
    }
    sortDraws(load.store);
}

} // namespace broadsheet::lottery
