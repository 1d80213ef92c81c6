// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_file.h"
#include "tests/support/data_copy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calls.h"

namespace broadsheet::app {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using Words = std::vector<std::string>;

// A run without needless samples.
Words runOf(const std::string& scenario, Words more = {})
{
    Words words { "scenario", "run", scenario, "--samples", "1000" };
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

// The row of an id in the JSON that a call prints.
QJsonObject row(Words words, const char* id)
{
    words.insert(words.end(), { "--format", "json" });
    const test::Outcome outcome = test::call(words);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    for (const QJsonValue& each : QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).array()) {
        if (each.toObject().value(QLatin1String("id")).toString() == QLatin1String(id)) {
            return each.toObject();
        }
    }
    ADD_FAILURE() << "no row " << id << " in " << outcome.out;
    return {};
}

double number(const QJsonObject& object, const char* key)
{
    EXPECT_TRUE(object.value(QLatin1String(key)).isDouble()) << key;
    return object.value(QLatin1String(key)).toDouble();
}

TEST(ScenarioRun, ReproducesTheArticle)
{
    EXPECT_NEAR(number(row(runOf("article"), "electricity-per-day"), "mid"), 500'000, 1e-6);
    EXPECT_NEAR(number(row(runOf("article"), "emissions-per-year"), "mid"), 500'000 * 365 * 0.61, 1e-3);
    EXPECT_NEAR(number(row(runOf("de-vries-2023"), "electricity-per-day"), "mid"), 564'000, 1e-6);
}

TEST(ScenarioRun, SetsWhatItIsAskedTo)
{
    const Words words = runOf(
        "article", { "--set", "energy-per-request=0.25", "--set", "saving-hardware=50%", "--set", "pue=1.2..1.4" });
    EXPECT_NEAR(number(row(words, "electricity-per-day"), "low"), 25'000, 1e-6);
    EXPECT_EQ(row(words, "pue").value(QLatin1String("shape")).toString(), QLatin1String("uniform"));
    EXPECT_EQ(number(row(words, "saving-hardware"), "mid"), 0.5);
}

TEST(ScenarioRun, AnswersWhatATargetNeeds)
{
    const Words words = runOf("article", { "--target", "85,134" });
    EXPECT_NEAR(number(row(words, "requests-for-85-TWh"), "mid") * 2.5 * 365 / 1e12, 85, 1e-9);
    EXPECT_NEAR(number(row(words, "energy-per-request-for-134-TWh"), "mid") * 2e8 * 365 / 1e12, 134, 1e-9);
}

TEST(ScenarioRun, GrowsFromYearToYear)
{
    const Words words = runOf("article", { "--growth", "100%", "--years", "2025-2027" });
    EXPECT_NEAR(number(row(words, "electricity-per-year-2025"), "mid"), 182.5e6, 1e-3);
    EXPECT_NEAR(number(row(words, "electricity-per-year-2027"), "mid"), 4 * 182.5e6, 1e-3);
    EXPECT_EQ(number(row(words, "generative-ai-2027-2027"), "low"), 85e9);
}

TEST(ScenarioRun, GivesTheSameForTheSameSeedAndShowsIt)
{
    const Words words = runOf("epoch-2025", { "--seed", "5", "--format", "csv" });
    EXPECT_EQ(test::call(words).out, test::call(words).out);
    EXPECT_NE(test::call(words).out, test::call(runOf("epoch-2025", { "--seed", "6", "--format", "csv" })).out);
    EXPECT_EQ(number(row(runOf("epoch-2025", { "--seed", "5" }), "seed"), "mid"), 5);
}

TEST(ScenarioRun, ReadsAFileAsItReadsAPreset)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "mine.json";
    broadsheet::test::write(file, scenario::writeScenario(*test::bundledData().scenarios.preset("epoch-2025")));
    const Words asCsv { "--format", "csv" };
    EXPECT_EQ(test::call(runOf(file.string(), asCsv)).out, test::call(runOf("epoch-2025", asCsv)).out);
}

TEST(ScenarioRun, NamesEveryMistakeOfAFileAndPrintsNothing)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "mine.json";
    std::string text = scenario::writeScenario(*test::bundledData().scenarios.preset("article"));
    text.replace(text.find("0.61"), 4, "-0.61");
    text.replace(text.find("0.12"), 4, "\"x\"");
    broadsheet::test::write(file, text);
    const test::Outcome outcome = test::call(runOf(file.string()));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err,
        AllOf(HasSubstr(file.string()), HasSubstr("/inputs/grid-factor/mid"), HasSubstr("/growth/rate"),
            HasSubstr("line")));
}

TEST(ScenarioRun, SaysWhatAFileNamesThatTheDataHasNot)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "mine.json";
    scenario::Scenario scenario = *test::bundledData().scenarios.preset("article");
    scenario.equivalents.emplace_back("a-whale");
    scenario[scenario::InputId::Pue].facts = { "a-rumour" };
    scenario.growth->fact = "a-hunch";
    broadsheet::test::write(file, scenario::writeScenario(scenario));
    const test::Outcome outcome = test::call(runOf(file.string()));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err,
        AllOf(HasSubstr("a-whale"), HasSubstr("a-rumour"), HasSubstr("/inputs/pue/facts"), HasSubstr("a-hunch")));
    EXPECT_THAT(outcome.out, HasSubstr("electricity-per-year"));
}

TEST(ScenarioRun, NamesThePresetsThereAreForAnother)
{
    const test::Outcome outcome = test::call(runOf("perpetual-motion"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("perpetual-motion"));
    for (const scenario::Scenario& each : test::bundledData().scenarios.presets) {
        EXPECT_THAT(outcome.err, HasSubstr(each.id));
    }
}

TEST(ScenarioRun, RefusesAWrongCall)
{
    for (const Words& more : { Words { "--set", "colour=3" }, Words { "--set", "pue=0.5" },
             Words { "--set", "pue=1.3..1.1" }, Words { "--years", "soon" }, Words { "--years", "2030-2025" },
             Words { "--growth", "fast" }, Words { "--samples", "0" }, Words { "--samples", "99999999999" },
             Words { "--target", "-1" }, Words { "--seed", "x" } }) {
        const test::Outcome outcome = test::call(runOf("article", more));
        EXPECT_EQ(outcome.status, 2) << more.back();
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.err, "");
    }
    const test::Outcome outcome = test::call(runOf("article", { "--set", "colour=3" }));
    EXPECT_THAT(
        outcome.err, AllOf(HasSubstr("colour"), HasSubstr("energy-per-request"), HasSubstr("saving-data-centre")));
}

TEST(ScenarioRun, ReadsWellOnATerminalInBothLanguages)
{
    for (const char* language : { "en", "zh" }) {
        const test::Outcome outcome
            = test::call(runOf("epoch-2025", { "--lang", language, "--target", "85", "--years", "2027" }),
                test::bundledData(), true);
        EXPECT_EQ(outcome.status, 0);
        const scenario::Scenario& preset = *test::bundledData().scenarios.preset("epoch-2025");
        EXPECT_THAT(outcome.out, HasSubstr(language == std::string("en") ? preset.name.en : preset.name.zh));
        EXPECT_THAT(outcome.out,
            AllOf(HasSubstr("electricity-per-year"), HasSubstr("requests-for-85-TWh"), HasSubstr("log-uniform"),
                HasSubstr("owid-grid-factor-us-2025"), Not(HasSubstr("1e+"))));
    }
}

} // namespace
} // namespace broadsheet::app
