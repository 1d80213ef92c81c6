// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/fact_lines.h"
#include "app/demand/formula.h"
#include "tests/support/bundled.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::app {
namespace {

using Part = FactLine::Part;

Formatter formatterIn(Language language)
{
    return { language, test::bundledData().catalogue.unitNames };
}

QString quantityOf(const demand::Observation& fact, const Formatter& formatter)
{
    return formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate);
}

TEST(Formula, OfEveryDerivedFactNamesEachInputsQuantityAndEndsWithTheValue)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    int derived = 0;
    for (const Language language : kLanguages) {
        const Formatter formatter = formatterIn(language);
        for (const demand::Observation& fact : catalogue.observations) {
            SCOPED_TRACE(fact.id);
            const QString formula = formulaOf(fact, catalogue, formatter);
            if (!fact.derivation) {
                EXPECT_EQ(formula, QString());
                continue;
            }
            ++derived;
            EXPECT_TRUE(formula.endsWith(QStringLiteral(" = ") + quantityOf(fact, formatter))) << formula.toStdString();
            for (const std::string& input : fact.derivation->inputs) {
                EXPECT_TRUE(formula.contains(quantityOf(*catalogue.observation(input), formatter)))
                    << formula.toStdString() << " without " << input;
            }
        }
    }
    EXPECT_GT(derived, 20);
}

TEST(Formula, PutsARangeInBrackets)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    const Formatter formatter = formatterIn(Language::English);
    const QString formula = formulaOf(*catalogue.observation("water-per-question"), catalogue, formatter);
    const demand::Observation& questions = *catalogue.observation("chatgpt-questions-per-bottle");
    ASSERT_EQ(shapeOf(questions.value), IntervalShape::Range);
    EXPECT_TRUE(formula.contains(QStringLiteral("÷ (%1)").arg(quantityOf(questions, formatter))))
        << formula.toStdString();
}

TEST(Formula, StatesTheYearsOfAGrowthPerYear)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    const Formatter formatter = formatterIn(Language::English);
    const demand::Observation& growth = *catalogue.observation("china-electricity-growth");
    const QString first = quantityOf(*catalogue.observation("china-electricity-2025"), formatter);
    const QString last = quantityOf(*catalogue.observation("china-electricity-2030"), formatter);
    EXPECT_TRUE(
        formulaOf(growth, catalogue, formatter).startsWith(QStringLiteral("(%1 ÷ %2)^(1 ÷ 5) − 1").arg(last, first)))
        << formulaOf(growth, catalogue, formatter).toStdString();
}

TEST(FactLines, HaveALabelAndATextEachAndNoPartTwiceButInputsAndNotes)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    for (const Language language : kLanguages) {
        for (const demand::Observation& fact : catalogue.observations) {
            SCOPED_TRACE(fact.id);
            const std::vector<FactLine> lines = factLines(fact, catalogue, formatterIn(language));
            for (const FactLine& line : lines) {
                EXPECT_FALSE(line.label.isEmpty());
                EXPECT_FALSE(line.text.isEmpty());
                if (line.part != Part::Input && line.part != Part::Note) {
                    EXPECT_EQ(std::ranges::count(lines, line.part, &FactLine::part), 1) << line.label.toStdString();
                }
            }
            for (const Part part :
                { Part::Value, Part::Kind, Part::Period, Part::Region, Part::Subject, Part::Source }) {
                EXPECT_EQ(std::ranges::count(lines, part, &FactLine::part), 1);
            }
            const auto inputs = fact.derivation ? fact.derivation->inputs.size() : 0;
            EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(lines, Part::Input, &FactLine::part)), inputs);
            EXPECT_EQ(std::ranges::count(lines, Part::Printed, &FactLine::part), fact.derivation ? 0 : 1);
        }
    }
}

TEST(FactLines, LeadFromEachInputToItsFact)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    for (const demand::Observation& fact : catalogue.observations) {
        for (const FactLine& line : factLines(fact, catalogue, formatterIn(Language::Chinese))) {
            if (line.part == Part::Input) {
                EXPECT_NE(catalogue.observation(toUtf8(line.target)), nullptr);
            }
        }
    }
}

} // namespace
} // namespace broadsheet::app
