// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/figure_page.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/table/table_view.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::app {
namespace {

using figure::ResolvedFigure;
using figure::Scale;
using figure::ViewState;

const ResolvedFigure* firstFigure(bool (*fits)(const ResolvedFigure&))
{
    const auto& figures = test::bundledData().catalogue.figures;
    const auto found = std::ranges::find_if(figures, fits);
    return found == figures.end() ? nullptr : &*found;
}

bool hasEquivalent(const ResolvedFigure& figure)
{
    return std::ranges::any_of(figure.units, &figure::UnitChoice::isEquivalent);
}

// The page of a figure, with that figure shown.
class AskedPage {
public:
    explicit AskedPage(const ResolvedFigure& figure)
        : page(test::bundledData().catalogue, figure.page, appearance)
    {
        page.resize(1000, 700);
        test::open(page);
        EXPECT_TRUE(page.showFigure(toQString(figure.id)));
        view = test::child<FigureView>(page, "figureView");
        tabs = test::child<QTabWidget>(page, "figureTabs");
        table = test::child<TableView>(page, "markTable");
        panel = test::child<FactPanel>(page, "factPanel");
        units = test::child<QComboBox>(page, "unitChoice");
        note = test::child<QLabel>(page, "figureNote");
        tableNote = test::child<QLabel>(page, "tableNote");
        view->setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : view, key, modifiers);
    }

    void clickButton(const char* name) const
    {
        test::click(*test::child<QToolButton>(page, name));
    }

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            cells << table->model()->index(row, column).data().toString();
        }
        return cells;
    }

    Appearance appearance = test::lightIn(Language::English);
    FigurePage page;
    FigureView* view = nullptr;
    QTabWidget* tabs = nullptr;
    TableView* table = nullptr;
    FactPanel* panel = nullptr;
    QComboBox* units = nullptr;
    QLabel* note = nullptr;
    QLabel* tableNote = nullptr;
};

TEST(TheUnitChoice, ChangesAxisTableAndTipAlike)
{
    const ResolvedFigure* figure = firstFigure([](const ResolvedFigure& each) { return each.units.size() > 1; });
    ASSERT_NE(figure, nullptr);
    const AskedPage asked(*figure);
    const Formatter& formatter = asked.appearance.formatter();
    for (std::size_t unit = 0; unit < figure->units.size(); ++unit) {
        asked.tabs->setCurrentIndex(0);
        asked.units->setCurrentIndex(asked.units->findData(static_cast<qulonglong>(unit)));
        Q_EMIT asked.units->activated(asked.units->currentIndex());
        EXPECT_EQ(asked.page.viewState().unit, unit);
        const figure::Mark& mark = figure->series[0].marks[0];
        const Interval value = scaled(mark.value, figure->units[unit].factor);
        const QString name = formatter.unit(figure->units[unit].unit);
        EXPECT_TRUE(asked.view->tipFor({ 0, 0 }).contains(name.toHtmlEscaped()));
        asked.tabs->setCurrentIndex(1);
        EXPECT_EQ(asked.column(MarksModel::UnitOf).front(), name);
        EXPECT_EQ(asked.column(value.best ? MarksModel::Value : MarksModel::Low).front(),
            formatter.digits(value.best ? *value.best : *value.low));
    }
}

TEST(TheUnitChoice, NamesTheConstantOfAnEquivalentUnderTheChart)
{
    const ResolvedFigure* figure = firstFigure(hasEquivalent);
    ASSERT_NE(figure, nullptr);
    const AskedPage asked(*figure);
    EXPECT_FALSE(asked.note->isVisible());
    const auto choice = std::ranges::find_if(figure->units, &figure::UnitChoice::isEquivalent);
    asked.view->setUnit(static_cast<std::size_t>(choice - figure->units.begin()));
    ASSERT_TRUE(asked.note->isVisible());
    const Formatter& formatter = asked.appearance.formatter();
    for (const QString& part : { formatter.text(choice->constant), formatter.text(choice->constantSource),
             formatter.quantity(pointOf(choice->constantValue), choice->constantUnit, false) }) {
        EXPECT_TRUE(asked.note->text().contains(part)) << part.toStdString();
    }
    EXPECT_EQ(asked.units->currentText(), formatter.unit(choice->unit));
    asked.press(Qt::Key_Escape);
    EXPECT_FALSE(asked.note->isVisible());
}

TEST(TheUnitChoice, IsNotThereWhereThereIsNothingToChoose)
{
    for (const ResolvedFigure& figure : test::bundledData().catalogue.figures) {
        const AskedPage asked(figure);
        EXPECT_EQ(asked.units->isVisible(), figure.units.size() > 1) << figure.id;
        EXPECT_EQ(test::child<QToolButton>(asked.page, "logScale")->isVisible(), figure::canZoom(figure)) << figure.id;
        EXPECT_EQ(test::child<QToolButton>(asked.page, "zoomInButton")->isVisible(), figure::canZoom(figure));
    }
}

TEST(TheBar, ZoomsAndShowsAllAgain)
{
    const ResolvedFigure* figure = firstFigure(&figure::canZoom);
    ASSERT_NE(figure, nullptr);
    const AskedPage asked(*figure);
    EXPECT_FALSE(test::child<QToolButton>(asked.page, "showWholeButton")->isEnabled());
    asked.clickButton("zoomInButton");
    EXPECT_TRUE(asked.page.viewState().values || asked.page.viewState().times);
    asked.clickButton("zoomOutButton");
    EXPECT_EQ(asked.page.viewState(), ViewState {});
    asked.clickButton("zoomInButton");
    asked.clickButton("zoomInButton");
    asked.clickButton("showWholeButton");
    EXPECT_EQ(asked.page.viewState(), ViewState {});
    asked.clickButton("logScale");
    EXPECT_EQ(asked.page.viewState().scale, Scale::Logarithmic);
    asked.clickButton("logScale");
    EXPECT_EQ(asked.page.viewState(), ViewState {});
}

TEST(UndoingAndRedoing, GoThroughZoomUnitScaleAndSeries)
{
    const ResolvedFigure* figure
        = firstFigure([](const ResolvedFigure& each) { return figure::canZoom(each) && each.units.size() > 1; });
    ASSERT_NE(figure, nullptr);
    const AskedPage asked(*figure);
    std::vector<ViewState> states { asked.page.viewState() };
    for (const Qt::Key key : { Qt::Key_Plus, Qt::Key_U, Qt::Key_L, Qt::Key_Plus, Qt::Key_0 }) {
        asked.press(key);
        states.push_back(asked.page.viewState());
    }
    for (std::size_t index = states.size() - 1; index-- > 0;) {
        asked.press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(asked.page.viewState(), states[index]);
    }
    EXPECT_FALSE(test::child<QToolButton>(asked.page, "undoTurnButton")->isEnabled());
    for (std::size_t index = 1; index < states.size(); ++index) {
        asked.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(asked.page.viewState(), states[index]);
    }
    asked.clickButton("undoTurnButton");
    EXPECT_EQ(asked.page.viewState(), states[states.size() - 2]);
    asked.clickButton("redoTurnButton");
    EXPECT_EQ(asked.page.viewState(), states.back());
}

TEST(UndoingAndRedoing, ConcernTheFigureThatIsShown)
{
    const ResolvedFigure* figure = firstFigure([](const ResolvedFigure& each) { return each.units.size() > 1; });
    AskedPage asked(*figure);
    asked.press(Qt::Key_U);
    ASSERT_EQ(asked.page.viewState().unit, 1U);
    const auto& figures = test::bundledData().catalogue.figures;
    const auto other = std::ranges::find_if(
        figures, [figure](const ResolvedFigure& each) { return each.page == figure->page && &each != figure; });
    ASSERT_NE(other, figures.end());

    asked.page.showFigure(toQString(other->id));
    EXPECT_EQ(asked.page.viewState(), ViewState {});
    asked.view->setFocus();
    asked.press(Qt::Key_Z, Qt::ControlModifier);
    asked.page.showFigure(toQString(figure->id));
    EXPECT_EQ(asked.page.viewState().unit, 1U);
    asked.view->setFocus();
    asked.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(asked.page.viewState(), ViewState {});
}

TEST(TheLetterT, ChangesBetweenChartAndTable)
{
    const AskedPage asked(test::bundledData().catalogue.figures.front());
    asked.press(Qt::Key_T);
    EXPECT_TRUE(asked.table->isVisible());
    EXPECT_TRUE(asked.table->hasFocus());
    asked.press(Qt::Key_T);
    EXPECT_TRUE(asked.view->isVisible());
    EXPECT_TRUE(asked.view->hasFocus());
}

TEST(Escape, ClosesTheFactBeforeItResetsTheFigure)
{
    const ResolvedFigure* figure = firstFigure([](const ResolvedFigure& each) { return each.units.size() > 1; });
    const AskedPage asked(*figure);
    asked.press(Qt::Key_U);
    asked.press(Qt::Key_Down);
    asked.press(Qt::Key_Return);
    ASSERT_TRUE(asked.panel->isVisible());

    asked.press(Qt::Key_Escape);
    EXPECT_FALSE(asked.panel->isVisible());
    EXPECT_EQ(asked.page.viewState().unit, 1U);
    asked.press(Qt::Key_Escape);
    EXPECT_EQ(asked.page.viewState(), ViewState {});
    asked.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(asked.page.viewState().unit, 1U);
}

TEST(TheTable, LeavesOutSeriesThatAreOffAndSaysSo)
{
    const ResolvedFigure* figure = firstFigure([](const ResolvedFigure& each) { return each.series.size() > 1; });
    ASSERT_NE(figure, nullptr);
    const AskedPage asked(*figure);
    asked.press(Qt::Key_1);
    asked.press(Qt::Key_T);
    const QString off = asked.appearance.formatter().text(figure->series[0].label);
    EXPECT_FALSE(asked.column(MarksModel::SeriesOf).contains(off));
    EXPECT_EQ(asked.table->model()->rowCount(), static_cast<int>(asked.view->figureScene().layout().marks.size()));
    ASSERT_TRUE(asked.tableNote->isVisible());
    EXPECT_TRUE(asked.tableNote->text().contains(off));
    asked.press(Qt::Key_Escape);
    EXPECT_FALSE(asked.tableNote->isVisible());
    EXPECT_TRUE(asked.column(MarksModel::SeriesOf).contains(off));
}

TEST(TheTable, HoldsEveryMarkThatIsDrawnInEachFigure)
{
    for (const ResolvedFigure& figure : test::bundledData().catalogue.figures) {
        const AskedPage asked(figure);
        asked.press(Qt::Key_Plus);
        asked.press(Qt::Key_Plus);
        asked.press(Qt::Key_T);
        QStringList drawn;
        for (const MarkRef ref : drawnMarks(asked.view->shownFigure().figure, asked.page.viewState())) {
            drawn << toQString(figure.series[ref.series].marks[ref.mark].observation);
        }
        QStringList rows;
        for (int row = 0; row < asked.table->model()->rowCount(); ++row) {
            rows << asked.table->model()->index(row, 0).data(MarksModel::kObservationRole).toString();
        }
        EXPECT_EQ(rows, drawn) << figure.id;
    }
}

TEST(TheBar, FitsARowOf690PixelsInBothLanguages)
{
    for (const Language language : { Language::English, Language::Chinese }) {
        for (const ResolvedFigure& figure : test::bundledData().catalogue.figures) {
            AskedPage asked(figure);
            asked.appearance.setLanguage(language);
            EXPECT_LE(test::child<QWidget>(asked.page, "viewBar")->sizeHint().width(), 690) << figure.id;
        }
    }
}

} // namespace
} // namespace broadsheet::app
