// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/unit_choices.h"

#include "core/base/significant.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace broadsheet::figure {

namespace {

constexpr double kLeastReadable = 1e-6;
constexpr double kPastReadable = 1e15;

// "MWh" of "MWh/day".
std::string numeratorOf(const std::string& symbol)
{
    return symbol.substr(0, symbol.find('/'));
}

// "/day" of "MWh/day".
std::string restOf(const std::string& symbol)
{
    const std::size_t sign = symbol.find('/');
    return sign == std::string::npos ? std::string() : symbol.substr(sign);
}

// "household" of "kWh/household/year".
std::string countedThing(const std::string& symbol)
{
    return numeratorOf(restOf(symbol).substr(restOf(symbol).empty() ? 0 : 1));
}

bool isOfFamily(const Unit& numerator, const std::vector<std::string>& family, const UnitSystem& units)
{
    return std::ranges::all_of(family, [&](const std::string& member) {
        const Result<Unit> unit = units.parse(member);
        return unit && numerator.isConvertibleTo(*unit);
    });
}

bool isReadable(double largest)
{
    return largest == 0 || (largest >= kLeastReadable && largest < kPastReadable);
}

Error failure(ErrorCode code, const std::string& detail, std::string expected)
{
    return { .code = code, .place = {}, .detail = detail, .expected = std::move(expected) };
}

} // namespace

std::vector<UnitChoice> unitChoices(
    const Unit& unit, double largest, const UnitFamilies& families, const UnitSystem& units)
{
    std::vector<UnitChoice> choices { UnitChoice { .unit = unit.symbol() } };
    const Result<Unit> numerator = units.parse(numeratorOf(unit.symbol()));
    for (const std::vector<std::string>& family : families) {
        if (!numerator || !isOfFamily(*numerator, family, units)) {
            continue;
        }
        for (const std::string& member : family) {
            const Result<Unit> other = units.parse(member + restOf(unit.symbol()));
            const Result<double> factor
                = other ? unit.factorTo(*other) : Result<double>(std::unexpected(other.error()));
            if (factor && other->symbol() != unit.symbol() && isReadable(std::abs(largest) * *factor)) {
                choices.push_back({ .unit = other->symbol(), .factor = *factor });
            }
        }
    }
    return choices;
}

Result<UnitChoice> equivalentChoice(
    const Unit& unit, const std::string& observation, const Datum& constant, const UnitSystem& units)
{
    const double value = shapeOf(constant.value) == IntervalShape::Point ? representative(constant.value) : 0;
    if (!std::isfinite(value) || value <= 0) {
        return std::unexpected(failure(ErrorCode::BadValue, observation, "a single value above 0"));
    }
    const std::string thing = countedThing(constant.unit.symbol());
    const Unit quotient = unit.per(constant.unit);
    if (unit.isConvertibleTo(constant.unit)) { // what is left is a plain number and counts nothing
        return std::unexpected(failure(ErrorCode::UnitMismatch, constant.unit.symbol(), unit.symbol()));
    }
    for (const std::string& symbol : { thing, thing + restOf(unit.symbol()) }) {
        const Result<Unit> equivalent = units.parse(symbol);
        const Result<double> factor
            = equivalent ? quotient.factorTo(*equivalent) : Result<double>(std::unexpected(equivalent.error()));
        if (factor) {
            return UnitChoice { .unit = symbol,
                .factor = *factor / value,
                .observation = observation,
                .constant = constant.label,
                .constantValue = value,
                .constantUnit = constant.unit.symbol(),
                .constantSource = constant.source };
        }
    }
    return std::unexpected(failure(ErrorCode::UnitMismatch, constant.unit.symbol(), unit.symbol()));
}

} // namespace broadsheet::figure
