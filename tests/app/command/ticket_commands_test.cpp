// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundled.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "calls.h"

namespace broadsheet::app {
namespace {

using test::call;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(TicketCheckCommand, TellsWhatEachLineWon)
{
    const auto outcome = call({ "ticket", "check", "--game", "dlt", "--issue", "24027", "--add-on",
        "08 09 16 22 23 + 07 09", "01 02 03 04 05 + 01 02" });
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.out,
        HasSubstr("24027,2024-03-11,1,08 09 16 22 23 + 07 09 追加,1,yes,1,3,1,First "
                  "prize,1,6990402,printed,5592321,12582723"));
    EXPECT_THAT(outcome.out, HasSubstr("24027,2024-03-11,2,01 02 03 04 05 + 01 02 追加,1,yes,1,3,,,0,,,,0"));
}

TEST(TicketCheckCommand, WritesSentencesForATerminal)
{
    const auto outcome = call(
        { "ticket", "check", "--game", "dlt", "--issue", "24027", "--multiple", "2", "(08 09) 16 22 23 24 + 07 09" },
        test::bundledData(), true);
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.out,
        AllOf(HasSubstr("4 bets, 16 yuan"), HasSubstr("First prize × 1: 6,990,402 yuan (printed)"),
            HasSubstr("Fourth prize × 3: 3,000 yuan (printed)"),
            HasSubstr("won 13,998,804 yuan"))); // 2 × (6,990,402 + 3 × 3,000)
}

TEST(TicketCheckCommand, NamesTheMistakeAndChecksTheRest)
{
    const auto outcome = call(
        { "ticket", "check", "--game", "dlt", "--issue", "24027", "08 09 16 22 36 + 07 09", "08 09 16 22 23 + 07 09" });
    EXPECT_EQ(outcome.status, kInputWrong);
    EXPECT_THAT(outcome.err, HasSubstr("line 1, column 13: 36 is no number of “Front” (1–35)."));
    EXPECT_THAT(outcome.out, HasSubstr("6990402"));
}

TEST(TicketCheckCommand, SaysThatADrawIsNotThere)
{
    const auto outcome
        = call({ "ticket", "check", "--game", "dlt", "--issue", "24026-24028", "08 09 16 22 23 + 07 09" });
    EXPECT_EQ(outcome.status, kInputWrong);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("dlt 24026"), HasSubstr("dlt 24028")));
    EXPECT_THAT(outcome.out, HasSubstr("24027,"));
}

TEST(TicketCheckCommand, ReadsAFileAndCountsItsLines)
{
    const std::filesystem::path file = std::filesystem::path(::testing::TempDir()) / "ticket_lines.txt";
    std::ofstream(file) << "# mine\n08 09 16 22 23 + 07 09\nnonsense\n";
    const auto outcome = call({ "ticket", "check", "--game", "dlt", "--issue", "24027", "--file", file.string() });
    EXPECT_EQ(outcome.status, kInputWrong);
    EXPECT_THAT(outcome.err, HasSubstr("ticket_lines.txt, line 3, column 1"));
    EXPECT_THAT(outcome.out, HasSubstr("24027,2024-03-11,2,08 09"));
    std::filesystem::remove(file);
    EXPECT_EQ(
        call({ "ticket", "check", "--game", "dlt", "--issue", "24027", "--file", file.string() }).status, kInputWrong);
}

TEST(TicketCheckCommand, IsCalledWrongly)
{
    EXPECT_EQ(call({ "ticket", "check", "--game", "dlt", "--issue", "24027" }).status, kCallWrong);
    EXPECT_EQ(call({ "ticket", "check", "--game", "dlt", "--issue", "soon", "1" }).status, kCallWrong);
    EXPECT_EQ(call({ "ticket", "check", "--game", "none", "--issue", "24027", "1" }).status, kInputWrong);
    EXPECT_EQ(
        call({ "ticket", "check", "--game", "dlt", "--issue", "24027", "--multiple", "0", "1" }).status, kCallWrong);
}

TEST(OddsCommand, GivesFractionsThatAddUp)
{
    const auto outcome = call({ "odds", "dlt", "--issue", "24027" });
    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr(",1,First prize,1,21425712,21425712,6990402,printed"));
    EXPECT_THAT(outcome.out, HasSubstr(",nothing,"));
    const auto table = call({ "odds", "dlt", "--format", "table" });
    EXPECT_THAT(table.out, HasSubstr("without First prize, Second prize")) << "no printed prize without a draw";
}

TEST(OddsCommand, NamesTheTiersInTheLanguageOfTheCall)
{
    EXPECT_THAT(call({ "--lang", "zh", "odds", "dlt" }).out, HasSubstr(",1,一等奖,1,21425712"));
}

TEST(OddsCommand, SaysWhereTheRulesAreNotConfirmed)
{
    EXPECT_THAT(call({ "odds", "qxc" }).err, HasSubstr("not confirmed"));
    EXPECT_THAT(call({ "odds", "ssq" }).err, IsEmpty());
    EXPECT_EQ(call({ "odds", "none" }).status, kInputWrong);
    EXPECT_EQ(call({ "odds", "dlt", "--issue", "24001" }).status, kInputWrong);
}

TEST(AuditCommand, ChecksAllDrawsOfAGame)
{
    const auto one = call({ "draw", "audit", "--game", "dlt", "--issue", "24027" });
    const auto all = call({ "draw", "audit", "--game", "dlt" });
    EXPECT_EQ(all.status, kInputWrong);
    EXPECT_THAT(all.out, AllOf(HasSubstr("issue,date,code"), HasSubstr("24027,2024-03-11,amount-total-not-sum,error")));
    EXPECT_EQ(std::ranges::count(all.out, '\n'), std::ranges::count(one.out, '\n')) << "one draw is all there is";
    EXPECT_EQ(call({ "draw", "audit", "--game", "none" }).status, kInputWrong);
    EXPECT_EQ(call({ "draw", "audit", "--game", "ssq" }).status, kDone);
}

} // namespace
} // namespace broadsheet::app
