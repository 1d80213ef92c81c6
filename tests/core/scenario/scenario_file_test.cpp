// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Scenario withEverything()
{
    Scenario scenario = sample();
    scenario.name.en = "A \"quoted\" name\n";
    scenario.note = { .zh = "说明", .en = "Note" };
    scenario.includesPue = PueInEnergy::Unknown;
    scenario.includedPue = 1.0 / 3 + 1;
    scenario[InputId::Pue].facts = { "a", "b" };
    scenario[InputId::Pue].note = { .zh = "谁的", .en = "Whose" };
    scenario.projections = { "published" };
    return scenario;
}

// The text of a sound file with the first `from` replaced; the line of the replacement comes in `line`.
std::string spoilt(const std::string& from, const std::string& to, int* line = nullptr)
{
    std::string text = writeScenario(withEverything());
    const std::size_t place = text.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    if (place != std::string::npos) {
        text.replace(place, from.size(), to);
    }
    if (line != nullptr) {
        *line = 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
    }
    return text;
}

Error onlyProblemOf(const std::string& text)
{
    Problems problems;
    EXPECT_FALSE(readScenario(text, "mine.json", problems));
    EXPECT_THAT(problems, SizeIs(1)) << text;
    return problems.empty() ? Error {} : problems.front();
}

TEST(ScenarioFile, IsReadBackAsItWasWritten)
{
    for (const Scenario& scenario : { sample(), withEverything() }) {
        Problems problems;
        const auto read = readScenario(writeScenario(scenario), "mine.json", problems);
        EXPECT_THAT(problems, IsEmpty());
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, scenario);
        EXPECT_EQ(writeScenario(*read), writeScenario(scenario));
    }
}

TEST(ScenarioFile, MayLeaveOutSavingsMidsAndShapes)
{
    Problems problems;
    const auto read = readScenario(R"({"format": 1, "id": "short", "name": {"zh": "短", "en": "Short"},
        "includesPue": "no", "inputs": {"requests": {"low": 1, "high": 3, "shape": "uniform"},
        "energy-per-request": {"low": 1, "high": 100, "shape": "log-uniform"}, "pue": {"mid": 1.5},
        "grid-factor": {"mid": 0.5}, "water-on-site": {"mid": 0}, "water-off-site": {"mid": 0}}})",
        "short.json", problems);
    EXPECT_THAT(problems, IsEmpty());
    ASSERT_TRUE(read);
    EXPECT_EQ((*read)[InputId::Requests], ranged(1, 2, 3, Shape::Uniform));
    EXPECT_NEAR((*read)[InputId::EnergyPerRequest].mid, 10, 1e-12);
    EXPECT_EQ((*read)[InputId::Pue], fixedAt(1.5));
    for (const InputId saving : kSavings) {
        EXPECT_EQ((*read)[saving], fixedAt(0));
    }
}

struct Mistake {
    std::string from;
    std::string to;
    ErrorCode code = ErrorCode::BadValue;
    std::string path;
};

class ScenarioMistake : public testing::TestWithParam<Mistake> { };

TEST_P(ScenarioMistake, IsNamedWithFileLineAndField)
{
    const Mistake& mistake = GetParam();
    int line = 0;
    const Error problem = onlyProblemOf(spoilt(mistake.from, mistake.to, &line));
    EXPECT_EQ(problem.code, mistake.code);
    EXPECT_EQ(problem.place.file, "mine.json");
    EXPECT_EQ(problem.place.line, line);
    EXPECT_EQ(problem.place.path, mistake.path);
}

INSTANTIATE_TEST_SUITE_P(ScenarioFile, ScenarioMistake,
    testing::Values(Mistake { R"("id": "sample")", R"("id": "Sample!")", ErrorCode::BadValue, "/id" },
        Mistake { R"("format": 1)", R"("format": 2)", ErrorCode::BadValue, "/format" },
        Mistake { R"("includesPue": "unknown")", R"("includesPue": "maybe")", ErrorCode::BadValue, "/includesPue" },
        Mistake { R"("grid-factor": { "low": 0.3)", R"("grid-factor": { "low": 0.9)", ErrorCode::RangeReversed,
            "/inputs/grid-factor/low" },
        Mistake { R"("grid-factor": { "low": 0.3)", R"("grid-factor": { "low": "0.3")", ErrorCode::WrongType,
            "/inputs/grid-factor/low" },
        Mistake { R"("shape": "uniform")", R"("shape": "normal")", ErrorCode::BadValue, "/inputs/pue/shape" },
        Mistake { R"("pue": { "low": 1.1)", R"("pue": { "low": 0.1)", ErrorCode::BadValue, "/inputs/pue/low" },
        Mistake { R"("saving-methods": { "mid": 0.15)", R"("saving-methods": { "mid": 1.5)", ErrorCode::BadValue,
            "/inputs/saving-methods/mid" },
        Mistake { R"("facts": ["a", "b"])", R"("facts": ["a", 7])", ErrorCode::WrongType, "/inputs/pue/facts/1" },
        Mistake { R"("rate": 0.12)", R"("rate": 50)", ErrorCode::BadValue, "/growth/rate" },
        Mistake { R"("from": 2024)", R"("from": 2024.5)", ErrorCode::WrongType, "/growth/from" },
        Mistake { R"("from": 2024)", R"("from": 99999999999)", ErrorCode::BadValue, "/growth/from" },
        Mistake { R"("projections")", R"("projection")", ErrorCode::UnknownField, "/projection" }),
    [](const auto& mistake) { return "Number" + std::to_string(mistake.index); });

TEST(ScenarioFile, NamesAllMistakesAtOnce)
{
    std::string text = spoilt(R"("rate": 0.12)", R"("rate": 50)");
    text.replace(text.find("0.61"), 4, "0.01");
    Problems problems;
    EXPECT_FALSE(readScenario(text, "mine.json", problems));
    EXPECT_THAT(problems, SizeIs(2));
}

TEST(ScenarioFile, NeedsEveryInputThatIsNoSaving)
{
    Problems problems;
    EXPECT_FALSE(readScenario(spoilt(R"("pue": {)", R"("PUE": {)"), "mine.json", problems));
    ASSERT_THAT(problems, SizeIs(2));
    EXPECT_EQ(problems[0].code, ErrorCode::MissingField);
    EXPECT_EQ(problems[0].detail, "pue");
    EXPECT_EQ(problems[1].code, ErrorCode::UnknownField);
    EXPECT_EQ(problems[1].place.path, "/inputs/PUE");
}

TEST(ScenarioFile, MustSayHowMuchPueIsIncluded)
{
    const Error problem = onlyProblemOf(spoilt(R"(  "includedPue": 1.3333333333333333,)"
                                               "\n",
        ""));
    EXPECT_EQ(problem.code, ErrorCode::MissingField);
    EXPECT_EQ(problem.place.path, "/includedPue");
}

TEST(ScenarioFile, ThatIsCutShortIsNoScenario)
{
    const std::string whole = writeScenario(withEverything());
    for (std::size_t length = 0; length + 1 < whole.size(); length += 17) {
        Problems problems;
        EXPECT_FALSE(readScenario(whole.substr(0, length), "mine.json", problems));
        EXPECT_THAT(problems, testing::Not(IsEmpty()));
    }
}

} // namespace
} // namespace broadsheet::scenario
