// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit_names.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr std::string_view kSigns = "/.*() ";

const UnitName* named(const std::vector<UnitName>& names, std::string_view symbol)
{
    const auto found = std::ranges::find(names, symbol, &UnitName::symbol);
    return found == names.end() ? nullptr : &*found;
}

Bilingual wordsFor(const std::vector<UnitName>& names, std::string_view part, bool isDivisor)
{
    if (const UnitName* unit = named(names, part)) {
        return { .zh = isDivisor && !unit->per.zh.empty() ? unit->per.zh : unit->name.zh,
            .en = isDivisor && !unit->per.en.empty() ? unit->per.en : unit->name.en };
    }
    if (part == "1") {
        return {};
    }
    return { .zh = std::string(part), .en = std::string(part) };
}

} // namespace

Bilingual UnitNames::label(std::string_view unit) const
{
    if (named(names, unit) != nullptr || unit == "1") {
        return wordsFor(names, unit, false);
    }
    Bilingual text;
    bool isDivisor = false;
    while (!unit.empty()) {
        const std::size_t end = std::min(unit.find_first_of(kSigns), unit.size());
        const Bilingual words = wordsFor(names, unit.substr(0, end), isDivisor);
        text.zh += words.zh;
        text.en += words.en;
        if (end == unit.size()) {
            break;
        }
        const char sign = unit[end];
        isDivisor = sign == '/';
        text.zh += sign == '.' || sign == '*' ? "·" : std::string(1, sign);
        text.en += sign == '.' || sign == '*' ? "·" : std::string(1, sign);
        unit.remove_prefix(end + 1);
    }
    return text;
}

} // namespace broadsheet
