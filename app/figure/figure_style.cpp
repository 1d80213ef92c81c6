// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_style.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

QSizeF logicalSize(QSizeF output)
{
    constexpr double kArea = 840.0 * 560.0;
    constexpr double kNarrowest = 0.8;
    constexpr double kWidest = 2.4;
    const bool usable = output.width() > 0 && output.height() > 0;
    const double aspect = usable ? std::clamp(output.width() / output.height(), kNarrowest, kWidest) : 1.5;
    return { std::sqrt(kArea * aspect), std::sqrt(kArea / aspect) };
}

} // namespace broadsheet::app
