// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_text.h"
#include "tests/core/lottery/game_kinds.h"

#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using Kind = TicketMistake::Kind;

// 5 of 35 and 2 of 12 with an add-on bet, as the pools of tickets are mostly written.
Game bigGame()
{
    Game game = samples::gameOf("big", { samples::pool(5, 1, 35), samples::pool(2, 1, 12) }, {});
    game.pools[0].label = { .zh = "前区", .en = "Front" };
    game.pools[1].label = { .zh = "后区", .en = "Back" };
    game.addOnPrice = yuan(1);
    return game;
}

TicketLine read(std::string_view text, const Game& game)
{
    const LineReading reading = readTicketLine(text, game);
    EXPECT_TRUE(reading.line.has_value())
        << text << ": mistake " << (reading.mistake ? static_cast<int>(reading.mistake->kind) : -1);
    return reading.line.value_or(TicketLine {});
}

TicketMistake mistakeIn(std::string_view text, const Game& game)
{
    const LineReading reading = readTicketLine(text, game);
    EXPECT_FALSE(reading.line.has_value()) << text;
    EXPECT_TRUE(reading.mistake.has_value()) << text;
    return reading.mistake.value_or(TicketMistake {});
}

TicketLine lineOf(std::vector<int> front, std::vector<int> back)
{
    TicketLine line;
    line.pools = { { .bankers = {}, .numbers = std::move(front), .places = {} },
        { .bankers = {}, .numbers = std::move(back), .places = {} } };
    return line;
}

TEST(TicketLineText, MayBeWrittenInManyWays)
{
    const TicketLine wanted = lineOf({ 8, 9, 16, 22, 23 }, { 7, 9 });
    for (const char* text : { "08 09 16 22 23 + 07 09", "8,9,16,22,23+7,9", "08 09 16 22 23|07 09",
             "０８　０９　１６　２２　２３　＋　０７　０９", "08+09+16+22+23 07+09", "08 09 16 22 23 07 09",
             "0809162223+0709", "A. 08 09 16 22 23 + 07 09", "①08 09 16 22 23+07 09", "前区:08 09 16 22 23 后区:07 09",
             "front 23 22 16 09 08 back 9 7", "单式 08、09、16、22、23 + 07、09", "  08 09 16 22 23 + 07 09\r" }) {
        EXPECT_EQ(read(text, bigGame()), wanted) << text;
    }
}

TEST(TicketLineText, MayHaveMoreNumbersThanABet)
{
    EXPECT_EQ(read("复式 1 2 3 4 5 6 + 7 8 9", bigGame()), lineOf({ 1, 2, 3, 4, 5, 6 }, { 7, 8, 9 }));
    EXPECT_EQ(betsOf(read("1 2 3 4 5 6 + 7 8 9", bigGame()), bigGame()), 6U * 3U);
}

TEST(TicketLineText, MayHaveBankers)
{
    TicketLine wanted = lineOf({ 16, 22, 23, 24, 25 }, { 7, 9, 11 });
    wanted.pools[0].bankers = { 8, 9 };
    for (const char* text : { "(08 09) 16 22 23 24 25 + 07 09 11", "08 09 # 16 22 23 24 25 + 07 09 11",
             "（０８　０９）16 22 23 24 25＋07 09 11", "前区胆 08 09 前区拖 16 22 23 24 25 后区 07 09 11",
             "胆 8 9 拖 16 22 23 24 25 + 7 9 11", "[8,9]16,22,23,24,25|7,9,11" }) {
        EXPECT_EQ(read(text, bigGame()), wanted) << text;
    }
    EXPECT_EQ(betsOf(wanted, bigGame()), 10U * 3U);
}

TEST(TicketLineText, MayEndWithAMultipleAndTheAddOnBet)
{
    for (const char* text : { "1 2 3 4 5 + 6 7 x12 追加", "1 2 3 4 5 + 6 7 追加 ×12", "1 2 3 4 5 + 6 7 12倍追加",
             "追加 1 2 3 4 5 + 6 7 * 12倍" }) {
        const TicketLine line = read(text, bigGame());
        EXPECT_EQ(line.multiple, 12) << text;
        EXPECT_TRUE(line.addOn) << text;
        EXPECT_EQ(line.pools, lineOf({ 1, 2, 3, 4, 5 }, { 6, 7 }).pools) << text;
    }
}

TEST(TicketLineText, WritesTheDigitsOfAPlaceTogether)
{
    const Game game = samples::digitGame();
    const std::vector<std::vector<int>> single { { 2 }, { 5 }, { 0 } };
    for (const char* text : { "250", "2 5 0", "2,5,0", "2+5+0", "２５０", "straight 250" }) {
        EXPECT_EQ(read(text, game).pools.at(0).places, single) << text;
    }
    const std::vector<std::vector<int>> several { { 1, 2 }, { 3 }, { 4, 5 } };
    EXPECT_EQ(read("12 3 45", game).pools.at(0).places, several);
    EXPECT_EQ(read("1/2 3 5/4", game).pools.at(0).places, several);
    EXPECT_EQ(betsOf(read("12 3 45", game), game), 4U);
}

TEST(TicketLineText, NamesABetByPattern)
{
    const Game game = samples::digitGame();
    EXPECT_EQ(read("组三 2 2 5", game).bet, 1U);
    EXPECT_EQ(betsOf(read("组三 225", game), game), 1U);
    EXPECT_EQ(betsOf(read("pair: 2 5", game), game), 2U);
    EXPECT_EQ(betsOf(read("组三 2 5 7", game), game), 6U);
    EXPECT_EQ(betsOf(read("组六 2 5 7", game), game), 1U);
    EXPECT_EQ(betsOf(read("组六 2570", game), game), 4U);
}

TEST(TicketLineText, TellsABetByItsCountOrItsName)
{
    const Game game = samples::pickGame();
    EXPECT_EQ(read("1 2", game).bet, 1U);
    EXPECT_EQ(read("1 2 3", game).bet, 0U);
    EXPECT_EQ(read("pick 2: 1 2 3", game).bet, 1U);
    EXPECT_EQ(betsOf(read("pick2 1 2 3", game), game), 3U);
}

TEST(TicketLineText, NamesTheMistakeAndItsPlace)
{
    struct Case {
        const char* text;
        Kind kind;
        std::size_t at;
        std::size_t length;
    };

    for (const Case& one : std::vector<Case> {
             { "08 09 16 22 36 + 07 09", Kind::NumberOutOfPool, 12, 2 },
             { "08 09 16 22 ３６ + 07 09", Kind::NumberOutOfPool, 12, 6 },
             { "08 09 16 22 08 + 07 09", Kind::NumberRepeated, 12, 2 },
             { "(08 09) 16 22 23 09 + 07 09", Kind::NumberRepeated, 17, 2 },
             { "08 09 16 22 + 07 09", Kind::TooFewNumbers, 0, 11 },
             { "08 09 16 22 23 + 07", Kind::TooFewNumbers, 17, 2 },
             { "08 09 16 22 23", Kind::PartMissing, 14, 0 },
             { "(1 2 3 4 5) 6 + 7 8", Kind::TooManyBankers, 1, 12 },
             { "1 2 3 4 5 + 6 7 | 8", Kind::TooManyParts, 0, 0 },
             { "1 2 abc 4 5 + 6 7", Kind::Unreadable, 4, 3 },
             { "1 2 3 4 5 + 6 7 x0", Kind::BadMultiple, 17, 1 },
             { "1 2 3 4 5 + 6 7 x", Kind::BadMultiple, 17, 0 },
         }) {
        const TicketMistake mistake = mistakeIn(one.text, bigGame());
        EXPECT_EQ(mistake.kind, one.kind) << one.text;
        if (one.kind != Kind::TooManyParts) {
            EXPECT_EQ(mistake.at, one.at) << one.text;
            EXPECT_EQ(mistake.length, one.length) << one.text;
        }
    }
    const TicketMistake few = mistakeIn("08 09 16 22 + 07 09", bigGame());
    EXPECT_EQ(few.found, 4);
    EXPECT_EQ(few.wanted, 5);
    EXPECT_EQ(few.pool, 0U);
}

TEST(TicketLineText, NamesTheMistakesOfDigitGames)
{
    const Game game = samples::digitGame();
    EXPECT_EQ(mistakeIn("25", game).kind, Kind::TooFewNumbers);
    EXPECT_EQ(mistakeIn("2 5 0 1", game).kind, Kind::TooManyNumbers);
    EXPECT_EQ(mistakeIn("22 5 0", game).kind, Kind::NumberRepeated);
    EXPECT_EQ(mistakeIn("(2) 5 0", game).kind, Kind::NoBankersHere);
    EXPECT_EQ(mistakeIn("组三 2 2 2", game).kind, Kind::PatternDiffers);
    EXPECT_EQ(mistakeIn("组六 2 2 5", game).kind, Kind::PatternDiffers);
    EXPECT_EQ(mistakeIn("250 追加", game).kind, Kind::NoAddOn);
    EXPECT_EQ(mistakeIn("1 2 3 4", samples::pickGame()).kind, Kind::BetNotSaid);
}

TEST(TicketText, ReadsLineByLineAndPassesOverRemarks)
{
    const TicketReading reading
        = readTicket("\xEF\xBB\xBF# my ticket\r\n\r\n1 2 3 4 5 + 6 7\r\nnonsense\n 1 2 3 4 5 + 8 9", bigGame());
    ASSERT_EQ(reading.lines.size(), 2U);
    EXPECT_EQ(reading.lines[0].number, 3);
    EXPECT_EQ(reading.lines[1].number, 5);
    ASSERT_EQ(reading.mistakes.size(), 1U);
    EXPECT_EQ(reading.mistakes[0].number, 4);
    EXPECT_EQ(reading.mistakes[0].value.word, "nonsense");
}

TEST(TicketText, BearsAnyBytes)
{
    std::string text = "08 09 16 22 23 + 07 09 (#)胆拖倍x追加｜+,,/\xE2\x91\xFF\xC3";
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (const Game& game : samples::gamesOfEveryKind()) {
            for (const std::string& part : { text.substr(i), text.substr(0, i), text.substr(i) + text.substr(0, i) }) {
                const LineReading reading = readTicketLine(part, game);
                if (reading.mistake) {
                    EXPECT_LE(reading.mistake->at + reading.mistake->length, part.size()) << part;
                }
            }
        }
    }
}

} // namespace
} // namespace broadsheet::lottery
