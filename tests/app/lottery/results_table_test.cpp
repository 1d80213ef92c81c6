// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/lottery/draw_list.h"
#include "app/lottery/results_page.h"
#include "app/table/columns_dialog.h"
#include "app/table/table_view.h"
#include "core/history/measure.h"
#include "core/text/file.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace broadsheet::app {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class ResultsTable : public ::testing::Test {
protected:
    lottery::DrawStore m_store = testing::longStore();
    Appearance& m_appearance = testing::appearanceIn(Language::English);
    std::unique_ptr<ResultsPage> m_page = std::make_unique<ResultsPage>(m_store, m_appearance);
    QTemporaryDir m_folder;

    void SetUp() override
    {
        m_page->resize(1100, 700);
        test::open(*m_page);
    }

    template <class T>
    T& widget(const char* name)
    {
        return *test::child<T>(*m_page, name);
    }

    TableView& table()
    {
        return widget<TableView>("drawTable");
    }

    QHeaderView& header()
    {
        return *table().horizontalHeader();
    }

    DrawList& list()
    {
        return *m_page->findChild<DrawList*>();
    }

    void filter(const char* text)
    {
        QLineEdit& line = widget<QLineEdit>("filterLine");
        line.clear();
        QTest::keyClicks(&line, QString::fromUtf8(text));
    }

    QStringList shownHeadings()
    {
        QStringList headings;
        for (int visual = 0; visual < header().count(); ++visual) {
            if (const int column = header().logicalIndex(visual); !header().isSectionHidden(column)) {
                headings << table().model()->headerData(column, Qt::Horizontal).toString();
            }
        }
        return headings;
    }

    int columnOf(const char* heading)
    {
        for (int column = 0; column < header().count(); ++column) {
            if (table().model()->headerData(column, Qt::Horizontal).toString() == QLatin1StringView(heading)) {
                return column;
            }
        }
        ADD_FAILURE() << heading;
        return 0;
    }

    void clickHeading(const char* heading, Qt::KeyboardModifiers modifiers = {})
    {
        const int column = columnOf(heading);
        const QPoint at(header().sectionViewportPosition(column) + header().sectionSize(column) / 2, 8);
        QTest::mouseClick(header().viewport(), Qt::LeftButton, modifiers, at);
    }

    // Opens the menu of a heading and gives it.
    QMenu& headingMenu(const char* heading)
    {
        const int column = columnOf(heading);
        Q_EMIT header().customContextMenuRequested(
            QPoint(header().sectionViewportPosition(column) + header().sectionSize(column) / 2, 8));
        return *m_page->findChild<QMenu*>(QStringLiteral("headingMenu"));
    }

    void chooseFrom(QMenu& menu, const char* action)
    {
        auto* found = menu.findChild<QAction*>(QLatin1String(action));
        ASSERT_NE(found, nullptr) << action;
        found->trigger();
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::string exported(CsvKind kind)
    {
        const std::filesystem::path file = m_folder.filePath(QStringLiteral("draws.csv")).toStdString();
        EXPECT_TRUE(list().exportTo(file, kind));
        return text::readFile(file).value();
    }
};

TEST_F(ResultsTable, ShowsWhatTheFilterLineAndTheFieldsBothAccept)
{
    filter("sum 60..90 and not consecutive");
    QTest::keyClicks(&widget<QLineEdit>("numbersFilter"), QStringLiteral("8"));
    int expected = 0;
    for (const lottery::Draw& draw : m_store.draws) {
        if (draw.game != "dlt") {
            continue;
        }
        const std::vector<int>& main = draw.published[0];
        const int sum = std::accumulate(main.begin(), main.end(), 0);
        const bool hasNeighbours
            = std::ranges::any_of(main, [&](int number) { return std::ranges::find(main, number + 1) != main.end(); });
        const bool hasEight = std::ranges::any_of(
            draw.published, [](const std::vector<int>& pool) { return std::ranges::find(pool, 8) != pool.end(); });
        expected += sum >= 60 && sum <= 90 && !hasNeighbours && hasEight ? 1 : 0;
    }
    EXPECT_GT(expected, 0);
    EXPECT_EQ(table().model()->rowCount(), expected);
    EXPECT_EQ(widget<QLabel>("matchCount").text(), QStringLiteral("%1 of 401 draws").arg(expected));
}

TEST_F(ResultsTable, OffersToClearAFilterLineThatNothingMatches)
{
    filter("sum >900");
    EXPECT_TRUE(widget<QWidget>("emptyState").isVisible());
    test::click(widget<QWidget>("clearFiltersHere"));
    EXPECT_EQ(table().model()->rowCount(), 401);
    EXPECT_TRUE(widget<QLineEdit>("filterLine").text().isEmpty());
}

TEST_F(ResultsTable, FindsDrawsByPrizesJackpotsAndFindings)
{
    filter("jackpot won");
    EXPECT_EQ(table().model()->rowCount(), 1) << "24027 alone has a prize table";
    filter("prize >=5000000");
    EXPECT_EQ(table().model()->rowCount(), 1);
    filter("prize >=9000000000");
    EXPECT_EQ(table().model()->rowCount(), 0);
    filter("findings and issue 24027");
    EXPECT_EQ(table().model()->rowCount(), 1);
}

TEST_F(ResultsTable, SortsBySeveralColumnsWithShiftAndStaysWithTheChosenDraw)
{
    chooseFrom(headingMenu("Issue"), "column-odd");
    chooseFrom(headingMenu("Issue"), "column-sum");
    m_page->showDraw(QStringLiteral("dlt"), QStringLiteral("24020"));
    clickHeading("Odd");
    clickHeading("Sum", Qt::ShiftModifier);
    const QAbstractItemModel& model = *table().model();
    const auto key = [&](int row) {
        return std::pair(model.index(row, columnOf("Odd")).data().toString().toInt(),
            model.index(row, columnOf("Sum")).data().toString().toInt());
    };
    for (int row = 1; row < model.rowCount(); ++row) {
        ASSERT_LE(key(row - 1), key(row));
    }
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24020"));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("24020"));
    EXPECT_EQ(table().accessibleDescription(), QStringLiteral("Sorted by: Odd, ascending; Sum, ascending"));
}

TEST_F(ResultsTable, KeepsTheOrderWhileItIsFiltered)
{
    chooseFrom(headingMenu("Issue"), "column-sum");
    clickHeading("Sum");
    filter("odd 3");
    const QAbstractItemModel& model = *table().model();
    ASSERT_GT(model.rowCount(), 10);
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto sum = [&](int at) { return model.index(at, columnOf("Sum")).data().toString().toInt(); };
        ASSERT_LE(sum(row - 1), sum(row));
    }
}

TEST_F(ResultsTable, SortsAndAddsToItFromTheMenuOfAHeading)
{
    chooseFrom(headingMenu("Numbers"), "sortUp");
    EXPECT_EQ(table().accessibleDescription(), QStringLiteral("Sorted by: Numbers, ascending"));
    chooseFrom(headingMenu("Findings"), "thenDown");
    EXPECT_EQ(table().accessibleDescription(), QStringLiteral("Sorted by: Numbers, ascending; Findings, descending"));
}

TEST_F(ResultsTable, HasTheColumnsThatThePersonChoosesAndRemembersThem)
{
    EXPECT_EQ(shownHeadings().join(u','), QStringLiteral("Issue,Drawn on,Numbers,Findings"));
    chooseFrom(headingMenu("Issue"), "column-span");
    chooseFrom(headingMenu("Issue"), "column-findings");
    header().moveSection(header().visualIndex(columnOf("Numbers")), 0);
    clickHeading("Span");
    const QString chosen = QStringLiteral("Numbers,Issue,Drawn on,Span");
    EXPECT_EQ(shownHeadings().join(u','), chosen);

    const QVariantMap state = m_page->state();
    m_page = std::make_unique<ResultsPage>(m_store, m_appearance);
    m_page->restoreState(state);
    EXPECT_EQ(shownHeadings().join(u','), chosen);
    EXPECT_EQ(table().accessibleDescription(), QStringLiteral("Sorted by: Span, ascending"));
    EXPECT_EQ(m_page->state(), state);
}

TEST_F(ResultsTable, AsksForColumnsAndSortingInADialog)
{
    list().findChild<QAction*>(QStringLiteral("chooseColumns"))->trigger();
    auto* dialog = m_page->findChild<ColumnsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* columns = dialog->findChild<QListWidget*>(QStringLiteral("columnList"));
    columns->item(1)->setCheckState(Qt::Unchecked);
    auto* key = dialog->findChild<QComboBox*>(QStringLiteral("sortColumn0"));
    key->setCurrentIndex(key->findText(QStringLiteral("Sum")));
    dialog->accept();
    EXPECT_EQ(shownHeadings().join(u','), QStringLiteral("Issue,Numbers,Findings"));
    EXPECT_THAT(table().accessibleDescription().toStdString(), HasSubstr("Sum"));
}

TEST_F(ResultsTable, CopiesTheChosenRowsWithAndWithoutHeadings)
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString rows = QApplication::clipboard()->text();
    EXPECT_EQ(rows.count(u'\n'), 2);
    EXPECT_TRUE(rows.startsWith(QStringLiteral("24027\t11 March 2024\t08 09 16 22 23 + 07 09\t")));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Issue\tDrawn on\tNumbers\tFindings\n") + rows);
}

TEST_F(ResultsTable, ExportsTheShownDrawsAsCsv)
{
    filter("issue 24026-24027");
    const std::string csv = exported(CsvKind::Plain);
    EXPECT_THAT(csv, StartsWith("Issue,Drawn on,Numbers,Findings\r\n24027,2024-03-11,08 09 16 22 23 + 07 09,"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 3);
}

TEST_F(ResultsTable, ExportsForSpreadsheetsWithFiguresThatStayText)
{
    filter("issue 24027");
    EXPECT_THAT(exported(CsvKind::Spreadsheet),
        StartsWith("\xEF\xBB\xBFIssue,Drawn on,Numbers,Findings\r\n\"=\"\"24027\"\"\",2024-03-11,"));
}

TEST_F(ResultsTable, ExportsNothingHalfWhereTheFolderIsNotThere)
{
    EXPECT_FALSE(list().exportTo("/nowhere/at/all.csv", CsvKind::Plain));
}

TEST_F(ResultsTable, GoesOnPaperWithTheShownColumnsAndRows)
{
    filter("issue 24020-24027");
    const PrintedTable paper = list().printed(QStringLiteral("Draws"));
    EXPECT_EQ(paper.rows, 8);
    EXPECT_EQ(paper.headings.join(u','), QStringLiteral("Issue,Drawn on,Numbers,Findings"));
    EXPECT_EQ(paper.cells(7).front(), QStringLiteral("24020"));
}

TEST_F(ResultsTable, OffersNothingToExportWhereNothingIsShown)
{
    filter("sum >900");
    for (const char* name : { "exportDraws", "exportDrawsForSpreadsheets", "printDraws" }) {
        EXPECT_FALSE(widget<QMenu>("tableMenu").findChild<QAction*>(QLatin1String(name))->isEnabled()) << name;
    }
}

TEST_F(ResultsTable, ShowsTheDrawThatIsFirstOnceThePersonStopsTyping)
{
    filter("issue 24020");
    EXPECT_EQ(m_page->currentIssue(), QStringLiteral("24020"));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return widget<QLabel>("drawTitle").text().contains(QStringLiteral("24020")); }, 2000));
}

} // namespace
} // namespace broadsheet::app
