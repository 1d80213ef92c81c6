// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// What single lines of a bulletin say. `plain` lines have been through plainLine().

// In half-width characters, without Markdown's marks (# > * ` and list marks), trimmed.
[[nodiscard]] std::string plainLine(std::string_view line);

// The game that a text names by its name or one of its aliases, or nullptr. The longest name decides; among those, the
// one that comes first. `name` then is what stands there.
struct GameMention {
    const lottery::Game* game = nullptr;
    std::string name;
};

[[nodiscard]] GameMention gameIn(std::string_view plain, const std::vector<lottery::Game>& games);

// A line that begins a bulletin, or the like.
struct Heading {
    GameMention mention; // no game: a line that reads like a heading, of a game that is not known
    std::string issue; // normalised
    bool isNotice = false; // it says that it is one (公告, 开奖结果, …)
};

[[nodiscard]] std::optional<Heading> headingIn(std::string_view plain, const std::vector<lottery::Game>& games);

enum class NoticeLabel {
    Date,
    Published,
    Drawn,
    PoolNumbers, // of one pool: they go with the numbers before them
    Issue,
    Game,
    Other, // a label that means nothing here: ends the value before it
};

struct LabelledValue {
    NoticeLabel label = NoticeLabel::Other;
    std::string value; // trimmed
};

// The labels of a line with what follows each: "开奖日期:2024年3月11日 开奖号码:08+09".
[[nodiscard]] std::vector<LabelledValue> labelledValuesIn(std::string_view plain);

} // namespace broadsheet::bulletin
