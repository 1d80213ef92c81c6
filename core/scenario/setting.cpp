// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/setting.h"

#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace broadsheet::scenario {

namespace {

Error failure(ErrorCode code, std::string_view detail, std::string expected)
{
    return { .code = code, .place = {}, .detail = std::string(detail), .expected = std::move(expected) };
}

std::string inputWords()
{
    std::string words;
    for (const InputId id : kInputIds) {
        words += (words.empty() ? "" : ", ") + std::string(kindOf(id).word);
    }
    return words;
}

// "0.3", "2e8", "30%".
Result<double> parseNumber(std::string_view text)
{
    const bool isPercent = text.ends_with('%');
    const std::string_view digits = isPercent ? text.substr(0, text.size() - 1) : text;
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size()) {
        return std::unexpected(failure(ErrorCode::BadValue, text, "2e8, 0.3, 30%, 1.1..1.3:uniform"));
    }
    return isPercent ? number / 100 : number;
}

Result<std::vector<double>> parseNumbers(std::string_view text)
{
    std::vector<double> numbers;
    for (bool isLast = false; !isLast;) {
        const std::size_t end = text.find("..");
        isLast = end == std::string_view::npos;
        const auto number = parseNumber(text.substr(0, end));
        if (!number) {
            return std::unexpected(number.error());
        }
        numbers.push_back(*number);
        text.remove_prefix(isLast ? text.size() : end + 2);
    }
    return numbers;
}

Result<Input> parseInput(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view range = text.substr(0, colon);
    const auto numbers = parseNumbers(range);
    if (!numbers) {
        return std::unexpected(numbers.error());
    }
    if (numbers->size() == 1 && colon == std::string_view::npos) {
        return fixedAt(numbers->front());
    }
    const std::string_view word = colon == std::string_view::npos ? "uniform" : text.substr(colon + 1);
    const auto shape = shapeFromWord(word);
    if (!shape || *shape == Shape::Fixed) {
        return std::unexpected(failure(ErrorCode::BadValue, word, "uniform, triangular, log-uniform"));
    }
    if (numbers->size() < 2 || numbers->size() > 3) {
        return std::unexpected(failure(ErrorCode::BadValue, range, "1.1..1.3, 1.1..1.2..1.3"));
    }
    Input input;
    input.low = numbers->front();
    input.high = numbers->back();
    input.shape = *shape;
    input.mid = numbers->size() == 3 ? (*numbers)[1] : middleOf(input.low, input.high, *shape);
    return input;
}

} // namespace

Result<Setting> parseSetting(std::string_view text)
{
    const std::size_t equals = text.find('=');
    const std::string_view name = text.substr(0, equals);
    const auto id = inputFromWord(name);
    if (!id) {
        return std::unexpected(failure(ErrorCode::UnknownField, name, inputWords()));
    }
    auto input = parseInput(equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1));
    if (!input) {
        return std::unexpected(std::move(input.error()));
    }
    if (auto fault = faultOf(*id, *input)) {
        fault->place = {};
        return std::unexpected(*std::move(fault));
    }
    return Setting { .id = *id, .input = *std::move(input) };
}

} // namespace broadsheet::scenario
