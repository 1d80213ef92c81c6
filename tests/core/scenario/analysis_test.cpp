// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/analysis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

TEST(Sensitivity, MovesOneInputAtATimeAndPutsTheWidestFirst)
{
    const Scenario scenario = sample();
    for (const OutputId output : kOutputIds) {
        const std::vector<Swing> swings = sensitivity(scenario, output);
        ASSERT_EQ(swings.size(), kInputCount);
        EXPECT_TRUE(std::ranges::is_sorted(swings, std::ranges::greater(), &Swing::width));
        for (const Swing& swing : swings) {
            Scenario alone = scenario;
            for (const InputId id : kInputIds) {
                alone[id] = fixedAt(scenario[id].mid);
            }
            alone[swing.input] = fixedAt(scenario[swing.input].low);
            EXPECT_EQ(swing.atLow, spanOf(alone).mid[output]);
            alone[swing.input] = fixedAt(scenario[swing.input].high);
            EXPECT_EQ(swing.atHigh, spanOf(alone).mid[output]);
        }
    }
}

TEST(Sensitivity, KnowsWhichWayASavingWorks)
{
    for (const Swing& swing : sensitivity(sample(), OutputId::Emissions)) {
        EXPECT_EQ(swing.atHigh <= swing.atLow, kindOf(swing.input).lowersResults || swing.width() == 0);
    }
}

TEST(Needed, GivesTheTargetWhenPutBack)
{
    for (const double target : { 85e9, 134e9 }) {
        for (const InputId input : { InputId::Requests, InputId::EnergyPerRequest }) {
            Scenario scenario = sample();
            scenario.includesPue = PueInEnergy::Yes;
            scenario.includedPue = 1.15;
            const auto number = needed(scenario, input, target);
            ASSERT_TRUE(number);
            scenario[input] = fixedAt(*number);
            EXPECT_NEAR(spanOf(scenario).mid[OutputId::ElectricityPerYear] / target, 1, 1e-12);
        }
    }
}

TEST(Needed, IsNothingWhereNoNumberWouldDo)
{
    Scenario scenario = sample();
    EXPECT_FALSE(needed(scenario, InputId::Pue, 85e9));
    EXPECT_FALSE(needed(scenario, InputId::Requests, -1));
    EXPECT_FALSE(needed(scenario, InputId::Requests, std::nan("")));
    scenario[InputId::EnergyPerRequest] = fixedAt(0);
    EXPECT_FALSE(needed(scenario, InputId::Requests, 85e9));
    EXPECT_TRUE(needed(scenario, InputId::EnergyPerRequest, 85e9));
}

TEST(Growth, CompoundsFromItsFirstYear)
{
    const Scenario scenario = sample();
    const Span now = spanOf(scenario);
    const std::vector<YearOfGrowth> years = growthOf(scenario, 2030);
    ASSERT_EQ(years.size(), 7U);
    EXPECT_EQ(years.front().span, now);
    for (const YearOfGrowth& each : years) {
        const double factor = std::pow(1.12, each.year - 2024);
        EXPECT_NEAR(each.span.highest[OutputId::Water] / now.highest[OutputId::Water], factor, 1e-12);
        EXPECT_NEAR(each.span.lowest[OutputId::Emissions] / now.lowest[OutputId::Emissions], factor, 1e-12);
    }
}

TEST(Growth, HasNoYearsWithoutARateOrBeforeItsFirst)
{
    Scenario scenario = sample();
    EXPECT_TRUE(growthOf(scenario, 2023).empty());
    EXPECT_LE(growthOf(scenario, 999'999).size(), 200U);
    scenario.growth.reset();
    EXPECT_TRUE(growthOf(scenario, 2030).empty());
}

} // namespace
} // namespace broadsheet::scenario
