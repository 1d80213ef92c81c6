// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/base/words.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

TEST(Words, SpeakTheirLanguageWhateverTheWindowSpeaks)
{
    const Words chinese(Language::Chinese);
    const Words english(Language::English);
    ASSERT_TRUE(chinese.isLoaded());

    EXPECT_EQ(english.text("Kind", "estimated"), QStringLiteral("estimated"));
    EXPECT_EQ(chinese.text("Kind", "estimated"), QStringLiteral("估算"));
}

TEST(Words, FallBackToTheSourceText)
{
    EXPECT_EQ(Words(Language::Chinese).text("Nowhere", "Never said"), QStringLiteral("Never said"));
}

TEST(Words, PutCountsInWithSeparators)
{
    EXPECT_EQ(Words(Language::English).text("Nowhere", "%n rows", 12'345), QStringLiteral("12,345 rows"));
    EXPECT_EQ(Words(Language::English).text("Nowhere", "%n rows", 0), QStringLiteral("0 rows"));
}

TEST(Language, IsReadBackFromItsCode)
{
    for (const Language language : kLanguages) {
        EXPECT_EQ(languageFromCode(codeOf(language)), language);
        EXPECT_EQ(languageFor(localeOf(language)), language);
    }
    EXPECT_FALSE(languageFromCode("fr"));
    EXPECT_EQ(languageFor(QLocale(QLocale::Chinese, QLocale::Taiwan)), Language::Chinese);
    EXPECT_EQ(languageFor(QLocale(QLocale::French)), Language::English);
}

TEST(QtText, KeepsUtf8BothWays)
{
    const std::string text = "用电 5 × 10³ 🎱";
    EXPECT_EQ(toUtf8(toQString(text)), text);
    EXPECT_EQ(fromPath(toPath(QStringLiteral("/tmp/图.png"))), QStringLiteral("/tmp/图.png"));
}

} // namespace
} // namespace broadsheet::app
