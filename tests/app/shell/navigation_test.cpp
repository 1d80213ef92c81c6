// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/game_host.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

QList<QTreeWidgetItem*> leavesOf(QTreeWidget& tree)
{
    QList<QTreeWidgetItem*> leaves;
    for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item) {
        if ((*item)->data(0, Qt::UserRole).isValid()) {
            leaves << *item;
        }
    }
    return leaves;
}

TEST(Navigation, ShowsEachPageThatIsClicked)
{
    test::ShownWindow shown;
    auto* tree = test::child<QTreeWidget>(shown.window, "navigation");
    const auto leaves = leavesOf(*tree);
    ASSERT_EQ(leaves.size(), test::pageIds().size());
    for (qsizetype i = leaves.size() - 1; i >= 0; --i) {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(leaves[i]).center());
        EXPECT_EQ(shown.window.currentPage(), test::pageIds()[i]);
        EXPECT_EQ(shown.page()->objectName(), test::pageIds()[i] + QStringLiteral("Page"));
        EXPECT_TRUE(shown.page()->isVisible());
        EXPECT_EQ(test::child<QLabel>(shown.window, "pageHeading")->text(), leaves[i]->text(0));
        EXPECT_EQ(tree->currentItem(), leaves[i]);
    }
}

TEST(Navigation, HasThePagesOfDemandAndOfLotteryUnderTheirNames)
{
    const test::ShownWindow shown;
    const auto* tree = test::child<QTreeWidget>(shown.window, "navigation");
    ASSERT_EQ(tree->topLevelItemCount(), 3);
    const auto under = [tree](int group) {
        QStringList texts;
        for (int i = 0; i < tree->topLevelItem(group)->childCount(); ++i) {
            texts << tree->topLevelItem(group)->child(i)->text(0);
        }
        return texts.join(u',').toStdString();
    };
    EXPECT_EQ(tree->topLevelItem(0)->text(0), QStringLiteral("Overview"));
    EXPECT_EQ(tree->topLevelItem(1)->text(0), QStringLiteral("Demand"));
    EXPECT_EQ(under(1), "Power,Water,Carbon,What if,Facts,Check");
    EXPECT_EQ(tree->topLevelItem(2)->text(0), QStringLiteral("Lottery"));
    EXPECT_EQ(under(2), "Results,Trend,Statistics,Findings,Ticket,Import");
}

TEST(Navigation, KeepsTheGameFromOnePageOfDrawsToTheNext)
{
    test::ShownWindow shown;
    const auto game = [&shown] { return dynamic_cast<const GameHost&>(*shown.page()).currentGame(); };
    shown.window.showPage(QStringLiteral("results"));
    dynamic_cast<GameHost&>(*shown.page()).showGame(QStringLiteral("pl3"));
    for (const char* page : { "trend", "overview", "statistics" }) {
        shown.window.showPage(QLatin1String(page));
        if (page != std::string_view("overview")) {
            EXPECT_EQ(game(), QStringLiteral("pl3")) << page;
        }
    }
    dynamic_cast<GameHost&>(*shown.page()).showGame(QStringLiteral("fj31x7"));
    shown.window.showPage(QStringLiteral("results"));
    EXPECT_EQ(game(), QStringLiteral("fj31x7"));
}

TEST(Navigation, StaysWhereItIsWhenAGroupIsClicked)
{
    test::ShownWindow shown;
    auto* tree = test::child<QTreeWidget>(shown.window, "navigation");
    shown.window.showPage(QStringLiteral("water"));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(tree->topLevelItem(1)).center());
    EXPECT_EQ(shown.window.currentPage(), QStringLiteral("water"));
}

TEST(Navigation, ReachesTheFirstNinePagesByControlAndTheirNumber)
{
    test::ShownWindow shown;
    for (int i = std::min(9, static_cast<int>(test::pageIds().size())); i-- > 0;) {
        shown.press(static_cast<Qt::Key>(Qt::Key_1 + i));
        EXPECT_EQ(shown.window.currentPage(), test::pageIds()[i]);
    }
}

TEST(Navigation, ReachesEveryPageByArrowKeys)
{
    test::ShownWindow shown;
    auto* tree = test::child<QTreeWidget>(shown.window, "navigation");
    tree->setFocus();
    QStringList seen { shown.window.currentPage() };
    for (int step = 0; step < 15; ++step) {
        QTest::keyClick(tree, Qt::Key_Down);
        if (shown.window.currentPage() != seen.last()) {
            seen << shown.window.currentPage();
        }
    }
    EXPECT_EQ(seen, test::pageIds());
}

TEST(Navigation, ReachesEveryPageThroughTheMenu)
{
    test::ShownWindow shown;
    for (const QString& id : { QStringLiteral("results"), QStringLiteral("carbon"), QStringLiteral("overview") }) {
        QAction* action = shown.action(qPrintable(QStringLiteral("page-") + id));
        action->trigger();
        EXPECT_EQ(shown.window.currentPage(), id);
        EXPECT_TRUE(action->isChecked());
    }
}

TEST(Navigation, ShowsTheOverviewInPlaceOfAnUnknownPage)
{
    Settings settings;
    settings.page = QStringLiteral("tomorrow");
    const test::ShownWindow shown(settings);
    EXPECT_EQ(shown.window.currentPage(), QStringLiteral("overview"));
}

TEST(Window, ClosesByTheMenuAndTellsThatItsSettingsAreUpToDate)
{
    test::ShownWindow shown;
    QSignalSpy told(&shown.window, &MainWindow::settingsChanged);
    shown.press(Qt::Key_Q);
    EXPECT_FALSE(shown.window.isVisible());
    EXPECT_EQ(told.size(), 1);
}

TEST(Window, TellsItsNameVersionAndLicence)
{
    test::ShownWindow shown;
    QString said;
    QTimer::singleShot(0, &shown.window, [&said] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    shown.action("about")->trigger();
    EXPECT_TRUE(said.contains(QStringLiteral("Broadsheet 0.")));
    EXPECT_TRUE(said.contains(QStringLiteral("General Public License")));
}

} // namespace
} // namespace broadsheet::app
