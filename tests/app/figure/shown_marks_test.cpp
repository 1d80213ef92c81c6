// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/shown_marks.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

#include <set>

namespace broadsheet::app {
namespace {

using figure::ResolvedFigure;
using figure::Scale;
using figure::ViewState;
using figure::Window;

std::size_t markCount(const ResolvedFigure& figure)
{
    std::size_t count = 0;
    for (const figure::Series& series : figure.series) {
        count += series.marks.size();
    }
    return count;
}

std::vector<MarkRef> walk(const ResolvedFigure& shown, const ViewState& state, Step step)
{
    std::vector<MarkRef> way;
    std::optional<MarkRef> mark = stepFrom(shown, state, std::nullopt, step);
    while (mark && (way.empty() || *mark != way.back())) {
        way.push_back(*mark);
        mark = stepFrom(shown, state, mark, step);
    }
    return way;
}

TEST(ShownMarks, AreAllMarksOfAFigureThatNobodyHasTurned)
{
    for (const ResolvedFigure& figure : allFigures()) {
        EXPECT_EQ(drawnMarks(figure, {}).size(), markCount(figure)) << figure.id;
        EXPECT_EQ(leftOut(figure, {}), LeftOut {}) << figure.id;
    }
}

TEST(ShownMarks, LeaveOutSeriesThatAreOff)
{
    const ResolvedFigure figure = lineFigure();
    const ViewState state { .hidden = { 0 } };
    const std::vector<MarkRef> drawn = drawnMarks(figure, state);
    EXPECT_EQ(drawn.size(), figure.series[1].marks.size());
    EXPECT_FALSE(isDrawn(figure, state, { 0, 3 }));
    EXPECT_TRUE(isDrawn(figure, state, { 1, 3 }));
    EXPECT_EQ(leftOut(figure, state), (LeftOut { .series = 1 }));
}

TEST(ShownMarks, LeaveOutWhatLiesOutsideTheStretch)
{
    const ResolvedFigure figure = lineFigure();
    const ViewState state { .times = Window { 2017, 2020 } }; // the middles of 2017, 2018, 2019
    const ResolvedFigure shown = figure::shownAs(figure, state).figure;
    EXPECT_EQ(drawnMarks(shown, state), (std::vector<MarkRef> { { 0, 2 }, { 0, 3 }, { 0, 4 } }));
    EXPECT_EQ(leftOut(shown, state).outside, markCount(figure) - 3);
}

TEST(ShownMarks, CountARangeThatReachesIntoTheStretch)
{
    const ResolvedFigure figure = rangeFigure();
    const ViewState state { .values = Window { 100, 110 } };
    EXPECT_EQ(drawnMarks(figure::shownAs(figure, state).figure, state), (std::vector<MarkRef> { { 0, 0 } }));
}

TEST(ShownMarks, AreCountedInAnyUnitAlike)
{
    const ResolvedFigure figure = lineFigure();
    for (std::size_t unit = 0; unit < figure.units.size(); ++unit) {
        const ViewState state { .unit = unit, .values = Window { 30, 45 } };
        const ResolvedFigure shown = figure::shownAs(figure, state).figure;
        EXPECT_EQ(drawnMarks(shown, state), (std::vector<MarkRef> { { 0, 2 }, { 0, 3 } })) << unit; // 34, 41
    }
}

TEST(ShownMarks, LeaveOutWhatALogarithmicAxisHasNoPlaceFor)
{
    const ResolvedFigure figure = rangeFigure();
    const ViewState state { .scale = Scale::Logarithmic };
    const figure::ShownFigure shown = figure::shownAs(figure, state);
    EXPECT_FALSE(isDrawn(shown.figure, state, { 0, 2 }));
    EXPECT_EQ(leftOut(shown.figure, state), (LeftOut { .undrawable = 1 }));
    EXPECT_EQ(leftOut(shown.figure, state).undrawable, shown.undrawable);
}

TEST(SteppingThroughMarks, ReachesEveryMarkOnceInRows)
{
    for (const ResolvedFigure& figure : allFigures()) {
        if (figure.kind == figure::ChartKind::Line) {
            continue;
        }
        const std::vector<MarkRef> down = walk(figure, {}, Step::Down);
        EXPECT_EQ(down.size(), markCount(figure)) << figure.id;
        EXPECT_EQ(std::set(down.begin(), down.end()).size(), down.size()) << figure.id;
        const std::vector<MarkRef> up = walk(figure, {}, Step::Up);
        EXPECT_TRUE(std::equal(down.rbegin(), down.rend(), up.begin(), up.end())) << figure.id;
    }
}

TEST(SteppingThroughMarks, FollowsALineInTime)
{
    const ResolvedFigure figure = lineFigure();
    const std::vector<MarkRef> right = walk(figure, {}, Step::Right);
    ASSERT_EQ(right.size(), figure.series[0].marks.size());
    for (std::size_t index = 0; index < right.size(); ++index) {
        EXPECT_EQ(right[index], (MarkRef { 0, index }));
    }
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 1, 2 }, Step::First), (MarkRef { 1, 0 }));
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 1, 2 }, Step::Last), (MarkRef { 1, 4 }));
}

TEST(SteppingThroughMarks, ChangesBetweenLinesAtTheNearestTime)
{
    const ResolvedFigure figure = lineFigure();
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 0, 7 }, Step::Down), (MarkRef { 1, 2 })); // both 2022
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 1, 2 }, Step::Up), (MarkRef { 0, 7 }));
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 0, 0 }, Step::Down), (MarkRef { 1, 0 })); // 2015: the first is 2020
    EXPECT_EQ(stepFrom(figure, {}, MarkRef { 0, 0 }, Step::Up), (MarkRef { 0, 0 }));
    EXPECT_EQ(stepFrom(figure, { .hidden = { 1 } }, MarkRef { 0, 7 }, Step::Down), (MarkRef { 0, 7 }));
}

TEST(SteppingThroughMarks, PassesOverWhatCanNotBeShown)
{
    const ResolvedFigure figure = rangeFigure();
    const ViewState state { .scale = Scale::Logarithmic };
    const ResolvedFigure shown = figure::shownAs(figure, state).figure;
    EXPECT_EQ(walk(shown, state, Step::Down), (std::vector<MarkRef> { { 0, 0 }, { 0, 1 } }));
    EXPECT_EQ(stepFrom(shown, { .hidden = { 0 } }, std::nullopt, Step::Down), std::nullopt);
    EXPECT_EQ(stepFrom({}, {}, MarkRef { 3, 3 }, Step::Last), std::nullopt);
}

} // namespace
} // namespace broadsheet::app
