// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/game.h"

#include "core/lottery/json_lists.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace broadsheet::lottery {

namespace {

using text::JsonValue;
using text::ObjectReader;

constexpr int kLargestNumber = 999;
constexpr double kLargestAmount = 1e10; // yuan

constexpr std::array<std::string_view, 7> kDayWords { "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday" };

std::string span(std::int64_t low, std::int64_t high)
{
    return std::to_string(low) + "–" + std::to_string(high);
}

// A required integer within bounds; `low` where it is missing or mistaken, which has then been noted.
int readBounded(ObjectReader& reader, std::string_view key, int low, int high)
{
    const std::optional<std::int64_t> value = reader.integer(key);
    if (value && (*value < low || *value > high)) {
        reader.note(ErrorCode::BadValue, key, std::to_string(*value), span(low, high));
        return low;
    }
    return static_cast<int>(value.value_or(low));
}

std::optional<Money> readMoney(ObjectReader& reader, std::string_view key, std::optional<double> yuanFound)
{
    if (!yuanFound) {
        return {};
    }
    const double fen = *yuanFound * 100;
    if (fen < 0 || *yuanFound > kLargestAmount || std::abs(fen - std::round(fen)) > 1e-3) {
        reader.note(ErrorCode::BadValue, key, std::to_string(*yuanFound), "0, 0.05, 10000");
        return {};
    }
    return Money { std::llround(fen) };
}

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

std::vector<Match> readMatches(const JsonSpot& spot, const std::vector<Pool>& pools, Problems& problems)
{
    std::vector<Match> matches;
    const auto lists = readIntegerLists(spot, problems);
    for (std::size_t i = 0; lists && !pools.empty() && i < lists->size(); ++i) {
        const std::vector<int>& perPool = (*lists)[i];
        if (perPool.size() != pools.size()) {
            problems.push_back(
                spot.item(i).error(ErrorCode::BadValue, std::to_string(perPool.size()), std::to_string(pools.size())));
            continue;
        }
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            if (perPool[pool] < 0 || perPool[pool] > pools[pool].count) {
                problems.push_back(spot.item(i).item(pool).error(
                    ErrorCode::BadValue, std::to_string(perPool[pool]), span(0, pools[pool].count)));
            }
        }
        matches.push_back({ perPool });
    }
    return matches;
}

Tier readTier(const JsonSpot& spot, const Game& game, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    Tier tier;
    tier.label = reader.bilingual("label").value_or(Bilingual {});
    if (const JsonValue* matches = reader.optionalArray("matches")) {
        tier.matches = readMatches({ *matches, spot.file, spot.path + "/matches" }, game.pools, problems);
    }
    tier.prize = readMoney(reader, "prize", reader.optionalNumber("prize"));
    if (reader.has("addOnPercent")) {
        tier.addOnPercent = readBounded(reader, "addOnPercent", 1, 1000);
        if (!game.addOnPrice) {
            reader.note(ErrorCode::UnknownReference, "addOnPercent", std::to_string(*tier.addOnPercent), "addOnPrice");
        }
    }
    tier.condition = reader.optionalBilingual("condition").value_or(Bilingual {});
    reader.rejectOthers();
    if (!reader.has("matches") && !reader.has("condition")) {
        reader.note(ErrorCode::MissingField, "matches", "matches");
    }
    return tier;
}

RuleVersion readRules(const JsonSpot& spot, const Game& game, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    RuleVersion rules;
    if (const auto from = reader.string("from")) {
        if (const Result<Date> date = parseDate(*from)) {
            rules.from = *date;
        } else {
            reader.note(ErrorCode::BadDate, "from", *from, "2024-03-11");
        }
    }
    rules.unverified = reader.flag("unverified");
    rules.note = reader.optionalBilingual("note").value_or(Bilingual {});
    if (rules.unverified && !reader.has("note")) {
        reader.note(ErrorCode::MissingField, "note", "note");
    }
    if (const JsonValue* tiers = reader.array("tiers")) {
        const JsonSpot list { *tiers, spot.file, spot.path + "/tiers" };
        for (std::size_t i = 0; i < tiers->items.size(); ++i) {
            rules.tiers.push_back(readTier(list.item(i), game, problems));
        }
        if (tiers->items.empty()) {
            reader.note(ErrorCode::BadValue, "tiers", "[]");
        }
    }
    reader.rejectOthers();
    return rules;
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

void readRuleVersions(ObjectReader& reader, Game& game, Problems& problems)
{
    const JsonValue* versions = reader.array("rules");
    if (versions == nullptr) {
        return;
    }
    if (versions->items.empty()) {
        reader.note(ErrorCode::BadValue, "rules", "[]");
    }
    const JsonSpot list { *versions, reader.file(), "/rules" };
    for (std::size_t i = 0; i < versions->items.size(); ++i) {
        const JsonSpot spot = list.item(i);
        const std::size_t before = problems.size();
        RuleVersion rules = readRules(spot, game, problems);
        if (problems.size() == before && !game.rules.empty() && rules.from <= game.rules.back().from) {
            problems.push_back(
                spot.error(ErrorCode::BadValue, isoDate(rules.from), "> " + isoDate(game.rules.back().from)));
        }
        game.rules.push_back(std::move(rules));
    }
}

// Texts of which none is empty: that would stand in every text and begin every label.
std::vector<std::string> readNames(ObjectReader& reader, const std::string& key, Problems& problems)
{
    const JsonValue* names = reader.optionalArray(key);
    if (names == nullptr) {
        return {};
    }
    const JsonSpot list { *names, reader.file(), "/" + key };
    const auto read = readStrings(list, problems).value_or(std::vector<std::string> {});
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i].empty()) {
            problems.push_back(list.item(i).error(ErrorCode::BadValue, "\"\""));
        }
    }
    return read;
}

} // namespace

const RuleVersion* Game::rulesOn(const Date& day) const
{
    const auto later = std::ranges::upper_bound(rules, day, {}, &RuleVersion::from);
    return later == rules.begin() ? nullptr : &*std::prev(later);
}

int Game::resultSize() const
{
    return std::accumulate(
        pools.begin(), pools.end(), 0, [](int total, const Pool& pool) { return total + pool.count; });
}

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
    readRuleVersions(reader, game, problems);
    game.sideBets = readNames(reader, "sideBets", problems);
    game.aliases = readNames(reader, "aliases", problems);
    reader.rejectOthers();
    return problems.size() == before ? std::optional(game) : std::nullopt;
}

} // namespace broadsheet::lottery
