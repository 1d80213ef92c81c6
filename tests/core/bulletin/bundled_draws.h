// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data_set.h"
#include "core/text/file.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace broadsheet::bulletin::testing {

inline const lottery::DrawStore& bundled()
{
    static const archive::DataSet data = archive::loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR));
    return data.draws;
}

// The games of the bundled draws alone, of which no two look alike.
inline const std::vector<lottery::Game>& gamesWithDraws()
{
    static const std::vector<lottery::Game> games = [] {
        std::vector<lottery::Game> list = bundled().games;
        std::erase_if(list, [](const lottery::Game& game) { return bundled().drawsOf(game.id).empty(); });
        return list;
    }();
    return games;
}

inline std::string fixture(const std::string& name)
{
    const auto bytes = text::readFile(std::string(BROADSHEET_TESTS_DIR) + "/data/bulletins/" + name);
    EXPECT_TRUE(bytes.has_value()) << name;
    return bytes.value_or("");
}

// Without its source, which says where a draw was read.
inline lottery::Draw withoutSource(lottery::Draw draw)
{
    draw.source.clear();
    return draw;
}

} // namespace broadsheet::bulletin::testing
