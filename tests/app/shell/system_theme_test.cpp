// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/appearance.h"
#include "app/shell/system_theme.h"
#include "tests/support/bundled.h"

#include <QApplication>
#include <QDBusVariant>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

// What the desktop portal would say of a changed setting.
void tell(SystemTheme& theme, const QString& group, const QString& key, const QVariant& value)
{
    ASSERT_TRUE(QMetaObject::invokeMethod(&theme, "settingChanged", Qt::DirectConnection, Q_ARG(QString, group),
        Q_ARG(QString, key), Q_ARG(QDBusVariant, QDBusVariant(value))));
}

void tellScheme(SystemTheme& theme, uint scheme)
{
    tell(theme, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), scheme);
}

class SystemThemes : public testing::Test {
protected:
    void TearDown() override
    {
        QApplication::setPalette(m_before);
    }

    QPalette m_before = QApplication::palette();
};

TEST_F(SystemThemes, BeginsWithThePaletteThatThePlatformGave)
{
    for (const bool dark : { true, false }) {
        QApplication::setPalette(palette(colorsFor(dark)));
        EXPECT_EQ(SystemTheme().isDark(), dark);
    }
}

TEST_F(SystemThemes, FollowsTheDesktopsPreferenceAndTellsOfAChangeOnce)
{
    QApplication::setPalette(palette(lightColors()));
    SystemTheme theme;
    QSignalSpy changed(&theme, &SystemTheme::changed);
    tellScheme(theme, 1);
    EXPECT_TRUE(theme.isDark());
    tellScheme(theme, 1);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed.front().front().toBool());
    tellScheme(theme, 2);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(SystemThemes, TakesNoHeedOfOtherSettingsAndOfNoPreference)
{
    QApplication::setPalette(palette(lightColors()));
    SystemTheme theme;
    QSignalSpy changed(&theme, &SystemTheme::changed);
    tellScheme(theme, 0);
    tell(theme, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"), 1U);
    tell(theme, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 1U);
    tell(theme, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QStringLiteral("dark"));
    EXPECT_EQ(changed.size(), 0);
    EXPECT_FALSE(theme.isDark());
}

TEST_F(SystemThemes, RulesTheWindowsColoursUnlessOthersAreChosen)
{
    QApplication::setPalette(palette(lightColors()));
    SystemTheme theme;
    Appearance appearance(
        Language::English, ThemeChoice::System, theme.isDark(), test::bundledData().catalogue.unitNames);
    QObject::connect(&theme, &SystemTheme::changed, &appearance, &Appearance::setSystemIsDark);
    EXPECT_EQ(appearance.colors(), lightColors());

    tellScheme(theme, 1);
    EXPECT_EQ(appearance.colors(), darkColors());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColors().window);

    appearance.setThemeChoice(ThemeChoice::Light);
    EXPECT_EQ(appearance.colors(), lightColors());
    tellScheme(theme, 2);
    tellScheme(theme, 1);
    EXPECT_EQ(appearance.colors(), lightColors());

    appearance.setThemeChoice(ThemeChoice::System);
    EXPECT_EQ(appearance.colors(), darkColors());
}

} // namespace
} // namespace broadsheet::app
