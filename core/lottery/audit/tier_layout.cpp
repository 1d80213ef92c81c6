// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/tier_layout.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>
#include <compare>
#include <string>

namespace broadsheet::lottery {

namespace {

constexpr std::string_view kAddOnWord = "追加";

using Rows = std::vector<std::size_t>;

bool isSideBet(const std::string& label, const Game& game)
{
    return std::ranges::any_of(
        game.sideBets, [&label](const std::string& prefix) { return label.starts_with(prefix); });
}

std::size_t addOnTiers(const RuleVersion& rules)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rules.tiers, [](const Tier& tier) { return tier.addOnPercent.has_value(); }));
}

TierLayout layOver(const PrizeTable& table, const Rows& tierRows, const std::vector<TierSlot>& slots)
{
    TierLayout layout { .rows = std::vector<std::optional<TierSlot>>(table.rows.size()), .slots = slots.size() };
    for (std::size_t i = 0; i < tierRows.size() && i < slots.size(); ++i) {
        layout.rows[tierRows[i]] = slots[i];
    }
    return layout;
}

TierLayout inOrder(const PrizeTable& table, const Rows& tierRows, const RuleVersion& rules, bool withAddOn)
{
    std::vector<TierSlot> slots;
    for (std::size_t tier = 0; tier < rules.tiers.size(); ++tier) {
        slots.push_back({ .tier = tier, .addOn = false });
        if (withAddOn && rules.tiers[tier].addOnPercent) {
            slots.push_back({ .tier = tier, .addOn = true });
        }
    }
    return layOver(table, tierRows, slots);
}

// The label without 追加 and the brackets and spaces around it: 一等奖(追加) is 一等奖.
std::string withoutAddOn(const std::string& label, bool& addOn)
{
    std::string plain = halfWidth(label);
    if (const std::size_t at = plain.find(kAddOnWord); at != std::string::npos) {
        addOn = true;
        plain.erase(at, kAddOnWord.size());
    }
    std::erase_if(plain, [addOn](char c) { return c == ' ' || (addOn && (c == '(' || c == ')')); });
    return plain;
}

std::optional<TierSlot> slotNamed(const std::string& label, const RuleVersion& rules)
{
    TierSlot slot;
    const std::string name = withoutAddOn(label, slot.addOn);
    const auto found = std::ranges::find_if(
        rules.tiers, [&](const Tier& tier) { return tier.label.zh == name || tier.label.en == trimmed(label); });
    if (found == rules.tiers.end() || (slot.addOn && !found->addOnPercent)) {
        return {};
    }
    slot.tier = static_cast<std::size_t>(found - rules.tiers.begin());
    return slot;
}

TierLayout byLabel(const PrizeTable& table, const Rows& tierRows, const RuleVersion& rules)
{
    TierLayout layout { .rows = std::vector<std::optional<TierSlot>>(table.rows.size()), .slots = 0 };
    for (const std::size_t row : tierRows) {
        const std::optional<TierSlot> slot = slotNamed(table.label(row), rules);
        if (slot && !layout.rowOf(*slot)) {
            layout.rows[row] = slot;
        }
    }
    layout.slots = rules.tiers.size() + (layout.hasAddOnRows() ? addOnTiers(rules) : 0);
    return layout;
}

// Less is better, the first member first.
struct Cost {
    std::size_t misfits = 0;
    std::size_t slotsLeft = 0;
    std::size_t rowsNotConfirmed = 0;

    auto operator<=>(const Cost&) const = default;
};

Cost costOf(const TierLayout& layout, const PrizeTable& table, const Rows& tierRows, const RuleVersion& rules)
{
    Cost cost { .misfits = 0, .slotsLeft = layout.slots, .rowsNotConfirmed = 0 };
    for (const std::size_t row : tierRows) {
        cost.slotsLeft -= layout.rows[row] ? 1 : 0;
        const PrizeFit fit = prizeFit(table, layout, row, rules);
        cost.misfits += !layout.rows[row] || fit == PrizeFit::Differs ? 1 : 0;
        cost.rowsNotConfirmed += fit == PrizeFit::Fits ? 0 : 1;
    }
    return cost;
}

bool nobodyWon(const PrizeTable& table, std::size_t row)
{
    return table.count(row) == 0 && table.unitPrize(row) == Money {};
}

} // namespace

Money percentageOf(Money prize, int percent)
{
    constexpr std::int64_t kFenPerYuan = 100;
    constexpr std::int64_t kWhole = 100 * kFenPerYuan;
    return yuan(prize.fen / kWhole * percent + prize.fen % kWhole * percent / kWhole);
}

bool TierLayout::hasAddOnRows() const
{
    return std::ranges::any_of(rows, [](const std::optional<TierSlot>& slot) { return slot && slot->addOn; });
}

std::optional<std::size_t> TierLayout::rowOf(TierSlot slot) const
{
    const auto found = std::ranges::find(rows, std::optional(slot));
    if (found == rows.end()) {
        return {};
    }
    return static_cast<std::size_t>(found - rows.begin());
}

std::optional<Money> prizeByRule(
    const PrizeTable& table, const TierLayout& layout, std::size_t row, const RuleVersion& rules)
{
    const std::optional<TierSlot>& slot = layout.rows[row];
    if (!slot) {
        return {};
    }
    const Tier& tier = rules.tiers[slot->tier];
    if (!slot->addOn) {
        return tier.prize;
    }
    const std::optional<std::size_t> base = layout.rowOf({ .tier = slot->tier, .addOn = false });
    if (!base || !tier.addOnPercent || nobodyWon(table, *base)) {
        return {};
    }
    const std::optional<Money> prize = table.unitPrize(*base);
    return prize ? std::optional(percentageOf(*prize, *tier.addOnPercent)) : std::nullopt;
}

PrizeFit prizeFit(const PrizeTable& table, const TierLayout& layout, std::size_t row, const RuleVersion& rules)
{
    const std::optional<Money> expected = prizeByRule(table, layout, row, rules);
    const std::optional<Money> printed = table.unitPrize(row);
    if (!expected || !printed || nobodyWon(table, row)) {
        return PrizeFit::Unknown;
    }
    const std::vector<Money>& others = rules.tiers[layout.rows[row]->tier].otherPrizes;
    const bool isOther = !layout.rows[row]->addOn && std::ranges::find(others, *printed) != others.end();
    return *expected == *printed || isOther ? PrizeFit::Fits : PrizeFit::Differs;
}

std::vector<std::size_t> tierRows(const PrizeTable& table, const Game& game)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (!isSideBet(table.label(row), game)) {
            rows.push_back(row);
        }
    }
    return rows;
}

TierLayout chooseLayout(const PrizeTable& table, const Rows& tierRows, const RuleVersion& rules)
{
    const std::array layouts { byLabel(table, tierRows, rules), inOrder(table, tierRows, rules, false),
        inOrder(table, tierRows, rules, true) };
    return *std::ranges::min_element(
        layouts, {}, [&](const TierLayout& layout) { return costOf(layout, table, tierRows, rules); });
}

} // namespace broadsheet::lottery
