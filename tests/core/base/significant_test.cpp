// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/significant.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace broadsheet {
namespace {

TEST(Significant, TakesAwayTheLastBits)
{
    EXPECT_EQ(toSignificant(6400000 * 1e-6), 6.4);
    EXPECT_EQ(toSignificant(0.1 + 0.2), 0.3);
}

TEST(Significant, LeavesShortNumbersAndLimitsAlone)
{
    for (const double value : { 0.0, 1.0, -2.5, 0.61, 182.5, 1e300, std::numeric_limits<double>::max() }) {
        EXPECT_EQ(toSignificant(value), value);
    }
    EXPECT_TRUE(std::isinf(toSignificant(std::numeric_limits<double>::infinity())));
}

TEST(Significant, KeepsOrder)
{
    std::mt19937 random(7);
    std::uniform_real_distribution number(-1e9, 1e9);
    for (int i = 0; i < 1000; ++i) {
        const double value = number(random);
        const double above = std::nextafter(value, 2e9);
        EXPECT_LE(toSignificant(value), toSignificant(above));
        EXPECT_NEAR(toSignificant(value), value, 1e-14 * std::abs(value));
    }
}

} // namespace
} // namespace broadsheet
