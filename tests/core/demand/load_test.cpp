// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demand/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::demand {
namespace {

// The only problem there is; a failure of the test where there is another number of them.
Error onlyProblem(const CatalogueLoad& load)
{
    EXPECT_EQ(load.problems.size(), 1U);
    for (std::size_t i = 1; i < load.problems.size(); ++i) {
        ADD_FAILURE() << load.problems[i].place.path << ": " << load.problems[i].detail;
    }
    return load.problems.empty() ? Error {} : load.problems.front();
}

void expectPlace(const Error& error, const std::string& file, int line, const std::string& path)
{
    EXPECT_EQ(error.place.file, file);
    EXPECT_EQ(error.place.line, line);
    EXPECT_EQ(error.place.path, path);
}

TEST(LoadCatalogue, ReadsASoundFileWithoutProblems)
{
    const auto load = loadWith(observationFile({ stated("a"), derived("b", "conversion", R"("a")", "Wh") }));
    EXPECT_TRUE(load.problems.empty());
    ASSERT_EQ(load.catalogue.observations.size(), 2U);
    EXPECT_EQ(load.catalogue.observation("b")->value, pointOf(1000));
    EXPECT_EQ(load.catalogue.observation("b")->kind, Kind::Derived);
    EXPECT_EQ(load.catalogue.observation("none"), nullptr);
    EXPECT_NE(load.catalogue.source("paper"), nullptr);
    EXPECT_NE(load.catalogue.subject("chatgpt"), nullptr);
    EXPECT_NE(load.catalogue.region("world"), nullptr);
    EXPECT_EQ(load.catalogue.unitNames.label("household").zh, "户");
}

TEST(LoadCatalogue, ADerivedObservationTakesSourceAndSectionFromItsFirstInputAndAboutFromAny)
{
    const auto load = loadWith(observationFile({ stated("a"), stated("b", R"("best": 2, "unit": "kWh", "about": true)"),
        derived("c", "sum", R"("a", "b")"), derived("d", "conversion", R"("a")") }));
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observation("c")->source, "paper");
    EXPECT_EQ(load.catalogue.observation("c")->section.en, "Section");
    EXPECT_TRUE(load.catalogue.observation("c")->approximate);
    EXPECT_FALSE(load.catalogue.observation("d")->approximate);
}

TEST(LoadCatalogue, ReadsEditionScopeAndHowSureTheSourceIs)
{
    const auto load = loadWith(observationFile({ stated("a"),
        stated("b",
            R"("best": 2, "unit": "kWh", "vintage": {"zh": "初版", "en": "first edition"}, )"
            R"("scope": {"zh": "仅厂区", "en": "on-site only"}, "verified": "relayed")") }));
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observation("a")->verification, Verification::Seen);
    EXPECT_TRUE(load.catalogue.observation("a")->scope.empty());
    EXPECT_EQ(load.catalogue.observation("b")->verification, Verification::Relayed);
    EXPECT_EQ(load.catalogue.observation("b")->vintage.en, "first edition");
    EXPECT_EQ(load.catalogue.observation("b")->scope.zh, "仅厂区");
}

TEST(LoadCatalogue, ADerivedObservationIsAsSureAsItsLeastSureInput)
{
    const auto sure = [](const std::string& id, const std::string& word) {
        return stated(id, R"("best": 1, "unit": "kWh", "verified": ")" + word + '"');
    };
    const auto load = loadWith(observationFile({ sure("a", "two-sources"), sure("b", "two-sources"),
        sure("c", "unverified"), derived("ab", "sum", R"("a", "b")"), derived("abc", "sum", R"("ab", "c")"),
        stated("d"), derived("ad", "sum", R"("a", "d")") }));
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observation("ab")->verification, Verification::TwoSources);
    EXPECT_EQ(load.catalogue.observation("ad")->verification, Verification::Seen);
    EXPECT_EQ(load.catalogue.observation("abc")->verification, Verification::Unverified);
}

TEST(LoadCatalogue, RefusesAnotherWordForHowSureTheSourceIs)
{
    const auto load = loadWith(observationFile({ stated("a", R"("best": 1, "unit": "kWh", "verified": "certain")") }));
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::BadValue);
    expectPlace(onlyProblem(load), "a.json", 2, "/observations/0/verified");
    EXPECT_EQ(load.catalogue.observation("a"), nullptr);
}

TEST(LoadCatalogue, DerivationsMayStandInAnyOrder)
{
    const auto load = loadWith(observationFile({ derived("d", "sum", R"("c", "c")"), derived("c", "sum", R"("a", "b")"),
        stated("a"), derived("b", "conversion", R"("a")") }));
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observation("d")->value, pointOf(4));
    EXPECT_EQ(load.catalogue.observations.front().id, "d");
}

TEST(LoadCatalogue, FollowsAChainOfManyThousands)
{
    std::vector<std::string> chain;
    chain.reserve(20001);
    for (int i = 0; i < 20000; ++i) {
        chain.push_back(derived("x" + std::to_string(i), "conversion", "\"x" + std::to_string(i + 1) + '"'));
    }
    chain.push_back(stated("x20000"));
    const auto load = loadWith(observationFile(chain));
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observations.front().value, pointOf(1));
}

TEST(LoadCatalogue, NamesAFileThatIsMissing)
{
    UnitSystem units = *UnitSystem::create();
    Error missing;
    missing.code = ErrorCode::FileMissing;
    const auto load = loadCatalogue(
        { { .name = "b.json", .bytes = std::unexpected(missing) }, { .name = "terms.json", .bytes = kTerms } }, units);
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::FileMissing);
    expectPlace(onlyProblem(load), "b.json", 0, "");
    EXPECT_EQ(load.catalogue.sources.size(), 1U);
}

TEST(LoadCatalogue, NamesAFileThatIsCutShort)
{
    const auto load = loadWith("{\"format\": 1,\n\"observations\": [\n{\"id\": \"a\"");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::CutShort);
    expectPlace(onlyProblem(load), "a.json", 3, "");
    EXPECT_EQ(load.catalogue.sources.size(), 1U);
}

TEST(LoadCatalogue, NamesAFileThatIsNoJson)
{
    const auto load = loadWith("id,label\na,b\n");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::NotJson);
    expectPlace(onlyProblem(load), "a.json", 1, "");
}

TEST(LoadCatalogue, NamesAFileThatIsNoObject)
{
    const auto load = loadWith("[]");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::WrongType);
    EXPECT_EQ(onlyProblem(load).expected, "object");
}

TEST(LoadCatalogue, NamesAFormatThatItDoesNotKnow)
{
    const auto load = loadWith("{\n\"format\": 2}");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::BadValue);
    expectPlace(onlyProblem(load), "a.json", 2, "/format");
}

TEST(LoadCatalogue, NamesASectionAndAFieldThatThereIsNot)
{
    const auto load = loadWith("{\"format\": 1,\n\"observation\": []}");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::UnknownField);
    expectPlace(onlyProblem(load), "a.json", 2, "/observation");
    const auto field = loadWith(observationFile({ stated("a", R"("best": 1, "unti": "kWh", "unit": "kWh")") }));
    EXPECT_EQ(onlyProblem(field).code, ErrorCode::UnknownField);
    expectPlace(onlyProblem(field), "a.json", 2, "/observations/0/unti");
}

TEST(LoadCatalogue, NamesAValueOfTheWrongType)
{
    const auto load = loadWith(observationFile({ stated("a"), stated("b", "\"best\":\n\"2\", \"unit\": \"kWh\"") }));
    const Error error = onlyProblem(load);
    EXPECT_EQ(error.code, ErrorCode::WrongType);
    EXPECT_EQ(error.detail, "string");
    expectPlace(error, "a.json", 4, "/observations/1/best");
    EXPECT_NE(load.catalogue.observation("a"), nullptr);
    EXPECT_EQ(load.catalogue.observation("b"), nullptr);
}

TEST(LoadCatalogue, NamesAnUnknownUnit)
{
    const auto load = loadWith(observationFile({ stated("a", R"("best": 1, "unit": "kWhh")") }));
    const Error error = onlyProblem(load);
    EXPECT_EQ(error.code, ErrorCode::UnknownUnit);
    EXPECT_EQ(error.detail, "kWhh");
    expectPlace(error, "a.json", 2, "/observations/0/unit");
}

TEST(LoadCatalogue, NamesLowAboveHigh)
{
    const auto load = loadWith(observationFile({ stated("a", R"("low": 134, "high": 85, "unit": "TWh")") }));
    const Error error = onlyProblem(load);
    EXPECT_EQ(error.code, ErrorCode::RangeReversed);
    EXPECT_EQ(error.detail, "134 > 85");
    expectPlace(error, "a.json", 2, "/observations/0/low");
}

TEST(LoadCatalogue, NamesAnObservationWithoutAValueAndOneWithHalfARange)
{
    EXPECT_EQ(
        onlyProblem(loadWith(observationFile({ stated("a", R"("unit": "kWh")") }))).code, ErrorCode::MissingField);
    EXPECT_EQ(onlyProblem(loadWith(observationFile({ stated("a", R"("low": 1, "best": 2, "unit": "kWh")") }))).code,
        ErrorCode::BadValue);
}

TEST(LoadCatalogue, NamesAnUnknownInputAndWhatDependsOnIt)
{
    const auto load = loadWith(
        observationFile({ stated("a"), derived("b", "sum", R"("a", "typo")"), derived("c", "conversion", R"("b")") }));
    ASSERT_EQ(load.problems.size(), 2U);
    EXPECT_EQ(load.problems[0].code, ErrorCode::UnknownReference);
    EXPECT_EQ(load.problems[0].detail, "typo");
    EXPECT_EQ(load.problems[0].expected, "observation");
    expectPlace(load.problems[0], "a.json", 3, "/observations/1/derive/inputs/1");
    EXPECT_EQ(load.problems[1].detail, "b");
    expectPlace(load.problems[1], "a.json", 4, "/observations/2/derive/inputs/0");
    EXPECT_EQ(load.catalogue.observations.size(), 1U);
}

TEST(LoadCatalogue, NamesUnknownTermsAndSources)
{
    std::string text = observationFile({ stated("a") });
    const std::vector<std::pair<std::string, std::string>> references { { R"("region": "world")", "region" },
        { R"("subject": "chatgpt")", "subject" }, { R"("source": "paper")", "source" } };
    for (const auto& [field, key] : references) {
        std::string changed = text;
        changed.replace(changed.find(field), field.size(), '"' + key + R"(": "typo")");
        const Error error = onlyProblem(loadWith(changed));
        EXPECT_EQ(error.code, ErrorCode::UnknownReference);
        EXPECT_EQ(error.detail, "typo");
        EXPECT_EQ(error.expected, key);
        expectPlace(error, "a.json", 2, "/observations/0/" + key);
    }
}

TEST(LoadCatalogue, NamesACircleWithItsIdsOnceAndWhatHangsOnIt)
{
    const auto load = loadWith(observationFile(
        { stated("sound"), derived("hangs", "conversion", R"("c")"), derived("b", "sum", R"("sound", "c")"),
            derived("c", "sum", R"("d", "sound")"), derived("d", "conversion", R"("b")") }));
    ASSERT_EQ(load.problems.size(), 2U);
    EXPECT_EQ(load.problems[0].code, ErrorCode::FaultyReference);
    EXPECT_EQ(load.problems[0].detail, "c");
    EXPECT_EQ(load.problems[1].code, ErrorCode::CircularDerivation);
    EXPECT_EQ(load.problems[1].detail, "b → c → d → b");
    expectPlace(load.problems[1], "a.json", 4, "/observations/2/derive");
    ASSERT_EQ(load.catalogue.observations.size(), 1U);
    EXPECT_EQ(load.catalogue.observations.front().id, "sound");
}

TEST(LoadCatalogue, AnObservationDerivedFromItselfIsACircle)
{
    const auto load = loadWith(observationFile({ derived("a", "conversion", R"("a")") }));
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::CircularDerivation);
    EXPECT_EQ(onlyProblem(load).detail, "a → a");
}

TEST(LoadCatalogue, NamesADerivationWhoseUnitsDoNotFit)
{
    const auto load = loadWith(observationFile({ stated("a"), derived("b", "quotient", R"("a", "a")", "m3") }));
    const Error error = onlyProblem(load);
    EXPECT_EQ(error.code, ErrorCode::UnitMismatch);
    EXPECT_EQ(error.detail, "kWh/kWh");
    EXPECT_EQ(error.expected, "m3");
    expectPlace(error, "a.json", 3, "/observations/1/derive");
}

TEST(LoadCatalogue, NamesTheSecondOfTwoEqualIdsOverFiles)
{
    UnitSystem units = *UnitSystem::create();
    const auto load = loadCatalogue(
        { { .name = "terms.json", .bytes = kTerms }, { .name = "a.json", .bytes = observationFile({ stated("x") }) },
            { .name = "b.json", .bytes = observationFile({ stated("y"), stated("x") }) } },
        units);
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::DuplicateId);
    expectPlace(onlyProblem(load), "b.json", 3, "/observations/1/id");
    EXPECT_EQ(load.catalogue.observations.size(), 2U);
}

TEST(LoadCatalogue, IdsAreFitForFileNames)
{
    for (const auto* id : { "", "Upper", "a/b", "../x", "a b", "水" }) {
        EXPECT_EQ(onlyProblem(loadWith(observationFile({ stated(id) }))).code, ErrorCode::BadValue) << id;
    }
}

TEST(LoadCatalogue, NamesABadPeriodAndABadKind)
{
    std::string text = observationFile({ stated("a") });
    std::string badPeriod = text;
    badPeriod.replace(badPeriod.find("\"2024\""), 6, "\"soon\"");
    EXPECT_EQ(onlyProblem(loadWith(badPeriod)).code, ErrorCode::BadDate);
    for (const auto* word : { "guessed", "derived" }) {
        std::string badKind = text;
        badKind.replace(badKind.find("measured"), 8, word);
        EXPECT_EQ(onlyProblem(loadWith(badKind)).code, ErrorCode::BadValue);
    }
}

TEST(LoadCatalogue, NamesEveryMistakeInTheOrderOfTheFile)
{
    const auto load = loadWith(observationFile({ derived("a", "conversion", R"("typo")"),
        stated("b", R"("best": 1, "unit": "kWhh")"), derived("c", "average", R"("b")") }));
    ASSERT_EQ(load.problems.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(load.problems, {}, [](const Error& error) { return error.place.line; }));
}

TEST(LoadCatalogue, NamesAUnitThatIsNeitherCountedNorKnown)
{
    const auto load
        = loadWith("{\"format\": 1, \"units\": [\n{\"symbol\": \"kWhh\", \"zh\": \"千瓦时\", \"en\": \"kWh\"}]}");
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::UnknownUnit);
    expectPlace(onlyProblem(load), "a.json", 2, "/units/0");
}

} // namespace
} // namespace broadsheet::demand
