// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/derive.h"

#include <gtest/gtest.h>

#include <cmath>

namespace broadsheet::demand {
namespace {

class Derive : public testing::Test {
protected:
    Derive()
        : m_units(*UnitSystem::create())
    {
        EXPECT_TRUE(m_units.addCounted("household"));
        EXPECT_TRUE(m_units.addCounted("request"));
    }

    [[nodiscard]] Unit unit(const char* symbol) const
    {
        return *m_units.parse(symbol);
    }

    [[nodiscard]] Operand operand(const Interval& value, const char* symbol, const char* period = "2024") const
    {
        return { .id = symbol, .value = value, .unit = unit(symbol), .period = *parsePeriod(period) };
    }

    UnitSystem m_units;
};

Interval range(double low, double high)
{
    return { .low = low, .best = {}, .high = high };
}

TEST_F(Derive, SumsInTheTargetsUnit)
{
    const auto total = derive(Operation::Sum,
        { operand(pointOf(1), "GWh"), operand(pointOf(500), "MWh"), operand(range(1, 2), "MWh") }, unit("kWh"));
    EXPECT_EQ(total, range(1501000, 1502000));
}

TEST_F(Derive, SubtractsAcrossUnits)
{
    EXPECT_EQ(derive(Operation::Difference, { operand(pointOf(100), "%"), operand(pointOf(0.25), "1") }, unit("%")),
        pointOf(75));
}

TEST_F(Derive, MultipliesUnitsAlongWithNumbers)
{
    const auto product = derive(Operation::Product,
        { operand(pointOf(17000), "household"), operand(pointOf(365), "kWh/household/year") }, unit("MWh/day"));
    ASSERT_TRUE(product);
    EXPECT_DOUBLE_EQ(*product->best, 17);
}

TEST_F(Derive, DividesUnitsAlongWithNumbers)
{
    const Interval more { .low = 500000, .best = {}, .high = {} };
    EXPECT_EQ(derive(Operation::Quotient, { operand(more, "kWh/day"), operand(pointOf(200e6), "request/day") },
                  unit("Wh/request")),
        (Interval { .low = 2.5, .best = {}, .high = {} }));
}

TEST_F(Derive, ConvertsWithinADimension)
{
    EXPECT_EQ(derive(Operation::Conversion, { operand(range(24, 48), "kWh/day") }, unit("kW")), range(1, 2));
}

TEST_F(Derive, GrowthIsTheShareByWhichItGrew)
{
    const auto growth
        = derive(Operation::Growth, { operand(pointOf(200), "kWh"), operand(pointOf(0.25), "MWh") }, unit("%"));
    ASSERT_TRUE(growth);
    EXPECT_NEAR(*growth->best, 25, 1e-12);
}

TEST_F(Derive, BeforeGrowthUndoesGrowth)
{
    for (const double growth : { -20.0, 0.0, 34.0, 250.0 }) {
        const auto before = derive(
            Operation::BeforeGrowth, { operand(pointOf(6.4), "m3"), operand(pointOf(growth), "%") }, unit("m3"));
        ASSERT_TRUE(before);
        EXPECT_NEAR(*before->best * (1 + growth / 100), 6.4, 1e-12);
    }
}

TEST_F(Derive, GrowthPerYearCompoundsToTheWhole)
{
    const auto perYear = derive(Operation::GrowthPerYear,
        { operand(pointOf(344), "TWh", "2025"), operand(range(500, 600), "TWh", "2030") }, unit("1"));
    ASSERT_TRUE(perYear);
    EXPECT_NEAR(344 * std::pow(1 + *perYear->low, 5), 500, 1e-9);
    EXPECT_NEAR(344 * std::pow(1 + *perYear->high, 5), 600, 1e-9);
}

TEST_F(Derive, GrowthPerYearNeedsTwoYearsInOrder)
{
    const auto code = [&](const char* from, const char* to) {
        const auto growth = derive(
            Operation::GrowthPerYear, { operand(pointOf(1), "TWh", from), operand(pointOf(2), "TWh", to) }, unit("%"));
        return growth ? ErrorCode::FileMissing : growth.error().code;
    };
    EXPECT_EQ(code("2030", "2025"), ErrorCode::BadValue);
    EXPECT_EQ(code("2025", "2025"), ErrorCode::BadValue);
    EXPECT_EQ(code("2025", "FY2030"), ErrorCode::BadValue);
    EXPECT_EQ(code("2025", "2030-01-01"), ErrorCode::BadValue);
}

TEST_F(Derive, GrowthPerYearNeedsPositiveValues)
{
    const auto growth = derive(Operation::GrowthPerYear,
        { operand(pointOf(1), "TWh", "2025"), operand(pointOf(-2), "TWh", "2030") }, unit("%"));
    ASSERT_FALSE(growth);
    EXPECT_EQ(growth.error().code, ErrorCode::BadValue);
}

TEST_F(Derive, RefusesUnitsThatDoNotMakeTheTarget)
{
    const std::vector<Operand> energies { operand(pointOf(1), "kWh"), operand(pointOf(2), "kWh") };
    for (const Operation operation :
        { Operation::Sum, Operation::Difference, Operation::Product, Operation::Quotient, Operation::Growth }) {
        const auto value = derive(operation, energies, unit("m3"));
        ASSERT_FALSE(value) << wordFor(operation);
        EXPECT_EQ(value.error().code, ErrorCode::UnitMismatch);
        EXPECT_FALSE(value.error().detail.empty());
    }
}

TEST_F(Derive, NamesTheDivisorThatMayBeZero)
{
    const auto value = derive(
        Operation::Quotient, { operand(pointOf(1), "kWh"), operand(range(0, 1), "request") }, unit("kWh/request"));
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().code, ErrorCode::DivisionByZero);
    EXPECT_EQ(value.error().detail, "request");
}

TEST_F(Derive, RefusesANumberOfInputsThatTheOperationHasNot)
{
    const Operand one = operand(pointOf(1), "kWh");
    EXPECT_EQ(derive(Operation::Sum, { one }, unit("kWh")).error().code, ErrorCode::BadValue);
    EXPECT_EQ(derive(Operation::Quotient, { one, one, one }, unit("1")).error().code, ErrorCode::BadValue);
    EXPECT_EQ(derive(Operation::Conversion, { one, one }, unit("kWh")).error().code, ErrorCode::BadValue);
    EXPECT_EQ(derive(Operation::Growth, {}, unit("1")).error().code, ErrorCode::BadValue);
}

TEST(Operation, EveryWordIsReadBack)
{
    for (const auto* word :
        { "sum", "difference", "product", "quotient", "conversion", "growth", "before-growth", "growth-per-year" }) {
        const auto operation = operationFromWord(word);
        ASSERT_TRUE(operation) << word;
        EXPECT_EQ(wordFor(*operation), word);
    }
    EXPECT_FALSE(operationFromWord("average"));
}

} // namespace
} // namespace broadsheet::demand
