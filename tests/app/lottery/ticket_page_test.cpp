// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ball_button.h"
#include "app/lottery/ticket_editor.h"
#include "app/lottery/ticket_page.h"
#include "app/table/table_view.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

#include <fstream>
#include <memory>

namespace broadsheet::app {
namespace {

// The bundled games and draws; 24027 of dlt printed 08 09 16 22 23 + 07 09.
class Ticket : public ::testing::Test {
protected:
    Appearance& m_appearance = testing::appearanceIn(Language::English);
    std::unique_ptr<TicketPage> m_page = std::make_unique<TicketPage>(testing::bundledStore(), m_appearance);

    void SetUp() override
    {
        m_page->resize(930, 640);
        test::open(*m_page);
    }

    template <class T>
    [[nodiscard]] T& widget(const char* name) const
    {
        return *test::child<T>(*m_page, name);
    }

    void chooseGame(const char* id)
    {
        QComboBox& games = widget<QComboBox>("ticketGame");
        games.setCurrentIndex(games.findData(QLatin1String(id)));
    }

    void type(const char* lines)
    {
        // Chinese comes from an input method, not from keys.
        QInputMethodEvent typed;
        typed.setCommitString(QString::fromUtf8(lines));
        QCoreApplication::sendEvent(&widget<TicketEditor>("ticketLines"), &typed);
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return widget<TableView>("ticketTable").model()->index(row, column).data().toString();
    }

    [[nodiscard]] int rows() const
    {
        return widget<TableView>("ticketTable").model()->rowCount();
    }

    [[nodiscard]] QString total() const
    {
        return widget<QLabel>("ticketTotal").text();
    }

    void clickBalls(std::initializer_list<const char*> names)
    {
        for (const char* name : names) {
            test::click(widget<BallButton>(name));
        }
    }
};

TEST_F(Ticket, TellsWhatEachLineWonAsOneTypes)
{
    chooseGame("dlt");
    EXPECT_EQ(widget<QLineEdit>("ticketDraws").text(), QStringLiteral("24027"));
    type("08 09 16 22 23 + 07 09\n01 02 03 04 05 + 01 02");
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, 2), QStringLiteral("First prize"));
    EXPECT_EQ(cell(0, 6), QStringLiteral("6,990,402 yuan (printed)"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("no win"));
    EXPECT_EQ(total(), QStringLiteral("Won 6,990,402 yuan for 4 yuan"));
}

TEST_F(Ticket, ReckonsWithAddOnAndMultiple)
{
    chooseGame("dlt");
    type("08 09 16 22 23 + 07 09");
    widget<QCheckBox>("ticketAddOn").click();
    widget<QSpinBox>("ticketMultiple").setValue(2);
    EXPECT_EQ(total(), QStringLiteral("Won 25,165,446 yuan for 6 yuan")); // 2 × (6,990,402 + 5,592,321)
    chooseGame("ssq");
    EXPECT_FALSE(widget<QCheckBox>("ticketAddOn").isVisible());
}

TEST_F(Ticket, UnderlinesAMistakeAndSaysWhatItIs)
{
    chooseGame("dlt");
    type("08 09 16 22 36 + 07 09");
    const QLabel& complaints = widget<QLabel>("ticketComplaints");
    EXPECT_TRUE(complaints.isVisible());
    EXPECT_EQ(complaints.text(), QStringLiteral("Line 1: 36 is no number of “Front” (1–35)."));
    const auto formats = widget<TicketEditor>("ticketLines").document()->firstBlock().layout()->formats();
    ASSERT_EQ(formats.size(), 1);
    EXPECT_EQ(formats[0].start, 12);
    EXPECT_EQ(formats[0].length, 2);
    EXPECT_EQ(rows(), 0);
}

TEST_F(Ticket, CountsManyBetsWithoutListingThem)
{
    chooseGame("dlt");
    type("(08 09) 16 22 23 24 25 + 07 09 11");
    EXPECT_EQ(cell(0, 3), QStringLiteral("30"));
    EXPECT_GT(rows(), 2);
}

TEST_F(Ticket, SaysThatADrawIsNotThere)
{
    chooseGame("dlt");
    type("08 09 16 22 23 + 07 09");
    widget<QLineEdit>("ticketDraws").setText(QStringLiteral("24026-24028"));
    EXPECT_TRUE(widget<QLabel>("ticketNotes").text().contains(QStringLiteral("24026, 24028")));
    EXPECT_EQ(rows(), 1);
    widget<QLineEdit>("ticketDraws").setText(QStringLiteral("24x"));
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(widget<QLabel>("ticketTotal").isVisible());
}

TEST_F(Ticket, PicksNumbersByClicksAndKeys)
{
    chooseGame("dlt");
    QPushButton& add = widget<QPushButton>("addPicked");
    clickBalls({ "ball0-0-8", "ball0-0-9", "ball0-0-16", "ball0-0-22", "ball1-0-7", "ball1-0-9" });
    EXPECT_FALSE(add.isEnabled());
    BallButton& first = widget<BallButton>("ball0-0-22");
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Right);
    EXPECT_TRUE(widget<BallButton>("ball0-0-23").hasFocus());
    QTest::keyClick(&widget<BallButton>("ball0-0-23"), Qt::Key_Space);
    EXPECT_EQ(widget<BallButton>("ball0-0-23").accessibleName(), QStringLiteral("Front 23, chosen"));
    ASSERT_TRUE(add.isEnabled());
    test::click(add);
    EXPECT_EQ(widget<TicketEditor>("ticketLines").toPlainText(), QStringLiteral("08 09 16 22 23 + 07 09"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("First prize"));
    EXPECT_FALSE(add.isEnabled());
}

TEST_F(Ticket, PicksBankers)
{
    chooseGame("fj22x5");
    widget<QCheckBox>("pickerBankers").click();
    clickBalls({ "ball0-0-1", "ball0-0-2" });
    widget<QCheckBox>("pickerBankers").click();
    clickBalls({ "ball0-0-3", "ball0-0-4", "ball0-0-5", "ball0-0-6" });
    test::click(widget<QPushButton>("addPicked"));
    EXPECT_EQ(widget<TicketEditor>("ticketLines").toPlainText(), QStringLiteral("(01 02) 03 04 05 06"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("4"));
}

TEST_F(Ticket, ShowsAnExampleOfEveryGameThatCanBeRead)
{
    const auto& editor = widget<TicketEditor>("ticketLines");
    for (const lottery::Game& game : testing::bundledStore().games) {
        chooseGame(game.id.c_str());
        const QStringList example = editor.placeholderText().split(QLatin1Char('\n')).mid(1);
        EXPECT_FALSE(example.isEmpty());
        for (const QString& line : example) {
            EXPECT_TRUE(lottery::readTicketLine(line.toStdString(), game).line.has_value()) << line.toStdString();
        }
    }
}

TEST_F(Ticket, WorksForEveryGame)
{
    QComboBox& games = widget<QComboBox>("ticketGame");
    for (int i = 0; i < games.count(); ++i) {
        games.setCurrentIndex(i);
        EXPECT_FALSE(m_page->findChildren<BallButton*>().isEmpty()) << games.currentText().toStdString();
        EXPECT_GT(widget<TableView>("oddsTable").model()->rowCount(), 1) << games.currentText().toStdString();
        EXPECT_FALSE(widget<QLabel>("oddsAverage").text().isEmpty());
    }
}

TEST_F(Ticket, ShowsTheOddsWithThePrintedPrizesOfTheDraw)
{
    chooseGame("dlt");
    widget<QTabWidget>("ticketTabs").setCurrentIndex(1);
    QAbstractItemModel& odds = *widget<TableView>("oddsTable").model();
    EXPECT_EQ(odds.rowCount(), 10); // nine tiers and nothing
    EXPECT_EQ(odds.index(0, 4).data().toString(), QStringLiteral("1/21,425,712"));
    EXPECT_EQ(odds.index(0, 3).data().toString(), QStringLiteral("6,990,402 yuan (printed)"));
    widget<QLineEdit>("ticketDraws").clear();
    EXPECT_EQ(odds.rowCount(), 8) << "the newest rules have seven tiers";
    EXPECT_TRUE(widget<QLabel>("oddsNote").text().contains(QStringLiteral("not confirmed")));
}

TEST_F(Ticket, RemembersItsLinesAndChoices)
{
    chooseGame("dlt");
    type("08 09 16 22 23 + 07 09\nhalf a line");
    widget<QCheckBox>("ticketAddOn").click();
    widget<QSpinBox>("ticketMultiple").setValue(3);
    widget<QLineEdit>("ticketDraws").setText(QStringLiteral("24020-24027"));
    const QVariantMap state = m_page->state();
    TicketPage again(testing::bundledStore(), m_appearance);
    again.restoreState(state);
    EXPECT_EQ(again.state(), state);
    again.restoreState({});
    EXPECT_EQ(test::child<TicketEditor>(again, "ticketLines")->toPlainText(), QString());
}

TEST_F(Ticket, ReadsAFileAndSaysWhereItCannot)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ticket.txt"));
    std::ofstream(file.toStdString()) << "08 09 16 22 23 + 07 09\n";
    chooseGame("dlt");
    EXPECT_EQ(m_page->loadFile(file), QString());
    EXPECT_EQ(rows(), 1);
    EXPECT_FALSE(m_page->loadFile(folder.filePath(QStringLiteral("none.txt"))).isEmpty());
    EXPECT_EQ(rows(), 1) << "what was there stays";
}

TEST_F(Ticket, KeepsWhatWasTypedWhenTheDrawsChange)
{
    chooseGame("dlt");
    type("08 09 16 22 23 + 07 09");
    const QVariantMap before = m_page->state();
    const lottery::DrawStore other = testing::longStore();
    m_page->setStore(other);
    EXPECT_EQ(m_page->state(), before);
    EXPECT_EQ(cell(0, 2), QStringLiteral("First prize"));
    const lottery::DrawStore none;
    m_page->setStore(none);
    EXPECT_EQ(rows(), 0);
    m_page->setStore(testing::bundledStore());
    EXPECT_EQ(widget<TicketEditor>("ticketLines").toPlainText(), QStringLiteral("08 09 16 22 23 + 07 09"));
}

TEST_F(Ticket, HasSoundTables)
{
    const QAbstractItemModelTester results(
        widget<TableView>("ticketTable").model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester odds(
        widget<TableView>("oddsTable").model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    chooseGame("dlt");
    type("08 09 16 22 23 24 + 07 09 11\n1 2 3 4 5 + 1 2");
    widget<TableView>("ticketTable").selectRow(0);
    for (int column = 0; column < 7; ++column) {
        widget<TableView>("ticketTable").sortByColumn(column, Qt::DescendingOrder);
        widget<TableView>("ticketTable").sortByColumn(column, Qt::AscendingOrder);
    }
    chooseGame("kl8");
}

TEST_F(Ticket, SpeaksBothLanguages)
{
    chooseGame("dlt");
    type("08 09 16 22 23 + 07 09");
    m_appearance.setLanguage(Language::Chinese);
    TicketPage chinese(testing::bundledStore(), m_appearance);
    chinese.restoreState(m_page->state());
    EXPECT_TRUE(test::child<QLabel>(chinese, "ticketTotal")->text().contains(QStringLiteral("6,990,402")));
    EXPECT_EQ(test::child<TableView>(chinese, "ticketTable")->model()->index(0, 2).data().toString(),
        QStringLiteral("一等奖"));
    m_appearance.setLanguage(Language::English);
}

} // namespace
} // namespace broadsheet::app
