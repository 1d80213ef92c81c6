// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::lottery {

// A piece of a ticket's line.
struct TicketToken {
    enum class Kind {
        Digits, // text
        Space,
        Plus, // + or |: the next pool
        Slash, // /: joins numbers of one place
        Comma, // , ; . : and the like
        Open, // (
        Close, // )
        Hash, // #: what stood before are bankers
        Bankers, // 胆
        Others, // 拖
        Pool, // the label of a pool; index
        Bet, // a way to bet; index
        Times, // x, × or *
        Fold, // 倍
        AddOn, // 追加
        Unknown, // text
    };

    Kind kind = Kind::Unknown;
    std::string text; // half-width
    std::size_t index = 0;
    std::size_t at = 0; // bytes from the start of the line as given
    std::size_t length = 0;
};

// All of the line but a label before it (A. ① ) and words that say nothing (单式, 复式). Never fails: what means
// nothing is Unknown.
[[nodiscard]] std::vector<TicketToken> ticketTokens(std::string_view line, const Game& game);

} // namespace broadsheet::lottery
