// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/bet_choice.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace broadsheet::app {

void fillBets(QComboBox& bets, const lottery::Game* game, const Formatter& formatter)
{
    const QSignalBlocker blocker(bets);
    const int chosen = std::max(0, bets.currentIndex());
    bets.clear();
    for (std::size_t i = 0; game != nullptr && i < game->bets.size(); ++i) {
        bets.addItem(formatter.text(game->bets[i].label));
    }
    bets.setCurrentIndex(chosen < bets.count() ? chosen : bets.count() > 0 ? 0 : -1);
    bets.setVisible(bets.count() > 0);
}

} // namespace broadsheet::app
