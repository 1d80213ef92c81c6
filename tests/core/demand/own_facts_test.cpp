// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/own_facts.h"
#include "tests/core/demand/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace broadsheet::demand {
namespace {

const std::string kBase = R"({"format": 1,
"subjects": [{"id": "own", "label": {"zh": "自有", "en": "Own"}}],
"regions": [{"id": "not-stated", "label": {"zh": "未注明", "en": "Not stated"}}],
"sources": [{"id": "desk", "title": {"zh": "题", "en": "Title"}, "publisher": {"zh": "报", "en": "Paper"}}],
"observations": []})";

OwnLoad loadOwn(const std::vector<text::DataFile>& own)
{
    auto load
        = loadWithOwn({ { .name = "terms.json", .bytes = kTerms }, { .name = "base.json", .bytes = kBase } }, own);
    EXPECT_TRUE(load);
    return load ? *std::move(load) : OwnLoad {};
}

const std::string kHead = "id,label,value,unit,period,kind,source\n";

TEST(OwnFacts, ATableIsReadARowAFact)
{
    const auto load = loadOwn({ { .name = "mine.csv",
        .bytes = "\xEF\xBB\xBFid,label_zh,label_en,low,high,value,unit,about,period,kind,source,source_title,publisher,"
                 "link,vintage,scope,verified,note\r\n"
                 "our-use,本楼用电,Our building,,,12.5,GWh/yr,yes,2023,measured,meter,Meter log,The desk,"
                 "https://example.org/log,2nd edition,\"on-site, metered\",relayed,read by hand\r\n"
                 "our-water,本楼用水,Our water,1,3,,million gallons,,FY2023,estimated,desk,,,,,,,\r\n" } });
    ASSERT_TRUE(load.problems.empty()) << load.problems.front().detail;
    ASSERT_EQ(load.own.size(), 1U);
    EXPECT_EQ(load.own[0].facts, (std::vector<std::string> { "our-use", "our-water" }));
    const Observation* use = load.catalogue.observation("our-use");
    ASSERT_NE(use, nullptr);
    EXPECT_EQ(use->label.zh, "本楼用电");
    EXPECT_EQ(use->value, pointOf(12.5));
    EXPECT_EQ(use->unit.symbol(), "GWh/year");
    EXPECT_TRUE(use->approximate);
    EXPECT_EQ(use->subject, "own");
    EXPECT_EQ(use->region, "not-stated");
    EXPECT_EQ(use->printed, "12.5 GWh/yr");
    EXPECT_EQ(use->scope.en, "on-site, metered");
    EXPECT_EQ(use->verification, Verification::Relayed);
    EXPECT_EQ(use->section.en, "line 2");
    ASSERT_NE(load.catalogue.source("meter"), nullptr);
    EXPECT_EQ(load.catalogue.source("meter")->publisher.en, "The desk");
    EXPECT_EQ(load.catalogue.source("meter")->link, "https://example.org/log");
    const Observation* water = load.catalogue.observation("our-water");
    ASSERT_NE(water, nullptr);
    EXPECT_EQ(water->value, (Interval { 1e6, {}, 3e6 }));
    EXPECT_EQ(water->unit.symbol(), "gal");
    EXPECT_EQ(water->period, *parsePeriod("FY2023"));
}

TEST(OwnFacts, ATableMayBePartedBySemicolonsAndWrittenInGb18030)
{
    std::string text = "id;label;value;unit;period;kind;source\na;\xD3\xC3\xB5\xE7;3;\xCD\xF2\xC7\xA7\xCD\xDF\xCA\xB1;"
                       "2023;measured;desk\n";
    const auto load = loadOwn({ { .name = "mine.CSV", .bytes = text } });
    ASSERT_TRUE(load.problems.empty()) << load.problems.front().detail;
    EXPECT_EQ(load.catalogue.observation("a")->label.en, "用电");
    EXPECT_EQ(load.catalogue.observation("a")->value, pointOf(30000));
}

struct WrongCell {
    const char* row;
    ErrorCode code;
    const char* heading;
};

TEST(OwnFacts, AMistakeIsNamedByFileLineAndHeading)
{
    for (const WrongCell& wrong : { WrongCell { "A,l,1,kWh,2023,measured,desk", ErrorCode::BadValue, "id" },
             WrongCell { "a,,1,kWh,2023,measured,desk", ErrorCode::MissingField, "label" },
             WrongCell { "a,l,\"1,5\",kWh,2023,measured,desk", ErrorCode::BadValue, "value" },
             WrongCell { "a,l,,kWh,2023,measured,desk", ErrorCode::MissingField, "" },
             WrongCell { "a,l,1,apples,2023,measured,desk", ErrorCode::UnknownUnit, "unit" },
             WrongCell { "a,l,1,tons,2023,measured,desk", ErrorCode::BadValue, "unit" },
             WrongCell { "a,l,1,kWh,last year,measured,desk", ErrorCode::BadDate, "period" },
             WrongCell { "a,l,1,kWh,2023,guessed,desk", ErrorCode::BadValue, "kind" },
             WrongCell { "a,l,1,kWh,2023,measured,none", ErrorCode::UnknownReference, "source" },
             WrongCell { "a,l,1,kWh,2023,measured,desk,more", ErrorCode::BadValue, "" } }) {
        const auto load
            = loadOwn({ { .name = "mine.csv", .bytes = kHead + "b,l,1,kWh,2023,measured,desk\n" + wrong.row + "\n" } });
        ASSERT_EQ(load.own.at(0).problems.size(), 1U) << wrong.row;
        const Error& problem = load.own[0].problems[0];
        EXPECT_EQ(problem.code, wrong.code) << wrong.row;
        EXPECT_EQ(problem.place, (Place { "mine.csv", 3, 0, wrong.heading })) << wrong.row << ' ' << problem.place.path;
        EXPECT_EQ(load.catalogue.observation("b"), nullptr) << "half loaded: " << wrong.row;
        ASSERT_EQ(load.problems.size(), 2U);
        EXPECT_EQ(load.problems[0].code, ErrorCode::OwnFileLeftOut);
        EXPECT_EQ(load.problems[0].detail, "1");
    }
}

TEST(OwnFacts, AllMistakesAreNamedAtOnce)
{
    const auto load = loadOwn({ { .name = "mine.csv",
        .bytes
        = kHead + "a,l,x,apples,2023,measured,desk\nb,l,1,kWh,soon,guessed,desk\n\nb,l,2,kWh,2023,measured,desk\n" } });
    std::vector<std::pair<int, std::string>> places;
    for (const Error& problem : load.own.at(0).problems) {
        places.emplace_back(problem.place.line, problem.place.path);
    }
    std::ranges::sort(places);
    EXPECT_EQ(places,
        (std::vector<std::pair<int, std::string>> {
            { 2, "unit" }, { 2, "value" }, { 3, "kind" }, { 3, "period" }, { 5, "id" } }));
}

TEST(OwnFacts, WrongHeadingsAreNamed)
{
    const auto load
        = loadOwn({ { .name = "mine.csv", .bytes = "id,label,colour,unit,unit,period\na,l,1,kWh,kWh,2023\n" } });
    std::vector<std::pair<ErrorCode, std::string>> found;
    for (const Error& problem : load.own.at(0).problems) {
        EXPECT_EQ(problem.place.line, 1);
        found.emplace_back(problem.code, problem.detail);
    }
    EXPECT_EQ(found,
        (std::vector<std::pair<ErrorCode, std::string>> { { ErrorCode::UnknownField, "colour" },
            { ErrorCode::DuplicateKey, "unit" }, { ErrorCode::MissingField, "kind" },
            { ErrorCode::MissingField, "source" } }));
}

TEST(OwnFacts, AnEmptyTableAndAPictureAreMistakes)
{
    EXPECT_EQ(loadOwn({ { .name = "a.csv", .bytes = "" } }).own.at(0).problems.size(), 1U);
    EXPECT_EQ(loadOwn({ { .name = "a.csv", .bytes = std::string("\x89PNG\0\0", 6) } }).own.at(0).problems.size(), 1U);
    EXPECT_EQ(loadOwn({ { .name = "a.csv", .bytes = kHead + "\"open" } }).own.at(0).problems.size(), 1U);
}

TEST(OwnFacts, AFaultyFileIsLeftOutWholeWithWhatNeedsIt)
{
    const std::string sound = observationFile({ stated("good") });
    const std::string faulty = observationFile({ stated("half"), stated("bad", R"("best": 1, "unit": "apples")") });
    const std::string needing = observationFile({ derived("needs", "conversion", R"("half")") });
    const auto load = loadOwn({ { .name = "1.json", .bytes = needing }, { .name = "2.json", .bytes = sound },
        { .name = "3.json", .bytes = faulty } });
    EXPECT_NE(load.catalogue.observation("good"), nullptr);
    EXPECT_EQ(load.catalogue.observation("half"), nullptr);
    EXPECT_EQ(load.catalogue.observation("needs"), nullptr);
    EXPECT_EQ(load.own[0].problems.at(0).code, ErrorCode::FaultyReference);
    EXPECT_TRUE(load.own[1].isUsed());
    EXPECT_EQ(load.own[2].problems.at(0).code, ErrorCode::UnknownUnit);
}

TEST(OwnFacts, OwnFilesMayReferToEachOtherInAnyOrder)
{
    const auto load
        = loadOwn({ { .name = "1.json", .bytes = observationFile({ derived("d", "conversion", R"("s")", "Wh") }) },
            { .name = "2.json", .bytes = observationFile({ stated("s") }) } });
    EXPECT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.observation("d")->value, pointOf(1000));
}

TEST(OwnFacts, AnIdThatIsTakenIsAMistakeOfTheOwnFile)
{
    const auto load = loadWithOwn({ { .name = "terms.json", .bytes = kTerms }, { .name = "base.json", .bytes = kBase },
                                      { .name = "a.json", .bytes = observationFile({ stated("a") }) } },
        { { .name = "own.json", .bytes = observationFile({ stated("a", R"("best": 7, "unit": "kWh")") }) } });
    ASSERT_TRUE(load);
    EXPECT_EQ(load->own.at(0).problems.at(0).code, ErrorCode::DuplicateId);
    EXPECT_EQ(load->catalogue.observation("a")->value, pointOf(1));
}

TEST(OwnFacts, UnitsOfAFileThatIsLeftOutAreGoneWithIt)
{
    const std::string faulty = R"({"format": 1, "units": [{"symbol": "barrel_of_tea", "zh": "桶", "en": "barrels",)"
                               R"( "counted": true}], "observations": [{"id": "x"}]})";
    const auto load = loadOwn({ { .name = "1.json", .bytes = faulty },
        { .name = "2.json", .bytes = observationFile({ stated("tea", R"("best": 1, "unit": "barrel_of_tea")") }) } });
    EXPECT_FALSE(load.own[0].isUsed());
    EXPECT_FALSE(load.own[1].isUsed());
    EXPECT_EQ(load.catalogue.observation("tea"), nullptr);
}

// Whatever bytes a table is made of: mistakes are named or every row is a fact.
TEST(OwnFacts, AnyTableIsEitherWholeOrLeftOutWhole)
{
    const std::vector<std::string> pieces { "id", "a", "b", "label", "value", "unit", "kWh", "1", "x", ",", ",", ",",
        "\n", "\n", "\"", "\"\"", ";", "\r\n", "2023", "measured", "desk", "\xFF", "\xE4\xB8", kHead,
        "c,l,1,kWh,2023,measured,desk\n", "d,l,2,GWh/yr,2023,measured,desk\n" };
    std::mt19937 random(3); // NOLINT(bugprone-random-generator-seed): the same texts every time
    std::uniform_int_distribution<std::size_t> which(0, pieces.size() - 1);
    std::uniform_int_distribution<int> howMany(0, 12);
    int sound = 0;
    for (int i = 0; i < 60; ++i) {
        std::string text = i % 2 == 0 ? kHead : std::string();
        for (int n = howMany(random); n > 0; --n) {
            text += pieces[which(random)];
        }
        if (i % 6 == 0) {
            text = kHead + pieces[24 + static_cast<std::size_t>(i % 4 / 2)];
        }
        const auto load = loadOwn({ { .name = "any.csv", .bytes = text } });
        const OwnFile& file = load.own.at(0);
        EXPECT_EQ(load.catalogue.observations.size(), file.isUsed() ? file.facts.size() : 0U) << text;
        sound += file.isUsed() && !file.facts.empty() ? 1 : 0;
    }
    EXPECT_GT(sound, 5);
}

} // namespace
} // namespace broadsheet::demand
