// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include "core/text/row_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::scenario {

namespace {

constexpr std::size_t kLongestId = 100;

constexpr std::array<InputKind, kInputCount> kInputKinds { {
    { .word = "requests", .unit = "request/day", .least = 0, .below = 1e15, .lowersResults = false },
    { .word = "energy-per-request", .unit = "Wh/request", .least = 0, .below = 1e9, .lowersResults = false },
    { .word = "pue", .unit = "1", .least = 1, .below = 100, .lowersResults = false },
    { .word = "grid-factor", .unit = "kg/kWh", .least = 0, .below = 1000, .lowersResults = false },
    { .word = "water-on-site", .unit = "l/kWh", .least = 0, .below = 1e6, .lowersResults = false },
    { .word = "water-off-site", .unit = "l/kWh", .least = 0, .below = 1e6, .lowersResults = false },
    { .word = "saving-algorithms", .unit = "1", .least = 0, .below = 1, .lowersResults = true },
    { .word = "saving-hardware", .unit = "1", .least = 0, .below = 1, .lowersResults = true },
    { .word = "saving-methods", .unit = "1", .least = 0, .below = 1, .lowersResults = true },
    { .word = "saving-data-centre", .unit = "1", .least = 0, .below = 1, .lowersResults = true },
} };

constexpr std::array kShapeWords {
    std::pair { Shape::Fixed, std::string_view("fixed") },
    std::pair { Shape::Uniform, std::string_view("uniform") },
    std::pair { Shape::Triangular, std::string_view("triangular") },
    std::pair { Shape::LogUniform, std::string_view("log-uniform") },
};

constexpr std::array kPueWords {
    std::pair { PueInEnergy::No, std::string_view("no") },
    std::pair { PueInEnergy::Yes, std::string_view("yes") },
    std::pair { PueInEnergy::Unknown, std::string_view("unknown") },
};

template <class T, std::size_t n>
std::string_view wordIn(const std::array<std::pair<T, std::string_view>, n>& words, T value)
{
    const auto* found = std::ranges::find(words, value, &std::pair<T, std::string_view>::first);
    return found == words.end() ? std::string_view() : found->second;
}

template <class T, std::size_t n>
std::optional<T> valueIn(const std::array<std::pair<T, std::string_view>, n>& words, std::string_view word)
{
    const auto* found = std::ranges::find(words, word, &std::pair<T, std::string_view>::second);
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

std::string shortText(double value)
{
    return std::isfinite(value) ? text::numberCell(value).content : "∞";
}

Error badValue(std::string path, double found, std::string expected)
{
    return { .code = ErrorCode::BadValue,
        .place = { .file = {}, .line = 0, .column = 0, .path = std::move(path) },
        .detail = shortText(found),
        .expected = std::move(expected) };
}

std::optional<Error> numberFault(const InputKind& kind, const Input& input)
{
    for (const auto& [path, value] :
        { std::pair { "/low", input.low }, { "/mid", input.mid }, { "/high", input.high } }) {
        const bool isWithin = value >= kind.least && value < kind.below; // false for NaN
        if (!isWithin) {
            return badValue(path, value, "≥ " + shortText(kind.least) + ", < " + shortText(kind.below));
        }
    }
    return {};
}

Error reversed(std::string path, double low, double high)
{
    return { .code = ErrorCode::RangeReversed,
        .place = { .file = {}, .line = 0, .column = 0, .path = std::move(path) },
        .detail = shortText(low) + " > " + shortText(high),
        .expected = {} };
}

} // namespace

const InputKind& kindOf(InputId id)
{
    return kInputKinds[static_cast<std::size_t>(id)];
}

std::optional<InputId> inputFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kInputKinds, word, &InputKind::word);
    return found == kInputKinds.end() ? std::nullopt
                                      : std::optional(kInputIds[static_cast<std::size_t>(found - kInputKinds.begin())]);
}

std::string_view wordFor(Shape shape)
{
    return wordIn(kShapeWords, shape);
}

std::optional<Shape> shapeFromWord(std::string_view word)
{
    return valueIn(kShapeWords, word);
}

std::string_view wordFor(PueInEnergy included)
{
    return wordIn(kPueWords, included);
}

std::optional<PueInEnergy> pueInEnergyFromWord(std::string_view word)
{
    return valueIn(kPueWords, word);
}

Input fixedAt(double value)
{
    return { .low = value, .mid = value, .high = value, .shape = Shape::Fixed, .facts = {}, .note = {} };
}

double middleOf(double low, double high, Shape shape)
{
    return shape == Shape::LogUniform && low > 0 ? std::sqrt(low) * std::sqrt(high) : low + (high - low) / 2;
}

std::optional<Error> faultOf(InputId id, const Input& input)
{
    if (auto fault = numberFault(kindOf(id), input)) {
        return fault;
    }
    if (input.low > input.mid) {
        return reversed("/low", input.low, input.mid);
    }
    if (input.mid > input.high) {
        return reversed("/mid", input.mid, input.high);
    }
    if (input.shape == Shape::LogUniform && input.low <= 0) {
        return badValue("/low", input.low, "> 0");
    }
    if (input.shape == Shape::Fixed && input.low < input.high) {
        return badValue("/high", input.high, shortText(input.low));
    }
    return {};
}

std::array<Input, kInputCount> Scenario::plainInputs()
{
    std::array<Input, kInputCount> inputs;
    inputs[static_cast<std::size_t>(InputId::Pue)] = fixedAt(1);
    return inputs;
}

bool sameNumbers(const Scenario& a, const Scenario& b)
{
    const auto same = [](const Input& one, const Input& other) {
        return one.low == other.low && one.mid == other.mid && one.high == other.high && one.shape == other.shape;
    };
    return std::ranges::equal(a.inputs, b.inputs, same) && a.includesPue == b.includesPue
        && a.includedPue == b.includedPue && a.growth.has_value() == b.growth.has_value()
        && (!a.growth || (a.growth->rate == b.growth->rate && a.growth->from == b.growth->from));
}

std::optional<Error> includedPueFault(PueInEnergy included, double pue)
{
    const InputKind& kind = kindOf(InputId::Pue);
    if (included == PueInEnergy::No && pue != 1) {
        return badValue("/includedPue", pue, "1");
    }
    const bool isWithin = pue >= kind.least && pue < kind.below;
    if (!isWithin) {
        return badValue("/includedPue", pue, "≥ 1, < " + shortText(kind.below));
    }
    return {};
}

std::optional<Error> faultOf(const Growth& growth)
{
    const bool isWithin = growth.rate > -1 && growth.rate <= kFastestGrowth;
    if (!isWithin) {
        return badValue("/rate", growth.rate, "> -1, ≤ " + shortText(kFastestGrowth));
    }
    if (growth.from < kFirstYear || growth.from > kLastYear) {
        return badValue("/from", growth.from, std::to_string(kFirstYear) + "–" + std::to_string(kLastYear));
    }
    return {};
}

Problems faultsOf(const Scenario& scenario)
{
    Problems problems;
    const auto note = [&problems](std::optional<Error> fault, const std::string& parent) {
        if (fault) {
            fault->place.path = parent + fault->place.path;
            problems.push_back(std::move(*fault));
        }
    };
    if (!isId(scenario.id)) {
        problems.push_back({ .code = ErrorCode::BadValue,
            .place = { .file = {}, .line = 0, .column = 0, .path = "/id" },
            .detail = scenario.id,
            .expected = "a-z, 0-9, -" });
    }
    for (const auto& [language, text] : { std::pair { "zh", &scenario.name.zh }, { "en", &scenario.name.en } }) {
        if (text->empty()) {
            problems.push_back({ .code = ErrorCode::BadValue,
                .place = { .file = {}, .line = 0, .column = 0, .path = std::string("/name/") + language },
                .detail = "\"\"",
                .expected = "text" });
        }
    }
    for (const InputId id : kInputIds) {
        note(faultOf(id, scenario[id]), "/inputs/" + std::string(kindOf(id).word));
    }
    note(includedPueFault(scenario.includesPue, scenario.includedPue), {});
    if (scenario.growth) {
        note(faultOf(*scenario.growth), "/growth");
    }
    return problems;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId
        && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string idFromName(std::string_view name)
{
    std::string id;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isKept) {
            id += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    id.resize(std::min(id.size(), kLongestId));
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id.empty() ? "scenario" : id;
}

} // namespace broadsheet::scenario
