// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

// One kWh of IT energy a day.
Values oneKilowattHour()
{
    Values values;
    values[InputId::Requests] = 1000;
    values[InputId::EnergyPerRequest] = 1;
    values[InputId::Pue] = 1;
    return values;
}

TEST(Evaluate, CountsPueOnceInTheWater)
{
    Values values = oneKilowattHour();
    values[InputId::Pue] = 1.2;
    values[InputId::WaterOnSite] = 0.5;
    values[InputId::WaterOffSite] = 3;
    const Outputs outputs = evaluate(values, 1);
    EXPECT_NEAR(outputs[OutputId::Water] / 365, 4.1, 1e-12); // 4.92 with the PUE counted twice
    EXPECT_NEAR(outputs[OutputId::WaterOnSite] / 365, 0.5, 1e-12);
    EXPECT_NEAR(outputs[OutputId::WaterOffSite] / 365, 3.6, 1e-12);
}

TEST(Evaluate, CountsPueOnceWhereTheEnergyIncludesIt)
{
    Values values = oneKilowattHour();
    values[InputId::EnergyPerRequest] = 1.2;
    values[InputId::Pue] = 1.2;
    const Outputs outputs = evaluate(values, 1.2);
    EXPECT_NEAR(outputs[OutputId::ItEnergyPerDay], 1, 1e-12);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerDay], 1.2, 1e-12);
    values[InputId::Pue] = 1.5;
    EXPECT_NEAR(evaluate(values, 1.2)[OutputId::ElectricityPerDay], 1.5, 1e-12);
}

TEST(Evaluate, GivesDeVriesDayAndYear)
{
    Values values;
    values[InputId::Requests] = 195e6;
    values[InputId::EnergyPerRequest] = 3617 * 6.5 * 24 * 1000 / 195e6;
    values[InputId::Pue] = 1;
    values[InputId::GridFactor] = 0.5306;
    EXPECT_NEAR(564e6 / 195e6, 2.892, 0.0005);
    const Outputs outputs = evaluate(values, 1);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerDay], 564'252, 1e-6);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerYear] / 1e6, 206, 0.5);
    EXPECT_NEAR(outputs[OutputId::Emissions] / 1e6, 109, 0.5);
}

TEST(Evaluate, EmitsWhatTheGridFactorSays)
{
    Values values;
    values[InputId::Requests] = 277e9 / 365;
    values[InputId::EnergyPerRequest] = 1000;
    values[InputId::Pue] = 1;
    values[InputId::GridFactor] = 0.5306;
    EXPECT_NEAR(evaluate(values, 1)[OutputId::Emissions] / 1e9, 147.0, 0.05);
}

TEST(Evaluate, MultipliesSavingsAndNeverAddsThem)
{
    Values values = oneKilowattHour();
    for (const InputId saving : kSavings) {
        values[saving] = 0.3;
    }
    EXPECT_NEAR(evaluate(values, 1)[OutputId::ElectricityPerDay], std::pow(0.7, 4), 1e-12); // added: below 0
}

TEST(Evaluate, FourLeversInAnyOrderGiveTheSame)
{
    Values values = valuesAt(sample(), Corner::Mid);
    std::array shares { 0.05, 0.15, 0.3, 0.45 };
    const auto outputsOf = [&] {
        for (std::size_t i = 0; i < kSavings.size(); ++i) {
            values[kSavings[i]] = shares[i];
        }
        return evaluate(values, 1.1);
    };
    const Outputs first = outputsOf();
    int orders = 1;
    while (std::ranges::next_permutation(shares).found) {
        const Outputs outputs = outputsOf();
        for (const OutputId id : kOutputIds) {
            EXPECT_NEAR(outputs[id] / first[id], 1, 1e-14);
        }
        ++orders;
    }
    EXPECT_EQ(orders, 24);
}

TEST(Evaluate, RisesWithEveryInputAndFallsWithEverySaving)
{
    const Values mid = valuesAt(sample(), Corner::Mid);
    for (const InputId input : kInputIds) {
        Values more = mid;
        more[input] = kindOf(input).lowersResults ? mid[input] + 0.1 : mid[input] * 1.1;
        bool moves = false;
        for (const OutputId id : kOutputIds) {
            const double change = evaluate(more, 1.1)[id] - evaluate(mid, 1.1)[id];
            EXPECT_GE(kindOf(input).lowersResults ? -change : change, 0) << kindOf(input).word << kindOf(id).word;
            moves = moves || change != 0;
        }
        EXPECT_TRUE(moves) << kindOf(input).word;
    }
}

TEST(Span, TakesTheHighEndOfASavingForTheLowestResult)
{
    const Values lowest = valuesAt(sample(), Corner::Lowest);
    EXPECT_EQ(lowest[InputId::Requests], 1e8);
    EXPECT_EQ(lowest[InputId::SavingHardware], 0.5);
    const Values highest = valuesAt(sample(), Corner::Highest);
    EXPECT_EQ(highest[InputId::Requests], 5e8);
    EXPECT_EQ(highest[InputId::SavingHardware], 0.2);
}

// Every corner of the box of ranges.
TEST(Span, HoldsWhatEveryCombinationOfEndsGives)
{
    const Scenario scenario = sample();
    const Span span = spanOf(scenario);
    Outputs least = span.mid;
    Outputs most = span.mid;
    for (unsigned corner = 0; corner < (1U << kInputCount); ++corner) {
        Values values;
        for (const InputId id : kInputIds) {
            const bool isHigh = ((corner >> static_cast<unsigned>(id)) & 1U) != 0;
            values[id] = isHigh ? scenario[id].high : scenario[id].low;
        }
        const Outputs outputs = evaluate(values, scenario.includedPue);
        for (const OutputId id : kOutputIds) {
            least[id] = std::min(least[id], outputs[id]);
            most[id] = std::max(most[id], outputs[id]);
        }
    }
    EXPECT_EQ(span.lowest, least);
    EXPECT_EQ(span.highest, most);
}

TEST(Output, EveryWordIsReadBack)
{
    for (const OutputId id : kOutputIds) {
        EXPECT_EQ(outputFromWord(kindOf(id).word), id);
    }
    EXPECT_FALSE(outputFromWord("steam"));
}

} // namespace
} // namespace broadsheet::scenario
