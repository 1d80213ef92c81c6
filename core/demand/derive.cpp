// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/derive.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace broadsheet::demand {

namespace {

Error badValue(std::string detail, std::string expected)
{
    return { .code = ErrorCode::BadValue, .place = {}, .detail = std::move(detail), .expected = std::move(expected) };
}

// The value from one unit to another; finite again, or an error.
Result<Interval> converted(const Interval& value, const Unit& from, const Unit& to)
{
    const Result<double> factor = from.factorTo(to);
    if (!factor) {
        return std::unexpected(factor.error());
    }
    const Interval result = scaled(value, *factor);
    return makeInterval(result.low, result.best, result.high);
}

Result<Interval> inUnit(const Operand& operand, const Unit& unit)
{
    return converted(operand.value, operand.unit, unit);
}

Result<Interval> divided(const Operand& a, const Interval& dividend, const Operand& b, const Interval& divisor)
{
    Result<Interval> result = quotient(dividend, divisor);
    if (!result && result.error().code == ErrorCode::DivisionByZero) {
        result.error().detail = b.id;
    } else if (!result) {
        result.error().detail = a.id + " ÷ " + b.id;
    }
    return result;
}

Result<Interval> sumOf(const std::vector<Operand>& operands, const Unit& target)
{
    Result<Interval> total = inUnit(operands.front(), target);
    for (std::size_t i = 1; total && i < operands.size(); ++i) {
        const Result<Interval> next = inUnit(operands[i], target);
        total = next ? sum(*total, *next) : next;
    }
    return total;
}

Result<Interval> differenceOf(const Operand& a, const Operand& b, const Unit& target)
{
    const Result<Interval> minuend = inUnit(a, target);
    const Result<Interval> subtrahend = inUnit(b, target);
    if (!minuend || !subtrahend) {
        return minuend ? subtrahend : minuend;
    }
    return difference(*minuend, *subtrahend);
}

Result<Interval> productOf(const std::vector<Operand>& operands, const Unit& target)
{
    Interval value = operands.front().value;
    Unit unit = operands.front().unit;
    for (std::size_t i = 1; i < operands.size(); ++i) {
        const Result<Interval> next = product(value, operands[i].value);
        if (!next) {
            return next;
        }
        value = *next;
        unit = unit.times(operands[i].unit);
    }
    return converted(value, unit, target);
}

Result<Interval> quotientOf(const Operand& a, const Operand& b, const Unit& target)
{
    const Result<Interval> value = divided(a, a.value, b, b.value);
    return value ? converted(*value, a.unit.per(b.unit), target) : value;
}

// b ÷ a as a plain number.
Result<Interval> ratio(const Operand& a, const Operand& b)
{
    const Result<Interval> later = inUnit(b, a.unit);
    return later ? divided(b, *later, a, a.value) : later;
}

Result<Interval> growthOf(const Operand& a, const Operand& b, const Unit& target)
{
    const Result<Interval> whole = ratio(a, b);
    if (!whole) {
        return whole;
    }
    const Result<Interval> growth = difference(*whole, pointOf(1));
    return growth ? converted(*growth, a.unit.per(a.unit), target) : growth;
}

Result<Interval> beforeGrowthOf(const Operand& a, const Operand& growth, const Unit& target)
{
    const Result<Interval> share = inUnit(growth, a.unit.per(a.unit));
    if (!share) {
        return share;
    }
    const Result<Interval> factor = sum(*share, pointOf(1));
    if (!factor) {
        return factor;
    }
    const Result<Interval> before = divided(a, a.value, growth, *factor);
    return before ? converted(*before, a.unit, target) : before;
}

Result<int> yearsBetween(const Period& from, const Period& to)
{
    const int years = static_cast<int>(to.last.year()) - static_cast<int>(from.last.year());
    const bool isYear = from.basis == Period::Basis::Year || from.basis == Period::Basis::FiscalYear;
    if (!isYear || from.basis != to.basis || years <= 0) {
        return std::unexpected(badValue(isoPeriod(from) + ", " + isoPeriod(to), "two years, the earlier first"));
    }
    return years;
}

Result<Interval> growthPerYearOf(const Operand& a, const Operand& b, const Unit& target)
{
    const Result<int> years = yearsBetween(a.period, b.period);
    if (!years) {
        return std::unexpected(years.error());
    }
    const Result<Interval> whole = ratio(a, b);
    if (!whole) {
        return whole;
    }
    if (leastOf(*whole) <= 0) {
        return std::unexpected(badValue(b.id + " ÷ " + a.id, "> 0"));
    }
    const Result<Interval> rate = compoundRate(*whole, *years);
    return rate ? converted(*rate, a.unit.per(a.unit), target) : rate;
}

struct Count {
    std::size_t least = 2;
    std::size_t most = 2;
};

Count operandsOf(Operation operation)
{
    switch (operation) {
    case Operation::Sum:
    case Operation::Product:
        return { .least = 2, .most = 64 };
    case Operation::Conversion:
        return { .least = 1, .most = 1 };
    default:
        return {};
    }
}

} // namespace

Result<Interval> derive(Operation operation, const std::vector<Operand>& operands, const Unit& target)
{
    const Count count = operandsOf(operation);
    if (operands.size() < count.least || operands.size() > count.most) {
        const std::string most = count.most == count.least ? "" : "–" + std::to_string(count.most);
        return std::unexpected(
            badValue(std::to_string(operands.size()) + " inputs", std::to_string(count.least) + most));
    }
    switch (operation) {
    case Operation::Sum:
        return sumOf(operands, target);
    case Operation::Difference:
        return differenceOf(operands[0], operands[1], target);
    case Operation::Product:
        return productOf(operands, target);
    case Operation::Quotient:
        return quotientOf(operands[0], operands[1], target);
    case Operation::Conversion:
        return converted(operands[0].value, operands[0].unit, target);
    case Operation::Growth:
        return growthOf(operands[0], operands[1], target);
    case Operation::BeforeGrowth:
        return beforeGrowthOf(operands[0], operands[1], target);
    case Operation::GrowthPerYear:
        return growthPerYearOf(operands[0], operands[1], target);
    }
    return std::unexpected(badValue("operation", {}));
}

} // namespace broadsheet::demand
