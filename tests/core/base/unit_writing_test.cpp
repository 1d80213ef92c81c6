// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_writing.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace broadsheet {
namespace {

UnitSystem unitsWithThings()
{
    UnitSystem units = *UnitSystem::create();
    for (const char* thing : { "household", "request", "question", "pool", "bottle", "gpu", "server" }) {
        EXPECT_TRUE(units.addCounted(thing));
    }
    return units;
}

struct Written {
    const char* writing;
    double factor; // one of it is so many `plain`
    const char* plain;
};

class UnitsAsWritten : public testing::TestWithParam<Written> { };

TEST_P(UnitsAsWritten, MeanWhatPeopleMean)
{
    const Written& written = GetParam();
    const UnitSystem units = unitsWithThings();
    const auto scaled = parseWrittenUnit(units, written.writing);
    ASSERT_TRUE(scaled) << written.writing << ": " << scaled.error().detail;
    const auto plain = units.parse(written.plain);
    ASSERT_TRUE(plain) << written.plain;
    const auto factor = scaled->unit.factorTo(*plain);
    ASSERT_TRUE(factor) << written.writing << " is " << scaled->unit.symbol();
    EXPECT_NEAR(scaled->factor * *factor, written.factor, 1e-12 * written.factor) << written.writing;
}

INSTANTIATE_TEST_SUITE_P(Table, UnitsAsWritten,
    testing::Values(Written { "kWh", 1, "kWh" }, Written { "GWh/yr", 1, "GWh/year" },
        Written { "TWh/a", 1, "TWh/year" }, Written { "TWh p.a.", 1, "TWh/year" },
        Written { "TWh per year", 1, "TWh/year" }, Written { "MWh per day", 1, "MWh/day" }, Written { "kwh", 1, "kWh" },
        Written { "KWH", 1, "kWh" }, Written { "gigawatt-hours", 1, "GWh" }, Written { "million kWh", 1e6, "kWh" },
        Written { "bn kWh", 1e9, "kWh" }, Written { "million gallons", 1e6, "gal" },
        Written { "Million US gallons", 1e6, "gal" }, Written { "billion gallons per year", 1e9, "gal/year" },
        Written { "gallons", 1, "gal" }, Written { "kL", 1000, "l" }, Written { "ML", 1e6, "l" },
        Written { "mL", 0.001, "l" }, Written { "megalitres", 1000, "m3" }, Written { "litres", 1, "l" },
        Written { "liters of water", 1, "l" }, Written { "billion litres", 1e9, "l" }, Written { "m³", 1, "m3" },
        Written { "m^3", 1, "m3" }, Written { "cubic metres", 1, "m3" }, Written { "million m3", 1e6, "m3" },
        Written { "L/kWh", 1, "l/kWh" }, Written { "t CO2e", 1, "t" }, Written { "t CO₂", 1, "t" },
        Written { "Mt CO2-eq", 1e6, "t" }, Written { "kt", 1000, "t" }, Written { "million tonnes of CO2", 1e6, "t" },
        Written { "metric tons", 1, "t" }, Written { "kg CO2e/kWh", 1, "kg/kWh" },
        Written { "g CO2/kWh", 0.001, "kg/kWh" }, Written { "kWh per household per year", 1, "kWh/household/year" },
        Written { "Wh/request", 1, "Wh/request" }, Written { "GPUs", 1, "gpu" }, Written { "W/GPU", 1, "W/gpu" },
        Written { "per cent", 0.01, "1" }, Written { "percent", 0.01, "1" }, Written { "％", 0.01, "1" },
        Written { "千瓦时", 1, "kWh" }, Written { "度", 1, "kWh" }, Written { "万千瓦时", 1e4, "kWh" },
        Written { "亿千瓦时", 1e8, "kWh" }, Written { "万千瓦时/天", 1e4, "kWh/day" },
        Written { "太瓦时每年", 1, "TWh/year" }, Written { "万吨", 1e4, "t" }, Written { "亿吨", 1e8, "t" },
        Written { "万吨二氧化碳当量", 1e4, "t" }, Written { "千克／千瓦时", 1, "kg/kWh" }, Written { "亿升", 1e8, "l" },
        Written { "万立方米", 1e4, "m3" }, Written { "毫升/问", 1, "ml/question" },
        Written { "万户", 1e4, "household" }, Written { "acre_foot", 1, "acre_foot" }, Written { "PJ", 1, "PJ" },
        Written { "GWh a year", 1, "GWh/year" }, Written { "million kWh a day", 1e6, "kWh/day" },
        Written { "t CO2 each year", 1, "t/year" }, Written { "cu m", 1, "m3" },
        Written { "cubic feet", 0.028316846592, "m3" }, Written { "short tons", 907.18474, "kg" },
        Written { "lbs", 0.45359237, "kg" }, Written { "1e6 m3", 1e6, "m3" },
        Written { "GWh/(household year)", 1, "GWh/household/year" }));

TEST(UnitWriting, WhatHasTwoMeaningsIsRefusedWithWhatToWriteInstead)
{
    const UnitSystem units = unitsWithThings();
    for (const char* writing : { "tons", "Ton", "million tons", "mt", "mwh", "t/mwh", "加仑" }) {
        const auto unit = parseWrittenUnit(units, writing);
        ASSERT_FALSE(unit) << writing;
        if (std::string(writing) != "million tons") {
            EXPECT_EQ(unit.error().code, ErrorCode::BadValue) << writing;
            EXPECT_FALSE(unit.error().expected.empty()) << writing;
        }
    }
    for (const char* writing : { "Mt", "MWh", "MWH", "t", "short_ton" }) {
        EXPECT_TRUE(parseWrittenUnit(units, writing)) << writing;
    }
}

TEST(UnitWriting, WhatIsNoUnitIsUnknown)
{
    const UnitSystem units = unitsWithThings();
    for (const char* writing : { "", " ", "/", "kWh/", "/day", "million", "CO2", "每", "apples", "kWh//day", "of water",
             "H100", "TWh in 2023", "Wh a", "m 2023" }) {
        const auto unit = parseWrittenUnit(units, writing);
        ASSERT_FALSE(unit) << writing;
        EXPECT_EQ(unit.error().code, ErrorCode::UnknownUnit) << writing;
    }
}

TEST(UnitWriting, KeepsTheSubstance)
{
    EXPECT_EQ(readWrittenUnit("Mt CO₂e")->substance, "CO2e");
    EXPECT_EQ(readWrittenUnit("kg co2/kWh")->substance, "CO2");
    EXPECT_EQ(readWrittenUnit("million litres of water")->substance, "water");
    EXPECT_EQ(readWrittenUnit("kWh")->substance, "");
}

// Whatever comes out is read back as itself, and reading never fails in another way, whatever goes in.
TEST(UnitWriting, WhatComesOutIsReadBackAsItself)
{
    const std::vector<std::string> pieces { "million ", "bn ", "万", "亿", "kWh", "GWh", "L", "ML", "t", "Mt",
        "gallons", "/", " per ", "每", "day", "yr", "a", "天", " CO2e", " of water", "³", "m", " ", "千瓦时", "吨", "%",
        "\xE4", "\xFF", "1e6", "(", ")", "household", "p.a." };
    const UnitSystem units = unitsWithThings();
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same texts every time
    std::uniform_int_distribution<std::size_t> which(0, pieces.size() - 1);
    std::uniform_int_distribution<int> howMany(1, 6);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (int n = howMany(random); n > 0; --n) {
            text += pieces[which(random)];
        }
        const auto written = readWrittenUnit(text);
        if (written) {
            ++understood;
            EXPECT_GT(written->factor, 0) << text;
            EXPECT_EQ(
                readWrittenUnit(written->unit), (WrittenUnit { .factor = 1, .unit = written->unit, .substance = {} }))
                << text;
            EXPECT_TRUE(units.parse(written->unit)) << text << " gives " << written->unit;
        }
        (void)parseWrittenUnit(units, text);
    }
    EXPECT_GT(understood, 500);
}

} // namespace
} // namespace broadsheet
