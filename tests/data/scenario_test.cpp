// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bundled scenarios: what each must come to, and that its numbers are those of the facts it names.
#include "core/archive/data_set.h"
#include "core/scenario/analysis.h"
#include "core/scenario/library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace broadsheet::scenario {
namespace {

const archive::DataSet& bundled()
{
    static const archive::DataSet data = loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR));
    return data;
}

Outputs midOf(const std::string& id)
{
    const Scenario* scenario = bundled().scenarios.preset(id);
    EXPECT_NE(scenario, nullptr) << id;
    return scenario != nullptr ? spanOf(*scenario).mid : Outputs {};
}

bool states(const Interval& value, double factor, double number)
{
    const auto isIt
        = [&](const std::optional<double>& end) { return end && std::abs(*end * factor / number - 1) < 1e-12; };
    return isIt(value.low) || isIt(value.best) || isIt(value.high);
}

TEST(BundledScenarios, AreAllSound)
{
    EXPECT_THAT(bundled().problems, testing::IsEmpty());
    std::vector<std::string> ids;
    for (const Scenario& scenario : bundled().scenarios.presets) {
        EXPECT_THAT(faultsOf(scenario), testing::IsEmpty()) << scenario.id;
        ids.push_back(scenario.id);
    }
    EXPECT_THAT(ids, testing::ElementsAre("article", "de-vries-2023", "altman-2025", "epoch-2025", "gemini-2025"));
}

TEST(BundledScenarios, TakeTheirNumbersFromTheFactsTheyName)
{
    UnitSystem units = *UnitSystem::create();
    EXPECT_TRUE(units.addCounted("request"));
    for (const Scenario& scenario : bundled().scenarios.presets) {
        for (const InputId id : kInputIds) {
            const Input& input = scenario[id];
            if (input.facts.empty()) {
                continue;
            }
            for (const double number : { input.low, input.mid, input.high }) {
                EXPECT_TRUE(std::ranges::any_of(input.facts,
                    [&](const std::string& fact) {
                        const demand::Observation* observation = bundled().catalogue.observation(fact);
                        const std::string unit = observation->unit.symbol();
                        const double factor = units.parse(unit)->factorTo(*units.parse(kindOf(id).unit)).value_or(0);
                        return states(observation->value, factor, number);
                    }))
                    << scenario.id << ' ' << kindOf(id).word << ' ' << number;
            }
        }
    }
}

TEST(BundledScenarios, SayWhereEveryNumberComesFrom)
{
    for (const Scenario& scenario : bundled().scenarios.presets) {
        for (const InputId id : kInputIds) {
            const Input& input = scenario[id];
            EXPECT_TRUE(kindOf(id).lowersResults || !input.facts.empty() || !input.note.empty())
                << scenario.id << ' ' << kindOf(id).word;
        }
    }
}

TEST(ArticlePreset, Takes500MegawattHoursADayAndEmitsWhatTheFactorSays)
{
    const Outputs outputs = midOf("article");
    EXPECT_NEAR(outputs[OutputId::ElectricityPerDay], 200e6 * 2.5 / 1000, 1e-6);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerDay], 500'000, 1e-6);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerYear], 182.5e6, 1e-4);
    EXPECT_NEAR(outputs[OutputId::Emissions], 182.5e6 * 0.61, 1e-3);
}

TEST(DeVriesPreset, Takes564MegawattHoursADayOfServersAlone)
{
    const Outputs outputs = midOf("de-vries-2023");
    EXPECT_NEAR(outputs[OutputId::ItEnergyPerDay], 564'000, 1e-6);
    EXPECT_NEAR(outputs[OutputId::ElectricityPerDay], 564'000, 1e-6);
}

TEST(VendorPresets, TakeTheEnergyPerRequestThatWasStatedAndCountThePueOnce)
{
    for (const auto& [id, energy] :
        { std::pair { "altman-2025", 0.34 }, std::pair { "epoch-2025", 0.3 }, std::pair { "gemini-2025", 0.24 } }) {
        EXPECT_NEAR(midOf(id)[OutputId::ElectricityPerDay], 200e6 * energy / 1000, 1e-6) << id;
        EXPECT_LT(midOf(id)[OutputId::ItEnergyPerDay], midOf(id)[OutputId::ElectricityPerDay]) << id;
    }
    EXPECT_EQ(bundled().scenarios.preset("altman-2025")->includesPue, PueInEnergy::Unknown);
    EXPECT_EQ(bundled().scenarios.preset("epoch-2025")->includesPue, PueInEnergy::Yes);
    EXPECT_EQ(bundled().scenarios.preset("gemini-2025")->includesPue, PueInEnergy::Yes);
    EXPECT_EQ(bundled().scenarios.preset("de-vries-2023")->includesPue, PueInEnergy::No);
}

TEST(ArticlePreset, CountsHouseholdsPoolsAndBottlesWithTheConstantsOfTheCatalogue)
{
    const Scenario* article = bundled().scenarios.preset("article");
    ASSERT_NE(article, nullptr);
    const Outputs outputs = spanOf(*article).mid;
    std::vector<double> counts;
    for (const Equivalence& equivalence : bundled().scenarios.equivalencesOf(*article)) {
        counts.push_back(equivalence.count(outputs));
    }
    ASSERT_EQ(counts.size(), 3U);
    EXPECT_NEAR(counts[0], 182.5e6 / 10'500, 1e-6);
    EXPECT_NEAR(counts[1], outputs[OutputId::Water] / 2.5e6, 1e-6);
    EXPECT_NEAR(counts[2] / (outputs[OutputId::Water] / 0.5), 1, 1e-12);
}

TEST(ArticlePreset, NeedsThisManyRequestsForThe85TerawattHours)
{
    const Scenario* article = bundled().scenarios.preset("article");
    ASSERT_NE(article, nullptr);
    const auto requests = needed(*article, InputId::Requests, 85e9);
    ASSERT_TRUE(requests);
    EXPECT_NEAR(*requests, 85e12 / 365 / 2.5, 1e-2);
}

TEST(BundledScenarios, StandBesideThePublishedProjectionsOfTheCatalogue)
{
    for (const Scenario& scenario : bundled().scenarios.presets) {
        EXPECT_EQ(bundled().scenarios.projectionsOf(scenario).size(), scenario.projections.size());
        EXPECT_FALSE(scenario.projections.empty());
    }
}

} // namespace
} // namespace broadsheet::scenario
