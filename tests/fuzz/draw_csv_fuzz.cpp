// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/read_draws.h"
#include "core/lottery/draw_numbers.h"
#include "tests/fuzz/games.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

// Any bytes as a table of draws; where the game can't be told, it is said to be the first.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace broadsheet;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto choice = [](const bulletin::CsvLook& look) {
        auto mapping = bulletin::recognisedMapping(look);
        if (!mapping) {
            mapping = look.mapping;
            mapping->game = "dlt";
        }
        return mapping;
    };
    const bulletin::DrawsRead read = bulletin::readDraws(bytes, "draws.csv", fuzz::games(), choice);
    for (const bulletin::ReadDraw& each : read.reading.draws) {
        const auto game = std::ranges::find(fuzz::games(), each.draw.game, &lottery::Game::id);
        fuzz::require(game != fuzz::games().end());
        fuzz::require(lottery::numberMistakes(each.draw.published, game->pools).empty());
    }
    return 0;
}
