// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include <gtest/gtest.h>

#include <clocale>

namespace broadsheet {
namespace {

UnitSystem countingSystem()
{
    auto system = UnitSystem::create();
    for (const auto* name : { "household", "request", "question", "pool", "yuan" }) {
        EXPECT_TRUE(system->addCounted(name)) << name;
    }
    return *system;
}

double factor(const UnitSystem& system, const char* from, const char* to)
{
    const auto a = system.parse(from);
    const auto b = system.parse(to);
    if (!a || !b) {
        ADD_FAILURE() << from << " or " << to << " is unknown";
        return 0;
    }
    const auto result = a->factorTo(*b);
    EXPECT_TRUE(result) << from << " to " << to;
    return result.value_or(0);
}

TEST(UnitSystem, KnowsTheUnitsOfTheData)
{
    const auto system = countingSystem();
    for (const auto* text : { "Wh", "kWh", "MWh", "GWh", "TWh", "request/day", "kWh/day", "TWh/year", "kg/kWh",
             "ml/question", "%", "1", "m3", "l/pool", "ML", "Mt", "gal", "kWh/household/day", "1e6 m3", "MW", "L" }) {
        const auto unit = system.parse(text);
        ASSERT_TRUE(unit) << text;
        EXPECT_EQ(unit->symbol(), text);
    }
}

TEST(UnitSystem, HalfAMillionKilowattHoursADayAre182Point5GigawattHoursAYear)
{
    EXPECT_EQ(500000 * factor(countingSystem(), "kWh/day", "GWh/year"), 182.5);
}

TEST(UnitSystem, AYearHas365DaysUnderEachOfItsNames)
{
    const auto system = countingSystem();
    for (const auto* year : { "year", "years", "yr", "a" }) {
        EXPECT_EQ(factor(system, year, "day"), 365) << year;
    }
}

TEST(UnitSystem, MeansTonnesLitresAndUsGallons)
{
    const auto system = countingSystem();
    EXPECT_EQ(factor(system, "t", "kg"), 1000);
    EXPECT_EQ(factor(system, "kt", "t"), 1000);
    EXPECT_EQ(factor(system, "Mt", "t"), 1e6);
    EXPECT_EQ(factor(system, "l", "m3"), 0.001);
    EXPECT_EQ(factor(system, "ML", "m3"), 1000);
    EXPECT_EQ(factor(system, "ml", "l"), 0.001);
    EXPECT_DOUBLE_EQ(factor(system, "gal", "l"), 231 * 2.54 * 2.54 * 2.54 / 1000);
    EXPECT_EQ(factor(system, "kWh", "MJ"), 3.6);
    EXPECT_EQ(factor(system, "1", "%"), 100);
}

TEST(UnitSystem, CountedThingsAreDimensionsOfTheirOwn)
{
    const auto system = countingSystem();
    const auto household = system.parse("household");
    const auto request = system.parse("request");
    ASSERT_TRUE(household && request);
    EXPECT_FALSE(household->isConvertibleTo(*request));
    EXPECT_FALSE(household->isConvertibleTo(*system.parse("1")));
    EXPECT_TRUE(household->isConvertibleTo(*system.parse("household")));
}

TEST(UnitSystem, NamingACountedThingTwiceIsHarmless)
{
    auto system = countingSystem();
    const auto before = system.parse("pool");
    ASSERT_TRUE(system.addCounted("pool"));
    EXPECT_TRUE(before->isConvertibleTo(*system.parse("pool")));
}

TEST(UnitSystem, RefusesNamesThatCannotBeCounted)
{
    auto system = countingSystem();
    for (const auto* name : { "", "day", "meter", "unit", "two words", "pool2", "户" }) {
        const auto added = system.addCounted(name);
        ASSERT_FALSE(added) << name;
        EXPECT_EQ(added.error().code, ErrorCode::BadValue);
    }
}

TEST(UnitSystem, RefusesWhatIsNoProportionalUnit)
{
    const auto system = countingSystem();
    for (const auto* text :
        { "", "glurps", "degC", "lg(re 1 mW)", "days since 2000-01-01", "0 m", "-1 m", " m", "kWh/", "((" }) {
        const auto unit = system.parse(text);
        ASSERT_FALSE(unit) << text;
        EXPECT_EQ(unit.error().code, ErrorCode::UnknownUnit);
        EXPECT_EQ(unit.error().detail, text);
    }
    EXPECT_FALSE(system.parse(std::string(10000, '(')));
    EXPECT_FALSE(system.parse(std::string_view("m\0", 2)));
}

TEST(Unit, OfAnotherDimensionHasNoFactor)
{
    const auto system = countingSystem();
    const auto factor = system.parse("kWh")->factorTo(*system.parse("kW"));
    ASSERT_FALSE(factor);
    EXPECT_EQ(factor.error().code, ErrorCode::UnitMismatch);
    EXPECT_EQ(factor.error().detail, "kWh");
    EXPECT_EQ(factor.error().expected, "kW");
}

TEST(Unit, IsNotConvertibleToItsReciprocal)
{
    const auto system = countingSystem();
    EXPECT_FALSE(system.parse("Hz")->isConvertibleTo(*system.parse("s")));
    EXPECT_FALSE(system.parse("kWh/kg")->isConvertibleTo(*system.parse("kg/kWh")));
}

TEST(Unit, ProductsAndQuotientsHaveSymbolsThatParseAgain)
{
    const auto system = countingSystem();
    const std::vector<const char*> texts { "kWh/day", "request/day", "1", "%", "household", "1e6 m3", "kg/kWh", "m3" };
    for (const auto* left : texts) {
        for (const auto* right : texts) {
            const Unit a = *system.parse(left);
            const Unit b = *system.parse(right);
            for (const Unit& made : { a.times(b), a.per(b) }) {
                const auto again = system.parse(made.symbol());
                ASSERT_TRUE(again) << made.symbol();
                EXPECT_EQ(made.factorTo(*again), 1.0) << made.symbol();
            }
            EXPECT_TRUE(a.per(b).times(b).isConvertibleTo(a));
        }
    }
}

TEST(Unit, QuotientsReadAsPeopleWriteThem)
{
    const auto system = countingSystem();
    EXPECT_EQ(system.parse("kWh")->per(*system.parse("household")).symbol(), "kWh/household");
    EXPECT_EQ(system.parse("kWh/day")->per(*system.parse("request/day")).symbol(), "kWh/day/(request/day)");
    EXPECT_EQ(system.parse("m3")->per(*system.parse("1")).symbol(), "m3");
}

TEST(Unit, OutlivesItsSystem)
{
    const Unit unit = *countingSystem().parse("kWh");
    EXPECT_TRUE(unit.isConvertibleTo(unit));
    EXPECT_TRUE(unit.per(unit).isConvertibleTo(unit.per(unit)));
}

TEST(UnitSystem, ReadsNumbersWithADotInEveryLocale)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") == nullptr) {
        GTEST_SKIP() << "no locale with a decimal comma is installed";
    }
    const auto system = UnitSystem::create();
    const auto unit = system->parse("2.5 m");
    std::setlocale(LC_NUMERIC, before.c_str());
    ASSERT_TRUE(unit);
    EXPECT_EQ(unit->factorTo(*system->parse("m")), 2.5);
}

} // namespace
} // namespace broadsheet
