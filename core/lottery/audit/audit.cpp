// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit.h"

#include "core/lottery/audit/audit_parts.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

void append(std::vector<Finding>& findings, std::vector<Finding> more, std::size_t table)
{
    for (Finding& finding : more) {
        finding.table = table;
        findings.push_back(std::move(finding));
    }
}

void appendTable(std::vector<Finding>& findings, const Draw& draw, std::size_t index, const Game& game)
{
    const PrizeTable& table = draw.tables[index];
    const RuleVersion* rules = game.rulesOn(draw.date);
    TierFindings tiers;
    if (rules != nullptr) {
        tiers = tierFindings(table, game, *rules, draw.date);
        append(findings, std::move(tiers.whole), index);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        append(findings, rowFindings(table, row), index);
        if (rules != nullptr) {
            append(findings, std::move(tiers.rows[row]), index);
        }
    }
    append(findings, totalFindings(table), index);
}

void appendDay(std::vector<Finding>& findings, const Draw& draw, const Game& game)
{
    const std::chrono::weekday day { std::chrono::sys_days { draw.date } };
    if (!game.drawDays.empty() && std::ranges::find(game.drawDays, day) == game.drawDays.end()) {
        findings.push_back(
            findingOf(FindingCode::DateNotDrawDay, Severity::Warning, isoDate(draw.date), isoDate(draw.date)));
    }
    if (game.rulesOn(draw.date) == nullptr) {
        findings.push_back(findingOf(FindingCode::NoRule, Severity::Note, isoDate(draw.date)));
    }
}

} // namespace

std::vector<Finding> audit(const Draw& draw, const Game& game)
{
    std::vector<Finding> findings = numberFindings(draw, game);
    appendDay(findings, draw, game);
    for (std::size_t table = 0; table < draw.tables.size(); ++table) {
        appendTable(findings, draw, table, game);
    }
    return findings;
}

std::string_view wordFor(FindingCode code)
{
    switch (code) {
    case FindingCode::AmountNotProduct:
        return "amount-not-product";
    case FindingCode::AmountTotalNotSum:
        return "amount-total-not-sum";
    case FindingCode::CountTotalNotSum:
        return "count-total-not-sum";
    case FindingCode::UnitPrizeTotalNotSum:
        return "unit-prize-total-not-sum";
    case FindingCode::CellUnreadable:
        return "cell-unreadable";
    case FindingCode::NumberOutOfPool:
        return "number-out-of-pool";
    case FindingCode::NumberRepeated:
        return "number-repeated";
    case FindingCode::WrongNumberCount:
        return "wrong-number-count";
    case FindingCode::DrawnOrderDiffers:
        return "drawn-order-differs";
    case FindingCode::RowsIncludeAddOn:
        return "rows-include-add-on";
    case FindingCode::RowIsAddOn:
        return "row-is-add-on";
    case FindingCode::TierUnknown:
        return "tier-unknown";
    case FindingCode::TierCountDiffers:
        return "tier-count-differs";
    case FindingCode::PrizeNotByRule:
        return "prize-not-by-rule";
    case FindingCode::AddOnNotByRule:
        return "add-on-not-by-rule";
    case FindingCode::RuleUnverified:
        return "rule-unverified";
    case FindingCode::NoRule:
        return "no-rule";
    case FindingCode::DateNotDrawDay:
        return "date-not-draw-day";
    case FindingCode::IssueMissing:
        return "issue-missing";
    case FindingCode::IssueDoubled:
        return "issue-doubled";
    case FindingCode::DateOutOfOrder:
        return "date-out-of-order";
    case FindingCode::IssueYearDiffers:
        return "issue-year-differs";
    case FindingCode::DrawDaysSkipped:
        return "draw-days-skipped";
    case FindingCode::TooFewDrawDays:
        break;
    }
    return "too-few-draw-days";
}

std::string_view wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

} // namespace broadsheet::lottery
