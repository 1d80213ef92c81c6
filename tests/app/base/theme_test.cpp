// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/theme.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

constexpr double kText = 4.5;
constexpr double kGraphic = 3;

TEST(Contrast, IsThatOfTheStandardForKnownPairs)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, LetsEveryTextBeReadOnItsGround)
{
    for (const ThemeColors& colors : { lightColors(), darkColors() }) {
        SCOPED_TRACE(colors.dark ? "dark" : "light");
        EXPECT_GE(contrast(colors.ink, colors.ground), kText);
        EXPECT_GE(contrast(colors.mutedInk, colors.ground), kText);
        EXPECT_GE(contrast(colors.windowText, colors.window), kText);
        EXPECT_GE(contrast(colors.buttonText, colors.button), kText);
        EXPECT_GE(contrast(colors.highlightedText, colors.highlight), kText);
        EXPECT_GE(contrast(colors.ballText, colors.mainBall), kText);
        EXPECT_GE(contrast(colors.ballText, colors.specialBall), kText);
        for (const QColor& ground : { colors.window, colors.base, colors.alternateBase }) {
            EXPECT_GE(contrast(colors.text, ground), kText);
            EXPECT_GE(contrast(colors.mutedText, ground), kText);
            EXPECT_GE(contrast(colors.link, ground), kText);
            EXPECT_GE(contrast(colors.good, ground), kText);
            EXPECT_GE(contrast(colors.warning, ground), kText);
            EXPECT_GE(contrast(colors.bad, ground), kText);
        }
    }
}

TEST(Theme, LetsEverySeriesBeSeenAndReadOnTheFigure)
{
    for (const ThemeColors& colors : { lightColors(), darkColors() }) {
        SCOPED_TRACE(colors.dark ? "dark" : "light");
        for (const QColor& series : colors.series) {
            EXPECT_GE(contrast(series, colors.ground), kText) << series.name().toStdString(); // stacks label in it
        }
        EXPECT_GE(contrast(colors.axis, colors.ground), kGraphic);
        EXPECT_GE(contrast(colors.accent, colors.ground), kGraphic);
        EXPECT_GE(contrast(colors.mainBall, colors.base), kGraphic);
        EXPECT_GE(contrast(colors.specialBall, colors.base), kGraphic);
    }
}

TEST(Theme, GivesEverySeriesAColourOfItsOwnAndRepeatsAfterTheLast)
{
    const ThemeColors colors = lightColors();
    for (std::size_t a = 0; a < kSeriesColors; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            EXPECT_NE(seriesColor(colors, a), seriesColor(colors, b));
        }
    }
    EXPECT_EQ(seriesColor(colors, kSeriesColors), seriesColor(colors, 0));
}

TEST(Theme, HandsItsColoursToThePalette)
{
    const ThemeColors colors = darkColors();
    const QPalette result = palette(colors);
    EXPECT_EQ(result.color(QPalette::Window), colors.window);
    EXPECT_EQ(result.color(QPalette::Text), colors.text);
    EXPECT_EQ(result.color(QPalette::Highlight), colors.highlight);
    EXPECT_NE(result.color(QPalette::Disabled, QPalette::Text), colors.text);
}

TEST(ThemeChoice, IsReadBackFromItsCode)
{
    for (const ThemeChoice choice : kThemeChoices) {
        EXPECT_EQ(themeChoiceFromCode(codeOf(choice)), choice);
    }
    EXPECT_FALSE(themeChoiceFromCode("sepia"));
}

} // namespace
} // namespace broadsheet::app
