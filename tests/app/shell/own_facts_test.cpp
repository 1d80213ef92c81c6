// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of one's own: added, taken out and brought back in the window.
#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/facts_page.h"
#include "app/demand/figure_page.h"
#include "app/scenario/input_editor.h"
#include "app/scenario/number_field.h"
#include "app/scenario/scenario_page.h"
#include "app/shell/own_facts_desk.h"
#include "app/shell/own_facts_dialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

constexpr const char* kHead = "id,label,value,unit,period,kind,source,source_title\n";
const std::string kSound = std::string(kHead) + "our-use,Our use,12,GWh/yr,2023,measured,meter,Meter log\n";

class OwnFactsInTheWindow : public testing::Test {
protected:
    OwnFactsInTheWindow()
    {
        m_shown.window.setOwnFacts(m_desk);
    }

    QString file(const std::string& name, const std::string& content) const
    {
        broadsheet::test::write(m_home.path() / name, content);
        return toQString((m_home.path() / name).string());
    }

    static QPushButton* button(const OwnFactsDialog& dialog, const char* name)
    {
        return test::child<QPushButton>(dialog, name);
    }

    static QString details(const OwnFactsDialog& dialog)
    {
        return test::child<QPlainTextEdit>(dialog, "ownDetails")->toPlainText();
    }

    [[nodiscard]] std::string kept(const char* name) const
    {
        return broadsheet::test::contentOf(m_folder / name);
    }

    broadsheet::test::TemporaryFolder m_home;
    std::filesystem::path m_folder = m_home.path() / "facts";
    archive::DataSet m_data = loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR));
    OwnFactsDesk m_desk { m_folder, m_data };
    test::ShownWindow m_shown { {}, m_data };
};

TEST_F(OwnFactsInTheWindow, AreShownAtOnceWithoutLosingThePageOrItsState)
{
    m_shown.window.showPage(QStringLiteral("water"));
    auto* page = test::child<FigurePage>(m_shown.window, "waterPage");
    const QString second = toQString(m_data.catalogue.figuresOf("water").at(1)->id);
    ASSERT_TRUE(page->showFigure(second));
    m_shown.window.showPage(QStringLiteral("facts"));
    QTest::keyClicks(test::child<QLineEdit>(m_shown.window, "factSearch"), QStringLiteral("our use"));

    OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
    dialog.choose({ file("mine.csv", kSound) });
    EXPECT_TRUE(details(dialog).contains(QStringLiteral("Our use: 12 GWh/year"))) << details(dialog).toStdString();
    EXPECT_FALSE(std::filesystem::exists(m_folder));
    test::click(*button(dialog, "addFiles"));

    EXPECT_EQ(kept("mine.csv"), kSound);
    ASSERT_NE(m_data.catalogue.observation("our-use"), nullptr);
    EXPECT_EQ(m_shown.window.currentPage(), QStringLiteral("facts"));
    EXPECT_EQ(test::child<QLineEdit>(m_shown.window, "factSearch")->text(), QStringLiteral("our use"));
    auto* facts = qobject_cast<FactsPage*>(m_shown.page());
    ASSERT_NE(facts, nullptr);
    facts->showFact(QStringLiteral("our-use"));
    EXPECT_EQ(test::child<FactPanel>(*facts, "factPanel")->fact(), QStringLiteral("our-use"));
    m_shown.window.showPage(QStringLiteral("water"));
    EXPECT_EQ(toQString(test::child<FigurePage>(m_shown.window, "waterPage")->shownFigure()->id), second);
}

TEST_F(OwnFactsInTheWindow, AreNotPushedOutByAFileThatClashesWithThem)
{
    OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
    const QString first = file("first.csv", kSound);
    dialog.choose({ first });
    test::click(*button(dialog, "addFiles"));
    dialog.choose({ file("a-second.csv", kSound), first }); // the first once more: it is there already
    const auto* tree = dialog.findChild<QTreeWidget*>();
    ASSERT_NE(tree, nullptr);
    int refused = 0;
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        const bool isSecond = tree->topLevelItem(row)->text(0) == QStringLiteral("a-second.csv");
        refused += isSecond && tree->topLevelItem(row)->text(2).startsWith(QStringLiteral("can't be added")) ? 1 : 0;
    }
    EXPECT_EQ(refused, 1);
    EXPECT_NE(m_data.catalogue.observation("our-use"), nullptr);
}

TEST_F(OwnFactsInTheWindow, LeaveTheScenarioAsItIsEdited)
{
    m_shown.window.showPage(QStringLiteral("scenario"));
    auto& desk = test::child<ScenarioPage>(m_shown.window, "scenarioPage")->desk();
    scenario::Scenario edited = desk.current();
    edited[scenario::InputId::Requests] = scenario::fixedAt(1'234'567);
    desk.edit(edited);

    OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
    dialog.choose({ file("mine.csv", kSound) });
    test::click(*button(dialog, "addFiles"));

    auto* page = test::child<ScenarioPage>(m_shown.window, "scenarioPage");
    EXPECT_EQ(page->desk().current(), edited);
    const auto* requests = test::child<InputEditor>(*page, "requests");
    EXPECT_EQ(test::child<NumberField>(*requests, "mid")->text(), QStringLiteral("1,234,567"));
}

TEST_F(OwnFactsInTheWindow, AreNotAddedWithAnyMistakeAndEveryMistakeIsNamed)
{
    OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
    dialog.choose({ file("bad.csv", kSound + "b,B,x,apples,2023,measured,meter,\n") });
    EXPECT_FALSE(button(dialog, "addFiles")->isEnabled());
    const QStringList mistakes = details(dialog).split(u'\n');
    ASSERT_EQ(mistakes.size(), 2);
    for (const QString& mistake : mistakes) {
        EXPECT_TRUE(mistake.contains(QStringLiteral("bad.csv"))) << mistake.toStdString();
        EXPECT_TRUE(mistake.contains(QStringLiteral("line 3"))) << mistake.toStdString();
    }
    EXPECT_TRUE(details(dialog).contains(QStringLiteral("unit")));
    EXPECT_TRUE(details(dialog).contains(QStringLiteral("value")));
    EXPECT_FALSE(std::filesystem::exists(m_folder));
}

TEST_F(OwnFactsInTheWindow, AskWhatToDoWhereAFileOfThatNameIsThere)
{
    ASSERT_TRUE(m_desk.put({ { .name = "mine.csv", .bytes = kSound } }));
    const std::string other = std::string(kHead) + "other,Other,3,GWh/yr,2023,measured,meter-2,Meter log\n";
    const QString path = file("mine.csv", other);
    for (const auto& [answer, first, second] : { std::tuple { "Skip", kSound, std::string() },
             std::tuple { "Keep both", kSound, other }, std::tuple { "Replace it", other, std::string() } }) {
        std::filesystem::remove(m_folder / "mine-2.csv");
        OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
        dialog.choose({ path });
        QTimer::singleShot(0, &dialog, [&dialog, answer = QLatin1String(answer)] {
            auto* box = dialog.findChild<QMessageBox*>(QStringLiteral("nameTaken"));
            ASSERT_NE(box, nullptr);
            for (QAbstractButton* button : box->buttons()) {
                if (button->text() == answer) {
                    button->click();
                }
            }
        });
        button(dialog, "addFiles")->click();
        EXPECT_EQ(kept("mine.csv"), first) << answer;
        EXPECT_EQ(kept("mine-2.csv"), second) << answer;
    }
}

TEST_F(OwnFactsInTheWindow, AreRemovedAndBroughtBack)
{
    ASSERT_TRUE(m_desk.put({ { .name = "mine.csv", .bytes = kSound } }));
    m_shown.window.showPage(QStringLiteral("check"));
    OwnFactsDialog dialog(m_desk, m_shown.appearance, &m_shown.window);
    ASSERT_EQ(test::child<QTreeWidget>(dialog, "ownFiles")->topLevelItemCount(), 1);
    EXPECT_TRUE(details(dialog).contains(QStringLiteral("Our use")));
    test::click(*button(dialog, "removeFile"));
    EXPECT_EQ(m_data.catalogue.observation("our-use"), nullptr);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "mine.csv"));
    EXPECT_EQ(m_shown.window.currentPage(), QStringLiteral("check"));
    test::click(*button(dialog, "undoRemoval"));
    EXPECT_NE(m_data.catalogue.observation("our-use"), nullptr);
    EXPECT_EQ(kept("mine.csv"), kSound);
    EXPECT_FALSE(button(dialog, "undoRemoval")->isEnabled());
}

TEST_F(OwnFactsInTheWindow, AFaultyFileInTheFolderIsToldAboveThePages)
{
    auto* banner = test::child<QWidget>(m_shown.window, "ownProblemBanner");
    EXPECT_FALSE(banner->isVisible());
    ASSERT_TRUE(m_desk.put({ { .name = "bad.csv", .bytes = std::string("colour\nred\n") } }));
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(test::child<QPlainTextEdit>(*banner, "problemList")->toPlainText().contains(QStringLiteral("bad.csv")));
    ASSERT_TRUE(m_desk.remove("bad.csv"));
    EXPECT_FALSE(banner->isVisible());
}

} // namespace
} // namespace broadsheet::app
