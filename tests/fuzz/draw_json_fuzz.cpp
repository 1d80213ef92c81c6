// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_json.h"
#include "core/lottery/draw_numbers.h"
#include "tests/fuzz/games.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace broadsheet;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const bulletin::Reading reading = bulletin::readDrawJson(text, "f", fuzz::games());
    for (const bulletin::ReadDraw& read : reading.draws) {
        const auto game = std::ranges::find(fuzz::games(), read.draw.game, &lottery::Game::id);
        fuzz::require(game != fuzz::games().end());
        fuzz::require(lottery::numberMistakes(read.draw.published, game->pools).empty());
    }
    return 0;
}
