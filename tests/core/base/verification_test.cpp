// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/verification.h"

#include <gtest/gtest.h>

namespace broadsheet {
namespace {

TEST(Verification, EachIsReadBackFromItsWord)
{
    for (const Verification verification : kVerifications) {
        EXPECT_FALSE(wordFor(verification).empty());
        EXPECT_EQ(verificationFromWord(wordFor(verification)), verification);
    }
    EXPECT_FALSE(verificationFromWord("certain"));
    EXPECT_FALSE(verificationFromWord(""));
}

TEST(Verification, WhatIsUnverifiedMakesEverythingUnverifiedAndTwoSourcesNothingSurer)
{
    for (const Verification each : kVerifications) {
        EXPECT_EQ(weaker(each, Verification::Unverified), Verification::Unverified);
        EXPECT_EQ(weaker(Verification::TwoSources, each), each);
        EXPECT_EQ(weaker(each, each), each);
    }
    EXPECT_EQ(weaker(Verification::Relayed, Verification::Seen), Verification::Relayed);
}

} // namespace
} // namespace broadsheet
