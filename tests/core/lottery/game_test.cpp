// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/game.h"
#include "tests/core/lottery/samples.h"

#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

// One field per line, so that a mistake in it can be told by its line.
constexpr std::string_view kGame = R"({
"id": "small",
"name": {"zh": "小", "en": "Small"},
"region": {"zh": "某地", "en": "Somewhere"},
"pools": [
{"label": {"zh": "前", "en": "Main"}, "count": 3, "first": 1, "last": 9},
{"label": {"zh": "特", "en": "Special"}, "count": 1, "first": 1, "last": 9, "fromRest": true}
],
"drawDays": ["monday", "sunday"],
"betPrice": 2,
"addOnPrice": 0.5,
"sideBets": ["side"],
"rules": [
{"from": "2020-01-01", "tiers": [{"label": {"zh": "一", "en": "One"}, "matches": [[3, 0]], "addOnPercent": 50}]},
{"from": "2024-01-01", "unverified": true, "note": {"zh": "注", "en": "note"}, "tiers": [
{"label": {"zh": "一", "en": "One"}, "matches": [[3, 0], [2, 1]], "prize": 4.5},
{"label": {"zh": "二", "en": "Two"}, "condition": {"zh": "话", "en": "words"}}
]}
]
})";

std::string with(std::string_view from, std::string_view to)
{
    std::string text(kGame);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

// The one problem that the file has; the game must not be given.
Error problemOf(const std::string& text)
{
    Problems problems;
    EXPECT_FALSE(parseGame(text, "g.json", problems).has_value());
    EXPECT_EQ(problems.size(), 1U);
    return problems.empty() ? Error {} : problems.front();
}

void expectProblem(std::string_view from, std::string_view to, ErrorCode code, int line, std::string_view path)
{
    const Error problem = problemOf(with(from, to));
    EXPECT_EQ(problem.code, code) << to;
    EXPECT_EQ(problem.place.file, "g.json");
    EXPECT_EQ(problem.place.line, line) << to;
    EXPECT_EQ(problem.place.path, path);
}

TEST(GameFile, SaysPoolsDaysPricesAndRules)
{
    Problems problems;
    const auto game = parseGame(kGame, "g.json", problems);
    ASSERT_TRUE(problems.empty());
    ASSERT_TRUE(game.has_value());
    EXPECT_EQ(game->id, "small");
    EXPECT_EQ(game->name.zh, "小");
    ASSERT_EQ(game->pools.size(), 2U);
    EXPECT_EQ(game->pools[0].count, 3);
    EXPECT_FALSE(game->pools[0].fromRest);
    EXPECT_TRUE(game->pools[1].fromRest);
    EXPECT_EQ(game->resultSize(), 4);
    EXPECT_EQ(game->drawDays, (std::vector { std::chrono::Monday, std::chrono::Sunday }));
    EXPECT_EQ(game->betPrice, yuan(2));
    EXPECT_EQ(game->addOnPrice, Money { 50 });
    EXPECT_EQ(game->sideBets, std::vector<std::string> { "side" });
    ASSERT_EQ(game->rules.size(), 2U);
    EXPECT_EQ(game->rules[0].tiers.at(0).addOnPercent, 50);
    EXPECT_FALSE(game->rules[0].unverified);
    EXPECT_TRUE(game->rules[1].unverified);
    EXPECT_EQ(game->rules[1].tiers.at(0).matches, (std::vector<Match> { { { 3, 0 } }, { { 2, 1 } } }));
    EXPECT_EQ(game->rules[1].tiers.at(0).prize, Money { 450 });
    EXPECT_EQ(game->rules[1].tiers.at(1).condition.en, "words");
}

TEST(Game, HasTheRulesOfTheDay)
{
    Problems problems;
    const auto game = parseGame(kGame, "g.json", problems);
    ASSERT_TRUE(game.has_value());
    EXPECT_EQ(game->rulesOn(samples::day(2019, 12, 31)), nullptr);
    EXPECT_EQ(game->rulesOn(samples::day(2020, 1, 1)), game->rules.data());
    EXPECT_EQ(game->rulesOn(samples::day(2023, 12, 31)), game->rules.data());
    EXPECT_EQ(game->rulesOn(samples::day(2024, 1, 1)), &game->rules[1]);
    EXPECT_EQ(game->rulesOn(samples::day(2050, 1, 1)), &game->rules[1]);
}

TEST(GameFile, NamesTheLineAndFieldOfAMistakeInItsHead)
{
    expectProblem(R"("id": "small")", R"("id": "S mall")", ErrorCode::BadValue, 2, "/id");
    expectProblem(R"("id": "small",)", "", ErrorCode::MissingField, 1, "/id");
    expectProblem(R"("id": "small")", R"("id": 5)", ErrorCode::WrongType, 2, "/id");
    expectProblem(R"("betPrice": 2)", R"("betPrice": -2)", ErrorCode::BadValue, 10, "/betPrice");
    expectProblem(R"("betPrice": 2)", R"("betPrice": 2.005)", ErrorCode::BadValue, 10, "/betPrice");
    expectProblem(R"("betPrice": 2)", R"("betPrize": 0, "betPrice": 2)", ErrorCode::UnknownField, 10, "/betPrize");
    expectProblem(R"("monday", "sunday")", R"("monday", "soon")", ErrorCode::BadValue, 9, "/drawDays/1");
    expectProblem(R"("monday", "sunday")", R"("monday", "monday")", ErrorCode::BadValue, 9, "/drawDays/1");
    expectProblem(R"("monday", "sunday")", R"("monday", 7)", ErrorCode::WrongType, 9, "/drawDays/1");
    expectProblem(R"(["side"])", R"([""])", ErrorCode::BadValue, 12, "/sideBets/0");
}

TEST(GameFile, NamesTheHistoryServiceByASafeAddressWithAPage)
{
    Problems problems;
    const std::string address = "https://history.example/draws?page={page}";
    const auto game
        = parseGame(with(R"("betPrice": 2)", R"("history": ")" + address + R"(", "betPrice": 2)"), "g.json", problems);
    ASSERT_TRUE(game) << problems.size();
    EXPECT_EQ(game->history, address);

    for (const std::string wrong : { "http://history.example/{page}", "https://history.example/", "ftp://a/{page}",
             "http://127.0.0.1.example/{page}", "" }) {
        expectProblem(
            R"("betPrice": 2)", R"("history": ")" + wrong + R"(", "betPrice": 2)", ErrorCode::BadValue, 10, "/history");
    }
}

TEST(GameFile, NamesTheLineAndFieldOfAMistakeInAPool)
{
    expectProblem(R"("count": 3)", R"("count": 10)", ErrorCode::BadValue, 6, "/pools/0/count");
    expectProblem(R"("count": 3)", R"("count": 0)", ErrorCode::BadValue, 6, "/pools/0/count");
    expectProblem(R"("count": 3)", R"("count": "3")", ErrorCode::WrongType, 6, "/pools/0/count");
    expectProblem(R"("last": 9, "from)", R"("last": 8, "from)", ErrorCode::BadValue, 7, "/pools/1/fromRest");
    expectProblem(R"("last": 9})", R"("last": 9, "fromRest": true})", ErrorCode::BadValue, 6, "/pools/0/fromRest");
    expectProblem(R"("first": 1)", R"("first": 90)", ErrorCode::RangeReversed, 6, "/pools/0/first");
}

TEST(GameFile, NamesTheLineAndFieldOfAMistakeInARule)
{
    expectProblem("2020-01-01", "2020-02-30", ErrorCode::BadDate, 14, "/rules/0/from");
    expectProblem("2024-01-01", "2020-01-01", ErrorCode::BadValue, 15, "/rules/1");
    expectProblem(R"(, "note": {"zh": "注", "en": "note"})", "", ErrorCode::MissingField, 15, "/rules/1/note");
    expectProblem("[2, 1]", "[2, 2]", ErrorCode::BadValue, 16, "/rules/1/tiers/0/matches/1/1");
    expectProblem("[2, 1]", "[2]", ErrorCode::BadValue, 16, "/rules/1/tiers/0/matches/1");
    expectProblem("[2, 1]", "[2, 0.5]", ErrorCode::BadValue, 16, "/rules/1/tiers/0/matches/1/1");
    expectProblem("[2, 1]", "2", ErrorCode::WrongType, 16, "/rules/1/tiers/0/matches/1");
    expectProblem(R"("addOnPrice": 0.5,)", "", ErrorCode::UnknownReference, 14, "/rules/0/tiers/0/addOnPercent");
    expectProblem(
        R"(, "condition": {"zh": "话", "en": "words"})", "", ErrorCode::MissingField, 17, "/rules/1/tiers/1/matches");
    expectProblem(R"("prize": 4.5)", R"("prize": 4.555)", ErrorCode::BadValue, 16, "/rules/1/tiers/0/prize");
}

TEST(GameFile, HasEachOfItsMistakesNamed)
{
    std::string text = with(R"("count": 3)", R"("count": 30)");
    text.replace(text.find("2020-01-01"), 10, "yesterday!");
    Problems problems;
    EXPECT_FALSE(parseGame(text, "g.json", problems).has_value());
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].place.path, "/pools/0/count");
    EXPECT_EQ(problems[1].place.path, "/rules/0/from");
}

TEST(GameFile, MayNotBeEmptyCutShortOrOfAnotherShape)
{
    EXPECT_EQ(problemOf(std::string(kGame.substr(0, kGame.size() / 2))).code, ErrorCode::CutShort);
    EXPECT_EQ(problemOf("nonsense").code, ErrorCode::NotJson);
    Problems problems;
    EXPECT_FALSE(parseGame("[]", "g.json", problems).has_value());
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().code, ErrorCode::WrongType);
}

// Digits with ways to bet, tiers that name them, and prizes that can be others.
constexpr std::string_view kDigits = R"({
"id": "digits", "name": {"zh": "数", "en": "Digits"}, "region": {"zh": "某地", "en": "Somewhere"}, "betPrice": 2,
"pools": [{"label": {"zh": "号", "en": "Digits"}, "count": 3, "first": 0, "last": 9, "ordered": true, "hits": "run"}],
"bets": [
{"id": "straight", "label": {"zh": "直选", "en": "Straight"}},
{"id": "group3", "label": {"zh": "组选3", "en": "Group of 3"}, "words": ["组三"], "pattern": [2, 1]}],
"rules": [{"from": "2020-01-01", "until": "2024-03-11", "tiers": [
{"label": {"zh": "直选", "en": "Straight"}, "matches": [[3]], "atMost": 5000},
{"label": {"zh": "组选3", "en": "Group of 3"}, "bet": "group3", "prize": 346, "otherPrizes": [400],
"condition": {"zh": "话", "en": "words"}}]}]
})";

std::string withDigits(std::string_view from, std::string_view to)
{
    std::string text(kDigits);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(GameFile, SaysWaysToBetAndWhatTheirTiersPay)
{
    Problems problems;
    const auto game = parseGame(kDigits, "g.json", problems);
    EXPECT_TRUE(problems.empty());
    ASSERT_TRUE(game.has_value());
    EXPECT_EQ(game->pools[0].hits, Hits::Run);
    ASSERT_EQ(game->betTypes().size(), 2U);
    EXPECT_EQ(game->bets[1].pattern, (std::vector { 2, 1 }));
    EXPECT_EQ(game->bets[1].words, std::vector<std::string> { "组三" });
    const RuleVersion& rules = game->rules[0];
    EXPECT_EQ(rules.tiers[0].bet, 0U);
    EXPECT_EQ(rules.tiers[0].atMost, yuan(5000));
    EXPECT_EQ(rules.tiers[1].bet, 1U);
    EXPECT_EQ(rules.tiers[1].otherPrizes, std::vector { yuan(400) });
}

TEST(RuleVersion, IsVerifiedAsLongAsASourceBearsItOut)
{
    Problems problems;
    const auto game = parseGame(kDigits, "g.json", problems);
    ASSERT_TRUE(game.has_value());
    EXPECT_TRUE(game->rules[0].isVerifiedOn(samples::day(2024, 3, 11)));
    EXPECT_FALSE(game->rules[0].isVerifiedOn(samples::day(2024, 3, 12)));
    EXPECT_EQ(game->rulesOn(samples::day(2030, 1, 1)), game->rules.data());
}

TEST(Game, HasOneWayToBetWhereItNamesNone)
{
    const Game game;
    ASSERT_EQ(game.betTypes().size(), 1U);
    EXPECT_TRUE(game.betTypes()[0].id.empty());
}

TEST(GameFile, NamesTheMistakesInWaysToBet)
{
    const auto expect = [](std::string_view from, std::string_view to, ErrorCode code, std::string_view path) {
        const Error problem = problemOf(withDigits(from, to));
        EXPECT_EQ(problem.code, code) << to;
        EXPECT_EQ(problem.place.path, path) << to;
    };
    expect(R"("hits": "run")", R"("hits": "luck")", ErrorCode::BadValue, "/pools/0/hits");
    expect("[2, 1]", "[2, 2]", ErrorCode::BadValue, "/bets/1/pattern");
    expect("[2, 1]", "[1, 2]", ErrorCode::BadValue, "/bets/1/pattern");
    expect(R"("pattern": [2, 1])", R"("pick": 2)", ErrorCode::BadValue, "/bets/1/pick");
    expect(R"("id": "straight")", R"("id": "group3")", ErrorCode::DuplicateId, "/bets/1");
    expect(R"("bet": "group3")", R"("bet": "group4")", ErrorCode::UnknownReference, "/rules/0/tiers/1/bet");
    expect(R"("until": "2024-03-11")", R"("until": "2019-03-11")", ErrorCode::BadValue, "/rules/0/until");
    expect(R"("otherPrizes": [400])", R"("otherPrizes": ["x"])", ErrorCode::BadValue, "/rules/0/tiers/1/otherPrizes/0");
    expect(R"("bet": "group3", "prize")", R"("bet": "group3", "matches": [[3]], "prize")", ErrorCode::BadValue,
        "/rules/0/tiers/1/matches");
}

} // namespace
} // namespace broadsheet::lottery
