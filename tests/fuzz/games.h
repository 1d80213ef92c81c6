// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"
#include "tests/core/lottery/samples.h"

#include <cstdlib>
#include <vector>

namespace broadsheet::fuzz {

// Games of each kind, under names that bulletins use.
inline const std::vector<lottery::Game>& games()
{
    static const std::vector<lottery::Game> all = [] {
        const auto game = [](const std::string& id, const std::string& name, std::vector<lottery::Pool> pools) {
            lottery::Game made = lottery::samples::smallGame();
            made.id = id;
            made.name = { .zh = name, .en = id };
            made.pools = std::move(pools);
            return made;
        };
        namespace samples = lottery::samples;
        return std::vector { game("dlt", "大乐透", { samples::pool(5, 1, 35), samples::pool(2, 1, 12) }),
            game("fj31x7", "31选7", { samples::pool(7, 1, 31), samples::special(1, 1, 31) }),
            game("pl3", "排列3", { samples::digits(3) }) };
    }();
    return all;
}

// What holds of every input; a fault that no sanitizer would see.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace broadsheet::fuzz
