// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/findings_page.h"
#include "app/table/table_view.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace broadsheet::app {
namespace {

// 401 draws on every other day, of which 24027 is the bulletin with its errors.
class Findings : public ::testing::Test {
protected:
    lottery::DrawStore m_store = testing::longStore();
    Appearance& m_appearance = testing::appearanceIn(Language::English);
    std::unique_ptr<FindingsPage> m_page = std::make_unique<FindingsPage>(m_store, m_appearance);

    void SetUp() override
    {
        m_page->resize(900, 600);
        test::open(*m_page);
    }

    [[nodiscard]] TableView& table() const
    {
        return *test::child<TableView>(*m_page, "findingsTable");
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
};

TEST_F(Findings, HasThoseOfAllDrawsWithTheGravestFirst)
{
    const auto expected = lottery::auditAll(m_store.drawsOf("dlt"), *m_store.game("dlt"));
    EXPECT_EQ(table().model()->rowCount(), static_cast<int>(expected.size()));
    EXPECT_EQ(cell(0, FindingsModel::SeverityColumn), QStringLiteral("Error"));
    EXPECT_EQ(cell(table().model()->rowCount() - 1, FindingsModel::SeverityColumn), QStringLiteral("Note"));
}

TEST_F(Findings, AreNarrowedDownBySeverity)
{
    const int all = table().model()->rowCount();
    auto& warnings = *test::child<QCheckBox>(*m_page, "findings-warning");
    warnings.click();
    EXPECT_LT(table().model()->rowCount(), all);
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        EXPECT_NE(cell(row, FindingsModel::SeverityColumn), QStringLiteral("Warning"));
    }
    EXPECT_TRUE(test::child<QLabel>(*m_page, "findingsCount")->text().contains(QString::number(all)));
}

TEST_F(Findings, OpenTheirDraw)
{
    QSignalSpy chosen(m_page.get(), &FindingsPage::drawChosen);
    auto& open = *test::child<QPushButton>(*m_page, "openDraw");
    EXPECT_FALSE(open.isEnabled());
    const QRect first = table().visualRect(table().model()->index(0, FindingsModel::Issue));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, first.center());
    EXPECT_TRUE(open.isEnabled());
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("dlt"));
    EXPECT_EQ(chosen[0][1].toString(), cell(0, FindingsModel::Issue));
    test::click(open);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(Findings, AreSortedByEveryColumn)
{
    const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table().selectRow(0);
    const QString issue = cell(0, FindingsModel::Issue);
    const QString sentence = cell(0, FindingsModel::Sentence);
    table().sortByColumn(FindingsModel::Issue, Qt::AscendingOrder);
    for (int row = 1; row < table().model()->rowCount(); ++row) {
        EXPECT_LE(cell(row - 1, FindingsModel::Issue), cell(row, FindingsModel::Issue));
    }
    const int selected = table().currentIndex().row();
    EXPECT_EQ(cell(selected, FindingsModel::Issue), issue) << "the chosen finding stays chosen";
    EXPECT_EQ(cell(selected, FindingsModel::Sentence), sentence);
    table().sortByColumn(FindingsModel::DateDrawn, Qt::DescendingOrder);
    table().sortByColumn(FindingsModel::Sentence, Qt::AscendingOrder);
}

TEST_F(Findings, RememberTheGameAndTheSeverities)
{
    auto& games = *test::child<QComboBox>(*m_page, "findingsGame");
    games.setCurrentIndex(games.findData(QStringLiteral("pl3")));
    test::child<QCheckBox>(*m_page, "findings-note")->click();
    const QVariantMap state = m_page->state();
    FindingsPage again(m_store, m_appearance);
    again.restoreState(state);
    EXPECT_EQ(again.state(), state);
}

TEST_F(Findings, FollowAChangeOfTheDraws)
{
    const int before = table().model()->rowCount();
    m_page->setStore(testing::bundledStore());
    EXPECT_LT(table().model()->rowCount(), before);
    EXPECT_EQ(test::child<QComboBox>(*m_page, "findingsGame")->currentData().toString(), QStringLiteral("dlt"));
}

TEST_F(Findings, SayWhereThereAreNone)
{
    auto& games = *test::child<QComboBox>(*m_page, "findingsGame");
    games.setCurrentIndex(games.findData(QStringLiteral("fj22x5")));
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_FALSE(test::child<QPushButton>(*m_page, "openDraw")->isEnabled());
}

} // namespace
} // namespace broadsheet::app
