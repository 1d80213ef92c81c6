// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/formatter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace broadsheet::app {

namespace {

UnitNames names()
{
    UnitNames result;
    result.names.push_back({ .symbol = "kWh", .name = { .zh = "千瓦时", .en = "kWh" } });
    result.names.push_back({ .symbol = "day", .name = { .zh = "天", .en = "day" } });
    result.names.push_back({ .symbol = "request", .name = { .zh = "次", .en = "requests" } });
    return result;
}

Formatter english()
{
    return { Language::English, names() };
}

Formatter chinese()
{
    return { Language::Chinese, names() };
}

struct NumberCase {
    double value;
    const char* english;
    const char* chinese;
};

TEST(Formatter, WritesNumbersAsPeopleReadThem)
{
    const std::vector<NumberCase> cases {
        { 0, "0", "0" },
        { 17'000, "17,000", "1.7 万" },
        { 500'000, "500,000", "50 万" },
        { 200e6, "200 million", "2 亿" },
        { 21.2e9, "21.2 billion", "212 亿" },
        { 2e12, "2 trillion", "2 万亿" },
        { 6.4e6, "6.4 million", "640 万" },
        { 7'123'456, "7,123,456", "7,123,456" },
        { 102'426'048, "102,426,048", "102,426,048" },
        { 29.4117647, "29.41", "29.41" },
        { 4'776'119.4, "4.776 million", "477.6 万" },
        { 0.61, "0.61", "0.61" },
        { 0.1 + 0.2, "0.3", "0.3" },
        { -3.5, "−3.5", "−3.5" },
        { 0.00001, "1 × 10⁻⁵", "1 × 10⁻⁵" },
        { 1.5e20, "1.5 × 10²⁰", "1.5 × 10²⁰" },
    };
    for (const NumberCase& one : cases) {
        EXPECT_EQ(english().number(one.value), QString::fromUtf8(one.english));
        EXPECT_EQ(chinese().number(one.value), QString::fromUtf8(one.chinese));
    }
}

TEST(Formatter, NeverRoundsAnInteger)
{
    std::mt19937_64 random(24027); // NOLINT(bugprone-random-generator-seed): the same numbers in each run
    for (int bits = 1; bits < 50; ++bits) {
        for (int round = 0; round < 40; ++round) {
            const auto value = static_cast<double>(random() >> (64 - bits));
            QString text = english().number(value).remove(u',');
            double scale = 1;
            for (const auto& [word, factor] :
                { std::pair { " million", 1e6 }, { " billion", 1e9 }, { " trillion", 1e12 } }) {
                if (text.endsWith(QLatin1String(word))) {
                    text.chop(static_cast<int>(qstrlen(word)));
                    scale = factor;
                }
            }
            EXPECT_NEAR(text.toDouble() * scale, value, 1e-3) << value;
        }
    }
}

TEST(Formatter, SurvivesWhatIsNoNumber)
{
    EXPECT_EQ(english().number(std::nan("")), QStringLiteral("—"));
    EXPECT_EQ(english().number(std::numeric_limits<double>::infinity()), QStringLiteral("—"));
    EXPECT_FALSE(english().number(std::numeric_limits<double>::denorm_min()).isEmpty());
    EXPECT_FALSE(english().number(std::numeric_limits<double>::max()).isEmpty());
}

TEST(Formatter, TellsTheShapesOfAnIntervalApart)
{
    const Interval lower { .low = 500'000.0, .best = {}, .high = {} };
    const Interval upper { .low = {}, .best = {}, .high = 3.0 };
    const Interval range { .low = 85.0, .best = {}, .high = 134.0 };
    const Interval best { .low = 0.06, .best = 0.3, .high = 3.9 };

    EXPECT_EQ(english().quantity(lower, "kWh/day", true), QStringLiteral("> 500,000 kWh/day"));
    EXPECT_EQ(chinese().quantity(lower, "kWh/day", true), QStringLiteral("> 50 万千瓦时/天"));
    EXPECT_EQ(english().value(upper, false), QStringLiteral("< 3"));
    EXPECT_EQ(english().value(range, false), QStringLiteral("85–134"));
    EXPECT_EQ(english().value(range, true), QStringLiteral("≈ 85–134"));
    EXPECT_EQ(english().value(best, false), QStringLiteral("0.3 (0.06–3.9)"));
    EXPECT_EQ(english().quantity(pointOf(200e6), "request/day", true), QStringLiteral("≈ 200 million requests/day"));
}

TEST(Formatter, NeverLeavesTheScaleOfARangesLowEndInDoubt)
{
    auto range = [](double low, double high) { return Interval { .low = low, .best = {}, .high = high }; };

    EXPECT_EQ(english().value(range(210e6, 350e6), false), QStringLiteral("210–350 million"));
    EXPECT_EQ(english().value(range(500'000, 2e6), false), QStringLiteral("500,000–2,000,000"));
    EXPECT_EQ(english().value(range(85e6, 1.2e9), false), QStringLiteral("85 million–1.2 billion"));
    EXPECT_EQ(chinese().value(range(8.5e7, 1.34e8), false), QStringLiteral("8,500 万–1.34 亿"));
    EXPECT_EQ(english().value(range(-5, 3), false), QStringLiteral("−5 to 3"));
}

TEST(Formatter, PutsPercentSignsCloseAndUnitsApart)
{
    EXPECT_EQ(english().quantity({ .low = 2.0, .best = {}, .high = 10.0 }, "%", false), QStringLiteral("2–10%"));
    EXPECT_EQ(english().quantity(pointOf(2.5), "kWh", false), QStringLiteral("2.5 kWh"));
    EXPECT_EQ(english().quantity(pointOf(2.5), "1", false), QStringLiteral("2.5"));
}

TEST(Formatter, WritesPeriodsOfEveryBasis)
{
    const auto periodOf = [](const char* text) { return parsePeriod(text).value_or(Period {}); };

    EXPECT_EQ(english().period(periodOf("2024-03-11")), QStringLiteral("11 March 2024"));
    EXPECT_EQ(chinese().period(periodOf("2024-03-11")), QStringLiteral("2024年3月11日"));
    EXPECT_EQ(english().period(periodOf("2024-03")), QStringLiteral("March 2024"));
    EXPECT_EQ(chinese().period(periodOf("2024-03")), QStringLiteral("2024年3月"));
    EXPECT_EQ(english().period(periodOf("2022")), QStringLiteral("2022"));
    EXPECT_EQ(english().period(periodOf("FY2022")), QStringLiteral("FY2022"));
    EXPECT_EQ(chinese().period(periodOf("FY2022")), QStringLiteral("2022财年"));
    EXPECT_EQ(english().period(periodOf("2025/2030")), QStringLiteral("2025–2030"));
}

TEST(Formatter, LabelsATickWithItsPosition)
{
    const TickScale plain {};
    EXPECT_EQ(english().tick(42.5, 12.5, plain), QStringLiteral("42.5"));
    EXPECT_EQ(english().tick(0, 12.5, plain), QStringLiteral("0"));
    EXPECT_EQ(english().tick(-20, 10, plain), QStringLiteral("−20"));
    EXPECT_EQ(english().tick(100'000, 50'000, plain), QStringLiteral("100,000"));
    const TickScale tenThousand = chinese().tickScale(20'000);
    EXPECT_EQ(tenThousand.divisor, 1e4);
    EXPECT_EQ(chinese().tick(5'000, 5'000, tenThousand), QStringLiteral("0.5"));
    EXPECT_EQ(chinese().tick(20'000, 5'000, tenThousand), QStringLiteral("2.0"));
}

TEST(Formatter, PutsTheScaleOfTheTicksIntoTheAxisTitle)
{
    const Bilingual label { .zh = "用电量", .en = "Electricity" };
    EXPECT_EQ(english().axisTitle(label, "kWh/day", english().tickScale(5e6)),
        QStringLiteral("Electricity (million kWh/day)"));
    EXPECT_EQ(
        chinese().axisTitle(label, "kWh/day", chinese().tickScale(500'000)), QStringLiteral("用电量（万千瓦时/天）"));
    EXPECT_EQ(english().axisTitle(label, "1", {}), QStringLiteral("Electricity"));
}

TEST(Formatter, NamesEveryKindDifferently)
{
    for (const Language language : kLanguages) {
        const Formatter formatter(language, {});
        QStringList seen;
        for (const Kind kind : kKinds) {
            EXPECT_FALSE(formatter.kind(kind).isEmpty());
            EXPECT_FALSE(formatter.kindMeaning(kind).isEmpty());
            EXPECT_FALSE(seen.contains(formatter.kind(kind)));
            seen << formatter.kind(kind);
        }
    }
}

TEST(Formatter, NamesEveryVerificationDifferently)
{
    for (const Language language : kLanguages) {
        const Formatter formatter(language, {});
        QStringList seen;
        for (const Verification verification : kVerifications) {
            EXPECT_FALSE(formatter.verificationMeaning(verification).isEmpty());
            EXPECT_FALSE(seen.contains(formatter.verification(verification)));
            seen << formatter.verification(verification);
        }
    }
}

} // namespace
} // namespace broadsheet::app
