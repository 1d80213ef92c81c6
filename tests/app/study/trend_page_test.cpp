// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_page.h"
#include "app/study/trend_view.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using testing::appearanceIn;
using testing::longStore;

class TrendPageTest : public ::testing::Test {
protected:
    TrendPageTest()
    {
        m_page = std::make_unique<TrendPage>(m_store, appearanceIn(Language::English));
        m_page->resize(1100, 700);
        test::open(*m_page);
    }

    template <class T>
    T* child(const char* name)
    {
        return test::child<T>(*m_page, name);
    }

    const TrendView& view()
    {
        return *child<TrendView>("trendView");
    }

    [[nodiscard]] std::size_t shown()
    {
        return view().picture() == nullptr ? 0 : view().picture()->stretch().rows();
    }

    void choose(int draws)
    {
        auto* choice = child<QComboBox>("trendChoice");
        choice->setCurrentIndex(choice->findData(draws));
    }

    lottery::DrawStore m_store = longStore(400);
    std::unique_ptr<TrendPage> m_page;
};

constexpr int kAll = 0;
constexpr int kRange = -1;

TEST_F(TrendPageTest, ShowsAsManyOfTheNewestDrawsAsAreChosen)
{
    EXPECT_EQ(shown(), 30U);
    for (const int draws : { 50, 100, 30 }) {
        choose(draws);
        EXPECT_EQ(shown(), static_cast<std::size_t>(draws));
        EXPECT_EQ(view().picture()->stretch().last, 401U);
    }
    choose(kAll);
    EXPECT_EQ(shown(), 401U);
    EXPECT_TRUE(child<QLabel>("trendShown")->text().startsWith(QStringLiteral("401 of 401 draws")));
}

TEST_F(TrendPageTest, ShowsARangeOfIssues)
{
    EXPECT_FALSE(child<QLineEdit>("trendRange")->isVisible());
    choose(kRange);
    auto* range = child<QLineEdit>("trendRange");
    ASSERT_TRUE(range->isVisible());
    QTest::keyClicks(range, QStringLiteral("24011-24020"));
    EXPECT_EQ(shown(), 10U);
    range->setText(QStringLiteral("2402*"));
    EXPECT_EQ(shown(), 8U) << child<QLabel>("trendPageMessage")->text().toStdString();
}

TEST_F(TrendPageTest, SaysWhatARangeShouldLookLikeAndThatNoDrawIsInIt)
{
    choose(kRange);
    auto* range = child<QLineEdit>("trendRange");
    range->setText(QStringLiteral("yesterday"));
    EXPECT_EQ(shown(), 0U);
    EXPECT_TRUE(child<QLabel>("trendPageMessage")->text().contains(QStringLiteral("24001-24030")));
    EXPECT_FALSE(child<QPushButton>("trendExport")->isEnabled());
    range->setText(QStringLiteral("99001-99010"));
    EXPECT_EQ(shown(), 0U);
    EXPECT_FALSE(child<QLabel>("trendPageMessage")->text().isEmpty());
    range->clear();
    EXPECT_EQ(shown(), 401U);
    EXPECT_TRUE(child<QLabel>("trendPageMessage")->text().isEmpty());
    EXPECT_TRUE(child<QPushButton>("trendExport")->isEnabled());
}

TEST_F(TrendPageTest, SwitchesTheColumnsBesideTheNumbers)
{
    const std::size_t all = view().picture()->layout().columns.size();
    EXPECT_EQ(all, 47U + kTrendSections.size());
    child<QAction>("trendSection-sum")->trigger();
    child<QAction>("trendSection-zones")->trigger();
    EXPECT_EQ(view().picture()->layout().columns.size(), all - 2);
    child<QAction>("trendSection-sum")->trigger();
    EXPECT_EQ(view().picture()->layout().columns.size(), all - 1);
}

TEST_F(TrendPageTest, ShowsDigitGamesByPlace)
{
    m_page->showGame(QStringLiteral("pl3"));
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("pl3"));
    EXPECT_EQ(shown(), 1U);
    EXPECT_EQ(view().picture()->layout().columns.size(), 30U + kTrendSections.size());
}

TEST_F(TrendPageTest, SaysThatAGameHasNoDrawsYet)
{
    m_page->showGame(QStringLiteral("fj22x5"));
    EXPECT_TRUE(child<QWidget>("trendEmpty")->isVisible());
    EXPECT_FALSE(child<TrendView>("trendView")->isVisible());
    EXPECT_FALSE(child<QPushButton>("trendExport")->isEnabled());
    m_page->showGame(QStringLiteral("dlt"));
    EXPECT_TRUE(child<TrendView>("trendView")->isVisible());
}

TEST_F(TrendPageTest, KeepsTheMarksWhileColumnsAreSwitchedAndClearsThemWhenAsked)
{
    auto* trend = child<TrendView>("trendView");
    EXPECT_FALSE(child<QPushButton>("trendClear")->isEnabled());
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_M);
    EXPECT_TRUE(child<QPushButton>("trendClear")->isEnabled());
    child<QAction>("trendSection-sum")->trigger();
    child<QToolButton>("trendJoin")->click();
    EXPECT_TRUE(trend->picture()->look().joinsHits);
    EXPECT_EQ(trend->marks().tracks.size(), 1U);
    test::click(*child<QPushButton>("trendClear"));
    EXPECT_TRUE(trend->marks().isEmpty());
    EXPECT_FALSE(child<QPushButton>("trendClear")->isEnabled());
}

TEST_F(TrendPageTest, RemembersWhatWasChosen)
{
    choose(kRange);
    child<QLineEdit>("trendRange")->setText(QStringLiteral("24001-24009"));
    child<QAction>("trendSection-span")->trigger();
    child<QToolButton>("trendJoin")->click();
    TrendPage other(m_store, appearanceIn(Language::English));
    other.restoreState(m_page->state());
    EXPECT_EQ(other.state(), m_page->state());
    const auto* picture = test::child<TrendView>(other, "trendView")->picture();
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(picture->stretch().rows(), 9U);
    EXPECT_FALSE(picture->look().sections.contains(TrendSection::Span));
    EXPECT_TRUE(picture->look().joinsHits);
}

TEST_F(TrendPageTest, FollowsDrawsThatWereAdded)
{
    choose(kAll);
    const lottery::DrawStore more = longStore(450);
    m_page->setStore(more);
    EXPECT_EQ(shown(), 451U);
    m_page.reset(); // before the store
}

TEST_F(TrendPageTest, SpeaksBothLanguages)
{
    Appearance& appearance = appearanceIn(Language::Chinese);
    EXPECT_EQ(child<QComboBox>("trendChoice")->itemText(0), QStringLiteral("最近 30 期"));
    EXPECT_EQ(nameOf(TrendSection::Zones, view().picture()->look().formatter.words()), QStringLiteral("区间比"));
    appearance.setLanguage(Language::English);
    EXPECT_EQ(child<QComboBox>("trendChoice")->itemText(0), QStringLiteral("Last 30"));
}

} // namespace
} // namespace broadsheet::app
