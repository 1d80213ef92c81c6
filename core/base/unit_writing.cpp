// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_writing.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace broadsheet {

namespace {

constexpr std::size_t kLongestWriting = 200;

struct Replacement {
    std::string_view from;
    std::string_view to;
};

constexpr char kGreatestExponent = '4';

// Signs that stand for others. "per cent" goes before the word "per" is looked for.
constexpr std::array kSigns {
    Replacement { "²", "2" },
    Replacement { "³", "3" },
    Replacement { "₂", "2" },
    Replacement { "^", "" },
    Replacement { "／", "/" },
    Replacement { "％", "%" },
    Replacement { "\u00A0", " " },
    Replacement { "\u202F", " " },
    Replacement { "\u3000", " " },
    Replacement { "per cent", "%" },
    Replacement { "p.a.", "per year" },
    Replacement { " pa", " per year" },
    Replacement { "每", "/" },
};

struct Meaning {
    std::string_view writing;
    double factor;
    std::string_view unit;
};

// As they are written, capitals and all.
constexpr std::array kSymbols {
    Meaning { "mL", 1, "ml" },
    Meaning { "L", 1, "l" },
    Meaning { "kL", 1, "m3" },
    Meaning { "kl", 1, "m3" },
    Meaning { "ML", 1e3, "m3" },
    Meaning { "Ml", 1e3, "m3" },
    Meaning { "GL", 1e6, "m3" },
    Meaning { "Gl", 1e6, "m3" },
    Meaning { "PWh", 1e3, "TWh" },
    Meaning { "TW", 1e3, "GW" },
    Meaning { "MWH", 1, "MWh" },
    Meaning { "kt", 1e3, "t" },
    Meaning { "Gt", 1e9, "t" },
    Meaning { "Mgal", 1e6, "gal" },
    Meaning { "d", 1, "day" },
    Meaning { "a", 1, "year" },
    Meaning { "GPU", 1, "gpu" },
    Meaning { "GPUs", 1, "gpu" },
};

// The plain forms, which stand for themselves.
constexpr std::array<std::string_view, 27> kPlain { "Wh", "kWh", "MWh", "GWh", "TWh", "W", "kW", "MW", "GW", "ml", "l",
    "m3", "gal", "g", "kg", "t", "Mt", "day", "year", "%", "household", "request", "question", "pool", "bottle", "gpu",
    "server" };

// Words, in lower case; a plural "s" is taken off first.
constexpr std::array kWords {
    Meaning { "watt-hour", 1, "Wh" },
    Meaning { "watt hour", 1, "Wh" },
    Meaning { "kilowatt-hour", 1, "kWh" },
    Meaning { "kilowatt hour", 1, "kWh" },
    Meaning { "kwh", 1, "kWh" },
    Meaning { "megawatt-hour", 1, "MWh" },
    Meaning { "megawatt hour", 1, "MWh" },
    Meaning { "gigawatt-hour", 1, "GWh" },
    Meaning { "gigawatt hour", 1, "GWh" },
    Meaning { "gwh", 1, "GWh" },
    Meaning { "terawatt-hour", 1, "TWh" },
    Meaning { "terawatt hour", 1, "TWh" },
    Meaning { "twh", 1, "TWh" },
    Meaning { "watt", 1, "W" },
    Meaning { "kilowatt", 1, "kW" },
    Meaning { "megawatt", 1, "MW" },
    Meaning { "gigawatt", 1, "GW" },
    Meaning { "litre", 1, "l" },
    Meaning { "liter", 1, "l" },
    Meaning { "millilitre", 1, "ml" },
    Meaning { "milliliter", 1, "ml" },
    Meaning { "megalitre", 1e3, "m3" },
    Meaning { "megaliter", 1e3, "m3" },
    Meaning { "cubic metre", 1, "m3" },
    Meaning { "cubic meter", 1, "m3" },
    Meaning { "cubic m", 1, "m3" },
    Meaning { "cbm", 1, "m3" },
    Meaning { "cu m", 1, "m3" },
    Meaning { "cubic foot", 0.028316846592, "m3" },
    Meaning { "cubic feet", 0.028316846592, "m3" },
    Meaning { "cu ft", 0.028316846592, "m3" },
    Meaning { "gallon", 1, "gal" },
    Meaning { "us gallon", 1, "gal" },
    Meaning { "u.s. gallon", 1, "gal" },
    Meaning { "us gal", 1, "gal" },
    Meaning { "gram", 1, "g" },
    Meaning { "kilogram", 1, "kg" },
    Meaning { "tonne", 1, "t" },
    Meaning { "metric ton", 1, "t" },
    Meaning { "short ton", 0.90718474, "t" },
    Meaning { "pound", 0.45359237, "kg" },
    Meaning { "lb", 0.45359237, "kg" },
    Meaning { "metric tonne", 1, "t" },
    Meaning { "kilotonne", 1e3, "t" },
    Meaning { "megatonne", 1, "Mt" },
    Meaning { "hour", 1, "hour" },
    Meaning { "hr", 1, "hour" },
    Meaning { "h", 1, "hour" },
    Meaning { "day", 1, "day" },
    Meaning { "year", 1, "year" },
    Meaning { "yr", 1, "year" },
    Meaning { "annum", 1, "year" },
    Meaning { "percent", 1, "%" },
    Meaning { "household", 1, "household" },
    Meaning { "request", 1, "request" },
    Meaning { "question", 1, "question" },
    Meaning { "pool", 1, "pool" },
    Meaning { "bottle", 1, "bottle" },
    Meaning { "server", 1, "server" },
    Meaning { "瓦时", 1, "Wh" },
    Meaning { "千瓦时", 1, "kWh" },
    Meaning { "度", 1, "kWh" },
    Meaning { "度电", 1, "kWh" },
    Meaning { "兆瓦时", 1, "MWh" },
    Meaning { "吉瓦时", 1, "GWh" },
    Meaning { "太瓦时", 1, "TWh" },
    Meaning { "瓦", 1, "W" },
    Meaning { "千瓦", 1, "kW" },
    Meaning { "兆瓦", 1, "MW" },
    Meaning { "吉瓦", 1, "GW" },
    Meaning { "毫升", 1, "ml" },
    Meaning { "升", 1, "l" },
    Meaning { "立方米", 1, "m3" },
    Meaning { "美制加仑", 1, "gal" },
    Meaning { "克", 1, "g" },
    Meaning { "千克", 1, "kg" },
    Meaning { "公斤", 1, "kg" },
    Meaning { "吨", 1, "t" },
    Meaning { "小时", 1, "hour" },
    Meaning { "天", 1, "day" },
    Meaning { "日", 1, "day" },
    Meaning { "年", 1, "year" },
    Meaning { "户", 1, "household" },
    Meaning { "次请求", 1, "request" },
    Meaning { "个问题", 1, "question" },
    Meaning { "问", 1, "question" },
    Meaning { "座泳池", 1, "pool" },
    Meaning { "瓶", 1, "bottle" },
    Meaning { "块", 1, "gpu" },
    Meaning { "台", 1, "server" },
};

struct ScaleWord {
    std::string_view word;
    double factor;
};

// Longer ones before what they begin with. English ones are followed by a space.
constexpr std::array kScales {
    ScaleWord { "thousand ", 1e3 },
    ScaleWord { "million ", 1e6 },
    ScaleWord { "mn ", 1e6 },
    ScaleWord { "billion ", 1e9 },
    ScaleWord { "bn ", 1e9 },
    ScaleWord { "trillion ", 1e12 },
    ScaleWord { "tn ", 1e12 },
    ScaleWord { "万亿", 1e12 },
    ScaleWord { "千亿", 1e11 },
    ScaleWord { "百亿", 1e10 },
    ScaleWord { "十亿", 1e9 },
    ScaleWord { "亿", 1e8 },
    ScaleWord { "千万", 1e7 },
    ScaleWord { "百万", 1e6 },
    ScaleWord { "十万", 1e5 },
    ScaleWord { "万", 1e4 },
};

// What may stand behind a unit; longer ones before those they end with.
constexpr std::array<std::string_view, 13> kSubstances { "CO2-eq", "CO2eq", "CO2-e", "CO2e", "CO2 equivalent", "CO2",
    "carbon dioxide", "electricity", "water", "二氧化碳当量", "二氧化碳", "水", "电" };

struct Ambiguous {
    std::string_view writing; // in lower case
    std::string_view instead;
};

constexpr std::array kAmbiguous {
    Ambiguous { "ton", "t, short_ton" },
    Ambiguous { "tons", "t, short_ton" },
    Ambiguous { "mt", "t, Mt" },
    Ambiguous { "mwh", "MWh" },
    Ambiguous { "加仑", "gal, 美制加仑" },
};

void replaceAll(std::string& text, const Replacement& replacement)
{
    for (std::size_t at = text.find(replacement.from); at != std::string::npos;
        at = text.find(replacement.from, at + replacement.to.size())) {
        text.replace(at, replacement.from.size(), replacement.to);
    }
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

std::string withPlainSigns(std::string_view text)
{
    std::string plain(text);
    for (const Replacement& sign : kSigns) {
        replaceAll(plain, sign);
    }
    return plain;
}

// The parts between "/", "per", "a" and "each": "GWh a year" is a rate.
std::vector<std::string> partsOf(std::string_view text)
{
    std::string slashed = withPlainSigns(text);
    replaceAll(slashed, { " per ", "/" });
    for (const std::string_view time : { "year", "day", "hour", "month", "week" }) {
        for (const std::string_view article : { " a ", " an ", " each " }) {
            replaceAll(slashed, { std::string(article) + std::string(time), "/" + std::string(time) });
        }
    }
    std::vector<std::string> parts(1);
    for (const char c : slashed) {
        if (c == '/') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    for (std::string& part : parts) {
        part = trimmed(part);
    }
    return parts;
}

std::optional<WrittenUnit> meaningIn(std::span<const Meaning> table, std::string_view writing)
{
    const auto found = std::ranges::find(table, writing, &Meaning::writing);
    if (found == table.end()) {
        return std::nullopt;
    }
    return WrittenUnit { .factor = found->factor, .unit = std::string(found->unit), .substance = {} };
}

// A unit alone, without scale word and substance.
std::optional<WrittenUnit> readBare(std::string_view text)
{
    if (std::ranges::find(kPlain, text) != kPlain.end()) {
        return WrittenUnit { .factor = 1, .unit = std::string(text), .substance = {} };
    }
    if (auto symbol = meaningIn(kSymbols, text)) {
        return symbol;
    }
    const std::string lower = lowered(text);
    if (auto word = meaningIn(kWords, lower)) {
        return word;
    }
    return lower.size() > 2 && lower.ends_with('s')
        ? meaningIn(kWords, std::string_view(lower).substr(0, lower.size() - 1))
        : std::nullopt;
}

std::optional<WrittenUnit> readScaled(std::string_view text)
{
    if (auto bare = readBare(text)) {
        return bare;
    }
    const std::string lower = lowered(text);
    for (const ScaleWord& scale : kScales) {
        if (lower.starts_with(scale.word)) {
            auto bare = readBare(trimmed(text.substr(scale.word.size())));
            if (bare) {
                bare->factor *= scale.factor;
            }
            return bare;
        }
    }
    return std::nullopt;
}

// "t CO2e", "million litres of water", "吨二氧化碳".
std::optional<WrittenUnit> readPart(std::string_view text)
{
    if (auto scaled = readScaled(text)) {
        return scaled;
    }
    const std::string lower = lowered(text);
    for (const std::string_view substance : kSubstances) {
        if (!lower.ends_with(lowered(substance)) || lower.size() == substance.size()) {
            continue;
        }
        std::string_view rest = trimmed(text.substr(0, text.size() - substance.size()));
        if (rest.ends_with(" of")) {
            rest = trimmed(rest.substr(0, rest.size() - 3));
        }
        auto scaled = readScaled(rest);
        if (scaled) {
            scaled->substance = std::string(substance);
        }
        return scaled;
    }
    return std::nullopt;
}

// Whether a text is the notation of units, after a number at the most: UDUNITS-2 would take the "in" of "TWh in 2023"
// for inches, the "a" of "Wh a day" for years, and "H100" for the hundredth power of a henry.
bool isNotation(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kWordsOfText { "a", "an", "in", "at", "by", "as" };
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" /*.()", begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
        const bool isNumber = !word.empty() && digits == 0;
        const bool isTall = word.size() - digits > 1 || (digits < word.size() && word[digits] > kGreatestExponent);
        if (isNumber ? begin > 0 : isTall || std::ranges::find(kWordsOfText, word) != kWordsOfText.end()) {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

} // namespace

std::optional<WrittenUnit> readWrittenUnit(std::string_view text)
{
    if (text.size() > kLongestWriting) {
        return std::nullopt;
    }
    WrittenUnit whole;
    for (const std::string& part : partsOf(text)) {
        const auto read = readPart(part);
        if (!read) {
            return std::nullopt;
        }
        const bool isFirst = whole.unit.empty();
        whole.factor = isFirst ? read->factor : whole.factor / read->factor;
        whole.unit += (isFirst ? "" : "/") + read->unit;
        if (isFirst) {
            whole.substance = read->substance;
        }
    }
    return whole;
}

Result<ScaledUnit> parseWrittenUnit(const UnitSystem& units, std::string_view text)
{
    for (const std::string& part : partsOf(text.substr(0, kLongestWriting))) {
        const std::string lower = lowered(part);
        const auto* found = std::ranges::find_if(kAmbiguous, [&](const Ambiguous& each) {
            return (part == each.writing || lower == each.writing) && part != "Mt" && part != "MWh" && part != "MWH";
        });
        if (found != kAmbiguous.end()) {
            return std::unexpected(Error { .code = ErrorCode::BadValue,
                .place = {},
                .detail = std::string(text),
                .expected = std::string(found->instead) });
        }
    }
    if (const auto written = readWrittenUnit(text)) {
        if (auto unit = units.parse(written->unit)) {
            return ScaledUnit { .unit = *std::move(unit), .factor = written->factor, .substance = written->substance };
        }
    }
    auto unit = isNotation(text)
        ? units.parse(text)
        : Result<Unit>(std::unexpected(
              Error { .code = ErrorCode::UnknownUnit, .place = {}, .detail = std::string(text), .expected = {} }));
    if (!unit) {
        return std::unexpected(std::move(unit.error()));
    }
    return ScaledUnit { .unit = *std::move(unit), .factor = 1, .substance = {} };
}

} // namespace broadsheet
