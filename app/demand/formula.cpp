// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/formula.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace broadsheet::app {
namespace {

// An input as it stands in a formula. Ranges get brackets, so that "500 ÷ (25–50)" can't be misread.
QString term(const demand::Observation& input, const Formatter& formatter)
{
    const QString quantity = formatter.quantity(input.value, input.unit.symbol(), input.approximate);
    return shapeOf(input.value) == IntervalShape::Range ? QStringLiteral("(%1)").arg(quantity) : quantity;
}

int yearsBetween(const demand::Observation& from, const demand::Observation& to)
{
    return static_cast<int>(to.period.first.year()) - static_cast<int>(from.period.first.year());
}

QString rightSideOf(demand::Operation operation, const QStringList& terms, int years)
{
    const QString& a = terms.first();
    const QString& b = terms.last();
    switch (operation) {
    case demand::Operation::Sum:
        return terms.join(QStringLiteral(" + "));
    case demand::Operation::Difference:
        return terms.join(QStringLiteral(" − "));
    case demand::Operation::Product:
        return terms.join(QStringLiteral(" × "));
    case demand::Operation::Quotient:
        return terms.join(QStringLiteral(" ÷ "));
    case demand::Operation::Conversion:
        return a;
    case demand::Operation::Growth:
        return QStringLiteral("(%2 − %1) ÷ %1").arg(a, b);
    case demand::Operation::BeforeGrowth:
        return QStringLiteral("%1 ÷ (1 + %2)").arg(a, b);
    case demand::Operation::GrowthPerYear:
        return QStringLiteral("(%2 ÷ %1)^(1 ÷ %3) − 1").arg(a, b).arg(years);
    }
    return {};
}

} // namespace

QString formulaOf(const demand::Observation& fact, const demand::Catalogue& catalogue, const Formatter& formatter)
{
    if (!fact.derivation) {
        return {};
    }
    QStringList terms;
    std::vector<const demand::Observation*> inputs;
    for (const std::string& id : fact.derivation->inputs) {
        const demand::Observation* input = catalogue.observation(id);
        if (input == nullptr) {
            return {}; // the catalogue holds no derived value without its inputs
        }
        inputs.push_back(input);
        terms.push_back(term(*input, formatter));
    }
    return QStringLiteral("%1 = %2").arg(
        rightSideOf(fact.derivation->operation, terms, yearsBetween(*inputs.front(), *inputs.back())),
        formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate));
}

} // namespace broadsheet::app
