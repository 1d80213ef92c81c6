// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/game.h"
#include "core/lottery/ticket/odds.h"
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"

#include <QString>

namespace broadsheet::app {

// What is wrong with a line of a ticket, and what would do, in a sentence.
[[nodiscard]] QString describe(
    const lottery::TicketMistake& mistake, const lottery::Game& game, const Formatter& formatter);

// "6,990,402 yuan (printed)", "at most 5,000,000 yuan", "not known".
[[nodiscard]] QString prizeText(const lottery::TierPrize& prize, const lottery::Tier& tier, const Formatter& formatter);

// "21,425,712", "18.2": one in so many; "–" where no outcome wins.
[[nodiscard]] QString oneInText(const lottery::Chance& chance, const Formatter& formatter);

// "155/10,712,856"
[[nodiscard]] QString fractionText(const lottery::Chance& chance, const Formatter& formatter);

// What a bet of that kind wins on the average beside its price, and what is not in it.
[[nodiscard]] QString describe(const lottery::ExpectedValue& value, const lottery::RuleVersion& rules,
    lottery::Money price, const Formatter& formatter);

// Whole figures of any size, grouped.
[[nodiscard]] QString tallyText(lottery::Tally tally, const Formatter& formatter);

} // namespace broadsheet::app
