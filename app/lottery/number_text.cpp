// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/number_text.h"

#include <QStringList>

namespace broadsheet::app {

QString numberText(int number, const lottery::Pool& pool)
{
    const int figures = static_cast<int>(QString::number(pool.last).size());
    return QStringLiteral("%1").arg(number, figures, 10, QLatin1Char('0'));
}

QString resultText(const std::vector<std::vector<int>>& numbers, const lottery::Game& game)
{
    QStringList groups;
    for (std::size_t pool = 0; pool < numbers.size(); ++pool) {
        QStringList texts;
        for (const int number : numbers[pool]) {
            texts << (pool < game.pools.size() ? numberText(number, game.pools[pool]) : QString::number(number));
        }
        groups << texts.join(QLatin1Char(' '));
    }
    return groups.join(QStringLiteral(" + "));
}

} // namespace broadsheet::app
