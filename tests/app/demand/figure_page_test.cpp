// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/figure_list.h"
#include "app/demand/figure_page.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/table/table_view.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

namespace broadsheet::app {
namespace {

std::vector<const figure::ResolvedFigure*> figuresOf(const std::string& page)
{
    std::vector<const figure::ResolvedFigure*> figures;
    for (const figure::ResolvedFigure& figure : test::bundledData().catalogue.figures) {
        if (figure.page == page) {
            figures.push_back(&figure);
        }
    }
    return figures;
}

const figure::ResolvedFigure& figureWithSeries(std::size_t count, const std::string& page)
{
    const auto figures = figuresOf(page);
    return **std::ranges::find_if(
        figures, [count](const figure::ResolvedFigure* figure) { return figure->series.size() >= count; });
}

// One page of the bundled data, shown.
class Shown {
public:
    explicit Shown(const std::string& name)
        : page(test::bundledData().catalogue, name, appearance)
    {
        page.resize(1200, 700);
        test::open(page);
        list = test::child<FigureList>(page, "figureList");
        view = test::child<FigureView>(page, "figureView");
        tabs = test::child<QTabWidget>(page, "figureTabs");
        table = test::child<TableView>(page, "markTable");
        panel = test::child<FactPanel>(page, "factPanel");
    }

    void clickAt(QPointF scene) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(scene));
    }

    void clickItem(int row) const
    {
        list->scrollToItem(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    }

    Appearance appearance = test::lightIn(Language::English);
    FigurePage page;
    FigureList* list = nullptr;
    FigureView* view = nullptr;
    QTabWidget* tabs = nullptr;
    TableView* table = nullptr;
    FactPanel* panel = nullptr;
};

// The facts whose marks are drawn there; lines may cross.
std::set<std::string> factsAt(const Shown& shown, QPointF place)
{
    constexpr double kHair = 4;
    std::set<std::string> facts;
    for (const PlacedMark& mark : shown.view->figureScene().layout().marks) {
        if (mark.rect.adjusted(-kHair, -kHair, kHair, kHair).contains(place)) {
            facts.insert(shown.page.shownFigure()->series[mark.ref.series].marks[mark.ref.mark].observation);
        }
    }
    return facts;
}

class EveryFigurePage : public testing::TestWithParam<const char*> { };

INSTANTIATE_TEST_SUITE_P(Demand, EveryFigurePage, testing::Values("power", "water", "carbon"));

TEST_P(EveryFigurePage, ListsItsFiguresByTitleAndPreview)
{
    const Shown shown(GetParam());
    const auto figures = figuresOf(GetParam());
    ASSERT_EQ(static_cast<std::size_t>(shown.list->count()), figures.size());
    for (int row = 0; row < shown.list->count(); ++row) {
        EXPECT_EQ(toUtf8(shown.list->item(row)->text()), figures[static_cast<std::size_t>(row)]->title.en);
        const QImage preview = shown.list->item(row)->icon().pixmap(shown.list->iconSize()).toImage();
        ASSERT_FALSE(preview.isNull());
        QSet<QRgb> colors;
        for (int x = 0; x < preview.width(); ++x) {
            for (int y = 0; y < preview.height(); ++y) {
                colors.insert(preview.pixel(x, y));
            }
        }
        EXPECT_GT(colors.size(), 2) << "a blank preview of " << figures[static_cast<std::size_t>(row)]->id;
    }
}

TEST_P(EveryFigurePage, ShowsTheFigureThatIsClickedInTheList)
{
    Shown shown(GetParam());
    QSignalSpy changed(&shown.page, &FigurePage::shownFigureChanged);
    const auto figures = figuresOf(GetParam());
    for (int row = static_cast<int>(figures.size()) - 1; row >= 0; --row) {
        shown.clickItem(row);
        EXPECT_EQ(shown.page.shownFigure(), figures[static_cast<std::size_t>(row)]);
        ASSERT_TRUE(shown.view->figure());
        EXPECT_EQ(shown.view->figure()->id, figures[static_cast<std::size_t>(row)]->id);
    }
    EXPECT_GE(changed.size(), static_cast<qsizetype>(figures.size()) - 1);
}

TEST_P(EveryFigurePage, OpensTheFactOfEachMarkThatIsClicked)
{
    const Shown shown(GetParam());
    for (int row = 0; row < shown.list->count(); ++row) {
        shown.clickItem(row);
        const figure::ResolvedFigure& figure = *shown.page.shownFigure();
        const std::vector<PlacedMark> marks = shown.view->figureScene().layout().marks;
        EXPECT_FALSE(marks.empty());
        for (const PlacedMark& mark : marks) {
            shown.panel->hide();
            QCoreApplication::processEvents(); // the chart takes the room of the panel
            const PlacedMark* placed = shown.view->figureScene().placedMark(mark.ref);
            ASSERT_NE(placed, nullptr);
            const QPointF place = placed->rect.center();
            const std::set<std::string> there = factsAt(shown, place);
            shown.clickAt(place);
            EXPECT_TRUE(shown.panel->isVisible());
            EXPECT_TRUE(there.contains(toUtf8(shown.panel->fact())))
                << figure.id << ": " << toUtf8(shown.panel->fact());
            EXPECT_TRUE(there.contains(figure.series[mark.ref.series].marks[mark.ref.mark].observation));
        }
    }
}

TEST_P(EveryFigurePage, HasADataTabWithARowForEachMark)
{
    const Shown shown(GetParam());
    for (int row = 0; row < shown.list->count(); ++row) {
        shown.clickItem(row);
        QTabBar& bar = *shown.tabs->tabBar();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(1).center());
        EXPECT_TRUE(shown.table->isVisible());
        std::vector<std::string> wanted;
        for (const figure::Series& series : shown.page.shownFigure()->series) {
            for (const figure::Mark& mark : series.marks) {
                wanted.push_back(mark.observation);
            }
        }
        std::vector<std::string> rows;
        for (int i = 0; i < shown.table->model()->rowCount(); ++i) {
            rows.push_back(toUtf8(shown.table->model()->index(i, 0).data(MarksModel::kObservationRole).toString()));
        }
        EXPECT_EQ(rows, wanted);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(0).center());
        EXPECT_TRUE(shown.view->isVisible());
    }
}

TEST(FigurePage, OpensAFactFromTheDataTabByReturn)
{
    const Shown shown("water");
    shown.tabs->setCurrentIndex(1);
    shown.table->selectRow(1);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Return);
    EXPECT_TRUE(shown.panel->isVisible());
    EXPECT_EQ(shown.panel->fact(), shown.table->model()->index(1, 0).data(MarksModel::kObservationRole).toString());
}

TEST(FigurePage, SwitchesASeriesOffAndOnByAClickOnItsLegendEntry)
{
    Shown shown("power");
    ASSERT_TRUE(shown.page.showFigure(toQString(figureWithSeries(2, "power").id)));
    const auto entryOf = [&shown](std::size_t series) {
        const auto& legend = shown.view->figureScene().layout().legend;
        const auto found = std::ranges::find(legend, std::optional(series), &PlacedLegendEntry::series);
        EXPECT_NE(found, legend.end());
        return found->rect.center();
    };
    const auto marksOf = [&shown](std::size_t series) {
        return std::ranges::count_if(shown.view->figureScene().layout().marks,
            [series](const PlacedMark& mark) { return mark.ref.series == series; });
    };
    const auto all = marksOf(0);
    ASSERT_GT(all, 0);

    shown.clickAt(entryOf(0));
    EXPECT_EQ(marksOf(0), 0);
    EXPECT_GT(marksOf(1), 0);
    EXPECT_EQ(shown.page.hiddenSeries(), HiddenSeries { 0 });
    EXPECT_FALSE(shown.panel->isVisible());

    shown.clickAt(entryOf(0));
    EXPECT_EQ(marksOf(0), all);
    EXPECT_EQ(shown.page.hiddenSeries(), HiddenSeries {});
}

TEST(FigurePage, KeepsASeriesOffWhenLanguageAndColoursChangeAndForgetsItWithTheFigure)
{
    Shown shown("power");
    const figure::ResolvedFigure& figure = figureWithSeries(2, "power");
    ASSERT_TRUE(shown.page.showFigure(toQString(figure.id)));
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_2);
    EXPECT_EQ(shown.page.hiddenSeries(), HiddenSeries { 1 });

    shown.appearance.setLanguage(Language::Chinese);
    shown.appearance.setThemeChoice(ThemeChoice::Dark);
    EXPECT_EQ(shown.page.shownFigure(), &figure);
    EXPECT_EQ(shown.page.hiddenSeries(), HiddenSeries { 1 });

    shown.clickItem(0);
    EXPECT_EQ(shown.page.hiddenSeries(), HiddenSeries {});
}

TEST(FigurePage, ReachesEveryMarkByKeysAndOpensItByReturn)
{
    const Shown shown("power");
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Home);
    const auto count = shown.view->figureScene().layout().marks.size();
    for (std::size_t i = 0; i < count; ++i) {
        const PlacedMark mark = shown.view->figureScene().layout().marks[i];
        EXPECT_EQ(shown.view->focusedMark(), mark.ref);
        QTest::keyClick(shown.view, Qt::Key_Return);
        EXPECT_TRUE(shown.panel->isVisible());
        EXPECT_EQ(toUtf8(shown.panel->fact()),
            shown.page.shownFigure()->series[mark.ref.series].marks[mark.ref.mark].observation);
        QTest::keyClick(shown.view, Qt::Key_Down);
    }
}

TEST(FigurePage, ChoosesFiguresInTheListWithTheArrowKeys)
{
    const Shown shown("carbon");
    shown.list->setFocus();
    for (const figure::ResolvedFigure* figure : figuresOf("carbon")) {
        EXPECT_EQ(shown.page.shownFigure(), figure);
        QTest::keyClick(shown.list, Qt::Key_Down);
    }
}

TEST(FigurePage, TellsOfTheMarkUnderThePointer)
{
    const Shown shown("water");
    const PlacedMark mark = shown.view->figureScene().layout().marks.front();
    QTest::mouseMove(shown.view->viewport(), shown.view->mapFromScene(mark.rect.center()));
    EXPECT_EQ(shown.view->hoveredMark(), mark.ref);
    const figure::Mark& said = shown.page.shownFigure()->series[mark.ref.series].marks[mark.ref.mark];
    const QString tip = shown.view->tipFor(mark.ref);
    const Formatter& formatter = shown.appearance.formatter();
    EXPECT_TRUE(tip.contains(formatter.text(said.label).toHtmlEscaped())) << tip.toStdString();
    EXPECT_TRUE(tip.contains(formatter.kind(said.kind))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(formatter.text(said.source).toHtmlEscaped())) << tip.toStdString();
    EXPECT_TRUE(
        tip.contains(formatter.quantity(said.value, shown.page.shownFigure()->unit, said.approximate).toHtmlEscaped()))
        << tip.toStdString();
}

TEST(FigurePage, ClosesThePanelAgain)
{
    const Shown shown("water");
    shown.clickAt(shown.view->figureScene().layout().marks.front().rect.center());
    ASSERT_TRUE(shown.panel->isVisible());
    test::click(*test::child<QToolButton>(*shown.panel, "closeFact"));
    EXPECT_FALSE(shown.panel->isVisible());
}

TEST(FigurePage, TakesOnTheOtherLanguageAndTheOtherColours)
{
    Shown shown("power");
    const QString tab = shown.tabs->tabText(1);
    const QImage light = shown.view->viewport()->grab().toImage();
    shown.appearance.setLanguage(Language::Chinese);
    EXPECT_NE(shown.tabs->tabText(1), tab);
    EXPECT_EQ(toUtf8(shown.list->item(0)->text()), figuresOf("power").front()->title.zh);
    shown.appearance.setThemeChoice(ThemeChoice::Dark);
    const QImage dark = shown.view->viewport()->grab().toImage();
    EXPECT_EQ(light.pixelColor(2, 2), lightColors().ground);
    EXPECT_EQ(dark.pixelColor(2, 2), darkColors().ground);
}

TEST(FigurePage, FindsItsOwnFiguresOnly)
{
    Shown shown("water");
    EXPECT_TRUE(shown.page.showFigure(QStringLiteral("google-water")));
    EXPECT_EQ(shown.page.shownFigure()->id, "google-water");
    EXPECT_FALSE(shown.page.showFigure(QStringLiteral("chatgpt-day")));
    EXPECT_EQ(shown.page.shownFigure()->id, "google-water");
}

TEST(FigurePage, OffersTheChartActionsInTheContextMenu)
{
    Shown shown("water");
    QAction action;
    shown.page.addChartAction(&action);
    EXPECT_EQ(shown.view->contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_TRUE(shown.view->actions().contains(&action));
}

TEST(FigurePageWithoutData, SaysWhyItIsEmptyAndWhatToDoInBothLanguages)
{
    const demand::Catalogue empty;
    Appearance appearance = test::lightIn(Language::English);
    FigurePage page(empty, "power", appearance);
    test::open(page);
    const auto* message = test::child<QLabel>(page, "emptyState");
    const QString english = message->text();
    EXPECT_TRUE(message->isVisible());
    EXPECT_FALSE(english.isEmpty());
    EXPECT_EQ(page.shownFigure(), nullptr);
    appearance.setLanguage(Language::Chinese);
    EXPECT_NE(message->text(), english);
    EXPECT_FALSE(message->text().isEmpty());
}

} // namespace
} // namespace broadsheet::app
