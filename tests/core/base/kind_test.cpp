// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kind.h"

#include <gtest/gtest.h>

namespace broadsheet {
namespace {

TEST(Kind, EveryKindIsReadBackFromItsWord)
{
    for (const Kind kind : kKinds) {
        EXPECT_FALSE(wordFor(kind).empty());
        EXPECT_EQ(kindFromWord(wordFor(kind)), kind);
    }
}

TEST(Kind, OtherWordsAreNoKind)
{
    EXPECT_FALSE(kindFromWord("guessed"));
    EXPECT_FALSE(kindFromWord("Measured"));
    EXPECT_FALSE(kindFromWord(""));
}

} // namespace
} // namespace broadsheet
