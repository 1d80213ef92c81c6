// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/odds.h"

#include "core/lottery/ticket/ticket.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace broadsheet::lottery {

namespace {

Chance reduced(Tally favourable, Tally of)
{
    const Tally shared = std::gcd(favourable, of);
    return { .favourable = favourable / shared, .of = of / shared };
}

int sizeOf(const Pool& pool)
{
    return pool.last - pool.first + 1;
}

// Every bet of the type by what it hits, whatever is drawn.
HitCounts hitsOfAllBets(const Game& game, const BetType& bet)
{
    HitCounts counts { { {}, 1 } };
    for (const std::size_t at : chosenPools(game)) {
        const Pool& pool = game.pools[at];
        if (pool.ordered) {
            const ChosenPlace any { .right = 1, .wrong = static_cast<Tally>(sizeOf(pool) - 1) };
            counts = combined(
                counts, countHits(std::vector<ChosenPlace>(static_cast<std::size_t>(pool.count), any), pool.hits));
            continue;
        }
        const bool withSpecial = at + 1 < game.pools.size() && game.pools[at + 1].fromRest;
        const int specials = withSpecial ? game.pools[at + 1].count : 0;
        const ChosenNumbers all { .take = numbersOfABet(pool, bet),
            .hits = pool.count,
            .specials = specials,
            .misses = sizeOf(pool) - pool.count - specials };
        counts = combined(counts, countHits(all, withSpecial));
    }
    return counts;
}

// In how many orders the digits of the pattern can be drawn.
Tally ordersOf(const std::vector<int>& pattern)
{
    Tally orders = 1;
    int places = std::accumulate(pattern.begin(), pattern.end(), 0);
    for (const int alike : pattern) {
        orders = productOf(orders, choose(places, alike));
        places -= alike;
    }
    return orders;
}

// Favourable outcomes per tier of the bet; nothing for a tier that is said in words.
std::vector<std::optional<Tally>> favourable(
    const Game& game, const RuleVersion& rules, std::size_t bet, const HitCounts& counts)
{
    std::vector<std::optional<Tally>> result(rules.tiers.size());
    const BetType& type = game.betTypes()[bet];
    HitCounts left = counts;
    bool isFirst = true;
    for (std::size_t tier = 0; tier < rules.tiers.size(); ++tier) {
        if (rules.tiers[tier].bet != bet) {
            continue;
        }
        if (!type.pattern.empty()) {
            result[tier] = isFirst ? ordersOf(type.pattern) : 0;
        } else if (!rules.tiers[tier].matches.empty()) {
            Tally lines = 0;
            for (const Match& match : rules.tiers[tier].matches) {
                const auto found = left.find(match.perPool);
                if (found != left.end()) {
                    lines = sumOf(lines, found->second);
                    left.erase(found); // the highest tier takes it
                }
            }
            result[tier] = lines;
        }
        isFirst = false;
    }
    return result;
}

Tally drawsOf(const Pool& pool)
{
    Tally draws = 1;
    for (int i = 0; i < pool.count; ++i) {
        draws = productOf(draws, static_cast<Tally>(sizeOf(pool)));
    }
    return draws;
}

std::optional<BetOdds> oddsOfBet(const Game& game, const RuleVersion& rules, std::size_t bet)
{
    const BetType& type = game.betTypes()[bet];
    const bool byPattern = !type.pattern.empty();
    const HitCounts counts = byPattern ? HitCounts {} : hitsOfAllBets(game, type);
    BetOdds odds {
        .bet = bet, .outcomes = byPattern ? drawsOf(game.pools.front()) : totalOf(counts), .tiers = {}, .nothing = {}
    };
    if (odds.outcomes == kTooMany) {
        return {};
    }
    const std::vector<std::optional<Tally>> lines = favourable(game, rules, bet, counts);
    Tally left = odds.outcomes;
    bool isKnown = true;
    for (std::size_t tier = 0; tier < lines.size(); ++tier) {
        if (rules.tiers[tier].bet != bet) {
            continue;
        }
        odds.tiers.push_back({ .tier = tier,
            .chance = lines[tier] ? std::optional(reduced(*lines[tier], odds.outcomes)) : std::nullopt });
        isKnown = isKnown && lines[tier];
        left -= lines[tier].value_or(0);
    }
    if (isKnown) {
        odds.nothing = reduced(left, odds.outcomes);
    }
    return odds;
}

} // namespace

double Chance::value() const
{
    return static_cast<double>(favourable) / static_cast<double>(of);
}

double Chance::oneIn() const
{
    return favourable == 0 ? std::numeric_limits<double>::infinity()
                           : static_cast<double>(of) / static_cast<double>(favourable);
}

std::optional<std::vector<BetOdds>> oddsOf(const Game& game, const RuleVersion& rules)
{
    std::vector<BetOdds> all;
    for (std::size_t bet = 0; bet < game.betTypes().size(); ++bet) {
        std::optional<BetOdds> odds = oddsOfBet(game, rules, bet);
        if (!odds) {
            return {};
        }
        all.push_back(*std::move(odds));
    }
    return all;
}

ExpectedValue expectedValue(
    const BetOdds& odds, const RuleVersion& rules, const std::vector<TierPrize>& prizes, bool addOn)
{
    constexpr double kFenPerYuan = 100;
    ExpectedValue result;
    double limits = 0;
    bool allLimited = true;
    for (const TierOdds& tier : odds.tiers) {
        const TierPrize& prize = prizes[tier.tier];
        const Tier& rule = rules.tiers[tier.tier];
        const bool paysAddOn = addOn && rule.addOnPercent;
        if (!tier.chance || !prize.prize || (paysAddOn && !prize.addOn)) {
            result.unknown.push_back(tier.tier);
            const bool isLimited = tier.chance && rule.atMost && !paysAddOn;
            allLimited = allLimited && isLimited;
            limits += isLimited ? tier.chance->value() * static_cast<double>(rule.atMost->fen) / kFenPerYuan : 0;
            continue;
        }
        const std::int64_t fen = prize.prize->fen + (paysAddOn ? prize.addOn->fen : 0);
        result.yuan += tier.chance->value() * static_cast<double>(fen) / kFenPerYuan;
    }
    result.atMost = allLimited && !result.unknown.empty() ? result.yuan + limits : 0;
    return result;
}

} // namespace broadsheet::lottery
