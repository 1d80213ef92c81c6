// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/output_scale.h"

#include "core/figure/unit_choices.h"

#include <cmath>
#include <utility>

namespace broadsheet::app {

OutputScales::OutputScales(figure::UnitFamilies families)
    : m_families(std::move(families))
{
    if (Result<UnitSystem> units = UnitSystem::create()) {
        m_units = *std::move(units);
    }
}

OutputScale OutputScales::scaleFor(scenario::OutputId output, double number) const
{
    OutputScale best { .unit = std::string(kindOf(output).unit) };
    const Result<Unit> unit = m_units ? m_units->parse(best.unit) : Result<Unit>(std::unexpected(Error {}));
    if (!unit) {
        return best;
    }
    const double size = std::abs(number);
    for (const figure::UnitChoice& choice : figure::unitChoices(*unit, size, m_families, *m_units)) {
        if (choice.unit.starts_with("gal")) {
            continue; // for those who ask for it
        }
        const double shown = size * choice.factor;
        const double bestShown = size * best.factor;
        const bool isNearer = bestShown < 1 ? shown > bestShown : shown >= 1 && shown < bestShown;
        if (isNearer) {
            best = { .unit = choice.unit, .factor = choice.factor };
        }
    }
    return best;
}

std::optional<double> OutputScales::factorFrom(const std::string& unit, scenario::OutputId output) const
{
    if (!m_units) {
        return std::nullopt;
    }
    const Result<Unit> from = m_units->parse(unit);
    const Result<Unit> to = m_units->parse(kindOf(output).unit);
    const Result<double> factor = from && to ? from->factorTo(*to) : Result<double>(std::unexpected(Error {}));
    return factor ? std::optional(*factor) : std::nullopt;
}

} // namespace broadsheet::app
