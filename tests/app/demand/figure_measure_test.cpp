// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of lines turned into an index and a growth, by the hands of a reader.
#include "app/base/qt_text.h"
#include "app/demand/figure_page.h"
#include "app/figure/exporter.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/table/table_view.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QAction>
#include <QComboBox>
#include <QTabWidget>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using figure::Measure;
using figure::ResolvedFigure;
using figure::ViewState;

class MeasuredPage {
public:
    explicit MeasuredPage(const char* id)
        : page(test::bundledData().catalogue, test::bundledData().catalogue.figure(id)->page, appearance)
    {
        page.resize(1000, 700);
        test::open(page);
        EXPECT_TRUE(page.showFigure(QLatin1StringView(id)));
        view = test::child<FigureView>(page, "figureView");
        view->setFocus();
        QCoreApplication::processEvents();
    }

    void choose(const char* name, int data) const
    {
        auto* box = test::child<QComboBox>(page, name);
        box->setCurrentIndex(box->findData(data));
        ASSERT_GE(box->currentIndex(), 0);
        Q_EMIT box->activated(box->currentIndex());
    }

    Appearance appearance = test::lightIn(Language::English);
    FigurePage page;
    FigureView* view = nullptr;
};

TEST(AFigureOfLines, BecomesAnIndexOrAGrowthByAKeyAndBackByIt)
{
    const MeasuredPage shown("grid-factors");
    QTest::keyClick(shown.view, Qt::Key_I);
    EXPECT_EQ(shown.page.viewState().measure, Measure::Index);
    EXPECT_EQ(shown.page.viewState().baseYear, 2009);
    QTest::keyClick(shown.view, Qt::Key_G);
    EXPECT_EQ(shown.page.viewState().measure, Measure::Growth);
    QTest::keyClick(shown.view, Qt::Key_G);
    EXPECT_EQ(shown.page.viewState(), ViewState {});
}

TEST(AFigureOfLines, IsIndexedToTheYearThatIsChosenInTableAndTipAlike)
{
    const MeasuredPage shown("grid-factors");
    const ResolvedFigure own = *shown.page.shownFigure();
    shown.choose("measureChoice", static_cast<int>(Measure::Index));
    shown.choose("baseYear", 2015);
    EXPECT_EQ(shown.page.viewState().baseYear, 2015);
    const double first = *own.series[0].marks[0].value.best / *own.series[0].marks[6].value.best * 100;
    const QString digits = shown.appearance.formatter().digits(first);
    EXPECT_TRUE(shown.view->tipFor({ 0, 0 }).contains(digits + QStringLiteral(" (2015 = 100)")))
        << shown.view->tipFor({ 0, 0 }).toStdString();
    test::child<QTabWidget>(shown.page, "figureTabs")->setCurrentIndex(1);
    const auto* table = test::child<TableView>(shown.page, "markTable");
    EXPECT_EQ(table->model()->index(0, MarksModel::Value).data().toString(), digits);
    EXPECT_EQ(table->model()->index(0, MarksModel::UnitOf).data().toString(), QString());
}

TEST(AFigureOfLines, TellsBetweenWhichTimesItGrew)
{
    const MeasuredPage shown("us-data-centres");
    shown.choose("measureChoice", static_cast<int>(Measure::Growth));
    EXPECT_TRUE(shown.view->tipFor({ 0, 0 }).contains(QStringLiteral("2014 to 2018")));
    test::child<QTabWidget>(shown.page, "figureTabs")->setCurrentIndex(1);
    const auto* table = test::child<TableView>(shown.page, "markTable");
    EXPECT_EQ(table->model()->index(0, MarksModel::Period).data().toString(), QStringLiteral("2014 to 2018"));
    EXPECT_EQ(table->model()->index(0, MarksModel::UnitOf).data().toString(), QStringLiteral("%/year"));
}

TEST(AFigureOfLines, TakesAMeasureBackAndDoesItAgain)
{
    const MeasuredPage shown("google-electricity");
    QTest::keyClick(shown.view, Qt::Key_I);
    shown.choose("baseYear", 2024);
    const ViewState last = shown.page.viewState();
    auto* undo = test::child<QAction>(shown.page, "undoTurn");
    EXPECT_TRUE(undo->text().contains(QStringLiteral("index")));
    undo->trigger();
    EXPECT_EQ(shown.page.viewState().baseYear, 2020);
    undo->trigger();
    EXPECT_EQ(shown.page.viewState(), ViewState {});
    test::child<QAction>(shown.page, "redoTurn")->trigger();
    test::child<QAction>(shown.page, "redoTurn")->trigger();
    EXPECT_EQ(shown.page.viewState(), last);
}

TEST(AFigureOfLines, ForgetsTheStretchOfValuesWithTheirMeasure)
{
    const MeasuredPage shown("grid-factors");
    QTest::keyClick(shown.view, Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_TRUE(shown.page.viewState().values);
    QTest::keyClick(shown.view, Qt::Key_I);
    EXPECT_FALSE(shown.page.viewState().values);
    QTest::keyClick(shown.view, Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_TRUE(shown.page.viewState().values);
    EXPECT_LT(shown.page.viewState().values->maximum, 200);
}

TEST(AFigureOfLines, LeavesAsItIsTurned)
{
    const MeasuredPage shown("grid-factors");
    QTest::keyClick(shown.view, Qt::Key_I);
    const PictureOptions options { .view = shown.page.viewState() };
    const auto painted = paintForFile(*shown.page.shownFigure(),
        { .colors = shown.appearance.colors(), .formatter = shown.appearance.formatter() }, options, FileFormat::Csv);
    ASSERT_TRUE(painted);
    EXPECT_NE(painted->bytes.find(",100,"), std::string::npos);
    EXPECT_NE(painted->bytes.find(",index,2009"), std::string::npos);
}

} // namespace
} // namespace broadsheet::app
