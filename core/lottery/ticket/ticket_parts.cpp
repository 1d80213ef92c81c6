// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_parts.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace broadsheet::lottery {

namespace {

using Kind = TicketToken::Kind;
using Mistake = TicketMistake;

constexpr std::size_t kLongestNumber = 6; // figures; longer ones are in no pool

struct Number {
    int value = 0;
    std::string text;
    std::size_t at = 0;
    std::size_t length = 0;
};

std::size_t widthOf(const Pool& pool)
{
    return std::to_string(pool.last).size();
}

// "0809" as 08 and 09, where numbers have two figures; another run is one number.
std::vector<Number> numbersIn(const TicketToken& run, std::size_t width)
{
    const std::size_t figures = run.text.size();
    const std::size_t step = figures > width && figures % width == 0 ? width : figures;
    std::vector<Number> numbers;
    for (std::size_t i = 0; i < figures; i += step) {
        Number number { .text = run.text.substr(i, step) };
        // Full-width figures have three bytes each.
        const std::size_t bytes = run.length / figures;
        number.at = run.at + i * bytes;
        number.length = step * bytes;
        const char* begin = number.text.data();
        if (number.text.size() > kLongestNumber
            || std::from_chars(begin, begin + number.text.size(), number.value).ec != std::errc {}) {
            number.value = -1;
        }
        numbers.push_back(std::move(number));
    }
    return numbers;
}

Mistake mistakeAt(Mistake::Kind kind, const Number& number, std::size_t pool)
{
    return { .kind = kind, .at = number.at, .length = number.length, .pool = pool, .word = number.text };
}

bool isIn(const Pool& pool, const Number& number)
{
    return number.value >= pool.first && number.value <= pool.last;
}

bool marksBankers(const TicketToken& token)
{
    return token.kind == Kind::Open || token.kind == Kind::Close || token.kind == Kind::Hash
        || token.kind == Kind::Bankers || token.kind == Kind::Others;
}

std::optional<Mistake> bankersIn(const TicketPart& part)
{
    const auto mark = std::ranges::find_if(part.tokens, marksBankers);
    if (mark == part.tokens.end()) {
        return {};
    }
    return Mistake {
        .kind = Mistake::Kind::NoBankersHere, .at = mark->at, .length = mark->length, .pool = part.pool, .word = {}
    };
}

// The runs of digits by the place that they are for.
std::vector<std::vector<TicketToken>> runsByPlace(const TicketPart& part, const Pool& pool)
{
    std::vector<std::vector<TicketToken>> places;
    bool joins = false;
    for (const TicketToken& token : part.tokens) {
        if (token.kind == Kind::Slash) {
            joins = true;
        } else if (token.kind == Kind::Digits) {
            if (places.empty() || (!joins && pool.count > 1)) {
                places.emplace_back();
            }
            places.back().push_back(token);
            joins = false;
        }
    }
    return places;
}

// 250 for three places: a place for each of the figures.
std::vector<std::vector<TicketToken>> spread(const TicketToken& run)
{
    std::vector<std::vector<TicketToken>> places;
    const std::size_t bytes = run.length / run.text.size();
    for (std::size_t i = 0; i < run.text.size(); ++i) {
        places.push_back({ { .kind = Kind::Digits,
            .text = run.text.substr(i, 1),
            .index = 0,
            .at = run.at + i * bytes,
            .length = bytes } });
    }
    return places;
}

TicketResult<std::vector<int>> readPlace(const std::vector<TicketToken>& runs, const Pool& pool, std::size_t poolIndex)
{
    std::vector<int> numbers;
    for (const TicketToken& run : runs) {
        for (const Number& number : numbersIn(run, widthOf(pool))) {
            if (!isIn(pool, number)) {
                return std::unexpected(mistakeAt(Mistake::Kind::NumberOutOfPool, number, poolIndex));
            }
            if (std::ranges::find(numbers, number.value) != numbers.end()) {
                return std::unexpected(mistakeAt(Mistake::Kind::NumberRepeated, number, poolIndex));
            }
            numbers.push_back(number.value);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

Mistake mistakeOf(Mistake::Kind kind, const TicketPart& part, int found, int wanted)
{
    Mistake mistake { .kind = kind, .pool = part.pool, .found = found, .wanted = wanted, .word = {} };
    const auto isDigits = [](const TicketToken& token) { return token.kind == Kind::Digits; };
    const auto first = std::ranges::find_if(part.tokens, isDigits);
    if (first != part.tokens.end()) {
        const auto last = std::find_if(part.tokens.rbegin(), part.tokens.rend(), isDigits);
        mistake.at = first->at;
        mistake.length = last->at + last->length - first->at;
    }
    return mistake;
}

std::size_t countNumbers(const TicketPart& part, const Pool& pool)
{
    std::size_t count = 0;
    for (const TicketToken& token : part.tokens) {
        count += token.kind == Kind::Digits ? numbersIn(token, widthOf(pool)).size() : 0;
    }
    return count;
}

TicketResult<PoolChoice> readNumbers(const TicketPart& part, const Pool& pool)
{
    PoolChoice choice;
    bool areBankers = false;
    for (const TicketToken& token : part.tokens) {
        if (token.kind == Kind::Open || token.kind == Kind::Bankers) {
            areBankers = true;
        } else if (token.kind == Kind::Close || token.kind == Kind::Others) {
            areBankers = false;
        } else if (token.kind == Kind::Hash) {
            choice.bankers.insert(choice.bankers.end(), choice.numbers.begin(), choice.numbers.end());
            choice.numbers.clear();
            areBankers = false;
        } else if (token.kind == Kind::Digits) {
            for (const Number& number : numbersIn(token, widthOf(pool))) {
                if (!isIn(pool, number)) {
                    return std::unexpected(mistakeAt(Mistake::Kind::NumberOutOfPool, number, part.pool));
                }
                if (std::ranges::find(choice.numbers, number.value) != choice.numbers.end()
                    || std::ranges::find(choice.bankers, number.value) != choice.bankers.end()) {
                    return std::unexpected(mistakeAt(Mistake::Kind::NumberRepeated, number, part.pool));
                }
                (areBankers ? choice.bankers : choice.numbers).push_back(number.value);
            }
        }
    }
    std::ranges::sort(choice.bankers);
    std::ranges::sort(choice.numbers);
    return choice;
}

TicketResult<PoolChoice> readPlaces(const TicketPart& part, const Pool& pool)
{
    if (const auto mistake = bankersIn(part)) {
        return std::unexpected(*mistake);
    }
    std::vector<std::vector<TicketToken>> runs = runsByPlace(part, pool);
    const auto wanted = static_cast<std::size_t>(pool.count);
    if (runs.size() == 1 && runs[0].size() == 1 && wanted > 1 && widthOf(pool) == 1) {
        runs = spread(runs[0][0]);
    }
    if (runs.size() != wanted) {
        const Mistake::Kind kind = runs.size() < wanted ? Mistake::Kind::TooFewNumbers : Mistake::Kind::TooManyNumbers;
        return std::unexpected(mistakeOf(kind, part, static_cast<int>(runs.size()), pool.count));
    }
    PoolChoice choice;
    for (const std::vector<TicketToken>& place : runs) {
        TicketResult<std::vector<int>> numbers = readPlace(place, pool, part.pool);
        if (!numbers) {
            return std::unexpected(std::move(numbers.error()));
        }
        choice.places.push_back(*std::move(numbers));
    }
    return choice;
}

TicketResult<PoolChoice> readPattern(const TicketPart& part, const Pool& pool, const BetType& bet)
{
    if (const auto mistake = bankersIn(part)) {
        return std::unexpected(*mistake);
    }
    PoolChoice choice;
    for (const TicketToken& token : part.tokens) {
        if (token.kind != Kind::Digits) {
            continue;
        }
        for (const Number& number : numbersIn(token, widthOf(pool))) {
            if (!isIn(pool, number)) {
                return std::unexpected(mistakeAt(Mistake::Kind::NumberOutOfPool, number, part.pool));
            }
            choice.numbers.push_back(number.value);
        }
    }
    std::ranges::sort(choice.numbers);
    const std::vector<int> pattern = patternOf(choice.numbers);
    const bool allDiffer = !pattern.empty() && pattern.front() == 1;
    if (pattern != bet.pattern && (!allDiffer || pattern.size() < bet.pattern.size())) {
        return std::unexpected(mistakeOf(Mistake::Kind::PatternDiffers, part, static_cast<int>(choice.numbers.size()),
            static_cast<int>(bet.pattern.size())));
    }
    return choice;
}

} // namespace broadsheet::lottery
