// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/sample_specs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

namespace broadsheet::figure {
namespace {

class ResolveLine : public testing::Test {
protected:
    ResolveLine()
        : m_units(*UnitSystem::create())
        , m_facts(m_units)
    {
        EXPECT_TRUE(m_units.addCounted("household"));
        m_facts.add("2021", pointOf(3), "TWh", Kind::Measured, "2021");
        m_facts.add("2022", pointOf(5), "TWh", Kind::Estimated, "2022");
        m_facts.add("fy2023", pointOf(4), "TWh", Kind::Measured, "FY2023");
        m_facts.add("2024", { .low = 4.0, .best = 6.0, .high = 9.0 }, "TWh", Kind::Projected, "2024");
        m_facts.add("nan", pointOf(std::nan("")), "TWh", Kind::Measured, "2022");
        m_facts.add("infinite", { .low = 1.0, .best = {}, .high = std::numeric_limits<double>::infinity() }, "TWh",
            Kind::Measured, "2023");
        m_facts.add("home", pointOf(10'500), "kWh/household");
    }

    [[nodiscard]] FigureSpec lineOf(const std::vector<std::string>& observations) const
    {
        FigureSpec spec = specOf("TWh", observations);
        spec.kind = ChartKind::Line;
        return spec;
    }

    [[nodiscard]] Result<ResolvedFigure> resolved(const FigureSpec& spec) const
    {
        return resolve(spec, m_facts.lookup(), m_units, { { "kWh", "MWh", "GWh", "TWh" } });
    }

    UnitSystem m_units;
    Facts m_facts;
};

TEST_F(ResolveLine, PutsMarksInOrderOfTime)
{
    const auto figure = resolved(lineOf({ "2024", "2021", "fy2023", "2022" }));

    ASSERT_TRUE(figure);
    std::string order;
    for (const Mark& mark : figure->series[0].marks) {
        order += mark.observation + ' ';
    }
    EXPECT_EQ(order, "2021 2022 fy2023 2024 ");
    EXPECT_EQ(figure->series[0].marks[0].time, 2021.5);
    EXPECT_NEAR(figure->series[0].marks[2].time, 2023.0, 0.005);
    EXPECT_TRUE(figure->categories.empty());
}

TEST_F(ResolveLine, LeavesGapsWhereItIsToldTo)
{
    FigureSpec spec = lineOf({ "2021", "2022", "2024" });
    spec.series[0].marks[2].gap = true;

    const auto figure = resolved(spec);

    ASSERT_TRUE(figure);
    EXPECT_FALSE(figure->series[0].marks[1].afterGap);
    EXPECT_TRUE(figure->series[0].marks[2].afterGap);
}

TEST_F(ResolveLine, LeavesAGapWhereAValueIsNotFinite)
{
    const auto figure = resolved(lineOf({ "2021", "nan", "infinite", "2024" }));

    ASSERT_TRUE(figure);
    ASSERT_EQ(figure->series[0].marks.size(), 2U);
    EXPECT_TRUE(figure->series[0].marks[1].afterGap);
    FigureSpec bars = lineOf({ "2021", "nan" });
    bars.kind = ChartKind::Bar;
    EXPECT_EQ(resolved(bars).error().code, ErrorCode::BadValue);
}

TEST_F(ResolveLine, HasAnAxisOfValuesForItsBandAndOneOfTime)
{
    const auto figure = resolved(lineOf({ "2021", "2022", "2024" }));

    ASSERT_TRUE(figure);
    EXPECT_GE(figure->axis.maximum, 9);
    EXPECT_LE(figure->axis.minimum, 3);
    EXPECT_LT(figure->time.minimum, 2021.5);
    EXPECT_GT(figure->time.maximum, 2024.5);
    EXPECT_TRUE(resolved(lineOf({})));
    EXPECT_TRUE(resolved(lineOf({ "2021" })));
}

TEST_F(ResolveLine, OffersItsUnitThenItsFamilyThenEquivalents)
{
    FigureSpec spec = lineOf({ "2021" });
    spec.equivalents = { "home" };

    const auto figure = resolved(spec);

    ASSERT_TRUE(figure);
    std::string units;
    for (const UnitChoice& choice : figure->units) {
        units += choice.unit + ' ';
    }
    EXPECT_EQ(units, "TWh kWh MWh GWh household ");
    EXPECT_EQ(figure->shownUnit, 0U);
}

TEST_F(ResolveLine, SaysWhichEquivalentIsUnknownOrDoesNotFit)
{
    FigureSpec spec = lineOf({ "2021" });
    spec.equivalents = { "nobody" };
    EXPECT_EQ(resolved(spec).error().code, ErrorCode::UnknownReference);
    spec.equivalents = { "2022" };
    EXPECT_EQ(resolved(spec).error().code, ErrorCode::UnitMismatch);
    EXPECT_EQ(resolved(spec).error().place.line, 7);
    spec.equivalents = { "2024" };
    EXPECT_EQ(resolved(spec).error().code, ErrorCode::BadValue);
}

// Run with BROADSHEET_UPDATE_GOLDEN=1 to write the golden text anew; it is reviewed when it changes.
TEST_F(ResolveLine, SaysTheSampleLineAsItsGoldenTextDoes)
{
    FigureSpec spec = lineOf({ "2021", "2022", "fy2023", "2024" });
    spec.series[0].marks[2].gap = true;
    spec.equivalents = { "home" };
    const auto figure = resolved(spec);
    ASSERT_TRUE(figure);
    const std::string path = std::string(BROADSHEET_TESTS_DIR) + "/golden/sample-line.figure.txt";
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
