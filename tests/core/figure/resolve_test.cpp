// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/sample_specs.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace broadsheet::figure {
namespace {

class Resolve : public testing::Test {
protected:
    Resolve()
        : m_units(*UnitSystem::create())
        , m_facts(m_units)
    {
        m_facts.add("kilo", pointOf(500'000), "kWh");
        m_facts.add("mega", pointOf(489), "MWh", Kind::Estimated);
        m_facts.add("above", { .low = 2000.0, .best = {}, .high = {} }, "kWh");
        m_facts.add("below", { .low = {}, .best = {}, .high = 300.0 }, "kWh");
        m_facts.add("range", { .low = 85.0, .best = 100.0, .high = 134.0 }, "TWh", Kind::Projected);
        m_facts.add("debt", pointOf(-5), "kWh");
        m_facts.add("water", pointOf(6.4e6), "m3");
    }

    [[nodiscard]] Result<ResolvedFigure> resolved(const FigureSpec& spec) const
    {
        return resolve(spec, m_facts.lookup(), m_units);
    }

    UnitSystem m_units;
    Facts m_facts;
};

TEST_F(Resolve, ConvertsEveryValueToTheUnitOfTheFigure)
{
    const auto figure = resolved(specOf("MWh", { "kilo", "mega" }));

    ASSERT_TRUE(figure);
    const std::vector<Mark>& marks = figure->series.at(0).marks;
    EXPECT_NEAR(*marks.at(0).value.best, 500'000.0 / 1000, 1e-9);
    EXPECT_NEAR(*marks.at(1).value.best, 489, 1e-9);
    EXPECT_TRUE(marks.at(1).approximate);
}

TEST_F(Resolve, MakesEachMarkACategoryWhereTheFigureNamesNone)
{
    FigureSpec spec = specOf("MWh", { "kilo", "mega" });
    spec.series[0].marks[1].label = Bilingual { .zh = "另一个", .en = "Another" };

    const auto figure = resolved(spec);

    ASSERT_TRUE(figure);
    ASSERT_EQ(figure->categories.size(), 2U);
    EXPECT_EQ(figure->categories[0].en, "kilo");
    EXPECT_EQ(figure->categories[1].en, "Another");
    EXPECT_EQ(figure->series[0].marks[1].category, 1U);
}

TEST_F(Resolve, NamesEachSourceOnce)
{
    const auto figure = resolved(specOf("MWh", { "kilo", "mega", "above" }));

    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->sources.size(), 1U);
}

TEST_F(Resolve, BeginsTheAxisOfBarsAtZero)
{
    FigureSpec spec = specOf("TWh", { "range" });

    EXPECT_EQ(resolved(spec)->axis.minimum, 0);
    spec.kind = ChartKind::Range;
    const auto figure = resolved(spec);
    EXPECT_GT(figure->axis.minimum, 0);
    EXPECT_LT(figure->axis.minimum, 85);
    EXPECT_GT(figure->axis.maximum, 134);
}

TEST_F(Resolve, GivesAStackAnAxisForItsSum)
{
    FigureSpec spec = specOf("MWh", { "kilo", "mega" });
    spec.kind = ChartKind::Stacked;
    spec.categories = { { .zh = "合计", .en = "All" } };

    const auto figure = resolved(spec);

    ASSERT_TRUE(figure);
    EXPECT_GE(figure->axis.maximum, 500 + 489);
}

TEST_F(Resolve, SaysWhichObservationIsUnknownAndWhere)
{
    const auto figure = resolved(specOf("MWh", { "kilo", "nobody" }));

    ASSERT_FALSE(figure);
    EXPECT_EQ(figure.error().code, ErrorCode::UnknownReference);
    EXPECT_EQ(figure.error().detail, "nobody");
    EXPECT_EQ(figure.error().place.line, 7);
}

TEST_F(Resolve, RefusesUnitsThatItDoesNotKnowOrCannotConvert)
{
    EXPECT_EQ(resolved(specOf("kWj", { "kilo" })).error().code, ErrorCode::UnknownUnit);
    const auto mismatch = resolved(specOf("MWh", { "water" }));
    EXPECT_EQ(mismatch.error().code, ErrorCode::UnitMismatch);
    EXPECT_EQ(mismatch.error().place.file, "sample.json");
}

TEST_F(Resolve, RefusesPartsOfAStackThatHaveNoEndOrAreNegative)
{
    for (const char* observation : { "above", "below", "debt" }) {
        FigureSpec spec = specOf("kWh", { observation });
        spec.kind = ChartKind::Stacked;

        const auto figure = resolved(spec);

        ASSERT_FALSE(figure) << observation;
        EXPECT_EQ(figure.error().code, ErrorCode::BadValue);
        spec.kind = ChartKind::Bar;
        EXPECT_TRUE(resolved(spec)) << observation;
    }
}

TEST_F(Resolve, RefusesAMarkOutsideTheCategories)
{
    for (const int category : { -1, 2 }) {
        FigureSpec spec = specOf("kWh", { "kilo" });
        spec.categories = { { .zh = "一", .en = "One" }, { .zh = "二", .en = "Two" } };
        spec.series[0].marks[0].category = category;

        const auto figure = resolved(spec);

        ASSERT_FALSE(figure);
        EXPECT_EQ(figure.error().code, ErrorCode::BadValue);
    }
}

TEST_F(Resolve, ReadsBackEveryWordForAKindOfChart)
{
    for (const ChartKind kind : { ChartKind::Bar, ChartKind::Stacked, ChartKind::Range, ChartKind::Line }) {
        EXPECT_EQ(chartKindFromWord(wordFor(kind)), kind);
    }
    EXPECT_FALSE(chartKindFromWord("pie"));
}

// The golden text is reviewed when it changes: run with BROADSHEET_UPDATE_GOLDEN=1 to write it anew.
TEST_F(Resolve, SaysTheSampleFigureAsItsGoldenTextDoes)
{
    FigureSpec spec = specOf("MWh", { "kilo", "mega", "above", "below", "range" });
    spec.series.push_back({ .label = { .zh = "其他", .en = "Other" },
        .marks = { { .observation = "debt", .label = {}, .category = 0 } } });
    const auto figure = resolved(spec);
    ASSERT_TRUE(figure);
    const std::string path = std::string(BROADSHEET_TESTS_DIR) + "/golden/sample.figure.txt";
    if (std::getenv("BROADSHEET_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << asText(*figure);
    }

    std::ifstream golden(path, std::ios::binary);
    std::stringstream expected;
    expected << golden.rdbuf();

    EXPECT_EQ(asText(*figure), expected.str());
}

} // namespace
} // namespace broadsheet::figure
