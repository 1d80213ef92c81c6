// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/clean_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace broadsheet::app {
namespace {

using lottery::Column;
using lottery::PrizeTable;

bool hasProducts(const PrizeTable& table)
{
    return table.columnOf(Column::Count) && table.columnOf(Column::UnitPrize) && table.columnOf(Column::Amount);
}

bool hasTotal(const PrizeTable& table)
{
    return !table.total.empty();
}

} // namespace

QString describeClean(const lottery::Draw& draw, const lottery::Game& game, const Formatter& formatter)
{
    const auto text = [&formatter](const char* source) { return formatter.words().text("Clean", source); };
    QStringList sentences {
        text(QT_TRANSLATE_NOOP("Clean", "Nothing wrong was found.")),
        text(QT_TRANSLATE_NOOP("Clean", "The numbers are as many as the game draws, and all from its pools.")),
    };
    if (!draw.drawn.empty()) {
        sentences << text(QT_TRANSLATE_NOOP("Clean", "The drawn order holds the published numbers."));
    }
    if (std::ranges::any_of(draw.tables, hasProducts)) {
        sentences << text(QT_TRANSLATE_NOOP("Clean", "Each amount is its count times its prize."));
    }
    if (std::ranges::any_of(draw.tables, hasTotal)) {
        sentences << text(QT_TRANSLATE_NOOP("Clean", "The printed totals are the sums of their columns."));
    }
    if (!draw.tables.empty() && game.rulesOn(draw.date) != nullptr) {
        sentences << text(QT_TRANSLATE_NOOP("Clean", "The rows and fixed prizes are those of the rules of that day."));
    }
    const bool chinese = formatter.language() == Language::Chinese;
    return sentences.join(chinese ? QString() : QStringLiteral(" "));
}

} // namespace broadsheet::app
