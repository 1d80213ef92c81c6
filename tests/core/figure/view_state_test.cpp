// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/view_state.h"
#include "tests/core/figure/sample_specs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace broadsheet::figure {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

class Views : public testing::Test {
protected:
    Views()
        : m_units(*UnitSystem::create())
        , m_facts(m_units)
    {
        EXPECT_TRUE(m_units.addCounted("household"));
        m_facts.add("a", pointOf(58), "TWh/year", Kind::Estimated, "2014");
        m_facts.add("b", pointOf(176), "TWh/year", Kind::Measured, "2023");
        m_facts.add("c", { .low = 325.0, .best = {}, .high = 580.0 }, "TWh/year", Kind::Projected, "2028");
        m_facts.add("none", pointOf(0), "TWh/year", Kind::Measured, "2019");
        m_facts.add("less", { .low = -2.0, .best = {}, .high = 4.0 }, "TWh/year", Kind::Measured, "2020");
        m_facts.add("home", pointOf(10'500), "kWh/household/year");
    }

    [[nodiscard]] ResolvedFigure figureOf(
        ChartKind kind, const std::vector<std::string>& observations = { "a", "b", "c" })
    {
        FigureSpec spec = specOf("TWh/year", observations);
        spec.kind = kind;
        spec.equivalents = { "home" };
        return resolve(spec, m_facts.lookup(), m_units, { { "kWh", "MWh", "GWh", "TWh" } }).value_or(ResolvedFigure {});
    }

    UnitSystem m_units;
    Facts m_facts;
};

TEST_F(Views, ThatChangeNothingShowTheFigureItself)
{
    for (const ChartKind kind : { ChartKind::Bar, ChartKind::Range, ChartKind::Line }) {
        const ResolvedFigure figure = figureOf(kind);
        EXPECT_EQ(shownAs(figure, {}).figure, figure);
    }
}

TEST_F(Views, ConvertEveryMarkAndTheAxis)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    for (std::size_t unit = 0; unit < figure.units.size(); ++unit) {
        const double factor = figure.units[unit].factor;
        const ResolvedFigure shown = shownAs(figure, { .unit = unit }).figure;
        EXPECT_EQ(shown.unit, figure.units[unit].unit);
        EXPECT_EQ(shown.shownUnit, unit);
        EXPECT_NEAR(*shown.series[0].marks[1].value.best, 176 * factor, 1e-12 * 176 * factor);
        EXPECT_NEAR(*shown.series[0].marks[2].value.high, 580 * factor, 1e-12 * 580 * factor);
        EXPECT_GE(shown.axis.maximum, 580 * factor * (1 - 1e-12));
        EXPECT_EQ(shown.axis.label, figure.axis.label);
        EXPECT_EQ(shown.axis, [&] {
            ValueAxis axis = makeAxis(58 * factor, 580 * factor, false);
            axis.label = figure.axis.label;
            return axis;
        }());
    }
}

TEST_F(Views, GoThereAndBack)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    const ViewState state { .unit = 1, .values = Window { 100, 300 }, .hidden = { 0 } };
    const ResolvedFigure shown = shownAs(figure, state).figure;
    EXPECT_NE(shown, figure);
    EXPECT_EQ(shownAs(figure, ViewState {}).figure, figure);
}

TEST_F(Views, InAnEquivalentNameTheSourceOfItsConstantAndAreApproximate)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    ASSERT_TRUE(figure.units.back().isEquivalent());
    EXPECT_EQ(figure.units.back().unit, "household");
    const ResolvedFigure shown = shownAs(figure, { .unit = figure.units.size() - 1 }).figure;
    EXPECT_NEAR(*shown.series[0].marks[1].value.best, 176e9 / 10'500, 1);
    EXPECT_TRUE(shown.series[0].marks[1].approximate);
    EXPECT_EQ(shown.sources.size(), figure.sources.size()); // the same paper: named once
}

TEST_F(Views, EndExactlyWhereTheStretchDoesInEveryUnit)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    const ViewState state { .unit = 1, .values = Window { 101, 303 }, .times = Window { 2015.25, 2024 } };
    const ResolvedFigure shown = shownAs(figure, state).figure;
    const double factor = figure.units[1].factor;
    EXPECT_EQ(shown.axis.minimum, 101 * factor);
    EXPECT_EQ(shown.axis.maximum, 303 * factor);
    EXPECT_EQ(shown.time.minimum, 2015.25);
    EXPECT_EQ(shown.time.maximum, 2024);
    EXPECT_EQ(shown.series[0].marks.size(), 3U);
}

TEST_F(Views, KeepTheAxisWhateverIsSwitchedOff)
{
    FigureSpec spec = specOf("TWh/year", { "a" });
    spec.series.push_back(specOf("TWh/year", { "c" }).series.front());
    const ResolvedFigure figure = *resolve(spec, m_facts.lookup(), m_units);
    for (const std::set<std::size_t>& hidden : { std::set<std::size_t> { 0 }, { 1 }, { 0, 1 } }) {
        EXPECT_EQ(shownAs(figure, { .hidden = hidden }).figure, figure);
    }
}

TEST_F(Views, OnALogarithmicAxisCountWhatItCannotShow)
{
    for (const ChartKind kind : { ChartKind::Range, ChartKind::Line }) {
        const ResolvedFigure figure = figureOf(kind, { "a", "none", "less", "b" });
        const ShownFigure shown = shownAs(figure, { .scale = Scale::Logarithmic });
        EXPECT_EQ(shown.undrawable, 2U);
        EXPECT_EQ(shown.figure.axis.scale, Scale::Logarithmic);
        EXPECT_GT(shown.figure.axis.minimum, 0);
        EXPECT_LE(shown.figure.axis.minimum, 58);
        EXPECT_GE(shown.figure.axis.maximum, 176);
        EXPECT_EQ(shownAs(figure, { .scale = Scale::Logarithmic, .hidden = { 0 } }).undrawable, 0U);
        EXPECT_EQ(shownAs(figure, {}).undrawable, 0U);
    }
}

TEST_F(Views, OnALogarithmicAxisKeepThePartOfAStretchAboveZero)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    const ViewState state { .scale = Scale::Logarithmic, .values = Window { -10, 200 } };
    const ResolvedFigure shown = shownAs(figure, state).figure;
    EXPECT_GT(shown.axis.minimum, 0);
    EXPECT_EQ(shown.axis.maximum, 200);
    EXPECT_FALSE(fitted(figure, { .scale = Scale::Logarithmic, .values = Window { -10, -5 } }).values);
}

TEST_F(Views, HaveNoScaleNorStretchWhereBarsBeginAtZero)
{
    const ResolvedFigure figure = figureOf(ChartKind::Bar);
    const ViewState state { .scale = Scale::Logarithmic, .values = Window { 10, 20 }, .times = Window { 2020, 2022 } };
    EXPECT_FALSE(canZoom(figure));
    EXPECT_EQ(fitted(figure, state), ViewState {});
    EXPECT_EQ(shownAs(figure, state).figure, figure);
}

TEST_F(Views, LeaveOutWhatAFigureDoesNotHave)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    const ViewState fit = fitted(figure, { .unit = 99, .hidden = { 0, 7 } });
    EXPECT_EQ(fit.unit, 0U);
    EXPECT_EQ(fit.hidden, std::set<std::size_t> { 0 });
    EXPECT_FALSE(fitted(figureOf(ChartKind::Range), { .times = Window { 2020, 2022 } }).times);
}

TEST_F(Views, LeaveOutAStretchThatIsNone)
{
    const ResolvedFigure figure = figureOf(ChartKind::Line);
    for (const Window& window : { Window { 5, 5 }, { 9, 3 }, { std::nan(""), 5 }, { 5, kInfinite }, { -kInfinite, 5 },
             { 5, 5 + 1e-9 }, { 0, 1e-300 }, { -1e308, 1e308 } }) {
        EXPECT_FALSE(fitted(figure, { .values = window }).values) << window.minimum << ' ' << window.maximum;
        EXPECT_FALSE(fitted(figure, { .times = window }).times) << window.minimum;
        EXPECT_EQ(shownAs(figure, { .values = window }).figure, figure);
    }
}

} // namespace
} // namespace broadsheet::figure
