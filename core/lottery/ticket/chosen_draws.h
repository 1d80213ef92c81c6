// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// The draws that a ticket is good for.
struct ChosenDraws {
    std::vector<const Draw*> draws; // oldest first, each once
    std::vector<std::string> missing; // issues that were asked for and aren't there: "24028", "24030–24034"

    bool operator==(const ChosenDraws&) const = default;
};

// Issues and ranges of issues of one year, with commas or spaces between them: "24027", "24027,24030", "24020-24027".
// Error: BadValue for a text that is none of these, with what was found.
[[nodiscard]] Result<ChosenDraws> chooseDraws(std::string_view text, std::string_view game, const DrawStore& store);

} // namespace broadsheet::lottery
