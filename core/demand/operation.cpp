// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/observation.h"

#include <algorithm>
#include <utility>

namespace broadsheet::demand {

namespace {

constexpr std::array kWords {
    std::pair { Operation::Sum, std::string_view("sum") },
    std::pair { Operation::Difference, std::string_view("difference") },
    std::pair { Operation::Product, std::string_view("product") },
    std::pair { Operation::Quotient, std::string_view("quotient") },
    std::pair { Operation::Conversion, std::string_view("conversion") },
    std::pair { Operation::Growth, std::string_view("growth") },
    std::pair { Operation::BeforeGrowth, std::string_view("before-growth") },
    std::pair { Operation::GrowthPerYear, std::string_view("growth-per-year") },
};

} // namespace

std::string_view wordFor(Operation operation)
{
    const auto* found = std::ranges::find(kWords, operation, &std::pair<Operation, std::string_view>::first);
    return found == kWords.end() ? std::string_view() : found->second;
}

std::optional<Operation> operationFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kWords, word, &std::pair<Operation, std::string_view>::second);
    return found == kWords.end() ? std::nullopt : std::optional(found->first);
}

} // namespace broadsheet::demand
