// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/game.h"
#include "core/lottery/json_lists.h"
#include "core/lottery/rule_file.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace broadsheet::lottery {

namespace {

using text::JsonValue;
using text::ObjectReader;

constexpr int kLargestNumber = 999;

constexpr std::array<std::string_view, 7> kDayWords { "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday" };

bool isId(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z'
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

// A special number comes from the rest of the pool before it: that pool must be there, and of the same numbers.
bool canFollow(const Pool& pool, const Pool* before)
{
    return before != nullptr && !pool.ordered && !before->ordered && pool.first == before->first
        && pool.last == before->last && before->count + pool.count <= pool.last - pool.first + 1;
}

Hits readHits(ObjectReader& reader, bool ordered)
{
    const auto word = reader.optionalString("hits");
    if (!word || (ordered && *word == "places")) {
        return Hits::Places;
    }
    if (ordered && *word == "prefix") {
        return Hits::Prefix;
    }
    if (!ordered || *word != "run") {
        reader.note(ErrorCode::BadValue, "hits", *word, ordered ? "places, prefix, run" : "ordered");
    }
    return Hits::Run;
}

Pool readPool(const JsonSpot& spot, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    Pool pool;
    pool.label = reader.bilingual("label").value_or(Bilingual {});
    pool.first = readBounded(reader, "first", 0, kLargestNumber);
    pool.last = readBounded(reader, "last", 0, kLargestNumber);
    pool.count = readBounded(reader, "count", 1, kLargestNumber);
    pool.ordered = reader.flag("ordered");
    pool.fromRest = reader.flag("fromRest");
    pool.hits = readHits(reader, pool.ordered);
    reader.rejectOthers();
    if (reader.failed()) {
        return pool;
    }
    if (pool.first > pool.last) {
        reader.note(ErrorCode::RangeReversed, "first", std::to_string(pool.first) + " > " + std::to_string(pool.last));
    } else if (!pool.ordered && pool.count > pool.last - pool.first + 1) {
        reader.note(ErrorCode::BadValue, "count", std::to_string(pool.count), span(1, pool.last - pool.first + 1));
    }
    return pool;
}

// Leaves no pools where there was a mistake, so that no mistakes follow from it in the rules.
void readPools(ObjectReader& reader, Game& game, Problems& problems)
{
    const std::size_t before = problems.size();
    const JsonValue* pools = reader.array("pools");
    if (pools == nullptr) {
        return;
    }
    if (pools->items.empty()) {
        reader.note(ErrorCode::BadValue, "pools", "[]");
    }
    const JsonSpot list { *pools, reader.file(), "/pools" };
    for (std::size_t i = 0; i < pools->items.size(); ++i) {
        Pool pool = readPool(list.item(i), problems);
        const Pool* previous = game.pools.empty() ? nullptr : &game.pools.back();
        if (problems.size() == before && pool.fromRest && !canFollow(pool, previous)) {
            const JsonSpot spot { *list.item(i).value.find("fromRest"), list.file, list.item(i).path + "/fromRest" };
            problems.push_back(spot.error(ErrorCode::BadValue, "true", "false"));
        }
        game.pools.push_back(std::move(pool));
    }
    if (problems.size() != before) {
        game.pools.clear();
    }
}

void readDrawDays(ObjectReader& reader, Game& game, Problems& problems)
{
    const JsonValue* days = reader.optionalArray("drawDays");
    if (days == nullptr) {
        return;
    }
    const JsonSpot list { *days, reader.file(), "/drawDays" };
    const auto words = readStrings(list, problems);
    for (std::size_t i = 0; words && i < words->size(); ++i) {
        const auto* found = std::ranges::find(kDayWords, (*words)[i]);
        const std::chrono::weekday day { static_cast<unsigned>(found - kDayWords.begin()) };
        if (found == kDayWords.end() || std::ranges::find(game.drawDays, day) != game.drawDays.end()) {
            problems.push_back(list.item(i).error(ErrorCode::BadValue, (*words)[i], "monday, tuesday, …"));
        } else {
            game.drawDays.push_back(day);
        }
    }
}

// Texts of which none is empty: that would stand in every text and begin every label.
std::vector<std::string> readNames(const JsonSpot& spot, Problems& problems)
{
    const auto read = readStrings(spot, problems).value_or(std::vector<std::string> {});
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i].empty()) {
            problems.push_back(spot.item(i).error(ErrorCode::BadValue, "\"\""));
        }
    }
    return read;
}

std::vector<std::string> readNames(ObjectReader& reader, const std::string& key, Problems& problems)
{
    const JsonValue* names = reader.optionalArray(key);
    return names == nullptr ? std::vector<std::string> {}
                            : readNames({ *names, reader.file(), reader.path() + "/" + key }, problems);
}

// Whether the pools allow of the bet: one pool, of which it picks some; or one of digits, as many as the pattern has.
bool fits(const BetType& bet, const std::vector<Pool>& pools)
{
    if (pools.empty() || (bet.pick == 0 && bet.pattern.empty())) {
        return true;
    }
    const Pool& pool = pools.front();
    if (bet.pick > 0) {
        return pools.size() == 1 && bet.pattern.empty() && !pool.ordered && bet.pick <= pool.last - pool.first + 1;
    }
    const bool falling = std::ranges::is_sorted(bet.pattern, std::ranges::greater());
    return pools.size() == 1 && pool.ordered && falling && bet.pattern.back() > 0
        && std::accumulate(bet.pattern.begin(), bet.pattern.end(), 0) == pool.count;
}

BetType readBet(const JsonSpot& spot, const std::vector<Pool>& pools, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    BetType bet;
    bet.id = reader.string("id").value_or("");
    if (!reader.failed() && !isId(bet.id)) {
        reader.note(ErrorCode::BadValue, "id", bet.id, "a–z 0–9");
    }
    bet.label = reader.bilingual("label").value_or(Bilingual {});
    bet.words = readNames(reader, "words", problems);
    if (reader.has("pick")) {
        bet.pick = readBounded(reader, "pick", 1, kLargestNumber);
    }
    if (const JsonValue* pattern = reader.optionalArray("pattern")) {
        bet.pattern = readIntegers({ *pattern, spot.file, spot.path + "/pattern" }, problems).value_or(bet.pattern);
    }
    reader.rejectOthers();
    if (!reader.failed() && !fits(bet, pools)) {
        reader.note(ErrorCode::BadValue, bet.pick > 0 ? "pick" : "pattern", bet.id, "pools");
    }
    return bet;
}

// No bets where there was a mistake in one.
void readBets(ObjectReader& reader, Game& game, Problems& problems)
{
    const JsonValue* bets = reader.optionalArray("bets");
    if (bets == nullptr) {
        return;
    }
    const JsonSpot list { *bets, reader.file(), "/bets" };
    for (std::size_t i = 0; i < bets->items.size(); ++i) {
        BetType bet = readBet(list.item(i), game.pools, problems);
        if (std::ranges::find(game.bets, bet.id, &BetType::id) != game.bets.end()) {
            problems.push_back(list.item(i).error(ErrorCode::DuplicateId, bet.id));
        }
        game.bets.push_back(std::move(bet));
    }
}

// https; plain http on this machine alone.
void readHistory(ObjectReader& reader, Game& game)
{
    const auto address = reader.optionalString("history");
    if (!address) {
        return;
    }
    const auto begins = [&address](std::string_view start) { return address->starts_with(start); };
    const bool isSafe = begins("https://") || begins("http://127.0.0.1:") || begins("http://[::1]:");
    if (!isSafe || address->find("{page}") == std::string::npos) {
        reader.note(ErrorCode::BadValue, "history", *address, "https://… {page} …");
        return;
    }
    game.history = *address;
}

} // namespace

std::optional<Game> parseGame(std::string_view bytes, const std::string& file, Problems& problems)
{
    const Result<JsonValue> json = text::parseJson(bytes, file);
    if (!json) {
        problems.push_back(json.error());
        return {};
    }
    const std::size_t before = problems.size();
    ObjectReader reader(*json, file, "", problems);
    Game game;
    static_cast<void>(reader.optionalString("$schema"));
    if (const auto id = reader.string("id")) {
        game.id = *id;
        if (!isId(game.id)) {
            reader.note(ErrorCode::BadValue, "id", game.id, "a–z 0–9");
        }
    }
    game.name = reader.bilingual("name").value_or(Bilingual {});
    game.region = reader.bilingual("region").value_or(Bilingual {});
    readPools(reader, game, problems);
    readDrawDays(reader, game, problems);
    game.betPrice = readMoney(reader, "betPrice", reader.number("betPrice")).value_or(Money {});
    game.addOnPrice = readMoney(reader, "addOnPrice", reader.optionalNumber("addOnPrice"));
    readBets(reader, game, problems);
    readRuleVersions(reader, game, problems);
    game.sideBets = readNames(reader, "sideBets", problems);
    game.aliases = readNames(reader, "aliases", problems);
    readHistory(reader, game);
    reader.rejectOthers();
    return problems.size() == before ? std::optional(game) : std::nullopt;
}

} // namespace broadsheet::lottery
