// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/draw.h"

namespace broadsheet::lottery {

// A draw with the place of its file where it begins.
struct PlacedDraw {
    Draw draw;
    Place place;
};

// parseDraws() with places, for mistakes that show only beside other files.
[[nodiscard]] std::vector<PlacedDraw> parsePlacedDraws(
    std::string_view bytes, const std::string& file, const std::vector<Game>& games, Problems& problems);

// The prize tables of a draw as draw files hold them: "[{"headings": […], "rows": […]}]". Each mistake is noted.
[[nodiscard]] std::vector<PrizeTable> parsePrizeTables(
    std::string_view json, const std::string& file, Problems& problems);

} // namespace broadsheet::lottery
