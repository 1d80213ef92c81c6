// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit_parts.h"
#include "core/lottery/audit/tier_layout.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

std::string unitPrizeCell(const PrizeTable& table, std::size_t row)
{
    const auto column = table.columnOf(Column::UnitPrize);
    return column && *column < table.rows[row].size() ? table.rows[row][*column] : std::string {};
}

// "floor(80 % × 6990402)"
std::string addOnBasis(const PrizeTable& table, const TierLayout& layout, std::size_t tier, const RuleVersion& rules)
{
    const auto base = layout.rowOf({ .tier = tier, .addOn = false });
    const auto prize = base ? table.unitPrize(*base) : std::nullopt;
    if (!prize || !rules.tiers[tier].addOnPercent) {
        return {};
    }
    return "floor(" + std::to_string(*rules.tiers[tier].addOnPercent) + " % × " + plainYuan(*prize) + ")";
}

Finding placedRowFinding(FindingCode code, Severity severity, const PrizeTable& table, const TierLayout& layout,
    std::size_t row, const RuleVersion& rules)
{
    const TierSlot slot = *layout.rows[row];
    const std::optional<Money> expected = prizeByRule(table, layout, row, rules);
    Finding finding = findingOf(code, severity, table.label(row), unitPrizeCell(table, row),
        expected ? plainYuan(*expected) : std::string {},
        slot.addOn && expected ? addOnBasis(table, layout, slot.tier, rules) : std::string {});
    finding.row = row;
    finding.tier = slot.tier;
    return finding;
}

std::vector<Finding> findingsOfRow(
    const PrizeTable& table, const TierLayout& layout, std::size_t row, const RuleVersion& rules)
{
    if (!layout.rows[row]) {
        Finding finding
            = findingOf(FindingCode::TierUnknown, Severity::Warning, table.label(row), unitPrizeCell(table, row));
        finding.row = row;
        return { finding };
    }
    const bool addOn = layout.rows[row]->addOn;
    if (prizeFit(table, layout, row, rules) == PrizeFit::Differs) {
        const FindingCode code = addOn ? FindingCode::AddOnNotByRule : FindingCode::PrizeNotByRule;
        return { placedRowFinding(code, Severity::Warning, table, layout, row, rules) };
    }
    if (addOn) {
        return { placedRowFinding(FindingCode::RowIsAddOn, Severity::Note, table, layout, row, rules) };
    }
    return {};
}

std::vector<Finding> findingsOfTable(
    const TierLayout& layout, std::size_t tierRows, const RuleVersion& rules, const Date& day)
{
    std::vector<Finding> findings;
    if (!rules.isVerifiedOn(day)) {
        Finding finding = findingOf(FindingCode::RuleUnverified, Severity::Note, isoDate(rules.from));
        finding.basis = rules.unverified ? std::string {} : isoDate(*rules.until);
        findings.push_back(std::move(finding));
    }
    const std::size_t tiers = rules.tiers.size();
    const std::string basis
        = layout.hasAddOnRows() ? std::to_string(tiers) + " + " + std::to_string(layout.slots - tiers) : std::string {};
    if (layout.hasAddOnRows()) {
        findings.push_back(findingOf(
            FindingCode::RowsIncludeAddOn, Severity::Note, {}, std::to_string(tierRows), std::to_string(tiers), basis));
    }
    if (tierRows != layout.slots) {
        findings.push_back(findingOf(FindingCode::TierCountDiffers, Severity::Warning, {}, std::to_string(tierRows),
            std::to_string(layout.slots), basis));
    }
    return findings;
}

} // namespace

TierFindings tierFindings(const PrizeTable& table, const Game& game, const RuleVersion& rules, const Date& day)
{
    TierFindings findings { .whole = {}, .rows = std::vector<std::vector<Finding>>(table.rows.size()) };
    const std::vector<std::size_t> rowsOfTiers = tierRows(table, game);
    const bool hasFigures = table.columnOf(Column::Count) || table.columnOf(Column::UnitPrize);
    if (rowsOfTiers.empty() || !hasFigures) {
        return findings;
    }
    const TierLayout layout = chooseLayout(table, rowsOfTiers, rules);
    findings.whole = findingsOfTable(layout, rowsOfTiers.size(), rules, day);
    for (const std::size_t row : rowsOfTiers) {
        findings.rows[row] = findingsOfRow(table, layout, row, rules);
    }
    return findings;
}

} // namespace broadsheet::lottery
