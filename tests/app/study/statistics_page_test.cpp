// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/study/statistics_page.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using testing::appearanceIn;
using testing::longStore;

class StatisticsPageTest : public ::testing::Test {
protected:
    StatisticsPageTest()
        : m_page(std::make_unique<StatisticsPage>(m_store, appearanceIn(Language::English)))
    {
        m_page->resize(1100, 700);
        test::open(*m_page);
    }

    template <class T>
    T* child(const char* name)
    {
        return test::child<T>(*m_page, name);
    }

    void choose(StudyKind kind)
    {
        child<QListWidget>("statisticsList")->setCurrentRow(static_cast<int>(kind));
    }

    [[nodiscard]] std::string shownId() const
    {
        return m_page->shownFigure() == nullptr ? std::string() : m_page->shownFigure()->id;
    }

    QString verdict()
    {
        return child<QLabel>("statisticsVerdict")->text();
    }

    lottery::DrawStore m_store = longStore(400);
    std::unique_ptr<StatisticsPage> m_page;
};

TEST_F(StatisticsPageTest, ShowsEachStatisticOfTheNumbersAsAFigureWithItsVerdict)
{
    for (const StudyKind kind :
        { StudyKind::Frequency, StudyKind::Gaps, StudyKind::Pairs, StudyKind::Sums, StudyKind::OddEven }) {
        choose(kind);
        EXPECT_EQ(shownId(), "dlt-" + std::string(codeOf(kind)));
        EXPECT_FALSE(verdict().isEmpty());
    }
}

TEST_F(StatisticsPageTest, CountsOnlyDrawsOfTheRulesThatAreChosen)
{
    auto* rules = child<QComboBox>("statisticsRules");
    ASSERT_GT(rules->count(), 0);
    double draws = 0;
    for (int version = 0; version < rules->count(); ++version) {
        rules->setCurrentIndex(version);
        for (const figure::Mark& mark : m_page->shownFigure()->series.front().marks) {
            draws += *mark.value.best / 5;
        }
    }
    EXPECT_NEAR(draws, 401, 1e-6);
}

TEST_F(StatisticsPageTest, CountsTheNewestDrawsThatAreAskedFor)
{
    auto* draws = child<QComboBox>("statisticsDraws");
    draws->setCurrentIndex(draws->findData(100));
    double counted = 0;
    for (const figure::Mark& mark : m_page->shownFigure()->series.front().marks) {
        counted += *mark.value.best;
    }
    EXPECT_DOUBLE_EQ(counted, 500);
}

TEST_F(StatisticsPageTest, StudiesThePoolThatIsChosen)
{
    auto* numbers = child<QComboBox>("statisticsNumbers");
    ASSERT_EQ(numbers->count(), 2);
    EXPECT_EQ(m_page->shownFigure()->series.front().marks.size(), 35U);
    numbers->setCurrentIndex(1);
    EXPECT_EQ(m_page->shownFigure()->series.front().marks.size(), 12U);
    m_page->showGame(QStringLiteral("pl3"));
    EXPECT_EQ(numbers->count(), 3) << "a place each";
}

TEST_F(StatisticsPageTest, SaysPlainlyThatFewDrawsAllowNoTest)
{
    m_page->showGame(QStringLiteral("pl3"));
    choose(StudyKind::Frequency);
    EXPECT_TRUE(verdict().startsWith(QStringLiteral("Too few draws for a test"))) << verdict().toStdString();
    EXPECT_FALSE(verdict().contains(QStringLiteral("p =")));
    choose(StudyKind::Gaps);
    EXPECT_TRUE(child<QWidget>("statisticsEmpty")->isVisible());
    EXPECT_EQ(m_page->shownFigure(), nullptr);
}

TEST_F(StatisticsPageTest, SaysWhyThereIsNothingToShow)
{
    m_page->showGame(QStringLiteral("fj22x5"));
    EXPECT_TRUE(child<QWidget>("statisticsEmpty")->isVisible());
    m_page->showGame(QStringLiteral("dlt"));
    EXPECT_FALSE(child<QWidget>("statisticsEmpty")->isVisible());
}

TEST_F(StatisticsPageTest, ShowsPrintedFiguresOverTime)
{
    choose(StudyKind::Winners);
    EXPECT_EQ(shownId(), "dlt-winners");
    EXPECT_FALSE(child<QComboBox>("statisticsNumbers")->isEnabled());
    choose(StudyKind::TotalAmount);
    EXPECT_EQ(m_page->shownFigure()->unit, "yuan");
}

TEST_F(StatisticsPageTest, TellsThatAnotherFigureIsShown)
{
    QSignalSpy told(m_page.get(), &StatisticsPage::shownFigureChanged);
    choose(StudyKind::Sums);
    EXPECT_EQ(told.size(), 1);
}

TEST_F(StatisticsPageTest, HasTheDataInATable)
{
    choose(StudyKind::OddEven);
    child<QTabWidget>("studyTabs")->setCurrentIndex(1);
    EXPECT_EQ(child<QTableView>("studyTable")->model()->rowCount(), 2 * 6);
    choose(StudyKind::Frequency);
    EXPECT_EQ(child<QTableView>("studyTable")->model()->rowCount(), 2 * 35);
}

TEST_F(StatisticsPageTest, RemembersWhatWasChosen)
{
    choose(StudyKind::Sums);
    child<QComboBox>("statisticsNumbers")->setCurrentIndex(1);
    child<QComboBox>("statisticsDraws")->setCurrentIndex(2);
    StatisticsPage other(m_store, appearanceIn(Language::English));
    other.restoreState(m_page->state());
    EXPECT_EQ(other.state(), m_page->state());
    EXPECT_EQ(other.shownFigure()->id, "dlt-sums");
}

TEST_F(StatisticsPageTest, FollowsDrawsThatWereAdded)
{
    const lottery::DrawStore more = longStore(450);
    const auto counted = [this] {
        double sum = 0;
        for (const figure::Mark& mark : m_page->shownFigure()->series.front().marks) {
            sum += *mark.value.best;
        }
        return sum;
    };
    choose(StudyKind::OddEven);
    child<QComboBox>("statisticsRules")->setCurrentIndex(child<QComboBox>("statisticsRules")->count() - 1);
    const double before = counted();
    m_page->setStore(more);
    EXPECT_GT(counted(), before);
    m_page.reset(); // before the store
}

TEST_F(StatisticsPageTest, SpeaksChinese)
{
    Appearance& appearance = appearanceIn(Language::Chinese);
    EXPECT_EQ(child<QListWidget>("statisticsList")->item(1)->text(), QStringLiteral("遗漏"));
    EXPECT_TRUE(verdict().contains(QStringLiteral("卡方检验"))) << verdict().toStdString();
    appearance.setLanguage(Language::English);
}

} // namespace
} // namespace broadsheet::app
