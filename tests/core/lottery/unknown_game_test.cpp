// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A game that no code knows comes as a file: its draws are read, a ticket is checked and its odds are told.
#include "core/lottery/draw_store.h"
#include "core/lottery/ticket/odds.h"
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"

#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

constexpr std::string_view kGame = R"({"id": "euromillions", "name": {"zh": "欧洲百万", "en": "EuroMillions"},
"region": {"zh": "欧洲", "en": "Europe"}, "betPrice": 2.5, "drawDays": ["tuesday", "friday"],
"pools": [{"label": {"zh": "号码", "en": "Numbers"}, "count": 5, "first": 1, "last": 50},
{"label": {"zh": "幸运星", "en": "Stars"}, "count": 2, "first": 1, "last": 12}],
"rules": [{"from": "2016-09-27", "tiers": [
{"label": {"zh": "一等", "en": "First"}, "matches": [[5, 2]]},
{"label": {"zh": "二等", "en": "Second"}, "matches": [[5, 1]]},
{"label": {"zh": "三等", "en": "Third"}, "matches": [[5, 0]]},
{"label": {"zh": "四等", "en": "Fourth"}, "matches": [[4, 2]], "prize": 2000},
{"label": {"zh": "末等", "en": "Last"}, "matches": [[2, 0]], "prize": 4}]}]})";

constexpr std::string_view kDraws = R"({"draws": [
{"game": "euromillions", "issue": "24021", "date": "2024-03-12", "published": [[3, 11, 24, 37, 50], [2, 12]],
"tables": [{"headings": ["奖项", "中奖注数", "单注奖金"], "rows": [["一等", "1注", "52,000,000元"], ["二等", "3注", "200,000元"],
["三等", "5注", "30,000元"], ["四等", "20注", "1,900元"], ["末等", "900000注", "4元"]]}]},
{"game": "euromillions", "issue": "24020", "date": "2024-03-08", "published": [[1, 2, 3, 4, 5], [6, 7]]}]})";

DrawStore store()
{
    DrawStoreLoad load = loadDrawStore({ { .name = "euromillions.json", .bytes = std::string(kGame) } },
        { { .name = "draws.json", .bytes = std::string(kDraws) } });
    EXPECT_TRUE(load.problems.empty());
    return load.store;
}

TEST(UnknownGame, HasItsDrawsRead)
{
    const DrawStore all = store();
    ASSERT_EQ(all.drawsOf("euromillions").size(), 2U);
    EXPECT_EQ(all.drawsOf("euromillions").front()->issue, "24021");
}

TEST(UnknownGame, HasATicketChecked)
{
    const DrawStore all = store();
    const Game& game = *all.game("euromillions");
    const TicketReading ticket
        = readTicket("3 11 24 37 50 + 2 12\n(3 11 24 37) 49 50 + 2 12\n10 20 30 40 50 + 1 3", game);
    ASSERT_EQ(ticket.lines.size(), 3U);
    const DrawResult result = checkLines({ ticket.lines[0].value, ticket.lines[1].value, ticket.lines[2].value }, game,
        *all.draw("euromillions", "24021"));
    ASSERT_EQ(result.lines.size(), 3U);
    EXPECT_EQ(result.lines[0].won, yuan(52000000));
    EXPECT_EQ(result.lines[0].cost, Money { 250 });
    EXPECT_EQ(result.lines[1].bets, 2U);
    EXPECT_EQ(result.lines[1].won, yuan(52000000 + 1900)) << "the printed 1,900 goes before the 2,000 of the rules";
    EXPECT_TRUE(result.lines[2].wins.empty());
}

TEST(UnknownGame, HasItsOddsTold)
{
    const DrawStore all = store();
    const Game& game = *all.game("euromillions");
    const auto odds = oddsOf(game, game.rules[0]);
    ASSERT_TRUE(odds.has_value());
    ASSERT_EQ(odds->size(), 1U);
    EXPECT_EQ(odds->front().outcomes, 139838160U);
    EXPECT_EQ(odds->front().tiers[0].chance, (Chance { .favourable = 1, .of = 139838160 }));
    // C(5,4)·45 of 5 of 50, with both stars: 225 of 139,838,160
    ASSERT_TRUE(odds->front().tiers[3].chance.has_value());
    const Chance fourth = *odds->front().tiers[3].chance;
    EXPECT_EQ(fourth.favourable * 139838160U, 225U * fourth.of);
    EXPECT_EQ(fourth.favourable, 225U / 15U) << "reduced";
}

} // namespace
} // namespace broadsheet::lottery
