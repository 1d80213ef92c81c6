// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <array>
#include <utility>

namespace broadsheet::figure {

namespace {

constexpr std::array<std::pair<ChartKind, std::string_view>, 4> kWords { {
    { ChartKind::Bar, "bar" },
    { ChartKind::Stacked, "stacked" },
    { ChartKind::Range, "range" },
    { ChartKind::Line, "line" },
} };

} // namespace

std::string_view wordFor(ChartKind kind)
{
    for (const auto& [known, word] : kWords) {
        if (known == kind) {
            return word;
        }
    }
    return {};
}

std::optional<ChartKind> chartKindFromWord(std::string_view word)
{
    for (const auto& [kind, known] : kWords) {
        if (known == word) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<Scale> scaleFromWord(std::string_view word)
{
    if (word == "log") {
        return Scale::Logarithmic;
    }
    return word == "linear" ? std::optional(Scale::Linear) : std::nullopt;
}

} // namespace broadsheet::figure
