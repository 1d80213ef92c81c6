// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window was like when it was closed is what it is like after the next start.
#include "app/base/qt_text.h"
#include "app/lottery/results_page.h"

#include <QLineEdit>

#include <gtest/gtest.h>

#include <memory>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

class Restart : public testing::Test {
protected:
    void start()
    {
        m_shown = std::make_unique<test::ShownWindow>(loadSettings());
        QObject::connect(&m_shown->window, &MainWindow::settingsChanged, &m_shown->window,
            [this] { EXPECT_TRUE(saveSettings(m_shown->settings)); });
    }

    void restart()
    {
        m_shown->press(Qt::Key_Q);
        m_shown.reset();
        start();
    }

    [[nodiscard]] ResultsPage& results() const
    {
        return *qobject_cast<ResultsPage*>(m_shown->page());
    }

    test::FreshHome m_home;
    std::unique_ptr<test::ShownWindow> m_shown;
};

TEST_F(Restart, BringsBackPageLanguageAndColours)
{
    start();
    for (const QString& page : test::pageIds()) {
        for (const char* theme : { "theme-dark", "theme-light", "theme-system" }) {
            m_shown->window.showPage(page);
            m_shown->action(theme)->trigger();
            m_shown->action(page.size() % 2 == 0 ? "language-zh" : "language-en")->trigger();
            const Language language = m_shown->appearance.language();
            const ThemeChoice choice = m_shown->appearance.themeChoice();

            restart();

            EXPECT_EQ(m_shown->window.currentPage(), page);
            EXPECT_EQ(m_shown->appearance.language(), language);
            EXPECT_EQ(m_shown->appearance.themeChoice(), choice);
        }
    }
}

TEST_F(Restart, BringsBackTheSizeOfTheWindow)
{
    start();
    EXPECT_EQ(m_shown->window.size(), QSize(1280, 800));
    m_shown->window.showNormal();
    m_shown->window.resize(801, 577);
    QCoreApplication::processEvents();

    restart();

    EXPECT_EQ(m_shown->window.size(), QSize(801, 577));
}

TEST_F(Restart, TakesTheFirstSizeWhereTheKeptOneIsNoGeometry)
{
    Settings settings;
    settings.geometry = QByteArray("no geometry");
    ASSERT_TRUE(saveSettings(settings));
    start();
    EXPECT_EQ(m_shown->window.size(), QSize(1280, 800));
}

TEST_F(Restart, BringsBackGameAndFiltersOfTheResults)
{
    start();
    m_shown->window.showPage(QStringLiteral("results"));
    results().showDraw(QStringLiteral("fj22x5"), QStringLiteral("24061"));
    QTest::keyClicks(test::child<QLineEdit>(results(), "issueFilter"), QStringLiteral("240"));
    EXPECT_EQ(results().currentGame(), QStringLiteral("fj22x5"));

    restart();

    EXPECT_EQ(results().currentGame(), QStringLiteral("fj22x5"));
    EXPECT_EQ(results().currentIssue(), QStringLiteral("24061"));
    EXPECT_EQ(test::child<QLineEdit>(results(), "issueFilter")->text(), QStringLiteral("240"));
}

TEST_F(Restart, KeepsTheResultsOfAWindowThatNeverShowedThem)
{
    start();
    m_shown->window.showPage(QStringLiteral("results"));
    results().showDraw(QStringLiteral("pl3"), QStringLiteral("24061"));
    m_shown->window.showPage(QStringLiteral("overview"));
    restart();
    restart();
    m_shown->window.showPage(QStringLiteral("results"));
    EXPECT_EQ(results().currentGame(), QStringLiteral("pl3"));
}

TEST_F(Restart, KeepsNoLanguageThatNobodyChose)
{
    start();
    restart();
    EXPECT_FALSE(loadSettings().language);
}

} // namespace
} // namespace broadsheet::app
