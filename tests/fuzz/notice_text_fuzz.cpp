// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_text.h"
#include "core/bulletin/write_draws.h"
#include "core/lottery/draw_numbers.h"
#include "tests/fuzz/games.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Whatever a bulletin says, the draws found in it are possible ones, with tables whose rows are as long as their
// headings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace broadsheet;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const bulletin::Reading reading = bulletin::readNoticeText(text, "f", fuzz::games());
    for (const bulletin::ReadDraw& read : reading.draws) {
        const auto game = std::ranges::find(fuzz::games(), read.draw.game, &lottery::Game::id);
        fuzz::require(game != fuzz::games().end());
        fuzz::require(lottery::numberMistakes(read.draw.published, game->pools).empty());
        fuzz::require(read.draw.drawn.empty() || lottery::numberMistakes(read.draw.drawn, game->pools).empty());
        for (const lottery::PrizeTable& table : read.draw.tables) {
            for (const auto& row : table.rows) {
                fuzz::require(row.size() == table.headings.size());
            }
            fuzz::require(table.total.empty() || table.total.size() == table.headings.size());
        }
        static_cast<void>(bulletin::toNoticeText(read.draw, *game));
    }
    return 0;
}
