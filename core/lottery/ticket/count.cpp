// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/count.h"

#include <algorithm>
#include <numeric>

namespace broadsheet::lottery {

Tally sumOf(Tally a, Tally b)
{
    return a > kTooMany - b ? kTooMany : a + b;
}

Tally productOf(Tally a, Tally b)
{
    if (a == 0 || b == 0) {
        return 0;
    }
    return a > kTooMany / b ? kTooMany : a * b;
}

Tally choose(int n, int k)
{
    if (k < 0 || k > n) {
        return 0;
    }
    k = std::min(k, n - k);
    Tally result = 1;
    for (int i = 1; i <= k && result != kTooMany; ++i) {
        // result × (n - k + i) / i, divided before it is multiplied.
        const auto divisor = static_cast<Tally>(i);
        const Tally shared = std::gcd(result, divisor);
        result = productOf(result / shared, static_cast<Tally>(n - k + i) / (divisor / shared));
    }
    return result;
}

} // namespace broadsheet::lottery
