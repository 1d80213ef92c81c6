// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"
#include "app/figure/mark_tip.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <QContextMenuEvent>
#include <QGraphicsRectItem>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

namespace broadsheet::app {
namespace {

class FigureViewTest : public testing::Test {
protected:
    FigureViewTest()
        : m_figure(twoSeriesFigure())
    {
        m_view.resize(900, 600);
        m_view.setFigure(m_figure, styleFor(Language::English, false));
        m_view.show();
        QCoreApplication::processEvents();
        QObject::connect(&m_view, &FigureView::markActivated, &m_view,
            [this](const QString& observation) { m_activated << observation; });
    }

    [[nodiscard]] QPoint placeOf(MarkRef mark) const
    {
        return m_view.mapFromScene(m_view.figureScene().placedMark(mark)->rect.center());
    }

    [[nodiscard]] QPoint legendOf(std::size_t series) const
    {
        for (const PlacedLegendEntry& entry : m_view.figureScene().layout().legend) {
            if (entry.series == series) {
                return m_view.mapFromScene(entry.rect.center());
            }
        }
        return { -1, -1 };
    }

    void click(QPoint place)
    {
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }

    figure::ResolvedFigure m_figure;
    FigureView m_view;
    QStringList m_activated;
};

TEST_F(FigureViewTest, TellsValueUnitKindAndSourceOfTheMarkUnderThePointer)
{
    QTest::mouseMove(m_view.viewport(), placeOf({ 1, 1 }));

    ASSERT_TRUE(m_view.hoveredMark());
    EXPECT_EQ(*m_view.hoveredMark(), (MarkRef { 1, 1 }));
    const QString tip = m_view.tipFor({ 1, 1 });
    EXPECT_TRUE(tip.contains(QStringLiteral("29,411"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("derived")));
    EXPECT_TRUE(tip.contains(QStringLiteral("A paper")));
    const auto* shown = m_view.findChild<MarkTip*>();
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->html(), tip);
}

TEST_F(FigureViewTest, TellsOfAMarkOnceHoweverThePointerMovesOverIt)
{
    int told = 0;
    QObject::connect(&m_view, &FigureView::markHovered, &m_view, [&told] { ++told; });
    for (int step = 0; step < 10; ++step) {
        QTest::mouseMove(m_view.viewport(), placeOf({ 0, 0 }) + QPoint(step, 0));
    }
    EXPECT_EQ(told, 1);
}

TEST_F(FigureViewTest, AnswersForTheNearestMarkBesideABar)
{
    const QRectF bar = m_view.figureScene().placedMark({ 0, 0 })->rect;
    QTest::mouseMove(m_view.viewport(), m_view.mapFromScene(QPointF(bar.right() + 90, bar.center().y())));
    EXPECT_EQ(m_view.hoveredMark(), (MarkRef { 0, 0 }));

    QTest::mouseMove(m_view.viewport(), QPoint(30, 20));
    EXPECT_FALSE(m_view.hoveredMark());
}

TEST_F(FigureViewTest, OpensTheFactOfTheMarkThatIsClicked)
{
    click(placeOf({ 0, 1 }));
    EXPECT_EQ(m_activated, QStringList { QStringLiteral("second-printed") });
}

TEST_F(FigureViewTest, IgnoresADragAndOtherButtons)
{
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, placeOf({ 0, 0 }));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, placeOf({ 0, 1 }));
    QTest::mouseClick(m_view.viewport(), Qt::RightButton, Qt::NoModifier, placeOf({ 0, 0 }));
    EXPECT_TRUE(m_activated.isEmpty());
}

TEST_F(FigureViewTest, SwitchesASeriesOffAndOnByItsLegendEntry)
{
    int told = 0;
    QObject::connect(&m_view, &FigureView::viewStateChanged, &m_view, [&told] { ++told; });

    click(legendOf(0));
    EXPECT_EQ(m_view.hiddenSeries(), HiddenSeries { 0 });
    EXPECT_EQ(m_view.figureScene().placedMark({ 0, 0 }), nullptr);
    click(legendOf(1));
    EXPECT_TRUE(m_view.figureScene().layout().marks.empty());
    click(legendOf(0));
    click(legendOf(1));

    EXPECT_TRUE(m_view.hiddenSeries().empty());
    EXPECT_EQ(m_view.figureScene().layout().marks.size(), 4U);
    EXPECT_EQ(told, 4);
}

TEST_F(FigureViewTest, SwitchesSeriesByNumberKeys)
{
    QTest::keyClick(&m_view, Qt::Key_2);
    EXPECT_EQ(m_view.hiddenSeries(), HiddenSeries { 1 });
    QTest::keyClick(&m_view, Qt::Key_9);
    EXPECT_EQ(m_view.hiddenSeries(), HiddenSeries { 1 });
}

TEST_F(FigureViewTest, IsWalkedThroughByKeyboard)
{
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.focusedMark(), (MarkRef { 0, 0 }));
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.focusedMark(), (MarkRef { 1, 0 }));
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.focusedMark(), (MarkRef { 1, 1 }));
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.focusedMark(), (MarkRef { 1, 1 }));
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_EQ(m_activated, (QStringList { QStringLiteral("second-computed"), QStringLiteral("first-printed") }));
    EXPECT_TRUE(m_view.accessibleDescription().contains(QStringLiteral("17,000")));
}

TEST_F(FigureViewTest, SummarisesItselfForThoseWhoCannotSeeIt)
{
    EXPECT_EQ(m_view.accessibleName(), QString::fromStdString(m_figure.title.en));
    for (const char* part : { "17,000", "33,000", "29,411", "A paper", "estimated" }) {
        EXPECT_TRUE(m_view.accessibleDescription().contains(QString::fromUtf8(part))) << part;
    }
}

TEST_F(FigureViewTest, ChangesLanguageAndKeepsWhatIsSwitchedOff)
{
    m_view.setHiddenSeries({ 1, 7 });
    m_view.setFigureStyle(styleFor(Language::Chinese, true));

    EXPECT_EQ(m_view.hiddenSeries(), HiddenSeries { 1 });
    EXPECT_EQ(m_view.accessibleName(), QString::fromStdString(m_figure.title.zh));
    EXPECT_EQ(m_view.backgroundBrush().color(), darkColors().ground);
}

// QTBUG-118669: a press where nothing lies crashed QChartView.
TEST_F(FigureViewTest, SurvivesPressesOnEmptyPlacesAndWithoutAFigure)
{
    for (const QPoint& place : { QPoint(1, 1), QPoint(899, 599), QPoint(450, 2), QPoint(450, 590) }) {
        click(place);
        QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }
    m_view.clearFigure();
    click({ 450, 300 });
    QTest::mouseMove(m_view.viewport(), QPoint(400, 300));
    for (const Qt::Key key : { Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_1 }) {
        QTest::keyClick(&m_view, key);
    }
    EXPECT_EQ(m_activated, QStringList());
    EXPECT_TRUE(m_view.tipFor({ 0, 0 }).isEmpty());
}

TEST_F(FigureViewTest, SurvivesAnythingThatHandsCanDo)
{
    std::mt19937 random(118669); // NOLINT(bugprone-random-generator-seed): the same events in each run
    auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const Qt::Key keys[] { Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_1, Qt::Key_2,
        Qt::Key_Enter };
    for (int event = 0; event < 3000; ++event) {
        const QPoint place(below(900), below(600));
        switch (below(event % 100 == 0 ? 5 : 4)) {
        case 0:
            QTest::mouseMove(m_view.viewport(), place);
            break;
        case 1:
            QTest::mousePress(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
            break;
        case 2:
            QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
            break;
        case 3:
            QTest::keyClick(&m_view, keys[below(7)]);
            break;
        default:
            m_view.resize(320 + below(900), 240 + below(700));
        }
    }
    EXPECT_TRUE(m_view.figure());
}

TEST(FigureViewOfLines, SurvivesAnythingThatHandsCanDo)
{
    constexpr std::array kKeys { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
        Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_L, Qt::Key_U, Qt::Key_1, Qt::Key_2, Qt::Key_Enter };
    constexpr std::array<Qt::KeyboardModifiers, 3> kModifiers { Qt::NoModifier, Qt::ControlModifier,
        Qt::ShiftModifier };
    for (const figure::ResolvedFigure& figure : { lineFigure(), rangeFigure() }) {
        std::mt19937 random(118669); // NOLINT(bugprone-random-generator-seed): the same events in each run
        auto below = [&random](std::size_t end) { return static_cast<int>(random() % end); };
        FigureView view;
        view.resize(700, 500);
        view.setFigure(figure, styleFor(Language::Chinese, false));
        view.show();
        for (int event = 0; event < 1500; ++event) {
            const QPoint place(below(700), below(500));
            const Qt::KeyboardModifiers modifiers = kModifiers.at(static_cast<std::size_t>(below(3)));
            switch (below(5)) {
            case 0:
                QTest::mouseMove(view.viewport(), place);
                break;
            case 1:
                QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, place);
                break;
            case 2:
                QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, place);
                break;
            case 3:
                QTest::keyClick(&view, kKeys.at(static_cast<std::size_t>(below(kKeys.size()))), modifiers);
                break;
            default: {
                QWheelEvent wheel(QPointF(place), view.viewport()->mapToGlobal(QPointF(place)), {},
                    { 0, 120 * (below(21) - 10) }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(view.viewport(), &wheel);
            }
            }
            const figure::ResolvedFigure& shown = view.shownFigure().figure;
            ASSERT_TRUE(std::isfinite(shown.axis.minimum) && shown.axis.maximum > shown.axis.minimum);
            ASSERT_LE(shown.axis.ticks.size(), 40U);
        }
        view.resetView();
        EXPECT_EQ(view.viewState(), figure::ViewState {});
    }
}

// Counts how often the scene is painted.
class Witness final : public QGraphicsRectItem {
public:
    using QGraphicsRectItem::QGraphicsRectItem;

    void paint(QPainter* /*painter*/, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override
    {
        ++m_paints;
    }

    [[nodiscard]] int paints() const
    {
        return m_paints;
    }

private:
    int m_paints = 0;
};

TEST_F(FigureViewTest, PaintsTheFigureOnceHoweverOftenItIsAsked)
{
    m_view.resize(901, 600);
    auto* const witness = new Witness(QRectF(100, 100, 50, 50));
    m_view.scene()->addItem(witness);
    m_view.viewport()->repaint();
    const int before = witness->paints();
    ASSERT_GT(before, 0);

    for (const MarkRef mark : { MarkRef { 0, 0 }, MarkRef { 1, 1 }, MarkRef { 0, 1 } }) {
        QTest::mouseMove(m_view.viewport(), placeOf(mark));
        m_view.viewport()->repaint();
        EXPECT_EQ(m_view.hoveredMark(), mark);
    }
    EXPECT_EQ(witness->paints(), before);
}

TEST_F(FigureViewTest, FitsTheFigureToAnySize)
{
    for (const QSize& size : { QSize(400, 300), QSize(1400, 500), QSize(500, 900) }) {
        m_view.resize(size);
        QCoreApplication::processEvents();
        const QRect shown = m_view.mapFromScene(m_view.figureScene().sceneRect()).boundingRect();
        EXPECT_TRUE(m_view.viewport()->rect().adjusted(-2, -2, 2, 2).contains(shown));
        EXPECT_GT(shown.width() * shown.height(), size.width() * size.height() / 2);
    }
}

TEST_F(FigureViewTest, LeavesTheWheelToThePage)
{
    QWheelEvent wheel(
        QPointF(50, 50), QPointF(50, 50), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.viewport(), &wheel);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(FigureViewTest, LeavesTheContextMenuToThePage)
{
    m_view.setContextMenuPolicy(Qt::CustomContextMenu);
    const QSignalSpy asked(&m_view, &QWidget::customContextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, { 50, 50 }, { 50, 50 });
    QCoreApplication::sendEvent(m_view.viewport(), &event);
    EXPECT_EQ(asked.count(), 1);
}

TEST(FigureViewRebuilt, ManyTimesShowsTheLastFigure)
{
    FigureView view;
    view.resize(600, 400);
    const std::vector<figure::ResolvedFigure> figures = allFigures();
    for (int round = 0; round < 5; ++round) {
        for (const figure::ResolvedFigure& figure : figures) {
            view.setFigure(figure, styleFor(round % 2 == 0 ? Language::English : Language::Chinese, round % 2 != 0));
        }
    }
    EXPECT_EQ(view.figure()->id, figures.back().id);
}

} // namespace
} // namespace broadsheet::app
