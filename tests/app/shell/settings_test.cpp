// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

class SettingsFile : public testing::Test {
protected:
    static fs::path file()
    {
        return fs::path(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).toStdString())
            / "broadsheet.ini";
    }

    static void write(const std::string& content)
    {
        fs::create_directories(file().parent_path());
        broadsheet::test::write(file(), content);
    }

    static void expectDefaults(const Settings& settings)
    {
        EXPECT_TRUE(settings.geometry.isEmpty());
        EXPECT_EQ(settings.page, QString());
        EXPECT_FALSE(settings.language);
        EXPECT_EQ(settings.theme, ThemeChoice::System);
        ExportChoice usual;
        usual.folder = settings.exportChoice.folder;
        EXPECT_EQ(settings.exportChoice, usual);
        EXPECT_TRUE(QDir(usual.folder).exists());
        EXPECT_TRUE(settings.results.isEmpty());
    }

    test::FreshHome m_home;
};

TEST_F(SettingsFile, ThatIsMissingGivesTheDefaults)
{
    ASSERT_FALSE(fs::exists(file()));
    expectDefaults(loadSettings());
}

TEST_F(SettingsFile, GivesBackWhatWasSaved)
{
    const QVariantMap results { { QStringLiteral("game"), QStringLiteral("pl3") },
        { QStringLiteral("issue"), QStringLiteral("240*") } };
    for (const auto& language :
        { std::optional<Language>(), std::optional(Language::Chinese), std::optional(Language::English) }) {
        for (const ThemeChoice theme : kThemeChoices) {
            const Settings saved { .geometry = QByteArray("\0\xff\n=;\"binary", 13),
                .page = QStringLiteral("water"),
                .language = language,
                .theme = theme,
                .exportChoice = { .size = { 1234, 567 },
                    .scale = 3.5,
                    .folder = QStringLiteral(R"(/图片/a, b;c="d")"),
                    .format = FileFormat::Pdf,
                    .formats = { FileFormat::Svg, FileFormat::Csv },
                    .onPaper = true,
                    .paper = { .millimetres = { 85.5, 60 }, .dpi = 600 },
                    .language = language,
                    .theme = theme,
                    .parts = { .title = false, .legend = true, .source = false, .ground = false },
                    .outlines = true },
                .results = results,
                .findings = { { QStringLiteral("error"), false } },
                .ticket = { { QStringLiteral("lines"), QStringLiteral("1 2 3\n+ 4; \"5\"") } },
                .trend = { { QStringLiteral("range"), QStringLiteral("24001-24030") } },
                .statistics = { { QStringLiteral("study"), QStringLiteral("gaps") } } };
            ASSERT_TRUE(saveSettings(saved));
            const Settings loaded = loadSettings();
            EXPECT_EQ(loaded.geometry, saved.geometry);
            EXPECT_EQ(loaded.page, saved.page);
            EXPECT_EQ(loaded.language, saved.language);
            EXPECT_EQ(loaded.theme, saved.theme);
            EXPECT_EQ(loaded.exportChoice, saved.exportChoice);
            EXPECT_EQ(loaded.results, saved.results);
            EXPECT_EQ(loaded.findings.value(QStringLiteral("error")).toBool(), false);
            EXPECT_EQ(loaded.ticket, saved.ticket);
            EXPECT_EQ(loaded.trend, saved.trend);
            EXPECT_EQ(loaded.statistics, saved.statistics);
        }
    }
}

TEST_F(SettingsFile, LiesInTheConfigurationFolderOfThePerson)
{
    ASSERT_TRUE(saveSettings({}));
    EXPECT_TRUE(fs::exists(file()));
    EXPECT_TRUE(file().string().starts_with((m_home.path() / "config").string())) << file();
}

TEST_F(SettingsFile, WithValuesThatCannotBeGivesTheDefaults)
{
    write("[look]\nlanguage=klingon\ntheme=pink\n"
          "[export]\nwidth=-5\nheight=lots\nscale=nan\nformat=bmp\nformats=tiff gif\npaperWidth=0\nresolution=-1\n"
          "language=fr\ntheme=7\n");
    expectDefaults(loadSettings());
}

TEST_F(SettingsFile, WithAPictureTooLargeOrTooSmallGivesTheDefaultSize)
{
    for (const char* size : { "width=99999\nheight=99999\nscale=1\n", "width=1\nheight=1\nscale=1\n",
             "width=1200\nheight=800\nscale=80\n", "width=1200\nheight=800\nscale=0\n" }) {
        write(std::string("[export]\n") + size);
        expectDefaults(loadSettings());
    }
}

TEST_F(SettingsFile, ThatIsNoSettingsFileGivesTheDefaults)
{
    for (const std::string& content :
        { std::string(), std::string(5000, '\0'), std::string("\x89PNG\r\n\x1a\n\xff\xfe"),
            std::string("[[[[\n====\n%%%\n\\x\\"), std::string("<html></html>") }) {
        write(content);
        expectDefaults(loadSettings());
    }
}

TEST_F(SettingsFile, ThatCannotBeWrittenIsToldOf)
{
    fs::create_directories(file().parent_path().parent_path());
    broadsheet::test::write(file().parent_path(), "a file where the folder should be");
    EXPECT_FALSE(saveSettings({}));
}

TEST_F(SettingsFile, OffersAFolderForPicturesThatIsThere)
{
    EXPECT_EQ(loadSettings().exportChoice.folder.toStdString(), m_home.path().string());
    fs::create_directory(m_home.path() / "Pictures");
    EXPECT_EQ(loadSettings().exportChoice.folder.toStdString(), (m_home.path() / "Pictures").string());
}

} // namespace
} // namespace broadsheet::app
