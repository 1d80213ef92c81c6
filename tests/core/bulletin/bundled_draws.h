// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data_set.h"
#include "core/text/file.h"

#include <gtest/gtest.h>

#include <string>

namespace broadsheet::bulletin::testing {

inline const lottery::DrawStore& bundled()
{
    static const archive::DataSet data = archive::loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR));
    return data.draws;
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
