// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/library.h"
#include "core/scenario/scenario_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class LibraryTest : public testing::Test {
protected:
    LibraryTest()
        : m_units(*UnitSystem::create())
    {
        for (const char* thing : { "household", "pool", "request" }) {
            EXPECT_TRUE(m_units.addCounted(thing));
        }
        addFact("a-rate", 12, "%");
        addFact("household", 3650, "kWh/household/year");
        addFact("pool", 2500, "m3/pool");
        addFact("published", 945, "TWh/year", "2030");
        addFact("people", 7, "household");
    }

    void addFact(const std::string& id, double value, const std::string& unit, const std::string& period = "2024")
    {
        m_catalogue.observations.push_back({ .id = id,
            .label = {},
            .value = pointOf(value),
            .unit = *m_units.parse(unit),
            .approximate = false,
            .period = *parsePeriod(period),
            .region = {},
            .subject = {},
            .kind = Kind::Measured,
            .source = {},
            .section = {},
            .printed = {},
            .note = {},
            .derivation = {} });
    }

    [[nodiscard]] LibraryLoad load(const std::vector<Scenario>& scenarios) const
    {
        std::vector<text::DataFile> files;
        for (const Scenario& scenario : scenarios) {
            files.push_back({ .name = std::to_string(files.size()) + ".json", .bytes = writeScenario(scenario) });
        }
        return loadLibrary(files, m_catalogue, m_units);
    }

    UnitSystem m_units;
    demand::Catalogue m_catalogue;
};

TEST_F(LibraryTest, KeepsSoundScenariosInOrder)
{
    Scenario other = sample();
    other.id = "other";
    const LibraryLoad loaded = load({ sample(), other });
    EXPECT_THAT(loaded.problems, IsEmpty());
    EXPECT_THAT(loaded.library.presets, ElementsAre(sample(), other));
    EXPECT_EQ(loaded.library.preset("other")->id, "other");
    EXPECT_EQ(loaded.library.preset("third"), nullptr);
}

TEST_F(LibraryTest, CountsHouseholdsAndPools)
{
    const LibraryLoad loaded = load({ sample() });
    const std::vector<Equivalence> found = loaded.library.equivalencesOf(sample());
    ASSERT_THAT(found, SizeIs(2));
    Outputs outputs;
    outputs[OutputId::ElectricityPerYear] = 7300;
    outputs[OutputId::Water] = 5e6;
    EXPECT_NEAR(found[0].count(outputs), 2, 1e-12);
    EXPECT_EQ(found[0].choice.unit, "household");
    EXPECT_NEAR(found[1].count(outputs), 2, 1e-12);
    EXPECT_EQ(found[1].choice.unit, "pool/year");
}

TEST_F(LibraryTest, TurnsProjectionsIntoTheUnitOfTheOutput)
{
    Scenario scenario = sample();
    scenario.projections = { "published" };
    const LibraryLoad loaded = load({ scenario });
    ASSERT_THAT(loaded.library.projectionsOf(scenario), SizeIs(1));
    const Projection projection = loaded.library.projections.front();
    EXPECT_EQ(projection.output, OutputId::ElectricityPerYear);
    EXPECT_EQ(projection.year, 2030);
    EXPECT_DOUBLE_EQ(*projection.value.best, 945e9);
}

TEST_F(LibraryTest, NamesWhatIsMissingOrMeasuresSomethingElseWithItsLine)
{
    Scenario scenario = sample();
    scenario[InputId::Pue].facts = { "pool" };
    scenario[InputId::GridFactor].facts = { "nowhere" };
    scenario.equivalents = { "household", "people" };
    scenario.projections = { "nowhere", "pool" };
    const LibraryLoad loaded = load({ scenario });
    EXPECT_THAT(loaded.library.presets, IsEmpty());
    std::vector<std::string> paths;
    for (const Error& problem : loaded.problems) {
        EXPECT_EQ(problem.place.file, "0.json");
        EXPECT_GT(problem.place.line, 1);
        paths.push_back(problem.place.path);
    }
    EXPECT_THAT(paths,
        testing::UnorderedElementsAre("/inputs/pue/facts/0", "/inputs/grid-factor/facts/0", "/equivalents/1",
            "/projections/0", "/projections/1"));
}

TEST_F(LibraryTest, TakesAnIdOnlyOnce)
{
    const LibraryLoad loaded = load({ sample(), sample() });
    EXPECT_THAT(loaded.library.presets, SizeIs(1));
    ASSERT_THAT(loaded.problems, SizeIs(1));
    EXPECT_EQ(loaded.problems.front().code, ErrorCode::DuplicateId);
    EXPECT_EQ(loaded.problems.front().place.file, "1.json");
}

TEST_F(LibraryTest, LeavesOutAFileWithAMistakeAndKeepsTheOthers)
{
    const std::vector<text::DataFile> files { { .name = "broken.json", .bytes = "{" },
        { .name = "gone.json",
            .bytes
            = std::unexpected(Error { .code = ErrorCode::FileMissing, .place = {}, .detail = {}, .expected = {} }) },
        { .name = "sound.json", .bytes = writeScenario(sample()) } };
    const LibraryLoad loaded = loadLibrary(files, m_catalogue, m_units);
    EXPECT_THAT(loaded.library.presets, SizeIs(1));
    ASSERT_THAT(loaded.problems, SizeIs(2));
    EXPECT_EQ(loaded.problems[0].place.file, "broken.json");
    EXPECT_EQ(loaded.problems[1].place.file, "gone.json");
}

} // namespace
} // namespace broadsheet::scenario
