// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/audit/audit.h"

#include <utility>

namespace broadsheet::lottery {

// The parts of audit(). Findings about tables come without their `table`.

// A finding about the draw as a whole, or one whose place is still to be set.
[[nodiscard]] inline Finding findingOf(FindingCode code, Severity severity, std::string subject,
    std::string printed = {}, std::string computed = {}, std::string basis = {})
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.subject = std::move(subject);
    finding.printed = std::move(printed);
    finding.computed = std::move(computed);
    finding.basis = std::move(basis);
    return finding;
}

// Published and drawn numbers against the pools and each other.
[[nodiscard]] std::vector<Finding> numberFindings(const Draw& draw, const Game& game);

// The cells of one row, and its count times its prize.
[[nodiscard]] std::vector<Finding> rowFindings(const PrizeTable& table, std::size_t row);

// The printed totals against the columns above them.
[[nodiscard]] std::vector<Finding> totalFindings(const PrizeTable& table);

struct TierFindings {
    std::vector<Finding> whole; // about the table
    std::vector<std::vector<Finding>> rows; // as many as the table has
};

// The rows against the tiers of the rules, which are those of that day.
[[nodiscard]] TierFindings tierFindings(
    const PrizeTable& table, const Game& game, const RuleVersion& rules, const Date& day);

} // namespace broadsheet::lottery
