// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/lottery/game.h"

class QComboBox;

namespace broadsheet::app {

// The ways to bet of a game (nullptr: none), in their order; hidden where there are none. Without a signal; the choice
// stays where it was, if it is still there.
void fillBets(QComboBox& bets, const lottery::Game* game, const Formatter& formatter);

} // namespace broadsheet::app
