// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/lottery/balls_widget.h"
#include "app/lottery/finding_row.h"
#include "app/lottery/findings_view.h"
#include "app/lottery/results_page.h"
#include "app/table/table_view.h"
#include "tests/app/lottery/stores.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace broadsheet::app {
namespace {

class Results : public ::testing::Test {
protected:
    lottery::DrawStore m_store = testing::longStore();
    Appearance& m_appearance = testing::appearanceIn(Language::English);
    std::unique_ptr<ResultsPage> m_page = std::make_unique<ResultsPage>(m_store, m_appearance);

    void SetUp() override
    {
        m_page->resize(900, 620);
        m_page->show();
    }

    template <class T = QLineEdit>
    [[nodiscard]] T& widget(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    [[nodiscard]] TableView& table() const
    {
        return widget<TableView>("drawTable");
    }

    void type(const char* field, const char* text)
    {
        QLineEdit& edit = widget(field);
        edit.clear();
        QTest::keyClicks(&edit, QLatin1String(text));
    }

    [[nodiscard]] int shownRows() const
    {
        return table().model()->rowCount();
    }

    // How many super-lotto draws a plain loop accepts.
    [[nodiscard]] int countOf(const std::function<bool(const lottery::Draw&)>& accepts) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_store.draws, [&accepts](const lottery::Draw& draw) { return draw.game == "dlt" && accepts(draw); }));
    }

    [[nodiscard]] bool isShowing(const char* name) const
    {
        return widget<QWidget>(name).isVisible();
    }

    [[nodiscard]] QString titleText() const
    {
        return widget<QLabel>("drawTitle").text();
    }
};

bool hasAll(const lottery::Draw& draw, std::initializer_list<int> numbers)
{
    return std::ranges::all_of(numbers, [&draw](int number) {
        return std::ranges::any_of(draw.published,
            [number](const std::vector<int>& pool) { return std::ranges::find(pool, number) != pool.end(); });
    });
}

TEST_F(Results, BeginWithTheFirstGameItsDrawsNewestFirstAndTheNewestChosen)
{
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("dlt"));
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24027"));
    EXPECT_EQ(shownRows(), countOf([](const lottery::Draw&) { return true; }));
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), QStringLiteral("24027"));
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_TRUE(widget<QLabel>("matchCount").text().contains(QStringLiteral("401")));
}

TEST_F(Results, FilterByIssueAsOneTypes)
{
    QLineEdit& edit = widget("issueFilter");
    const QString wanted = QStringLiteral("24020");
    for (qsizetype typed = 1; typed <= wanted.size(); ++typed) {
        QTest::keyClicks(&edit, wanted.mid(typed - 1, 1));
        const std::string prefix = toUtf8(wanted.left(typed));
        EXPECT_EQ(shownRows(), countOf([&](const lottery::Draw& draw) { return draw.issue.starts_with(prefix); }));
    }
    EXPECT_EQ(shownRows(), 1);
}

TEST_F(Results, FilterByRangesAndBeginningsOfIssues)
{
    type("issueFilter", "24020-24027");
    EXPECT_EQ(
        shownRows(), countOf([](const lottery::Draw& draw) { return draw.issue >= "24020" && draw.issue <= "24027"; }));
    EXPECT_EQ(shownRows(), 8);
    type("issueFilter", "231*");
    EXPECT_EQ(shownRows(), countOf([](const lottery::Draw& draw) { return draw.issue.starts_with("231"); }));
    EXPECT_GT(shownRows(), 0);
    type("issueFilter", "2024005");
    EXPECT_EQ(shownRows(), 1);
}

TEST_F(Results, FilterByDateNumbersAndAllFieldsTogether)
{
    const auto year = [](const lottery::Draw& draw) { return static_cast<int>(draw.date.year()); };
    type("dateFrom", "2023");
    EXPECT_EQ(shownRows(), countOf([&](const lottery::Draw& draw) { return year(draw) >= 2023; }));
    type("dateTo", "2023-06");
    const auto inHalf = [&](const lottery::Draw& draw) {
        return year(draw) == 2023 && static_cast<unsigned>(draw.date.month()) <= 6;
    };
    EXPECT_EQ(shownRows(), countOf(inHalf));
    type("numbersFilter", "08 09");
    EXPECT_EQ(shownRows(), countOf([&](const lottery::Draw& draw) { return inHalf(draw) && hasAll(draw, { 8, 9 }); }));
    widget("dateFrom").clear();
    widget("dateTo").clear();
    EXPECT_EQ(shownRows(), countOf([](const lottery::Draw& draw) { return hasAll(draw, { 8, 9 }); }));
    EXPECT_GT(shownRows(), 0);
}

TEST_F(Results, DoNotTakeHalfADateForAFilterNorScoldIt)
{
    type("dateFrom", "202");
    EXPECT_EQ(shownRows(), 401);
    EXPECT_FALSE(isShowing("filterMessage"));
    QTest::keyClick(&widget("dateFrom"), Qt::Key_Return);
    EXPECT_TRUE(isShowing("filterMessage"));
    EXPECT_TRUE(widget<QLabel>("filterMessage").text().contains(QStringLiteral("202")));
}

TEST_F(Results, NameTheFieldThatCannotBeReadAndDoNotUseIt)
{
    type("issueFilter", "24020");
    EXPECT_EQ(shownRows(), 1);
    QTest::keyClicks(&widget("issueFilter"), QStringLiteral("x"));
    EXPECT_EQ(shownRows(), 401);
    ASSERT_TRUE(isShowing("filterMessage"));
    const QString message = widget<QLabel>("filterMessage").text();
    EXPECT_TRUE(message.contains(widget("issueFilter").accessibleName()));
    EXPECT_TRUE(message.contains(QStringLiteral("24020x")));
    EXPECT_TRUE(message.contains(QStringLiteral("24020-24027")));
    EXPECT_EQ(widget("issueFilter").text(), QStringLiteral("24020x"));
    QTest::keyClick(&widget("issueFilter"), Qt::Key_Backspace);
    EXPECT_FALSE(isShowing("filterMessage"));
    EXPECT_EQ(shownRows(), 1);
}

TEST_F(Results, OfferToClearTheFiltersWhereNothingMatches)
{
    type("issueFilter", "19");
    type("numbersFilter", "8");
    EXPECT_EQ(shownRows(), 0);
    EXPECT_TRUE(isShowing("emptyState"));
    EXPECT_FALSE(widget<QLabel>("emptyTitle").text().isEmpty());
    QTest::mouseClick(&widget<QPushButton>("clearFiltersHere"), Qt::LeftButton);
    EXPECT_FALSE(isShowing("emptyState"));
    EXPECT_EQ(shownRows(), 401);
    EXPECT_TRUE(widget("issueFilter").text().isEmpty());
    EXPECT_TRUE(widget("numbersFilter").text().isEmpty());
    EXPECT_FALSE(widget<QPushButton>("clearFilters").isEnabled());
}

TEST_F(Results, SayWhyAGameHasNoDrawsAndOfferNothingToClear)
{
    widget<QComboBox>("gameChoice").setCurrentIndex(2);
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("fj22x5"));
    EXPECT_EQ(shownRows(), 0);
    EXPECT_TRUE(isShowing("emptyState"));
    EXPECT_FALSE(isShowing("clearFiltersHere"));
    EXPECT_TRUE(m_page->currentIssue().isEmpty());
}

TEST_F(Results, KeepTheChosenDrawWhileItMatches)
{
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("24020"));
    type("issueFilter", "24015-24025");
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24020"));
    type("issueFilter", "2401*");
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24019"));
}

TEST_F(Results, ChooseADrawByKeyboardAndMouse)
{
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24026"));
    EXPECT_TRUE(titleText().contains(QStringLiteral("24026")));
    const QRect row = table().visualRect(table().model()->index(4, 0));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24023"));
    EXPECT_TRUE(titleText().contains(QStringLiteral("24023")));
}

TEST_F(Results, LetSeveralRowsBeSelectedForCopying)
{
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 3);
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24025"));
}

TEST_F(Results, StayWithTheChosenDrawWhenTheTableIsSorted)
{
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("24020"));
    table().sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24020"));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("24020"));
    EXPECT_NE(table().model()->index(0, 0).data().toString(), QStringLiteral("24027"));
}

TEST_F(Results, ShowNumbersTablesAndFindingsOfTheChosenDraw)
{
    const lottery::Draw& draw = *m_store.draw("dlt", "24027");
    EXPECT_EQ(widget<BallsWidget>("publishedBalls").accessibleName(),
        QStringLiteral("Published: Front 8, 9, 16, 22, 23; Back 7, 9"));
    EXPECT_TRUE(widget<BallsWidget>("drawnBalls")
            .accessibleName()
            .endsWith(QStringLiteral("Front 16, 8, 22, 23, 9; Back 9, 7")));
    EXPECT_EQ(
        widget<TableView>("prizeTable0").model()->rowCount(), static_cast<int>(draw.tables.front().rows.size()) + 1);
    const QString findings = widget<FindingsView>("findings").text();
    EXPECT_EQ(findings.count(QLatin1Char('\n')) + 1,
        static_cast<qsizetype>(lottery::audit(draw, *m_store.game("dlt")).size()));
    EXPECT_TRUE(findings.contains(QStringLiteral("202,676,048")));
    EXPECT_TRUE(findings.startsWith(QStringLiteral("Error")));
}

TEST_F(Results, SelectTheRowThatAFindingIsAboutWhenItIsClicked)
{
    auto& gravest = widget<FindingRow>("finding0");
    QTest::mouseClick(&gravest, Qt::LeftButton, {}, QPoint(2, 2));
    const auto& prizes = widget<TableView>("prizeTable0");
    EXPECT_EQ(prizes.currentIndex().row(), prizes.model()->rowCount() - 1);
    QTest::keyClick(&widget<FindingRow>("finding2"), Qt::Key_Return);
    EXPECT_EQ(prizes.currentIndex().row(), 1);
}

TEST_F(Results, SayWhatWasCheckedWhereThereIsNoFinding)
{
    const auto clean = std::ranges::find_if(m_store.draws, [this](const lottery::Draw& draw) {
        return draw.game == "dlt" && lottery::audit(draw, m_store.games[0]).empty();
    });
    ASSERT_NE(clean, m_store.draws.end());
    m_page->showDraw(QStringLiteral("dlt"), toQString(clean->issue));
    EXPECT_FALSE(widget<QLabel>("noFindings").text().isEmpty());
    EXPECT_FALSE(widget<QLabel>("noTables").text().isEmpty());
}

TEST_F(Results, SayOfADigitGameThatTheOrderIsTheResult)
{
    widget<QComboBox>("gameChoice").setCurrentIndex(1);
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("pl3"));
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24061"));
    EXPECT_EQ(m_page->findChild<BallsWidget*>(QStringLiteral("drawnBalls")), nullptr);
    EXPECT_TRUE(isShowing("orderNote"));
    EXPECT_EQ(widget<BallsWidget>("publishedBalls").groups().front().numbers,
        QStringList({ QStringLiteral("2"), QStringLiteral("5"), QStringLiteral("0") }));
}

TEST_F(Results, SwitchLanguageKeepingFiltersAndTheChosenDraw)
{
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("24020"));
    type("issueFilter", "2402*");
    type("dateTo", "?");
    const QString english = table().model()->index(0, 1).data().toString();
    const QString englishTitle = titleText();
    m_appearance.setLanguage(Language::Chinese);
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24020"));
    EXPECT_EQ(shownRows(), 8);
    EXPECT_EQ(widget("issueFilter").text(), QStringLiteral("2402*"));
    EXPECT_NE(table().model()->index(0, 1).data().toString(), english);
    EXPECT_NE(titleText(), englishTitle);
    EXPECT_EQ(widget<QComboBox>("gameChoice").currentText(), QStringLiteral("超级大乐透"));
    EXPECT_EQ(widget<QPushButton>("clearFilters").text(), QStringLiteral("清除筛选"));
    EXPECT_TRUE(widget<QLabel>("filterMessage").text().startsWith(widget("dateTo").accessibleName()));
    m_appearance.setLanguage(Language::English);
    EXPECT_EQ(titleText(), englishTitle);
}

TEST_F(Results, SurviveAChangeOfColours)
{
    m_appearance.setThemeChoice(ThemeChoice::Dark);
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24027"));
    EXPECT_TRUE(isShowing("publishedBalls"));
    m_appearance.setThemeChoice(ThemeChoice::Light);
}

TEST_F(Results, ShowADrawThatIsAskedForEvenWhereTheFiltersLeaveItOut)
{
    type("issueFilter", "23*");
    m_page->showDraw(QStringLiteral("pl3"), QStringLiteral("2024061"));
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("pl3"));
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24061"));
    EXPECT_TRUE(widget("issueFilter").text().isEmpty());
}

TEST_F(Results, ChooseNothingWhereTheAskedDrawIsNotThere)
{
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("99001"));
    EXPECT_TRUE(m_page->currentIssue().isEmpty());
    EXPECT_TRUE(isShowing("noDraw"));
    m_page->showDraw(QStringLiteral("nowhere"), QStringLiteral("24027"));
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("dlt"));
}

TEST_F(Results, ComeBackAsTheyWere)
{
    type("issueFilter", "2402*");
    type("numbersFilter", "8 9x");
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("24022"));
    const QVariantMap state = m_page->state();
    ResultsPage other(m_store, m_appearance);
    other.restoreState(state);
    EXPECT_EQ(other.state(), state);
    EXPECT_EQ(other.currentIssue(), QStringLiteral("24022"));
}

TEST_F(Results, TakeNoHarmFromAStateThatIsNoneOfTheirs)
{
    m_page->restoreState({ { QStringLiteral("game"), 7 }, { QStringLiteral("issue"), QStringLiteral("x") },
        { QStringLiteral("splitter"), QByteArray("rubbish") } });
    EXPECT_EQ(m_page->currentGame(), QStringLiteral("dlt"));
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24027"));
}

TEST_F(Results, GiveEveryFieldAndTableANameForThoseWhoCannotSeeIt)
{
    for (const char* name : { "gameChoice", "issueFilter", "dateFrom", "dateTo", "numbersFilter", "clearFilters",
             "drawTable", "drawPanel", "prizeTable0", "finding0", "copyFindings" }) {
        EXPECT_FALSE(widget<QWidget>(name).accessibleName().isEmpty()) << name;
    }
}

TEST_F(Results, AreWalkedThroughWithTabInReadingOrder)
{
    type("issueFilter", "24*");
    QStringList names;
    const QStringList wanted { QStringLiteral("gameChoice"), QStringLiteral("issueFilter"), QStringLiteral("dateFrom"),
        QStringLiteral("dateTo"), QStringLiteral("numbersFilter"), QStringLiteral("clearFilters"),
        QStringLiteral("drawTable"), QStringLiteral("prizeTable0"), QStringLiteral("finding0") };
    const QWidget* start = &widget<QComboBox>("gameChoice");
    const QWidget* at = start;
    do {
        if (wanted.contains(at->objectName())) {
            names << at->objectName();
        }
        at = at->nextInFocusChain();
    } while (at != start);
    EXPECT_EQ(names, wanted);
}

TEST_F(Results, FitTheSmallestWindowWithoutSidewaysScrolling)
{
    for (const Language language : kLanguages) {
        m_appearance.setLanguage(language);
        QApplication::processEvents();
        EXPECT_LE(m_page->minimumSizeHint().width(), 900);
        EXPECT_LE(m_page->minimumSizeHint().height(), 620);
        EXPECT_LE(
            widget<QScrollArea>("drawPanel").widget()->width(), widget<QScrollArea>("drawPanel").viewport()->width());
    }
    m_appearance.setLanguage(Language::English);
}

TEST(ResultsOfAnEmptyStore, SayThatThereIsNoGame)
{
    const lottery::DrawStore store;
    ResultsPage page(store, testing::appearanceIn(Language::English));
    page.show();
    EXPECT_TRUE(page.currentGame().isEmpty());
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("emptyState"))->isVisible());
    page.restoreState({});
    page.showDraw(QStringLiteral("dlt"), QStringLiteral("24027"));
    EXPECT_TRUE(page.currentIssue().isEmpty());
}

TEST(ResultsOfTheBundledStore, ShowEveryDrawOfEveryGame)
{
    const lottery::DrawStore& store = testing::bundledStore();
    ResultsPage page(store, testing::appearanceIn(Language::English));
    page.show();
    ASSERT_FALSE(store.draws.empty());
    for (const lottery::Draw& draw : store.draws) {
        page.showDraw(toQString(draw.game), toQString(draw.issue));
        EXPECT_EQ(page.currentIssue(), toQString(draw.issue));
        EXPECT_NE(page.findChild<TableView*>(QStringLiteral("prizeTable%1").arg(draw.tables.size() - 1)), nullptr);
        EXPECT_EQ(page.findChild<TableView*>(QStringLiteral("prizeTable%1").arg(draw.tables.size())), nullptr);
    }
}

} // namespace
} // namespace broadsheet::app
