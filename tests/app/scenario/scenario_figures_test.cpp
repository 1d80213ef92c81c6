// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_notes.h"
#include "app/figure/figure_rows.h"
#include "app/scenario/input_track.h"
#include "app/scenario/scenario_figures.h"
#include "core/scenario/analysis.h"
#include "tests/support/bundled.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace broadsheet::app {
namespace {

using scenario::InputId;
using scenario::OutputId;
using scenario::Scenario;

class Figures : public testing::Test {
protected:
    [[nodiscard]] static Scenario article()
    {
        return widened(*test::bundledData().scenarios.preset("article"), 0.2);
    }

    [[nodiscard]] ReckonedScenario reckoned(const Scenario& scenario)
    {
        m_results = m_reckoner.reckon(scenario);
        return { .scenario = scenario, .results = m_results };
    }

    OutputScales m_scales { test::bundledData().catalogue.unitFamilies };
    ScenarioFigures m_figures { test::bundledData().catalogue, test::bundledData().scenarios, m_scales };
    ScenarioReckoner m_reckoner;
    ScenarioResults m_results;
};

TEST_F(Figures, SpreadEverySampleOverTheSteps)
{
    const Scenario scenario = article();
    for (const OutputId output : { OutputId::ElectricityPerYear, OutputId::Water, OutputId::Emissions }) {
        const figure::ResolvedFigure figure = m_figures.spread(reckoned(scenario), output);
        const auto& marks = figure.series.at(0).marks;
        const double all = std::accumulate(marks.begin(), marks.end(), 0.0,
            [](double sum, const figure::Mark& mark) { return sum + *mark.value.best; });

        EXPECT_NEAR(all, 100, 1e-9);
        EXPECT_TRUE(std::ranges::is_sorted(marks, {}, &figure::Mark::time));
        EXPECT_GE(marks.front().time, figure.across->axis.minimum);
        EXPECT_LE(marks.back().time, figure.across->axis.maximum);
    }
}

TEST_F(Figures, HaveThePercentilesAndTheSpanInOneUnit)
{
    const Scenario scenario = article();
    const figure::ResolvedFigure figure = m_figures.spread(reckoned(scenario), OutputId::ElectricityPerYear);
    const double kWh = *m_scales.factorFrom(figure.across->unit, OutputId::ElectricityPerYear);
    std::vector<double> sorted(m_results.samples->of(OutputId::ElectricityPerYear).begin(),
        m_results.samples->of(OutputId::ElectricityPerYear).end());
    std::ranges::sort(sorted);
    const figure::Reference& span = figure.references.at(0);
    const figure::Reference& sampled = figure.references.at(1);

    EXPECT_NEAR(*sampled.value.low * kWh, sorted[sorted.size() / 20], sorted.back() * 1e-4);
    EXPECT_NEAR(*sampled.value.best * kWh, sorted[sorted.size() / 2], sorted.back() * 1e-4);
    EXPECT_NEAR(*sampled.value.high * kWh, sorted[sorted.size() * 19 / 20], sorted.back() * 1e-4);
    EXPECT_NEAR(*span.value.low * kWh, scenario::spanOf(scenario).lowest[OutputId::ElectricityPerYear], 1);
    EXPECT_LT(*span.value.low, *sampled.value.low);
    EXPECT_GT(*span.value.high, *sampled.value.high);
    EXPECT_FALSE(span.isThroughPlot);
}

TEST_F(Figures, AreLogarithmicAcrossWhereTheSpanIsWide)
{
    Scenario scenario = article();
    scenario[InputId::EnergyPerRequest]
        = { .low = 0.06, .mid = 0.3, .high = 3.9, .shape = scenario::Shape::LogUniform, .facts = {}, .note = {} };

    const figure::ResolvedFigure figure = m_figures.spread(reckoned(scenario), OutputId::ElectricityPerYear);

    EXPECT_EQ(figure.across->axis.scale, figure::Scale::Logarithmic);
    EXPECT_GT(figure.series.at(0).marks.size(), 30U);
}

TEST_F(Figures, HaveNothingToSpreadWhereAllIsFixed)
{
    const Scenario fixed = *test::bundledData().scenarios.preset("article");

    EXPECT_TRUE(m_figures.spread(reckoned(fixed), OutputId::ElectricityPerYear).series.at(0).marks.empty());
    EXPECT_TRUE(m_figures.swings(reckoned(fixed), OutputId::ElectricityPerYear).series.empty());
}

TEST_F(Figures, PutTheWidestSwingFirstAroundTheMiddle)
{
    Scenario scenario = article();
    scenario[InputId::SavingHardware]
        = { .low = 0.1, .mid = 0.3, .high = 0.6, .shape = scenario::Shape::Triangular, .facts = {}, .note = {} };
    const figure::ResolvedFigure figure = m_figures.swings(reckoned(scenario), OutputId::ElectricityPerYear);

    ASSERT_EQ(figure.series.size(), 2U); // what raises the result and what lowers it
    std::vector<double> widths(figure.categories.size(), 0.0);
    for (const figure::Series& series : figure.series) {
        for (const figure::Mark& mark : series.marks) {
            widths.at(mark.category) = greatestOf(mark.value) - leastOf(mark.value);
            EXPECT_EQ(*mark.value.best, *figure.references.at(0).value.best);
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(widths, std::greater {}));
    EXPECT_EQ(figure.series.at(1).marks.size(), 1U);
    EXPECT_NE(figure.series.at(1).marks.front().label.en.find("10–60%"), std::string::npos);
}

TEST_F(Figures, GrowBesideWhatOthersPublished)
{
    const Scenario scenario = article();
    ASSERT_TRUE(scenario.growth);
    const figure::ResolvedFigure figure = m_figures.growth(reckoned(scenario), OutputId::ElectricityPerYear);

    ASSERT_GE(figure.series.size(), 2U);
    const auto& own = figure.series.at(0).marks;
    EXPECT_EQ(own.front().period.first.year(), std::chrono::year { scenario.growth->from });
    EXPECT_NEAR(*own.at(3).value.best / *own.at(2).value.best, 1 + scenario.growth->rate, 1e-9);
    for (std::size_t series = 1; series < figure.series.size(); ++series) {
        for (const figure::Mark& mark : figure.series[series].marks) {
            EXPECT_NE(test::bundledData().catalogue.observation(mark.observation), nullptr);
            EXPECT_TRUE(mark.afterGap); // never joined
        }
    }
}

TEST_F(Figures, CompareTwoScenariosInOneUnit)
{
    const Scenario first = article();
    const Scenario second = *test::bundledData().scenarios.preset("gemini-2025");
    ScenarioReckoner other;
    const ScenarioResults otherResults = other.reckon(second);
    const figure::ResolvedFigure figure = m_figures.comparison(
        reckoned(first), { .scenario = second, .results = otherResults }, OutputId::ElectricityPerYear);

    ASSERT_EQ(figure.series.size(), 2U);
    const double kWh = *m_scales.factorFrom(figure.unit, OutputId::ElectricityPerYear);
    EXPECT_NEAR(representative(figure.series[1].marks.at(1).value) * kWh,
        otherResults.span.mid[OutputId::ElectricityPerYear], 1);
    EXPECT_NEAR(
        representative(figure.series[0].marks.at(1).value) * kWh, m_results.span.mid[OutputId::ElectricityPerYear], 1);
}

TEST_F(Figures, CarryTheirAssumptionsInTheNotesAndTheRows)
{
    const Scenario scenario = article();
    const Formatter formatter(Language::English, test::bundledData().catalogue.unitNames);
    const figure::ResolvedFigure figure = m_figures.swings(reckoned(scenario), OutputId::Emissions);
    const QStringList notes = assumptionNotes(figure, formatter);
    const std::vector<text::Row> rows = figureRows(figure, Language::English);

    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(QStringLiteral("PUE 1.2 (1–1.44), triangular"))) << notes.front().toStdString();
    const auto isAssumed = [](const char* id) {
        return [id](const text::Row& row) { return row.at(0).content == id && row.at(6).content == "assumption"; };
    };
    EXPECT_EQ(std::ranges::count_if(rows, isAssumed("grid-factor")), 1);
    EXPECT_EQ(std::ranges::count_if(rows, isAssumed("requests")), 1);
    EXPECT_EQ(std::ranges::count_if(rows, isAssumed("water-on-site")), 0); // has no part in CO₂
}

TEST(OutputScale, HasFewDigitsBeforeThePoint)
{
    const OutputScales scales(test::bundledData().catalogue.unitFamilies);

    EXPECT_EQ(scales.scaleFor(OutputId::ElectricityPerYear, 1.8e8).unit, "GWh/year");
    EXPECT_EQ(scales.scaleFor(OutputId::ElectricityPerYear, 8.5e10).unit, "TWh/year");
    EXPECT_EQ(scales.scaleFor(OutputId::ElectricityPerYear, 0).unit, "kWh/year");
    EXPECT_EQ(scales.scaleFor(OutputId::Water, 3e9).unit, "m3/year");
    EXPECT_EQ(scales.scaleFor(OutputId::Water, 88).unit, "l/year"); // and no gallons
    EXPECT_EQ(scales.scaleFor(OutputId::Emissions, 4e6).unit, "t/year");
}

} // namespace
} // namespace broadsheet::app
