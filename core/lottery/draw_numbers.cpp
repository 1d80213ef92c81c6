// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_numbers.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

using Numbers = std::vector<std::vector<int>>;

void appendSize(std::string& shape, std::size_t size)
{
    shape += (shape.empty() ? "" : " + ") + std::to_string(size);
}

bool isRepeated(const Numbers& numbers, const Pool& pool, std::size_t list, std::size_t index)
{
    if (pool.ordered) {
        return false;
    }
    const std::vector<int>& own = numbers[list];
    const auto here = own.begin() + static_cast<std::ptrdiff_t>(index);
    if (std::find(own.begin(), here, *here) != here) {
        return true;
    }
    return pool.fromRest && list > 0 && std::ranges::find(numbers[list - 1], *here) != numbers[list - 1].end();
}

std::string padded(int number, std::size_t width)
{
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::vector<NumberMistake> numberMistakes(const Numbers& numbers, const std::vector<Pool>& pools)
{
    using Kind = NumberMistake::Kind;
    std::vector<NumberMistake> mistakes;
    if (numbers.size() != pools.size()) {
        mistakes.push_back({ .kind = Kind::WrongPoolCount });
        return mistakes;
    }
    for (std::size_t list = 0; list < pools.size(); ++list) {
        const Pool& pool = pools[list];
        if (numbers[list].size() != static_cast<std::size_t>(pool.count)) {
            mistakes.push_back({ .kind = Kind::WrongCount, .pool = list });
        }
        for (std::size_t i = 0; i < numbers[list].size(); ++i) {
            const int number = numbers[list][i];
            if (number < pool.first || number > pool.last) {
                mistakes.push_back({ .kind = Kind::OutOfPool, .pool = list, .index = i, .number = number });
            }
            if (isRepeated(numbers, pool, list, i)) {
                mistakes.push_back({ .kind = Kind::Repeated, .pool = list, .index = i, .number = number });
            }
        }
    }
    return mistakes;
}

std::string shapeOf(const Numbers& numbers)
{
    std::string shape;
    for (const std::vector<int>& list : numbers) {
        appendSize(shape, list.size());
    }
    return shape;
}

std::string shapeOf(const std::vector<Pool>& pools)
{
    std::string shape;
    for (const Pool& pool : pools) {
        appendSize(shape, static_cast<std::size_t>(pool.count));
    }
    return shape;
}

std::string rangeOf(const Pool& pool)
{
    return std::to_string(pool.first) + "–" + std::to_string(pool.last);
}

std::string paddedNumber(int number, const Pool& pool)
{
    return padded(number, std::to_string(pool.last).size());
}

std::string printedNumbers(const Numbers& numbers, const std::vector<Pool>& pools)
{
    std::string text;
    for (std::size_t list = 0; list < numbers.size(); ++list) {
        const bool known = list < pools.size();
        const std::size_t width = known ? std::to_string(pools[list].last).size() : 1;
        const char separator = known && pools[list].ordered ? ' ' : '+';
        for (std::size_t i = 0; i < numbers[list].size(); ++i) {
            if (i > 0) {
                text += separator;
            } else if (!text.empty()) {
                text += ' ';
            }
            text += padded(numbers[list][i], width);
        }
    }
    return text;
}

} // namespace broadsheet::lottery
