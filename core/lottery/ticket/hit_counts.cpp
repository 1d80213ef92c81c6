// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/hit_counts.h"

#include <algorithm>
#include <utility>

namespace broadsheet::lottery {

namespace {

void add(HitCounts& counts, std::vector<int> hits, Tally lines)
{
    if (lines > 0) {
        Tally& known = counts[std::move(hits)];
        known = sumOf(known, lines);
    }
}

using Runs = std::map<std::pair<int, int>, Tally>; // the longest run so far and the one that goes on → lines

HitCounts countInPlace(const std::vector<ChosenPlace>& places)
{
    std::vector<Tally> lines { 1 }; // by hits
    for (const ChosenPlace& place : places) {
        std::vector<Tally> next(lines.size() + 1, 0);
        for (std::size_t hits = 0; hits < lines.size(); ++hits) {
            next[hits] = sumOf(next[hits], productOf(lines[hits], place.wrong));
            next[hits + 1] = sumOf(next[hits + 1], productOf(lines[hits], place.right));
        }
        lines = std::move(next);
    }
    HitCounts counts;
    for (std::size_t hits = 0; hits < lines.size(); ++hits) {
        add(counts, { static_cast<int>(hits) }, lines[hits]);
    }
    return counts;
}

HitCounts countPrefix(const std::vector<ChosenPlace>& places)
{
    HitCounts counts;
    Tally right = 1; // lines that are right so far
    for (std::size_t hits = 0; hits < places.size(); ++hits) {
        Tally lines = productOf(right, places[hits].wrong);
        for (std::size_t rest = hits + 1; rest < places.size(); ++rest) {
            lines = productOf(lines, sumOf(places[rest].right, places[rest].wrong));
        }
        add(counts, { static_cast<int>(hits) }, lines);
        right = productOf(right, places[hits].right);
    }
    add(counts, { static_cast<int>(places.size()) }, right);
    return counts;
}

HitCounts countRun(const std::vector<ChosenPlace>& places)
{
    Runs runs { { { 0, 0 }, 1 } };
    for (const ChosenPlace& place : places) {
        Runs next;
        const auto addTo = [&next](std::pair<int, int> run, Tally lines) {
            Tally& known = next[run];
            known = sumOf(known, lines);
        };
        for (const auto& [run, lines] : runs) {
            addTo({ run.first, 0 }, productOf(lines, place.wrong));
            addTo({ std::max(run.first, run.second + 1), run.second + 1 }, productOf(lines, place.right));
        }
        runs = std::move(next);
    }
    HitCounts counts;
    for (const auto& [run, lines] : runs) {
        add(counts, { run.first }, lines);
    }
    return counts;
}

} // namespace

HitCounts countHits(const ChosenNumbers& chosen, bool withSpecial)
{
    HitCounts counts;
    for (int hits = 0; hits <= std::min(chosen.hits, chosen.take); ++hits) {
        for (int specials = 0; specials <= std::min(chosen.specials, chosen.take - hits); ++specials) {
            const Tally lines = productOf(productOf(choose(chosen.hits, hits), choose(chosen.specials, specials)),
                choose(chosen.misses, chosen.take - hits - specials));
            std::vector<int> key { hits + chosen.bankerHits };
            if (withSpecial) {
                key.push_back(specials + chosen.bankerSpecials);
            }
            add(counts, std::move(key), lines);
        }
    }
    return counts;
}

HitCounts countHits(const std::vector<ChosenPlace>& places, Hits hits)
{
    switch (hits) {
    case Hits::Places:
        return countInPlace(places);
    case Hits::Prefix:
        return countPrefix(places);
    case Hits::Run:
        break;
    }
    return countRun(places);
}

HitCounts combined(const HitCounts& first, const HitCounts& second)
{
    HitCounts counts;
    for (const auto& [hits, lines] : first) {
        for (const auto& [moreHits, moreLines] : second) {
            std::vector<int> key = hits;
            key.insert(key.end(), moreHits.begin(), moreHits.end());
            add(counts, std::move(key), productOf(lines, moreLines));
        }
    }
    return counts;
}

Tally totalOf(const HitCounts& counts)
{
    Tally total = 0;
    for (const auto& [hits, lines] : counts) {
        total = sumOf(total, lines);
    }
    return total;
}

} // namespace broadsheet::lottery
