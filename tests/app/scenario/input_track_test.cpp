// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/input_track.h"
#include "app/scenario/number_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace broadsheet::app {
namespace {

using scenario::InputId;
using scenario::Shape;

TEST(NumberText, IsReadAsPeopleWriteIt)
{
    EXPECT_EQ(numberFrom(QStringLiteral("200,000,000")), 2e8);
    EXPECT_EQ(numberFrom(QStringLiteral(" 2e8 ")), 2e8);
    EXPECT_EQ(numberFrom(QStringLiteral("200 million")), 2e8);
    EXPECT_EQ(numberFrom(QStringLiteral("2亿")), 2e8);
    EXPECT_EQ(numberFrom(QStringLiteral("1.5 万亿")), 1.5e12);
    EXPECT_EQ(numberFrom(QStringLiteral("0.34")), 0.34);
    EXPECT_EQ(numberFrom(QStringLiteral("-3")), -3.0);
    EXPECT_EQ(numberFrom(QStringLiteral("-1,234.5 million")), -1234.5e6);
    EXPECT_EQ(numberFrom(QString::fromUtf8("1 234 567")), 1234567.0);
}

TEST(NumberText, IsNoNumberWhereItIsNone)
{
    for (const char* text : { "", "a lot", "1.2.3", "2 dozen", "inf", "nan", "million", "1e999", "2,9", "1,5", "85,4",
             "1,2345", "12,34,567", ",5", "1.234,5", "1,234 567.8,9" }) {
        EXPECT_FALSE(numberFrom(QString::fromUtf8(text))) << text;
    }
}

TEST(InputTrack, LeadsFromEachStepBackToIt)
{
    for (const InputId id : scenario::kInputIds) {
        const InputTrack track = trackOf(id);
        for (int step = 0; step <= track.steps; ++step) {
            const double number = numberAt(track, step);
            EXPECT_EQ(stepAt(track, number), step) << kindOf(id).word << " " << number;
            EXPECT_GE(number, kindOf(id).least);
            EXPECT_LT(number, kindOf(id).below);
        }
    }
}

TEST(InputTrack, GoesUpStepByStep)
{
    for (const InputId id : scenario::kInputIds) {
        for (int step = 1; step <= trackOf(id).steps; ++step) {
            EXPECT_GT(numberAt(trackOf(id), step), numberAt(trackOf(id), step - 1));
        }
    }
}

TEST(InputTrack, KeepsWhatLiesOutsideAtItsEnds)
{
    EXPECT_EQ(stepAt(trackOf(InputId::Requests), 0), 0);
    EXPECT_EQ(stepAt(trackOf(InputId::Requests), 1e14), trackOf(InputId::Requests).steps);
    EXPECT_EQ(stepAt(trackOf(InputId::Pue), 50), trackOf(InputId::Pue).steps);
}

TEST(MovedInput, TakesItsRangeAlong)
{
    const scenario::Input input {
        .low = 0.5, .mid = 2, .high = 8, .shape = Shape::LogUniform, .facts = {}, .note = {}
    };

    const scenario::Input moved = movedTo(InputId::EnergyPerRequest, input, 0.2);

    EXPECT_EQ(moved.mid, 0.2);
    EXPECT_DOUBLE_EQ(moved.low, 0.05);
    EXPECT_DOUBLE_EQ(moved.high, 0.8);
    EXPECT_EQ(moved.shape, Shape::LogUniform);
}

TEST(MovedInput, IsSoundWhereverItGoes)
{
    for (const InputId id : scenario::kInputIds) {
        const InputTrack track = trackOf(id);
        for (const Shape shape : { Shape::Uniform, Shape::Triangular }) {
            const scenario::Input input = spreadBy(id, scenario::fixedAt(numberAt(track, track.steps / 2)), shape, 0.2);
            ASSERT_FALSE(faultOf(id, input)) << kindOf(id).word;
            for (int step = 0; step <= track.steps; step += 5) {
                EXPECT_FALSE(faultOf(id, movedTo(id, input, numberAt(track, step)))) << kindOf(id).word << " " << step;
            }
        }
    }
}

TEST(WidenedScenario, HasARangeForEveryInputThatHadNone)
{
    scenario::Scenario plain;
    plain[InputId::Requests] = scenario::fixedAt(1e6);
    plain[InputId::EnergyPerRequest] = scenario::fixedAt(2);
    plain[InputId::SavingHardware] = scenario::fixedAt(0.9);

    const scenario::Scenario wide = widened(plain, 0.2);

    for (const InputId id : scenario::kInputIds) {
        EXPECT_FALSE(faultOf(id, wide[id])) << kindOf(id).word;
    }
    EXPECT_DOUBLE_EQ(wide[InputId::Requests].low, 8e5);
    EXPECT_DOUBLE_EQ(wide[InputId::Requests].high, 1.2e6);
    EXPECT_EQ(wide[InputId::Pue].low, 1); // not below what a PUE can be
    EXPECT_LT(wide[InputId::SavingHardware].high, 1);
    EXPECT_EQ(wide[InputId::WaterOnSite].shape, Shape::Fixed); // nothing to widen
}

} // namespace
} // namespace broadsheet::app
