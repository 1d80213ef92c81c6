// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace broadsheet::scenario {

// exp and log of additions and multiplications alone: the C library's may differ in the last bit from one system to the
// next, these do not. (Compiled without fused multiply-add; see CMakeLists.txt.)

namespace portable {

// The natural logarithm of 2 in two parts, the first of 42 bits, so that a small multiple of it is exact.
// NOLINTNEXTLINE(modernize-use-std-numbers): it is meant to be shorter
inline constexpr double kLn2High = 0x1.62e42fefa38p-1;
inline constexpr double kLn2Low = 0x1.ef35793c7673p-45;
inline constexpr double kLog2E = std::numbers::log2e;
inline constexpr double kRounder = 0x1.8p52; // adding and subtracting it rounds to an integer

} // namespace portable

// e to the power of `exponent`, which is within ±700; within 2 units in the last place.
constexpr double portableExp(double exponent)
{
    const double shifted = exponent * portable::kLog2E + portable::kRounder;
    const double whole = shifted - portable::kRounder;
    const double rest = (exponent - whole * portable::kLn2High) - whole * portable::kLn2Low; // within ±0.35
    double series = 1.0 / 6227020800.0; // 1/13!
    series = series * rest + 1.0 / 479001600.0;
    series = series * rest + 1.0 / 39916800.0;
    series = series * rest + 1.0 / 3628800.0;
    series = series * rest + 1.0 / 362880.0;
    series = series * rest + 1.0 / 40320.0;
    series = series * rest + 1.0 / 5040.0;
    series = series * rest + 1.0 / 720.0;
    series = series * rest + 1.0 / 120.0;
    series = series * rest + 1.0 / 24.0;
    series = series * rest + 1.0 / 6.0;
    series = series * rest + 0.5;
    series = series * rest + 1.0;
    series = series * rest + 1.0;
    // The lowest bits of `shifted` are `whole` in two's complement: moved up, they add to the exponent of a double.
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(series) + (std::bit_cast<std::uint64_t>(shifted) << 52U));
}

// The natural logarithm of a normal number above 0; within 4 units in the last place.
inline double portableLog(double number)
{
    int exponent = 0;
    double mantissa = std::frexp(number, &exponent); // exact
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    const double ratio = (mantissa - 1) / (mantissa + 1); // within ±0.172
    const double square = ratio * ratio;
    double series = 0;
    for (int term = 25; term >= 1; term -= 2) {
        series = series * square + 1.0 / term;
    }
    return exponent * portable::kLn2High + (2 * ratio * series + exponent * portable::kLn2Low);
}

} // namespace broadsheet::scenario
