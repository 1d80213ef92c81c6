// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit_parts.h"
#include "core/lottery/tier_layout.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

bool isSideBet(const std::string& label, const Game& game)
{
    return std::ranges::any_of(
        game.sideBets, [&label](const std::string& prefix) { return label.starts_with(prefix); });
}

std::vector<std::size_t> rowsOfTiers(const PrizeTable& table, const Game& game)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!isSideBet(table.label(row), game)) {
            rows.push_back(row);
        }
    }
    return rows;
}

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

std::vector<Finding> findingsOfTable(const TierLayout& layout, std::size_t tierRows, const RuleVersion& rules)
{
    std::vector<Finding> findings;
    if (rules.unverified) {
        findings.push_back(findingOf(FindingCode::RuleUnverified, Severity::Note, isoDate(rules.from)));
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

TierFindings tierFindings(const PrizeTable& table, const Game& game, const RuleVersion& rules)
{
    TierFindings findings { .whole = {}, .rows = std::vector<std::vector<Finding>>(table.rows.size()) };
    const std::vector<std::size_t> tierRows = rowsOfTiers(table, game);
    const bool hasFigures = table.columnOf(Column::Count) || table.columnOf(Column::UnitPrize);
    if (tierRows.empty() || !hasFigures) {
        return findings;
    }
    const TierLayout layout = chooseLayout(table, tierRows, rules);
    findings.whole = findingsOfTable(layout, tierRows.size(), rules);
    for (const std::size_t row : tierRows) {
        findings.rows[row] = findingsOfRow(table, layout, row, rules);
    }
    return findings;
}

} // namespace broadsheet::lottery
