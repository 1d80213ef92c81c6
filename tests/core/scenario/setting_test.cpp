// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/setting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

Input inputOf(const char* text)
{
    const auto setting = parseSetting(text);
    EXPECT_TRUE(setting) << text;
    return setting ? setting->input : Input {};
}

Error errorOf(const char* text)
{
    const auto setting = parseSetting(text);
    EXPECT_FALSE(setting) << text;
    return setting ? Error {} : setting.error();
}

TEST(Setting, ReadsANumber)
{
    EXPECT_EQ(parseSetting("requests=2e8"), (Setting { .id = InputId::Requests, .input = fixedAt(2e8) }));
    EXPECT_EQ(parseSetting("pue=1"), (Setting { .id = InputId::Pue, .input = fixedAt(1) }));
}

TEST(Setting, ReadsAShareInPercent)
{
    EXPECT_EQ(inputOf("saving-hardware=30%"), fixedAt(0.3));
    EXPECT_EQ(inputOf("saving-hardware=10%..30%"), ranged(0.1, 0.1 + (0.3 - 0.1) / 2, 0.3, Shape::Uniform));
}

TEST(Setting, ReadsRangesWithAndWithoutAMiddleAndAShape)
{
    EXPECT_EQ(inputOf("pue=1.25..1.75"), ranged(1.25, 1.5, 1.75, Shape::Uniform));
    EXPECT_EQ(inputOf("pue=1.1..1.2..1.6:triangular"), ranged(1.1, 1.2, 1.6, Shape::Triangular));
    EXPECT_NEAR(inputOf("requests=1..100:log-uniform").mid, 10, 1e-12);
    EXPECT_EQ(inputOf("requests=1..100:log-uniform").shape, Shape::LogUniform);
}

TEST(Setting, NamesTheInputsThereAreForAnotherName)
{
    const Error error = errorOf("colour=3");
    EXPECT_EQ(error.code, ErrorCode::UnknownField);
    EXPECT_EQ(error.detail, "colour");
    for (const InputId id : kInputIds) {
        EXPECT_THAT(error.expected, testing::HasSubstr(std::string(kindOf(id).word)));
    }
}

TEST(Setting, RefusesWhatIsNoNumberRangeOrShape)
{
    for (const char* text : { "pue", "pue=", "pue=x", "pue=1.2x", "pue=..", "pue=1..", "pue=1..2..3..4", "pue=%",
             "pue=1.2:uniform", "pue=1.1..1.3:normal", "pue=1.1..1.3:fixed", "pue=1.1..1.3:", "pue=0.5", "pue=nan",
             "pue=inf", "saving-methods=100%", "requests=0..9:log-uniform" }) {
        EXPECT_EQ(errorOf(text).code, ErrorCode::BadValue) << text;
    }
    EXPECT_EQ(errorOf("pue=1.3..1.1").code, ErrorCode::RangeReversed);
}

} // namespace
} // namespace broadsheet::scenario
