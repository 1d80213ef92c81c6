// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Error faultWith(InputId id, const Input& input)
{
    return faultOf(id, input).value_or(
        Error { .code = ErrorCode::FileMissing, .place = {}, .detail = {}, .expected = {} });
}

TEST(Scenario, IsSoundAsTheSampleIs)
{
    EXPECT_THAT(faultsOf(sample()), IsEmpty());
}

TEST(Scenario, PlainOnesNeedOnlyANameAndAnId)
{
    Scenario scenario;
    EXPECT_THAT(faultsOf(scenario), SizeIs(3));
    scenario.id = "mine";
    scenario.name = { .zh = "我的", .en = "Mine" };
    EXPECT_THAT(faultsOf(scenario), IsEmpty());
}

TEST(Scenario, NamesEveryFaultByItsField)
{
    Scenario scenario = sample();
    scenario[InputId::Pue] = fixedAt(0.9);
    scenario[InputId::SavingMethods] = fixedAt(1);
    scenario[InputId::GridFactor].mid = 2;
    scenario.growth->rate = -1;
    std::vector<std::string> paths;
    for (const Error& fault : faultsOf(scenario)) {
        paths.push_back(fault.place.path);
    }
    EXPECT_THAT(paths,
        testing::UnorderedElementsAre(
            "/inputs/pue/low", "/inputs/saving-methods/low", "/inputs/grid-factor/mid", "/growth/rate"));
}

TEST(Scenario, RefusesNumbersThatAreNoneOrOutOfBounds)
{
    for (const InputId id : kInputIds) {
        for (const double bad : { -0.1, kindOf(id).below, std::nan(""), std::numeric_limits<double>::infinity() }) {
            EXPECT_EQ(faultWith(id, fixedAt(bad)).code, ErrorCode::BadValue) << kindOf(id).word << ' ' << bad;
        }
        EXPECT_FALSE(faultOf(id, fixedAt(kindOf(id).least)));
    }
}

TEST(Scenario, RefusesReversedRangesAndSaysHow)
{
    const Error fault = faultWith(InputId::GridFactor, ranged(0.5, 0.4, 0.6, Shape::Uniform));
    EXPECT_EQ(fault.code, ErrorCode::RangeReversed);
    EXPECT_EQ(fault.place.path, "/low");
    EXPECT_EQ(fault.detail, "0.5 > 0.4");
    EXPECT_EQ(faultWith(InputId::GridFactor, ranged(0.1, 0.4, 0.3, Shape::Uniform)).place.path, "/mid");
}

TEST(Scenario, HoldsShapesToTheirMeaning)
{
    EXPECT_EQ(faultWith(InputId::Requests, ranged(0, 1, 2, Shape::LogUniform)).expected, "> 0");
    EXPECT_EQ(faultWith(InputId::Requests, ranged(1, 1, 2, Shape::Fixed)).place.path, "/high");
    EXPECT_FALSE(faultOf(InputId::Requests, ranged(1, 1, 2, Shape::Triangular)));
}

TEST(Scenario, AllowsNothingToDivideOutWherePueIsNotIncluded)
{
    Scenario scenario = sample();
    scenario.includedPue = 1.2;
    EXPECT_THAT(faultsOf(scenario), SizeIs(1));
    scenario.includesPue = PueInEnergy::Yes;
    EXPECT_THAT(faultsOf(scenario), IsEmpty());
    scenario.includedPue = 0.5;
    EXPECT_EQ(faultsOf(scenario).front().place.path, "/includedPue");
}

TEST(Scenario, IsEqualByEverythingAndSameByNumbers)
{
    const Scenario scenario = sample();
    Scenario other = scenario;
    EXPECT_EQ(other, scenario);
    other.name.en = "Other";
    other[InputId::Pue].facts = { "a-fact" };
    EXPECT_NE(other, scenario);
    EXPECT_TRUE(sameNumbers(other, scenario));
    for (const InputId id : kInputIds) {
        other = scenario;
        other[id].high += 0.01;
        EXPECT_FALSE(sameNumbers(other, scenario));
    }
    other = scenario;
    other.growth->rate = 0.2;
    EXPECT_FALSE(sameNumbers(other, scenario));
    other.growth.reset();
    EXPECT_FALSE(sameNumbers(other, scenario));
}

TEST(Scenario, MakesIdsOfNames)
{
    EXPECT_EQ(idFromName("GPT, 2025 – my guess"), "gpt-2025-my-guess");
    EXPECT_EQ(idFromName("我的方案"), "scenario");
    EXPECT_EQ(idFromName("--a--"), "a");
    EXPECT_TRUE(isId(idFromName(std::string(300, 'x'))));
    EXPECT_FALSE(isId(""));
    EXPECT_FALSE(isId("A"));
    EXPECT_FALSE(isId(std::string(101, 'x')));
}

TEST(Scenario, TakesTheMiddleThatFitsTheShape)
{
    EXPECT_EQ(middleOf(1, 3, Shape::Uniform), 2);
    EXPECT_NEAR(middleOf(1, 100, Shape::LogUniform), 10, 1e-12);
}

TEST(Words, AreReadBack)
{
    for (const InputId id : kInputIds) {
        EXPECT_EQ(inputFromWord(kindOf(id).word), id);
    }
    for (const Shape shape : kShapes) {
        EXPECT_EQ(shapeFromWord(wordFor(shape)), shape);
    }
    for (const PueInEnergy included : { PueInEnergy::No, PueInEnergy::Yes, PueInEnergy::Unknown }) {
        EXPECT_EQ(pueInEnergyFromWord(wordFor(included)), included);
    }
    EXPECT_FALSE(inputFromWord("colour"));
    EXPECT_FALSE(shapeFromWord("normal"));
    EXPECT_FALSE(pueInEnergyFromWord("perhaps"));
}

} // namespace
} // namespace broadsheet::scenario
