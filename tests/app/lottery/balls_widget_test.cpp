// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/balls_widget.h"
#include "app/lottery/number_text.h"
#include "tests/app/lottery/stores.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

const lottery::Game& game(const char* id)
{
    return *testing::bundledStore().game(id);
}

TEST(NumberText, PadsNumbersToTheirPoolAndLeavesDigitsAlone)
{
    EXPECT_EQ(resultText({ { 8, 9, 16, 22, 23 }, { 7, 9 } }, game("dlt")), QStringLiteral("08 09 16 22 23 + 07 09"));
    EXPECT_EQ(resultText({ { 2, 5, 0 } }, game("pl3")), QStringLiteral("2 5 0"));
}

TEST(NumberText, ShowsNumbersOfPoolsThatTheGameDoesNotHave)
{
    EXPECT_EQ(resultText({ { 2, 5, 0 }, { 7 } }, game("pl3")), QStringLiteral("2 5 0 + 7"));
}

TEST(Balls, ArePutIntoOneGroupPerPoolWithItsLabel)
{
    const Formatter english(Language::English, {});
    const std::vector<BallGroup> groups = ballGroups({ { 8, 9 }, { 7 } }, game("dlt"), english);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].caption, english.text(game("dlt").pools[0].label));
    EXPECT_EQ(groups[0].numbers, QStringList({ QStringLiteral("08"), QStringLiteral("09") }));
    EXPECT_EQ(groups[1].caption, english.text(game("dlt").pools[1].label));
    EXPECT_EQ(groups[1].numbers, QStringList({ QStringLiteral("07") }));
}

TEST(Balls, AreSpokenInBothLanguages)
{
    const std::vector<std::vector<int>> numbers { { 8, 9, 16, 22, 23 }, { 7, 9 } };
    EXPECT_EQ(spokenBalls(numbers, game("dlt"), Formatter(Language::English, {})),
        QStringLiteral("Front 8, 9, 16, 22, 23; Back 7, 9"));
    EXPECT_EQ(spokenBalls(numbers, game("dlt"), Formatter(Language::Chinese, {})),
        QStringLiteral("前区 8、9、16、22、23；后区 7、9"));
}

TEST(Balls, WrapWhereTheWidthAsksForItAndOnlyThere)
{
    BallsWidget balls;
    balls.setGroups(
        ballGroups({ { 2, 3, 6, 9, 13, 17, 26 }, { 20 } }, game("fj31x7"), Formatter(Language::English, {})));
    const QSize oneLine = balls.sizeHint();
    EXPECT_EQ(balls.heightForWidth(oneLine.width()), oneLine.height());
    EXPECT_EQ(balls.heightForWidth(10 * oneLine.width()), oneLine.height());
    int last = oneLine.height();
    for (int width = oneLine.width(); width >= balls.minimumSizeHint().width(); width -= 10) {
        const int height = balls.heightForWidth(width);
        EXPECT_GE(height, last) << width;
        last = height;
    }
    EXPECT_GE(last, 3 * oneLine.height());
}

TEST(Balls, OfNoNumbersTakeNoRoom)
{
    const BallsWidget balls;
    EXPECT_EQ(balls.heightForWidth(500), 0);
}

} // namespace
} // namespace broadsheet::app
