// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/axes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>

namespace broadsheet::figure {

namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::last;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

// How far apart ticks are: so many days of a month, months of a year, or years.
struct Stride {
    Period::Basis basis = Period::Basis::Year;
    int count = 1;

    [[nodiscard]] double years() const
    {
        switch (basis) {
        case Period::Basis::Day:
            return count / 365.25;
        case Period::Basis::Month:
            return count / 12.0;
        default:
            return count;
        }
    }
};

constexpr std::array<Stride, 18> kStrides { {
    { Period::Basis::Day, 1 },
    { Period::Basis::Day, 5 },
    { Period::Basis::Day, 10 },
    { Period::Basis::Month, 1 },
    { Period::Basis::Month, 3 },
    { Period::Basis::Month, 6 },
    { Period::Basis::Year, 1 },
    { Period::Basis::Year, 2 },
    { Period::Basis::Year, 5 },
    { Period::Basis::Year, 10 },
    { Period::Basis::Year, 20 },
    { Period::Basis::Year, 50 },
    { Period::Basis::Year, 100 },
    { Period::Basis::Year, 200 },
    { Period::Basis::Year, 500 },
    { Period::Basis::Year, 1000 },
    { Period::Basis::Year, 2000 },
    { Period::Basis::Year, 5000 },
} };

double yearsOf(Period::Basis basis)
{
    return Stride { .basis = basis, .count = 1 }.years();
}

Date firstOfYear(int number)
{
    return year { number } / month { 1 } / day { 1 };
}

Period periodOf(Period::Basis basis, const Date& date)
{
    switch (basis) {
    case Period::Basis::Day:
        return { .basis = basis, .first = date, .last = date };
    case Period::Basis::Month:
        return { .basis = basis, .first = date, .last = Date(date.year() / date.month() / last) };
    default:
        return { .basis = basis, .first = date, .last = Date(date.year() / month { 12 } / day { 31 }) };
    }
}

void addDays(TimeAxis& axis, const Date& monthStart, int every)
{
    const auto end = static_cast<unsigned>(Date(monthStart.year() / monthStart.month() / last).day());
    // With several days between, the month's last days are left out: the next tick is the first of the next month.
    const unsigned latest = every == 1 ? end : 30 - static_cast<unsigned>(every) + 1;
    for (unsigned number = 1; number <= latest; number += static_cast<unsigned>(every)) {
        const Period period = periodOf(Period::Basis::Day, monthStart.year() / monthStart.month() / day { number });
        const double time = middleOf(period);
        if (time >= axis.minimum && time <= axis.maximum) {
            axis.ticks.push_back({ .time = time, .period = period });
        }
    }
}

void addYear(TimeAxis& axis, int number, const Stride& stride)
{
    if (stride.basis == Period::Basis::Year) {
        const Period period = periodOf(stride.basis, firstOfYear(number));
        const double time = middleOf(period);
        if (number % stride.count == 0 && time >= axis.minimum && time <= axis.maximum) {
            axis.ticks.push_back({ .time = time, .period = period });
        }
        return;
    }
    const unsigned every = stride.basis == Period::Basis::Month ? static_cast<unsigned>(stride.count) : 1;
    for (unsigned number12 = 1; number12 <= 12; number12 += every) {
        const Date start = year { number } / month { number12 } / day { 1 };
        if (stride.basis == Period::Basis::Day) {
            addDays(axis, start, stride.count);
            continue;
        }
        const Period period = periodOf(stride.basis, start);
        const double time = middleOf(period);
        if (time >= axis.minimum && time <= axis.maximum) {
            axis.ticks.push_back({ .time = time, .period = period });
        }
    }
}

void addTicks(TimeAxis& axis, const Stride& stride)
{
    axis.ticks.clear();
    const int from = static_cast<int>(std::floor(axis.minimum));
    const int to = static_cast<int>(std::floor(axis.maximum));
    for (int number = std::max(from, kFirstYear); number <= std::min(to, kLastYear); ++number) {
        addYear(axis, number, stride);
    }
}

} // namespace

double decimalYear(const Date& date)
{
    const int number = static_cast<int>(date.year());
    const sys_days start { firstOfYear(number) };
    const sys_days end { firstOfYear(number + 1) };
    const auto passed = static_cast<double>((sys_days { date } - start).count());
    return number + passed / static_cast<double>((end - start).count());
}

double middleOf(const Period& period)
{
    const Date after { sys_days { period.last } + days { 1 } };
    return decimalYear(period.first) / 2 + decimalYear(after) / 2;
}

Date dateAt(double time)
{
    const int number = static_cast<int>(std::floor(std::clamp(time, double(kFirstYear), double(kLastYear))));
    const sys_days start { firstOfYear(number) };
    const auto length = (sys_days { firstOfYear(number + 1) } - start).count();
    const auto passed = static_cast<long>(std::floor((time - number) * static_cast<double>(length) + 1e-6));
    return Date { start + days { std::clamp(passed, 0L, static_cast<long>(length) - 1) } };
}

Period::Basis finestBasis(const ResolvedFigure& figure)
{
    Period::Basis finest = Period::Basis::Year;
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            const Period::Basis basis = mark.period.basis;
            if (basis == Period::Basis::Day || (basis == Period::Basis::Month && finest == Period::Basis::Year)) {
                finest = basis;
            }
        }
    }
    return finest;
}

TimeAxis timeAxisWithin(double minimum, double maximum, Period::Basis finest, int wanted)
{
    constexpr double kEarliest = kFirstYear;
    constexpr double kLatest = kLastYear + 1.0;
    TimeAxis axis;
    axis.minimum = std::clamp(minimum, kEarliest, kLatest);
    axis.maximum = std::clamp(maximum, kEarliest, kLatest);
    const double span = axis.maximum - axis.minimum;
    const int most = std::clamp(wanted, 2, 100);
    for (const Stride& stride : kStrides) {
        const bool isTooFine = stride.years() < yearsOf(finest);
        if (isTooFine || span / stride.years() > most + 2) {
            continue;
        }
        addTicks(axis, stride);
        if (axis.ticks.size() <= static_cast<std::size_t>(most)) {
            break;
        }
    }
    const bool isShort = axis.ticks.size() < 2 && finest != Period::Basis::Day && span > 0;
    return isShort ? timeAxisWithin(minimum, maximum, Period::Basis::Day, wanted) : axis;
}

TimeAxis timeAxisOfAll(const ResolvedFigure& figure)
{
    std::optional<double> first;
    std::optional<double> latest;
    for (const Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            if (std::isfinite(mark.time)) {
                first = std::min(first.value_or(mark.time), mark.time);
                latest = std::max(latest.value_or(mark.time), mark.time);
            }
        }
    }
    const Period::Basis finest = finestBasis(figure);
    if (!first) {
        return timeAxisWithin(2000, 2002, finest);
    }
    const double span = *latest - *first;
    const double air = finest == Period::Basis::Year || span == 0 ? std::max(0.5, span / 25) : span / 20;
    return timeAxisWithin(*first - air, *latest + air, finest);
}

} // namespace broadsheet::figure
