// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_view.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <set>

namespace broadsheet::app {
namespace {

using figure::ResolvedFigure;
using figure::Scale;
using figure::ViewState;
using figure::Window;

class TurnedView {
public:
    explicit TurnedView(const ResolvedFigure& figure)
    {
        view.resize(900, 600);
        view.setFigure(figure, styleFor(Language::English, false));
        view.show();
        QCoreApplication::processEvents();
        QObject::connect(&view, &FigureView::viewStateChanged, &view, [this] { gestures.insert(view.gesture()); });
    }

    [[nodiscard]] QRectF plot() const
    {
        return view.figureScene().layout().plot;
    }

    // The place of a share of the plot's width and of its height from the top.
    [[nodiscard]] QPoint at(double x, double y) const
    {
        return view.mapFromScene(QPointF(plot().left() + x * plot().width(), plot().top() + y * plot().height()));
    }

    bool wheel(QPoint place, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, { 0, 120 * notches }, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        event.ignore();
        QCoreApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            moveHeld(from + (to - from) * step / 4, modifiers);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    void moveHeld(QPoint place, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(
            QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    FigureView view;
    std::set<int> gestures;
};

double lengthOf(const Window& window)
{
    return window.maximum - window.minimum;
}

TEST(ZoomingARange, WithTheWheelKeepsWhatIsUnderThePointer)
{
    TurnedView turned(rangeFigure());
    const figure::ValueAxis whole = turned.view.shownFigure().figure.axis;
    const double under = whole.minimum + 0.25 * (whole.maximum - whole.minimum);

    EXPECT_TRUE(turned.wheel(turned.at(0.25, 0.5), 2));
    const std::optional<Window> values = turned.view.viewState().values;
    ASSERT_TRUE(values);
    EXPECT_NEAR(lengthOf(*values), 0.64 * (whole.maximum - whole.minimum), 1e-6);
    EXPECT_NEAR(values->minimum + 0.25 * lengthOf(*values), under, 0.01 * lengthOf(*values));
    EXPECT_EQ(turned.view.shownFigure().figure.axis.minimum, values->minimum);
    EXPECT_FALSE(turned.view.viewState().times);
}

TEST(ZoomingARange, IsOneGestureAsLongAsTheWheelTurnsAtOnePlace)
{
    TurnedView turned(rangeFigure());
    const QPoint place = turned.at(0.25, 0.5);
    for (int notch = 0; notch < 4; ++notch) {
        turned.wheel(place, 1);
    }
    EXPECT_EQ(turned.gestures.size(), 1U);
    turned.wheel(turned.at(0.6, 0.5), 1);
    EXPECT_EQ(turned.gestures.size(), 2U);
}

TEST(ZoomingARange, OutAgainShowsAllOfIt)
{
    TurnedView turned(rangeFigure());
    turned.wheel(turned.at(0.25, 0.5), 3);
    for (int notch = 0; notch < 20; ++notch) {
        turned.wheel(turned.at(0.8, 0.5), -1);
    }
    EXPECT_EQ(turned.view.viewState(), ViewState {});
}

TEST(ZoomingARange, KeepsTheStretchWhenTheUnitChanges)
{
    TurnedView turned(rangeFigure());
    turned.wheel(turned.at(0.25, 0.5), 3);
    const Window values = *turned.view.viewState().values;
    turned.view.setUnit(1);
    EXPECT_EQ(turned.view.viewState().values, values);
    EXPECT_NEAR(turned.view.shownFigure().figure.axis.minimum, values.minimum * 1e6, 1);
    turned.wheel(turned.at(0.5, 0.5), 1);
    EXPECT_NEAR(lengthOf(*turned.view.viewState().values), lengthOf(values) * 0.8, 1e-6);
}

TEST(ZoomingARange, OnALogarithmicScaleKeepsToWhatThatHas)
{
    TurnedView turned(rangeFigure());
    turned.view.setScale(Scale::Logarithmic);
    for (int notch = 0; notch < 5; ++notch) {
        turned.wheel(turned.at(0.1, 0.5), 1);
        turned.drag(turned.at(0.2, 0.5), turned.at(0.8, 0.5));
        EXPECT_GT(turned.view.shownFigure().figure.axis.minimum, 0);
    }
    ASSERT_TRUE(turned.view.viewState().values);
    turned.view.setScale(Scale::Linear);
    EXPECT_TRUE(turned.view.viewState().values);
}

TEST(DraggingARange, MovesItWithTheHandAndStopsAtTheEnds)
{
    TurnedView turned(rangeFigure());
    const figure::ValueAxis whole = turned.view.shownFigure().figure.axis;
    turned.wheel(turned.at(0.5, 0.5), 5);
    const Window before = *turned.view.viewState().values;
    turned.gestures.clear();

    turned.drag(turned.at(0.5, 0.5), turned.at(0.25, 0.5));
    const Window after = *turned.view.viewState().values;
    EXPECT_NEAR(after.minimum - before.minimum, lengthOf(before) / 4, lengthOf(before) / 100);
    EXPECT_NEAR(lengthOf(after), lengthOf(before), 1e-9);
    EXPECT_EQ(turned.gestures.size(), 1U);

    for (int time = 0; time < 10; ++time) {
        turned.drag(turned.at(0.1, 0.5), turned.at(0.9, 0.5));
    }
    EXPECT_EQ(turned.view.viewState().values->minimum, whole.minimum);
}

TEST(DraggingARange, OpensNoFact)
{
    TurnedView turned(rangeFigure());
    const QSignalSpy opened(&turned.view, &FigureView::markActivated);
    turned.wheel(turned.at(0.5, 0.5), 2);
    turned.drag(turned.at(0.5, 0.2), turned.at(0.3, 0.2));
    EXPECT_EQ(opened.count(), 0);
}

TEST(DrawingAnArea, WithShiftShowsIt)
{
    TurnedView turned(rangeFigure());
    const figure::ValueAxis whole = turned.view.shownFigure().figure.axis;
    const double length = whole.maximum - whole.minimum;
    turned.drag(turned.at(0.75, 0.2), turned.at(0.25, 0.8), Qt::ShiftModifier);
    ASSERT_TRUE(turned.view.viewState().values);
    EXPECT_NEAR(turned.view.viewState().values->minimum, whole.minimum + length / 4, length / 100);
    EXPECT_NEAR(turned.view.viewState().values->maximum, whole.minimum + 3 * length / 4, length / 100);
}

TEST(DrawingAnArea, IsSeenWhileItIsDrawn)
{
    TurnedView turned(rangeFigure());
    QTest::mousePress(turned.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, turned.at(0.25, 0.25));
    turned.moveHeld(turned.at(0.5, 0.5), Qt::ShiftModifier);
    ASSERT_TRUE(turned.view.overlay().band);
    EXPECT_TRUE(turned.plot().contains(*turned.view.overlay().band));
    QTest::mouseRelease(turned.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, turned.at(0.5, 0.5));
    EXPECT_FALSE(turned.view.overlay().band);
}

TEST(DrawingAnArea, WithTheToolEndsTheTool)
{
    TurnedView turned(rangeFigure());
    const QSignalSpy changed(&turned.view, &FigureView::areaToolChanged);
    turned.view.setAreaTool(true);
    turned.drag(turned.at(0.25, 0.2), turned.at(0.75, 0.8));
    EXPECT_TRUE(turned.view.viewState().values);
    ASSERT_EQ(changed.count(), 2);
    EXPECT_FALSE(changed.at(1).first().toBool());
}

TEST(DrawingAnArea, OfAPixelIsAClick)
{
    TurnedView turned(rangeFigure());
    QTest::mouseClick(turned.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, turned.at(0.5, 0.5));
    EXPECT_EQ(turned.view.viewState(), ViewState {});
}

TEST(ADoubleClick, ShowsAllAgain)
{
    TurnedView turned(rangeFigure());
    turned.wheel(turned.at(0.5, 0.5), 4);
    QTest::mouseDClick(turned.view.viewport(), Qt::LeftButton, Qt::NoModifier, turned.at(0.5, 0.5));
    EXPECT_EQ(turned.view.viewState(), ViewState {});
}

TEST(ZoomingBars, IsLeftToThePage)
{
    TurnedView turned(twoSeriesFigure());
    EXPECT_FALSE(turned.wheel(turned.at(0.5, 0.5), 1));
    turned.drag(turned.at(0.5, 0.5), turned.at(0.2, 0.5), Qt::ShiftModifier);
    turned.view.zoomIn();
    turned.view.setScale(Scale::Logarithmic);
    EXPECT_EQ(turned.view.viewState(), ViewState {});
    EXPECT_FALSE(turned.view.canZoom());
}

TEST(ZoomingARange, OutsideThePlotIsLeftToThePage)
{
    TurnedView turned(rangeFigure());
    EXPECT_FALSE(turned.wheel({ 450, 3 }, 1));
    EXPECT_FALSE(turned.wheel({ 450, 597 }, -1));
    EXPECT_EQ(turned.view.viewState(), ViewState {});
}

TEST(ZoomingALine, WithTheWheelZoomsItsTime)
{
    TurnedView turned(lineFigure());
    const figure::TimeAxis whole = turned.view.shownFigure().figure.time;
    EXPECT_TRUE(turned.wheel(turned.at(0.25, 0.5), 2));
    ASSERT_TRUE(turned.view.viewState().times);
    EXPECT_FALSE(turned.view.viewState().values);
    const Window times = *turned.view.viewState().times;
    EXPECT_NEAR(lengthOf(times), 0.64 * (whole.maximum - whole.minimum), 1e-6);
    EXPECT_NEAR(times.minimum + 0.25 * lengthOf(times), whole.minimum + 0.25 * (whole.maximum - whole.minimum),
        0.01 * lengthOf(times));
}

TEST(ZoomingALine, WithControlOrBesideItsAxisZoomsItsValues)
{
    TurnedView turned(lineFigure());
    turned.wheel(turned.at(0.25, 0.5), 1, Qt::ControlModifier);
    EXPECT_TRUE(turned.view.viewState().values);
    EXPECT_FALSE(turned.view.viewState().times);
    turned.view.resetZoom();
    turned.wheel(turned.at(0, 0.5) - QPoint(12, 0), 1);
    EXPECT_TRUE(turned.view.viewState().values);
    EXPECT_FALSE(turned.view.viewState().times);
}

TEST(ZoomingALine, ByAnAreaZoomsBothAxes)
{
    TurnedView turned(lineFigure());
    const ResolvedFigure whole = turned.view.shownFigure().figure;
    turned.drag(turned.at(0.25, 0), turned.at(0.5, 0.5), Qt::ShiftModifier);
    ASSERT_TRUE(turned.view.viewState().values && turned.view.viewState().times);
    const double years = whole.time.maximum - whole.time.minimum;
    const double values = whole.axis.maximum - whole.axis.minimum;
    EXPECT_NEAR(turned.view.viewState().times->minimum, whole.time.minimum + years / 4, years / 100);
    EXPECT_NEAR(turned.view.viewState().times->maximum, whole.time.minimum + years / 2, years / 100);
    EXPECT_NEAR(turned.view.viewState().values->minimum, whole.axis.minimum + values / 2, values / 100);
    EXPECT_NEAR(turned.view.viewState().values->maximum, whole.axis.maximum, values / 100);
}

TEST(DraggingALine, MovesBothAxesWithTheHand)
{
    TurnedView turned(lineFigure());
    turned.view.setViewState({ .values = Window { 40, 80 }, .times = Window { 2017, 2021 } });
    turned.drag(turned.at(0.5, 0.5), turned.at(0.75, 0.75));
    EXPECT_NEAR(turned.view.viewState().times->minimum, 2016, 0.05);
    EXPECT_NEAR(turned.view.viewState().values->minimum, 50, 0.5);
}

} // namespace
} // namespace broadsheet::app
