// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/legend_plan.h"
#include "app/figure/series_chooser.h"
#include "app/figure/view_bar.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::app {
namespace {

using figure::Measure;
using figure::ResolvedFigure;

// As many lines as one likes.
ResolvedFigure manyLines(std::size_t count)
{
    ResolvedFigure figure = lineFigure();
    const figure::Series first = figure.series.front();
    figure.series.assign(count, first);
    for (std::size_t index = 0; index < count; ++index) {
        const std::string name = std::to_string(index + 1);
        figure.series[index].label = { .zh = "系列" + name, .en = "Line " + name };
    }
    return figure;
}

class Bar {
public:
    explicit Bar(const ResolvedFigure& figure, const figure::ViewState& state = {})
        : bar(appearance)
    {
        bar.resize(900, 40);
        test::open(bar);
        bar.setFigure(figure, figure::fitted(figure, state));
        chooser = test::child<SeriesChooser>(bar, "seriesChooser");
        list = chooser->findChild<QListWidget*>(QStringLiteral("seriesList"));
        measure = test::child<QComboBox>(bar, "measureChoice");
        base = test::child<QComboBox>(bar, "baseYear");
        button = test::child<QToolButton>(bar, "seriesChoice");
        QObject::connect(&bar, &ViewBar::hiddenChosen, &bar, [this](const HiddenSeries& chosen) { hidden = chosen; });
    }

    Appearance appearance = test::lightIn(Language::English);
    ViewBar bar;
    SeriesChooser* chooser = nullptr;
    QListWidget* list = nullptr;
    QComboBox* measure = nullptr;
    QComboBox* base = nullptr;
    QToolButton* button = nullptr;
    HiddenSeries hidden;
};

TEST(TheSeriesChooser, HasATickForEverySeriesAndSwitchesByTheSpaceBar)
{
    Bar opened(manyLines(40));
    test::click(*opened.button);
    ASSERT_TRUE(opened.chooser->isVisible());
    EXPECT_EQ(opened.list->count(), 40);
    EXPECT_EQ(opened.list->item(39)->text(), QStringLiteral("Line 40"));
    opened.list->setCurrentRow(39);
    QTest::keyClick(opened.list, Qt::Key_Space);
    EXPECT_EQ(opened.hidden, HiddenSeries { 39 });
    QTest::keyClick(opened.list, Qt::Key_Space);
    EXPECT_EQ(opened.hidden, HiddenSeries {});
}

TEST(TheSeriesChooser, FindsSeriesAndSwitchesWhatItFinds)
{
    Bar opened(manyLines(40));
    test::click(*opened.button);
    auto* search = opened.chooser->findChild<QLineEdit*>(QStringLiteral("seriesSearch"));
    ASSERT_TRUE(search->isVisible());
    test::click(*opened.chooser->findChild<QPushButton*>(QStringLiteral("noSeries")));
    EXPECT_EQ(opened.hidden.size(), 40U);
    QTest::keyClicks(search, QStringLiteral("line 4"));
    test::click(*opened.chooser->findChild<QPushButton*>(QStringLiteral("allSeries")));
    EXPECT_EQ(opened.hidden.size(), 38U);
    EXPECT_FALSE(opened.hidden.contains(3));
    EXPECT_FALSE(opened.hidden.contains(39));
}

TEST(TheSeriesChooser, FollowsWhatIsSwitchedElsewhere)
{
    Bar opened(manyLines(3));
    opened.bar.setState({ .hidden = { 1 } });
    EXPECT_EQ(opened.list->item(1)->checkState(), Qt::Unchecked);
    EXPECT_EQ(opened.button->text(), QStringLiteral("Series: 2 of 3"));
    EXPECT_TRUE(opened.hidden.empty()); // nothing was chosen here
    EXPECT_FALSE(Bar(twoSeriesFigure()).measure->isVisible());
}

TEST(TheMeasureChoice, OffersAnIndexWithItsYearsAndGrowthForLines)
{
    Bar opened(lineFigure(), { .measure = Measure::Index });
    QStringList years;
    for (int row = 0; row < opened.base->count(); ++row) {
        years << opened.base->itemText(row);
    }
    EXPECT_EQ(years.size(), 10);
    EXPECT_EQ(years.first(), QStringLiteral("2015 = 100 *")); // one series begins later
    EXPECT_EQ(years.last(), QStringLiteral("2024 = 100"));
    EXPECT_EQ(opened.base->currentText(), QStringLiteral("2020 = 100"));
    EXPECT_TRUE(opened.base->itemData(0, Qt::ToolTipRole).toString().contains(QStringLiteral("projected")));
    EXPECT_FALSE(test::child<QComboBox>(opened.bar, "unitChoice")->isEnabled());
    opened.bar.setState({ .measure = Measure::Growth });
    EXPECT_FALSE(opened.base->isVisible());
    EXPECT_FALSE(test::child<QToolButton>(opened.bar, "logScale")->isEnabled());
}

TEST(ALegend, NamesAtMostADozenSeriesAndOnlyThoseThatAreOn)
{
    const auto entries = [](std::size_t count, const HiddenSeries& hidden) {
        const std::vector<LegendItem> items = planLegend(manyLines(count), styleFor(Language::English, false), hidden);
        return std::ranges::count_if(items, [](const LegendItem& item) { return item.entry.series.has_value(); });
    };
    EXPECT_EQ(entries(12, {}), 12);
    EXPECT_EQ(entries(12, { 1 }), 12);
    EXPECT_EQ(entries(40, {}), 12);
    HiddenSeries many;
    for (std::size_t series = 0; series < 37; ++series) {
        many.insert(series);
    }
    EXPECT_EQ(entries(40, many), 3);
    const std::vector<LegendItem> items = planLegend(manyLines(40), styleFor(Language::English, false), {});
    EXPECT_EQ(items.at(12).text, QStringLiteral("and 28 more"));
}

TEST(ALegend, ExplainsABreakThatIsDrawnBetweenTheTwoPoints)
{
    ResolvedFigure figure = lineFigure();
    figure.series[0].marks[6].breakNote = { .zh = "口径", .en = "Method" };
    const FigureStyle style = styleFor(Language::English, false);
    const FigureLayout layout = layOutFigure(figure, style, {}, logicalSize({ 1200, 800 }));
    ASSERT_EQ(layout.breaks.size(), 1U);
    const QPointF before(layout.xOfTime(figure.series[0].marks[5].time), layout.yOf(55));
    const QPointF after(layout.xOfTime(figure.series[0].marks[6].time), layout.yOf(62));
    EXPECT_NEAR(layout.breaks[0].place.x(), (before.x() + after.x()) / 2, 1e-6);
    EXPECT_NEAR(layout.breaks[0].place.y(), (before.y() + after.y()) / 2, 1e-6);
    for (const PlacedCurve& curve : layout.curves) {
        for (std::size_t point = 1; curve.series == 0 && point < curve.points.size(); ++point) {
            const bool crosses = curve.points[point - 1].x() < layout.breaks[0].place.x()
                && curve.points[point].x() > layout.breaks[0].place.x();
            EXPECT_FALSE(crosses);
        }
    }
    EXPECT_EQ(std::ranges::count_if(layout.legend, &PlacedLegendEntry::isBreak), 1);
    const FigureLayout hidden = layOutFigure(figure, style, { 0 }, logicalSize({ 1200, 800 }));
    EXPECT_TRUE(hidden.breaks.empty());
    EXPECT_EQ(std::ranges::count_if(hidden.legend, &PlacedLegendEntry::isBreak), 0);
}

} // namespace
} // namespace broadsheet::app
