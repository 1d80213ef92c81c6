// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/unit_choices.h"
#include "tests/core/figure/sample_specs.h"

#include <gtest/gtest.h>

namespace broadsheet::figure {
namespace {

const UnitFamilies& families()
{
    static const UnitFamilies kFamilies { { "kWh", "MWh", "GWh", "TWh" }, { "l", "m3", "gal" }, { "kg", "t", "Mt" } };
    return kFamilies;
}

class UnitChoices : public testing::Test {
protected:
    UnitChoices()
        : m_units(*UnitSystem::create())
    {
        for (const char* thing : { "household", "pool", "bottle", "question" }) {
            EXPECT_TRUE(m_units.addCounted(thing));
        }
    }

    [[nodiscard]] std::vector<std::string> namesFor(const char* unit, double largest) const
    {
        std::vector<std::string> names;
        for (const UnitChoice& choice : unitChoices(*m_units.parse(unit), largest, families(), m_units)) {
            names.push_back(choice.unit);
        }
        return names;
    }

    [[nodiscard]] Result<UnitChoice> equivalent(const char* unit, double constant, const char* constantUnit) const
    {
        return equivalentOf(unit, pointOf(constant), constantUnit);
    }

    [[nodiscard]] Result<UnitChoice> equivalentOf(
        const char* unit, const Interval& constant, const char* constantUnit) const
    {
        const Datum datum { .label = { .zh = "常数", .en = "Constant" },
            .value = constant,
            .unit = *m_units.parse(constantUnit),
            .approximate = false,
            .kind = Kind::Measured,
            .period = {},
            .source = { .zh = "源", .en = "Source" },
            .section = {} };
        return equivalentChoice(*m_units.parse(unit), "constant", datum, m_units);
    }

    UnitSystem m_units;
};

using Names = std::vector<std::string>;

TEST_F(UnitChoices, ExchangeTheNumeratorAndKeepTheRest)
{
    EXPECT_EQ(namesFor("MWh/day", 1000), (Names { "MWh/day", "kWh/day", "GWh/day", "TWh/day" }));
    EXPECT_EQ(namesFor("m3/pool", 2500), (Names { "m3/pool", "l/pool", "gal/pool" }));
    EXPECT_EQ(namesFor("ml/question", 20), (Names { "ml/question", "l/question", "m3/question", "gal/question" }));
    EXPECT_EQ(namesFor("kg/kWh", 0.6), (Names { "kg/kWh", "t/kWh" }));
}

TEST_F(UnitChoices, LeaveOutWhatNobodyCouldRead)
{
    EXPECT_EQ(namesFor("Wh/question", 2.5), (Names { "Wh/question", "kWh/question", "MWh/question" }));
    EXPECT_EQ(namesFor("t", 3.5e8), (Names { "t", "kg", "Mt" }));
    EXPECT_EQ(namesFor("t", 3.5e12), (Names { "t", "Mt" }));
}

TEST_F(UnitChoices, AreNoneForWhatIsOfNoFamily)
{
    for (const char* unit : { "household", "%", "1", "W" }) {
        EXPECT_EQ(namesFor(unit, 5), Names { unit });
    }
}

TEST_F(UnitChoices, ConvertRightly)
{
    for (const UnitChoice& choice : unitChoices(*m_units.parse("m3"), 1e6, families(), m_units)) {
        const double expected = choice.unit == "l" ? 1000 : choice.unit == "gal" ? 1000 / 3.785411784 : 1;
        EXPECT_NEAR(choice.factor, expected, 1e-12 * expected) << choice.unit;
        EXPECT_FALSE(choice.isEquivalent());
    }
}

TEST_F(UnitChoices, OfAConstantAreTheThingThatIsCounted)
{
    const auto households = equivalent("MWh/day", 10'500, "kWh/household/year");
    ASSERT_TRUE(households);
    EXPECT_EQ(households->unit, "household");
    EXPECT_NEAR(households->factor, 1000 * 365 / 10'500.0, 1e-9);
    EXPECT_EQ(households->constantValue, 10'500);
    EXPECT_EQ(households->constantUnit, "kWh/household/year");
    EXPECT_EQ(households->constantSource.en, "Source");
    EXPECT_TRUE(households->isEquivalent());

    EXPECT_NEAR(equivalent("MW", 10'500, "kWh/household/year")->factor, 1000 * 8760 / 10'500.0, 1e-9);
    EXPECT_NEAR(equivalent("l", 2500, "m3/pool")->factor, 1 / 2.5e6, 1e-18);
}

TEST_F(UnitChoices, OfAConstantKeepTheRestOfTheFiguresUnit)
{
    const auto bottles = equivalent("ml/question", 500, "ml/bottle");
    ASSERT_TRUE(bottles);
    EXPECT_EQ(bottles->unit, "bottle/question");
    EXPECT_NEAR(bottles->factor, 1 / 500.0, 1e-15);
}

TEST_F(UnitChoices, RefuseAConstantThatDoesNotFit)
{
    EXPECT_EQ(equivalent("m3", 10'500, "kWh/household/year").error().code, ErrorCode::UnitMismatch);
    EXPECT_EQ(equivalent("TWh", 10'500, "kWh/household/year").error().code, ErrorCode::UnitMismatch); // per year?
    EXPECT_EQ(equivalent("m3/pool", 2500, "m3/pool").error().code, ErrorCode::UnitMismatch); // a plain number
    EXPECT_EQ(equivalent("ml", 500, "ml").error().code, ErrorCode::UnitMismatch); // nothing counted
    EXPECT_EQ(equivalent("ml", 0, "ml/bottle").error().code, ErrorCode::BadValue);
    EXPECT_EQ(equivalent("ml", -1, "ml/bottle").error().code, ErrorCode::BadValue);
    EXPECT_EQ(
        equivalentOf("ml", { .low = 1.0, .best = {}, .high = 2.0 }, "ml/bottle").error().code, ErrorCode::BadValue);
}

} // namespace
} // namespace broadsheet::figure
