// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/stretch.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace broadsheet::app {
namespace {

using figure::Scale;
using figure::Window;

// Stretches of both scales, of many sizes, some beside an end of the whole.
std::vector<Stretch> stretches()
{
    std::vector<Stretch> all;
    for (const Window& whole : { Window { 0, 500 }, Window { -12.5, 30 }, Window { 2019.5, 2031 }, Window { 1, 1e6 },
             Window { 3e-9, 8e-9 }, Window { 2e290, 4e290 } }) {
        for (const Window& part : { Window { 0, 1 }, Window { 0, 0.5 }, Window { 0.3, 0.4 }, Window { 0.9, 1 } }) {
            const double length = whole.maximum - whole.minimum;
            const Window shown { whole.minimum + part.minimum * length, whole.minimum + part.maximum * length };
            all.push_back({ .shown = shown, .whole = whole, .scale = Scale::Linear });
            if (whole.minimum > 0) {
                all.push_back({ .shown = shown, .whole = whole, .scale = Scale::Logarithmic });
            }
        }
    }
    return all;
}

Stretch showing(const Stretch& stretch, const std::optional<Window>& window)
{
    return { .shown = window.value_or(stretch.whole), .whole = stretch.whole, .scale = stretch.scale };
}

// How much of the whole is shown, as a reader sees it.
double partOf(const Stretch& stretch)
{
    const Stretch whole = showing(stretch, std::nullopt);
    return shareOf(whole, stretch.shown.maximum) - shareOf(whole, stretch.shown.minimum);
}

TEST(Stretch, TellsThePlaceOfANumberAndTheNumberAtAPlace)
{
    for (const Stretch& stretch : stretches()) {
        for (const double share : { 0.0, 0.25, 0.5, 1.0 }) {
            EXPECT_NEAR(shareOf(stretch, numberAt(stretch, share)), share, 1e-6);
        }
    }
    const Stretch decades { .shown = { 1, 100 }, .whole = { 1, 1e4 }, .scale = Scale::Logarithmic };
    EXPECT_NEAR(numberAt(decades, 0.5), 10, 1e-9);
    EXPECT_TRUE(std::isinf(shareOf(decades, 0)));
}

TEST(Stretch, KeepsInPlaceWhatItIsZoomedAround)
{
    for (const Stretch& stretch : stretches()) {
        const double number = numberAt(stretch, 0.4);
        const Stretch closer = showing(stretch, zoomed(stretch, 0.4, 0.5));
        EXPECT_NEAR(shareOf(closer, number), 0.4, 1e-6);
        EXPECT_NEAR(partOf(closer), partOf(stretch) / 2, 1e-9);
    }
}

TEST(Stretch, ShowsTheWholeOnceItIsZoomedOutFarEnough)
{
    for (const Stretch& stretch : stretches()) {
        Stretch shown = showing(stretch, zoomed(stretch, 0.7, 0.1));
        int steps = 0;
        std::optional<Window> window = shown.shown;
        while (window && steps < 40) {
            window = zoomed(showing(stretch, window), 0.7, 1.25);
            ++steps;
        }
        EXPECT_FALSE(window);
    }
}

TEST(Stretch, IsNeverShorterThanItsShortest)
{
    for (const Stretch& stretch : stretches()) {
        std::optional<Window> window = stretch.shown;
        for (int step = 0; step < 100; ++step) {
            window = zoomed(showing(stretch, window), 0.5, 0.5);
        }
        EXPECT_NEAR(partOf(showing(stretch, window)), kShortestShare, kShortestShare / 1000);
        EXPECT_NEAR(partOf(showing(stretch, between(stretch, 0.5, 0.5))), kShortestShare, kShortestShare / 1000);
    }
}

TEST(Stretch, KeepsItsLengthWhenItIsMovedAndStopsAtTheEnds)
{
    for (const Stretch& stretch : stretches()) {
        const Stretch part = showing(stretch, between(showing(stretch, std::nullopt), 0.4, 0.6));
        for (const double way : { -5.0, -1.0, -0.1, 0.0, 0.3, 2.0, 9.0 }) {
            const std::optional<Window> window = moved(part, way);
            ASSERT_TRUE(window);
            EXPECT_NEAR(partOf(showing(stretch, window)), 0.2, 1e-6);
            EXPECT_GE(window->minimum, stretch.whole.minimum);
            EXPECT_LE(window->maximum, stretch.whole.maximum);
        }
        EXPECT_EQ(moved(part, -9)->minimum, stretch.whole.minimum);
        EXPECT_EQ(moved(part, 9)->maximum, stretch.whole.maximum);
        EXPECT_FALSE(moved(showing(stretch, std::nullopt), 0.5));
    }
}

TEST(Stretch, GoesFromOnePlaceToAnotherInAnyOrder)
{
    const Stretch stretch { .shown = { 100, 300 }, .whole = { 0, 1000 }, .scale = Scale::Linear };
    EXPECT_EQ(between(stretch, 0.25, 0.75), (Window { 150, 250 }));
    EXPECT_EQ(between(stretch, 0.75, 0.25), (Window { 150, 250 }));
}

TEST(Stretch, MovesNoFurtherThanToShowANumber)
{
    const Stretch stretch { .shown = { 100, 300 }, .whole = { 0, 1000 }, .scale = Scale::Linear };
    EXPECT_EQ(revealing(stretch, 200), stretch.shown);
    for (const double number : { 0.0, 50.0, 99.0, 301.0, 700.0, 1000.0 }) {
        const std::optional<Window> window = revealing(stretch, number);
        ASSERT_TRUE(window);
        EXPECT_LE(window->minimum, number);
        EXPECT_GE(window->maximum, number);
        EXPECT_NEAR(window->maximum - window->minimum, 200, 1e-9);
    }
    EXPECT_EQ(revealing({ .shown = { 10, 100 }, .whole = { 1, 1e4 }, .scale = Scale::Logarithmic }, 0)->minimum, 10);
}

TEST(Stretch, StaysWithinTheWholeWhateverIsDoneToIt)
{
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same steps in each run
    std::uniform_real_distribution<double> any(0, 1);
    for (const Stretch& stretch : stretches()) {
        std::optional<Window> window = stretch.shown;
        for (int step = 0; step < 300; ++step) {
            const Stretch now = showing(stretch, window);
            const double share = any(random);
            window = step % 3 == 0 ? zoomed(now, share, 0.3 + any(random) * 2)
                : step % 3 == 1    ? moved(now, 4 * share - 2)
                                   : between(now, share, any(random));
            if (window) {
                EXPECT_LT(window->minimum, window->maximum);
                EXPECT_GE(window->minimum, stretch.whole.minimum);
                EXPECT_LE(window->maximum, stretch.whole.maximum * (1 + 1e-12));
            }
        }
    }
}

} // namespace
} // namespace broadsheet::app
