// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/rule_file.h"

#include "core/lottery/json_lists.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::lottery {

namespace {

using text::JsonValue;
using text::ObjectReader;

constexpr double kLargestAmount = 1e10; // yuan

// The most that a line of that type can match in a pool.
int mostHits(const Pool& pool, const BetType& bet)
{
    return bet.pick > 0 ? std::min(bet.pick, pool.count) : pool.count;
}

std::vector<Match> readMatches(
    const JsonSpot& spot, const std::vector<Pool>& pools, const BetType& bet, Problems& problems)
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
            const int most = mostHits(pools[pool], bet);
            if (perPool[pool] < 0 || perPool[pool] > most) {
                problems.push_back(
                    spot.item(i).item(pool).error(ErrorCode::BadValue, std::to_string(perPool[pool]), span(0, most)));
            }
        }
        matches.push_back({ perPool });
    }
    return matches;
}

// The type of bet that the tier names; the first where it names none.
std::size_t readBet(ObjectReader& reader, const Game& game)
{
    const auto id = reader.optionalString("bet");
    const auto found = std::ranges::find(game.bets, id.value_or(""), &BetType::id);
    if (id && found == game.bets.end()) {
        reader.note(ErrorCode::UnknownReference, "bet", *id, "bets");
    }
    return found == game.bets.end() ? 0 : static_cast<std::size_t>(found - game.bets.begin());
}

// Prizes that hold under conditions; those have to be put into words.
void readPrizes(const JsonSpot& spot, ObjectReader& reader, Tier& tier, Problems& problems)
{
    tier.prize = readMoney(reader, "prize", reader.optionalNumber("prize"));
    tier.atMost = readMoney(reader, "atMost", reader.optionalNumber("atMost"));
    const JsonValue* others = reader.optionalArray("otherPrizes");
    if (others == nullptr) {
        return;
    }
    const JsonSpot list { *others, spot.file, spot.path + "/otherPrizes" };
    for (std::size_t i = 0; i < others->items.size(); ++i) {
        const JsonSpot item = list.item(i);
        if (item.value.type != JsonValue::Type::Number || !tier.prize) {
            problems.push_back(item.error(ErrorCode::BadValue, "otherPrizes", "prize"));
        } else if (const auto money = readMoney(reader, "otherPrizes", item.value.number)) {
            tier.otherPrizes.push_back(*money);
        }
    }
    if (!reader.has("condition")) {
        reader.note(ErrorCode::MissingField, "condition", "condition");
    }
}

Tier readTier(const JsonSpot& spot, const Game& game, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    Tier tier;
    tier.label = reader.bilingual("label").value_or(Bilingual {});
    tier.bet = readBet(reader, game);
    const BetType& bet = game.betTypes()[tier.bet];
    if (const JsonValue* matches = reader.optionalArray("matches")) {
        tier.matches = readMatches({ *matches, spot.file, spot.path + "/matches" }, game.pools, bet, problems);
        if (!bet.pattern.empty()) {
            reader.note(ErrorCode::BadValue, "matches", bet.id, "condition");
        }
    }
    readPrizes(spot, reader, tier, problems);
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

std::optional<Date> readDate(ObjectReader& reader, std::string_view key, const std::optional<std::string>& text)
{
    if (!text) {
        return {};
    }
    const Result<Date> date = parseDate(*text);
    if (!date) {
        reader.note(ErrorCode::BadDate, key, *text, "2024-03-11");
        return {};
    }
    return *date;
}

RuleVersion readRules(const JsonSpot& spot, const Game& game, Problems& problems)
{
    ObjectReader reader(spot.value, spot.file, spot.path, problems);
    RuleVersion rules;
    rules.from = readDate(reader, "from", reader.string("from")).value_or(Date {});
    rules.until = readDate(reader, "until", reader.optionalString("until"));
    if (rules.until && *rules.until < rules.from) {
        reader.note(ErrorCode::BadValue, "until", isoDate(*rules.until), "≥ " + isoDate(rules.from));
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

} // namespace

std::string span(std::int64_t low, std::int64_t high)
{
    return std::to_string(low) + "–" + std::to_string(high);
}

int readBounded(text::ObjectReader& reader, std::string_view key, int low, int high)
{
    const std::optional<std::int64_t> value = reader.integer(key);
    if (value && (*value < low || *value > high)) {
        reader.note(ErrorCode::BadValue, key, std::to_string(*value), span(low, high));
        return low;
    }
    return static_cast<int>(value.value_or(low));
}

std::optional<Money> readMoney(text::ObjectReader& reader, std::string_view key, std::optional<double> yuanFound)
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

void readRuleVersions(text::ObjectReader& reader, Game& game, Problems& problems)
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

} // namespace broadsheet::lottery
