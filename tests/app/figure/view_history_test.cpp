// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/view_history.h"

#include <gtest/gtest.h>

#include <vector>

namespace broadsheet::app {
namespace {

using figure::ViewState;
using figure::Window;

ViewState zoomedTo(double minimum, double maximum)
{
    return { .values = Window { minimum, maximum } };
}

class ViewHistoryTest : public testing::Test {
protected:
    ViewHistoryTest()
    {
        QObject::connect(&m_history, &ViewHistory::stateRestored, &m_history,
            [this](const ViewState& state) { m_restored.push_back(state); });
        m_history.open(QStringLiteral("one"));
    }

    ViewHistory m_history;
    std::vector<ViewState> m_restored;
};

TEST_F(ViewHistoryTest, GoesBackAndForthThroughEveryTurn)
{
    const std::vector<ViewState> states { { .unit = 1 }, { .unit = 1, .scale = figure::Scale::Logarithmic },
        { .unit = 1, .scale = figure::Scale::Logarithmic, .hidden = { 0 } }, {} };
    int gesture = 0;
    for (const ViewState& state : states) {
        m_history.record(state, ++gesture);
    }
    EXPECT_TRUE(m_restored.empty());
    EXPECT_EQ(m_history.undoable(), Turn::Several);

    for (int step = 0; step < 6; ++step) {
        m_history.undo();
    }
    ASSERT_EQ(m_restored.size(), 4U);
    EXPECT_EQ(m_restored[0], states[2]);
    EXPECT_EQ(m_restored[3], ViewState {});
    EXPECT_EQ(m_history.undoable(), Turn::Nothing);
    EXPECT_EQ(m_history.redoable(), Turn::Unit);

    for (int step = 0; step < 6; ++step) {
        m_history.redo();
    }
    EXPECT_EQ(m_history.state(), states.back());
    EXPECT_EQ(m_restored.size(), 8U);
}

TEST_F(ViewHistoryTest, TakesBackTheZoomingOfOneGestureAtOnce)
{
    m_history.record(zoomedTo(0, 80), 1);
    m_history.record(zoomedTo(0, 60), 1);
    m_history.record(zoomedTo(0, 50), 1);
    m_history.record(zoomedTo(10, 60), 2);

    m_history.undo();
    EXPECT_EQ(m_history.state(), zoomedTo(0, 50));
    m_history.undo();
    EXPECT_EQ(m_history.state(), ViewState {});
    EXPECT_EQ(m_history.undoable(), Turn::Nothing);
}

TEST_F(ViewHistoryTest, KeepsEachChangeOfUnitOrSeriesApart)
{
    m_history.record({ .unit = 1 }, 1);
    m_history.record({ .unit = 2 }, 1);
    m_history.undo();
    EXPECT_EQ(m_history.state(), (ViewState { .unit = 1 }));
}

TEST_F(ViewHistoryTest, ForgetsAGestureThatEndsWhereItBegan)
{
    m_history.record(zoomedTo(0, 80), 1);
    m_history.record({}, 1);
    EXPECT_EQ(m_history.undoable(), Turn::Nothing);
    m_history.record({}, 2);
    EXPECT_EQ(m_history.undoable(), Turn::Nothing);
}

TEST_F(ViewHistoryTest, KeepsEachFiguresOwnHistory)
{
    m_history.record({ .unit = 1 }, 1);
    m_history.open(QStringLiteral("two"));
    EXPECT_EQ(m_history.state(), ViewState {});
    EXPECT_EQ(m_history.undoable(), Turn::Nothing);
    m_history.record({ .hidden = { 0 } }, 2);

    m_history.open(QStringLiteral("one"));
    EXPECT_EQ(m_history.state(), (ViewState { .unit = 1 }));
    m_history.undo();
    EXPECT_EQ(m_history.state(), ViewState {});
    m_history.open(QStringLiteral("two"));
    EXPECT_EQ(m_history.state(), (ViewState { .hidden = { 0 } }));
    EXPECT_EQ(m_history.undoable(), Turn::Series);
}

TEST_F(ViewHistoryTest, DropsWhatWasUndoneOnceTheFigureIsTurnedAnew)
{
    m_history.record({ .unit = 1 }, 1);
    m_history.undo();
    m_history.record({ .unit = 2 }, 2);
    EXPECT_EQ(m_history.redoable(), Turn::Nothing);
}

TEST_F(ViewHistoryTest, KeepsTheLastHundredSteps)
{
    for (int step = 1; step <= 150; ++step) {
        m_history.record({ .unit = static_cast<std::size_t>(step) }, step);
    }
    int undone = 0;
    while (m_history.undoable() != Turn::Nothing) {
        m_history.undo();
        ++undone;
    }
    EXPECT_EQ(undone, ViewHistory::kDepth);
    EXPECT_EQ(m_history.state().unit, 50U);
}

TEST(ViewHistoryWithoutAFigure, HasNothingToUndo)
{
    ViewHistory history;
    history.record({ .unit = 1 }, 1);
    history.undo();
    history.redo();
    EXPECT_EQ(history.state(), ViewState {});
    EXPECT_EQ(history.undoable(), Turn::Nothing);
    EXPECT_EQ(history.redoable(), Turn::Nothing);
}

TEST(Turns, AreNamedByWhatHasChanged)
{
    EXPECT_EQ(turnBetween({}, {}), Turn::Nothing);
    EXPECT_EQ(turnBetween({}, zoomedTo(1, 2)), Turn::Zoom);
    EXPECT_EQ(turnBetween({}, { .times = Window { 1, 2 } }), Turn::Zoom);
    EXPECT_EQ(turnBetween({}, { .unit = 2 }), Turn::Unit);
    EXPECT_EQ(turnBetween({}, { .scale = figure::Scale::Logarithmic }), Turn::Scale);
    EXPECT_EQ(turnBetween({}, { .measure = figure::Measure::Growth }), Turn::Measure);
    EXPECT_EQ(turnBetween({ .measure = figure::Measure::Index, .baseYear = 2015 },
                  { .measure = figure::Measure::Index, .baseYear = 2016 }),
        Turn::Measure);
    EXPECT_EQ(turnBetween(zoomedTo(1, 2), { .measure = figure::Measure::Growth }), Turn::Measure);
    EXPECT_EQ(turnBetween({ .hidden = { 1 } }, {}), Turn::Series);
    EXPECT_EQ(turnBetween({ .unit = 1, .hidden = { 1 } }, {}), Turn::Several);
}

} // namespace
} // namespace broadsheet::app
